import type { Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { CheckField } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';
import { RuleFields } from './rule-fields.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'reminderRules',
  {
    before_one: 'einen Tag vor der Frist',
    before_other: '{{count}} Tage vor der Frist',
    onDay: 'am Tag der Frist',
    after_one: 'einen Tag nach der Frist',
    after_other: '{{count}} Tage nach der Frist',
    fromBegin: 'bis {{to}} Tage vor dem Ende des Auftrags',
    window: 'von {{from}} bis {{to}} Tage vor dem Ende des Auftrags',
    untilEnd: 'von {{from}} Tagen vor dem Ende des Auftrags bis zum Ende',
    always: 'bis zum Ende des Auftrags',
    change: 'Ändern',
    addDIGEST: 'Weitere Übersicht',
    addESCALATION: 'Weitere Stufe',
    addOWN: 'Weitere Erinnerung',
    none: 'Noch keine Regel: Es geht nichts hinaus.',
    remove: 'Entfernen',
  },
  {
    before_one: 'one day before the deadline',
    before_other: '{{count}} days before the deadline',
    onDay: 'on the day of the deadline',
    after_one: 'one day after the deadline',
    after_other: '{{count}} days after the deadline',
    fromBegin: 'until {{to}} days before the end of the mandate',
    window: 'from {{from}} until {{to}} days before the end of the mandate',
    untilEnd: 'from {{from}} days before the end of the mandate until its end',
    always: 'until the end of the mandate',
    change: 'Change',
    addDIGEST: 'Another digest',
    addESCALATION: 'Another step',
    addOWN: 'Another reminder',
    none: 'No rule yet: nothing is sent.',
    remove: 'Remove',
  },
);

/** A rule of the plan, as it is edited. */
export type Rule = Message<'ReminderRuleDto'>;

/** What a rule begins with that is added. */
const NEW: Readonly<Record<Rule['kind'], Rule>> = {
  DIGEST: { kind: 'DIGEST', active: true, recipients: ['OFFICER', 'HEAD'], rhythm: 'MONTH', toDaysLeft: 0 },
  ESCALATION: { kind: 'ESCALATION', active: true, recipients: ['HEAD'], daysAfterDeadline: 14 },
  OWN: { kind: 'OWN', active: true, recipients: [], rhythm: 'MONTH', toDaysLeft: 0 },
};

interface RulesProps {
  kind: Rule['kind'];
  /** All rules of the plan; those of other kinds stay. */
  rules: Rule[];
  onChange: (rules: Rule[]) => void;
}

/** The rules of one kind, each with its switch. */
export function Rules({ kind, rules, onChange }: RulesProps) {
  const t = useTexts();
  const sentenceOf = useSentence();
  const replace = (index: number, rule: Rule) => onChange(rules.with(index, rule));
  const own = rules.flatMap((rule, index) => (rule.kind === kind ? [{ rule, index }] : []));
  return (
    <>
      {own.length === 0 && <p className="empty">{t('none')}</p>}
      <ul className="rules">
        {own.map(({ rule, index }) => (
          <li key={index} className="rules__rule">
            <CheckField
              label={sentenceOf(rule)}
              checked={rule.active}
              onChange={({ target }) => replace(index, { ...rule, active: target.checked })}
            />
            <details className="more-filters">
              <summary aria-label={`${t('change')}: ${sentenceOf(rule)}`}>{t('change')}</summary>
              <RuleFields rule={rule} onChange={(changed) => replace(index, changed)} />
              <Button
                small
                icon="delete"
                aria-label={`${t('remove')}: ${sentenceOf(rule)}`}
                onClick={() => onChange(rules.toSpliced(index, 1))}
              >
                {t('remove')}
              </Button>
            </details>
          </li>
        ))}
      </ul>
      <Button small icon="add" onClick={() => onChange([...rules, NEW[kind]])}>
        {t(`add${kind}`)}
      </Button>
    </>
  );
}

/** A rule as a sentence: when, in which time, to whom. */
function useSentence(): (rule: Rule) => string {
  const t = useTexts();
  const terms = useReminderTerms();
  const windowOf = ({ fromDaysLeft: from, toDaysLeft }: Rule) => {
    const to = toDaysLeft ?? 0;
    if (from === null || from === undefined) return to === 0 ? t('always') : t('fromBegin', { to });
    return to === 0 ? t('untilEnd', { from }) : t('window', { from, to });
  };
  const stepOf = (days: number) =>
    days === 0 ? t('onDay') : t(days < 0 ? 'before' : 'after', { count: Math.abs(days) });
  return (rule) => {
    const when =
      rule.kind === 'ESCALATION'
        ? stepOf(rule.daysAfterDeadline ?? 0)
        : `${terms(`rhythm.${rule.rhythm ?? 'MONTH'}`)}, ${windowOf(rule)}`;
    const sentence = [when, rule.recipients.map((each) => terms(`recipient.${each}`)).join(', ')]
      .filter(Boolean)
      .join(': ');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
