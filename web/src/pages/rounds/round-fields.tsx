import { DateField } from '../../parts/date-field.js';
import { faultOf, TextArea, TextField } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';
import type { RoundForm } from './round-proposal.js';

const useTexts = defineTexts(
  'roundFields',
  {
    title: 'Name der Runde',
    referenceDate: 'Stichtag',
    opensOn: 'Eröffnung',
    deadline: 'Frist',
    demand: 'Text der Anforderung',
    hints: {
      referenceDate: 'Nach diesem Tag wird gerechnet.',
      opensOn: 'An diesem Tag öffnet sie von selbst.',
      deadline: 'Bis dahin melden die Einheiten.',
      demand: 'Die Einheiten lesen ihn in der Nachricht und über ihrer Meldung.',
    },
  },
  {
    title: 'Name of the round',
    referenceDate: 'Reference date',
    opensOn: 'Opening',
    deadline: 'Deadline',
    demand: 'Text of the demand',
    hints: {
      referenceDate: 'The figures are those of this day.',
      opensOn: 'On this day it opens by itself.',
      deadline: 'Until then the units hand in.',
      demand: 'The units read it in the message and above their submission.',
    },
  },
);

/** How the fields are called in the faults that the service finds. */
export function useRoundLabels(): Record<keyof RoundForm, string> {
  const t = useTexts();
  return {
    title: t('title'),
    referenceDate: t('referenceDate'),
    opensOn: t('opensOn'),
    deadline: t('deadline'),
    demand: t('demand'),
  };
}

interface RoundFieldsProps {
  value: RoundForm;
  onChange: (change: Partial<RoundForm>) => void;
  problem: unknown;
  /** Whether the round has begun: its reference date and its opening stay. */
  isOpen?: boolean;
}

/** Name, days and demand of a round. */
export function RoundFields({ value, onChange, problem, isOpen }: RoundFieldsProps) {
  const t = useTexts();
  const day = (member: 'referenceDate' | 'opensOn' | 'deadline') => (
    <DateField
      id={`round-${member}`}
      label={t(member)}
      hint={t(`hints.${member}`)}
      value={value[member]}
      error={faultOf(problem, member)}
      onChange={(changed) => onChange({ [member]: changed })}
    />
  );
  return (
    <>
      <TextField
        id="round-title"
        label={t('title')}
        value={value.title}
        maxLength={200}
        autoComplete="off"
        error={faultOf(problem, 'title')}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <div className="fields">
        {!isOpen && day('referenceDate')}
        {!isOpen && day('opensOn')}
        {day('deadline')}
      </div>
      <TextArea
        id="round-demand"
        label={t('demand')}
        hint={t('hints.demand')}
        value={value.demand}
        rows={9}
        maxLength={5000}
        error={faultOf(problem, 'demand')}
        onChange={({ target }) => onChange({ demand: target.value })}
      />
    </>
  );
}
