import { CheckField, FieldGroup, SelectField, TextField } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';
import type { Rule } from './rules.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'reminderRuleFields',
  {
    rhythm: 'Wie oft',
    from: 'Ab so vielen Tagen vor dem Ende des Auftrags',
    fromHelp: 'Leer: von Anfang an.',
    to: 'Bis so viele Tage vor dem Ende des Auftrags',
    days: 'Tage nach der Frist',
    daysHelp: 'Mit Minus: davor. −7 heißt eine Woche vor der Frist.',
    recipients: 'An wen',
  },
  {
    rhythm: 'How often',
    from: 'From so many days before the end of the mandate',
    fromHelp: 'Empty: from the beginning.',
    to: 'Until so many days before the end of the mandate',
    days: 'Days after the deadline',
    daysHelp: 'With a minus: before it. −7 is a week before the deadline.',
    recipients: 'To whom',
  },
);

const RHYTHMS = ['MONTH', 'FORTNIGHT', 'WEEK'] as const;
const OF_UNITS = ['OFFICER', 'HEAD'] as const;
const OF_STEPS = [...OF_UNITS, 'DEPARTMENT_HEAD'] as const;

/** What a rule of its kind is made of. */
export function RuleFields({ rule, onChange }: { rule: Rule; onChange: (rule: Rule) => void }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const isStep = rule.kind === 'ESCALATION';
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  return (
    <div className="form">
      {isStep ? (
        <TextField
          label={t('days')}
          hint={t('daysHelp')}
          type="number"
          min={-90}
          max={90}
          required
          value={rule.daysAfterDeadline ?? ''}
          onChange={({ target }) => onChange({ ...rule, daysAfterDeadline: number(target.value) })}
        />
      ) : (
        <>
          <SelectField
            label={t('rhythm')}
            value={rule.rhythm ?? 'MONTH'}
            onChange={({ target }) => onChange({ ...rule, rhythm: target.value as Rule['rhythm'] })}
          >
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {terms(`rhythm.${rhythm}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('from')}
            hint={t('fromHelp')}
            type="number"
            min={0}
            optional
            value={rule.fromDaysLeft ?? ''}
            onChange={({ target }) => onChange({ ...rule, fromDaysLeft: number(target.value) })}
          />
          <TextField
            label={t('to')}
            type="number"
            min={0}
            required
            value={rule.toDaysLeft ?? ''}
            onChange={({ target }) => onChange({ ...rule, toDaysLeft: number(target.value) })}
          />
        </>
      )}
      {rule.kind !== 'OWN' && (
        <FieldGroup legend={t('recipients')}>
          {(isStep ? OF_STEPS : OF_UNITS).map((recipient) => (
            <CheckField
              key={recipient}
              label={terms(`recipient.${recipient}`)}
              checked={rule.recipients.includes(recipient)}
              onChange={({ target }) =>
                onChange({
                  ...rule,
                  recipients: OF_STEPS.filter((each) =>
                    each === recipient ? target.checked : rule.recipients.includes(each),
                  ),
                })
              }
            />
          ))}
        </FieldGroup>
      )}
    </div>
  );
}
