import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf } from '../../parts/field.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeForm } from './change-form.js';
import { type EmployeeFormProps, useEmployeeChange } from './employee-change.js';
import { type Level, LevelField } from './level-field.js';

const useTexts = defineTexts(
  'transferForm',
  {
    hint: 'Was Sie hier eintragen, gilt von dem Tag an. In einer anderen Einheit beginnt die Person ohne Führungsebene, und die Einheit entscheidet neu über Bürgerkontakt und Öffentlichkeitsarbeit.',
    from: 'Gilt ab',
    unit: 'Organisationseinheit',
    unitHint: 'Leer: dieselbe Einheit.',
    unitNeeded: 'An dem Tag ist die Person keiner Einheit zugeordnet.',
    keep: 'unverändert',
    to: 'Letzter Tag',
    toHint: 'Leer: bis auf Weiteres.',
  },
  {
    hint: 'What you enter here holds from that day on. In another unit the person begins without leadership level, and the unit decides anew about citizen contact and public relations.',
    from: 'Holds from',
    unit: 'Organisational unit',
    unitHint: 'Empty: the same unit.',
    unitNeeded: 'On that day the person is assigned to no unit.',
    keep: 'unchanged',
    to: 'Last day',
    toHint: 'Empty: until further notice.',
  },
);

/** Transfer, promotion or return: from a day on something else holds. */
export function TransferForm(props: EmployeeFormProps) {
  const t = useTexts();
  const { today } = useSession();
  const [from, setFrom] = useState(today);
  const [unit, setUnit] = useState('');
  const [level, setLevel] = useState<Level | null>();
  const [to, setTo] = useState('');
  const change = useEmployeeChange(
    props,
    (params, body: Message<'NewAssignmentDto'>) =>
      answer(api.POST('/api/v1/employees/{personnelNumber}/assignments', { params, body })),
    { from: t('from'), unit: t('unit'), to: t('to') },
  );
  const { assignments } = props.employee;
  const isAssigned = assignments.some((each) => each.from <= from && (each.to === null || each.to >= from));
  const fault = (member: string) => faultOf(change.problem, member);
  return (
    <ChangeForm
      id="transfer"
      hint={t('hint')}
      change={change}
      onCancel={props.onDone}
      onSubmit={() =>
        change.save({
          from,
          unit: unit || undefined,
          leadershipLevel: level,
          to: isAssigned ? undefined : to || undefined,
        })
      }
    >
      <div className="fields">
        <DateField
          id="transfer-from"
          label={t('from')}
          value={from}
          error={fault('from')}
          onChange={setFrom}
        />
        <UnitCombobox
          id="transfer-unit"
          label={t('unit')}
          hint={t(isAssigned ? 'unitHint' : 'unitNeeded')}
          error={fault('unit')}
          code={unit}
          onCode={setUnit}
          on={from}
        />
        <LevelField
          id="transfer-leadershipLevel"
          error={fault('leadershipLevel')}
          value={level}
          onChange={setLevel}
          keep={t('keep')}
        />
        {!isAssigned && (
          <DateField
            id="transfer-to"
            label={t('to')}
            hint={t('toHint')}
            value={to}
            error={fault('to')}
            onChange={setTo}
          />
        )}
      </div>
    </ChangeForm>
  );
}
