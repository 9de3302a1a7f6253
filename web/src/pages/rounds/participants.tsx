import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { CheckField, FieldGroup, faultOf, RadioField, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { reportingUnitsQuery } from './round-queries.js';

const useTexts = defineTexts(
  'roundParticipants',
  {
    who: 'Wer meldet?',
    all: 'alle {{count}} auswertungspflichtigen Einheiten, auch untergeordnete und Eigenbetriebe',
    allUnknown: 'alle auswertungspflichtigen Einheiten, auch untergeordnete und Eigenbetriebe',
    chosen: 'nur ausgewählte Einheiten',
    none: 'Am {{day}} ist keine Einheit auswertungspflichtig. Kennzeichnen Sie zuerst Einheiten als auswertungspflichtig.',
    search: 'Einheiten suchen',
    list: 'Einheiten, die melden',
    count: '{{count}} von {{all}} ausgewählt',
    take: 'Alle gezeigten auswählen',
    clear: 'Auswahl aufheben',
    nothing: 'Keine Einheit heißt so.',
  },
  {
    who: 'Who hands in?',
    all: 'all {{count}} reporting units, with nested ones and municipal enterprises',
    allUnknown: 'all reporting units, with nested ones and municipal enterprises',
    chosen: 'chosen units only',
    none: 'On {{day}} no unit reports. Mark units as reporting first.',
    search: 'Search units',
    list: 'Units that hand in',
    count: '{{count}} of {{all}} chosen',
    take: 'Choose all that are shown',
    clear: 'Clear the choice',
    nothing: 'No unit is called like that.',
  },
);

interface ParticipantsProps {
  /** The reference date; which units report is asked for that day. */
  on: string;
  /** Kürzel of those that hand in; undefined = all that report. */
  value: readonly string[] | undefined;
  onChange: (value: string[] | undefined) => void;
  problem: unknown;
}

/** Which units take part in a round: all that report, or those that are chosen from a list. */
export function Participants({ on, value, onChange, problem }: ParticipantsProps) {
  const t = useTexts();
  const { data, error, refetch } = useQuery(reportingUnitsQuery(on));
  return (
    <div className="stack" id="round-units" tabIndex={-1}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      <FieldGroup legend={t('who')} error={faultOf(problem, 'units')}>
        <RadioField
          name="round-participants"
          label={data ? t('all', { count: showNumber(data.length) }) : t('allUnknown')}
          checked={value === undefined}
          onChange={() => onChange(undefined)}
        />
        <RadioField
          name="round-participants"
          label={t('chosen')}
          checked={value !== undefined}
          onChange={() => onChange([])}
        />
      </FieldGroup>
      {data?.length === 0 && <p className="empty">{t('none', { day: showDay(on) })}</p>}
      {data && value !== undefined && <Choice units={data} chosen={value} onChange={onChange} />}
    </div>
  );
}

interface ChoiceProps {
  units: readonly { code: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Choice({ units, chosen, onChange }: ChoiceProps) {
  const t = useTexts();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const shown = units.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted));
  const count = units.filter(({ code }) => chosen.includes(code)).length;
  return (
    <section className="unit-choice" aria-label={t('list')}>
      <TextField
        label={t('search')}
        type="search"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status">{t('count', { count: showNumber(count), all: showNumber(units.length) })}</p>
      <div className="buttons">
        <Button
          small
          onClick={() => onChange([...new Set([...chosen, ...shown.map(({ code }) => code)])])}
          disabled={shown.length === 0}
        >
          {t('take')}
        </Button>
        <Button small kind="tertiary" onClick={() => onChange([])} disabled={chosen.length === 0}>
          {t('clear')}
        </Button>
      </div>
      <ul className="unit-choice__list">
        {shown.map(({ code, name }) => (
          <li key={code}>
            <CheckField
              label={`${code} ${name}`}
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="muted">{t('nothing')}</p>}
    </section>
  );
}
