import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeForm } from './change-form.js';
import { type EmployeeFormProps, useEmployeeChange } from './employee-change.js';

const useTexts = defineTexts(
  'departureForm',
  {
    hint: 'Die Person zählt bis zu diesem Tag. Was für später geplant war, entfällt. Ihre Schulungen bleiben erfasst.',
    lastDay: 'Letzter Tag',
  },
  {
    hint: 'The person counts until this day. What was planned for later is dropped. Her or his trainings stay recorded.',
    lastDay: 'Last day',
  },
);

/** The last day of somebody who leaves. */
export function DepartureForm(props: EmployeeFormProps) {
  const t = useTexts();
  const { today } = useSession();
  const [lastDay, setLastDay] = useState(today);
  const change = useEmployeeChange(
    props,
    (params, body: Message<'DepartureDto'>) =>
      answer(api.POST('/api/v1/employees/{personnelNumber}/departure', { params, body })),
    { lastDay: t('lastDay') },
  );
  return (
    <ChangeForm
      id="departure"
      hint={t('hint')}
      change={change}
      onCancel={props.onDone}
      onSubmit={() => change.save({ lastDay })}
    >
      <div className="fields fields--narrow">
        <DateField
          id="departure-lastDay"
          label={t('lastDay')}
          value={lastDay}
          error={faultOf(change.problem, 'lastDay')}
          onChange={setLastDay}
        />
      </div>
    </ChangeForm>
  );
}
