import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf, SelectField } from '../../parts/field.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeForm } from './change-form.js';
import { type EmployeeFormProps, useEmployeeChange } from './employee-change.js';
import { LevelField } from './level-field.js';

const useTexts = defineTexts(
  'historyForm',
  {
    hint: 'Sie berichtigen den ganzen Verlauf. Was hier fehlt, entfällt; was vorher stand, bleibt in der Geschichte bekannt.',
    period: 'Zeitraum {{number}}',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    unit: 'Einheit',
    citizenContact: 'Bürgerkontakt',
    mediaPr: 'Öffentlichkeit',
    remove: 'Zeitraum {{number}} entfernen',
    add: 'Zeitraum hinzufügen',
  },
  {
    hint: 'You correct the whole history. What is missing here is dropped; what stood before stays known in the history.',
    period: 'Period {{number}}',
    from: 'First day',
    to: 'Last day',
    unit: 'Unit',
    citizenContact: 'Citizen contact',
    mediaPr: 'Public relations',
    remove: 'Remove period {{number}}',
    add: 'Add a period',
  },
);

type Period = Message<'RecordedPeriodDto'> & { key: string };

/** The whole history of a person as rows that can be changed, removed and added. */
export function HistoryForm(props: EmployeeFormProps) {
  const t = useTexts();
  const [periods, setPeriods] = useState<Period[]>(() =>
    props.employee.assignments.map((each) => ({ ...each, key: each.from })),
  );
  const change = useEmployeeChange(
    props,
    (params, body: Message<'HistoryDto'>) =>
      answer(api.PUT('/api/v1/employees/{personnelNumber}/assignments', { params, body })),
    { from: t('from'), to: t('to'), unit: t('unit') },
  );
  const set = (key: string, changed: Partial<Period>) =>
    setPeriods((before) => before.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  return (
    <ChangeForm
      id="history"
      hint={t('hint')}
      change={change}
      onCancel={props.onDone}
      onSubmit={() =>
        change.save({ assignments: periods.map(({ key: _, to, ...each }) => ({ ...each, to: to || null })) })
      }
    >
      <div className="history">
        {periods.map((period, index) => (
          <PeriodRow
            key={period.key}
            {...{ period, index }}
            problem={change.problem}
            onChange={(changed) => set(period.key, changed)}
            onRemove={() => setPeriods((before) => before.filter(({ key }) => key !== period.key))}
          />
        ))}
      </div>
      <Button icon="add" small onClick={() => setPeriods((before) => [...before, newPeriod()])}>
        {t('add')}
      </Button>
    </ChangeForm>
  );
}

interface PeriodRowProps {
  period: Period;
  index: number;
  problem: unknown;
  onChange: (changed: Partial<Period>) => void;
  onRemove: () => void;
}

function PeriodRow({ period, index, problem, onChange, onRemove }: PeriodRowProps) {
  const t = useTexts();
  const id = (member: string) => `history-assignments-${index}-${member}`;
  const fault = (member: string) => faultOf(problem, `assignments/${index}/${member}`);
  const number = index + 1;
  return (
    <fieldset className="history__row">
      <legend className="kern-sr-only">{t('period', { number })}</legend>
      <DateField
        id={id('from')}
        label={t('from')}
        hint={false}
        value={period.from}
        error={fault('from')}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        id={id('to')}
        label={t('to')}
        hint={false}
        value={period.to ?? ''}
        error={fault('to')}
        onChange={(to) => onChange({ to })}
      />
      <UnitCombobox
        id={id('unit')}
        label={t('unit')}
        code={period.unit}
        error={fault('unit')}
        onCode={(unit) => onChange({ unit })}
        on={period.from}
      />
      <LevelField
        id={id('leadershipLevel')}
        value={period.leadershipLevel}
        error={fault('leadershipLevel')}
        onChange={(level) => onChange({ leadershipLevel: level ?? null })}
      />
      {(['citizenContact', 'mediaPr'] as const).map((duty) => (
        <DecisionField
          key={duty}
          id={id(duty)}
          label={t(duty)}
          value={period[duty]}
          onChange={(decision) => onChange({ [duty]: decision })}
        />
      ))}
      <Button kind="tertiary" icon="delete" label={t('remove', { number })} onClick={onRemove} />
    </fieldset>
  );
}

function DecisionField({
  value,
  onChange,
  ...field
}: {
  id: string;
  label: string;
  value: boolean | null;
  onChange: (decision: boolean | null) => void;
}) {
  const terms = useTerms();
  return (
    <SelectField
      {...field}
      value={value === null ? '' : String(value)}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}
    >
      <option value="">{terms('decided.undecided')}</option>
      <option value="true">{terms('decided.yes')}</option>
      <option value="false">{terms('decided.no')}</option>
    </SelectField>
  );
}

function newPeriod(): Period {
  return {
    key: crypto.randomUUID(),
    unit: '',
    from: '',
    to: null,
    leadershipLevel: null,
    citizenContact: null,
    mediaPr: null,
  };
}
