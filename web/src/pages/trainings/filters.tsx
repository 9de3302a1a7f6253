import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { SelectField, TextField } from '../../parts/field.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import type { TrainingsSearch } from './trainings.js';

const useTexts = defineTexts(
  'trainingFilters',
  {
    search: 'Titel, Name oder Personalnummer',
    recognition: 'Anerkennung',
    category: 'Kompetenzbereich',
    special: 'Zu prüfen',
    all: 'alle',
    withoutEvidence: 'ohne Nachweis',
    withEvidence: 'mit Nachweis',
    possibleDuplicate: 'vielleicht doppelt',
    openQuestion: 'mit offener Frage',
    newAnswer: 'mit neuer Antwort',
    from: 'Abgeschlossen von',
    to: 'Abgeschlossen bis',
    unit: 'Organisationseinheit',
    unitHint: 'Kürzel; leer: mein ganzer Bereich',
    more: 'Zeitraum und Einheit',
    find: 'Suchen',
    reset: 'Zurücksetzen',
  },
  {
    search: 'Title, name or personnel number',
    recognition: 'Recognition',
    category: 'Competence area',
    special: 'To check',
    all: 'all',
    withoutEvidence: 'without evidence',
    withEvidence: 'with evidence',
    possibleDuplicate: 'possibly double',
    openQuestion: 'with an open question',
    newAnswer: 'with a new answer',
    from: 'Completed from',
    to: 'Completed until',
    unit: 'Organisational unit',
    unitHint: 'code; empty: my whole area',
    more: 'Period and unit',
    find: 'Search',
    reset: 'Reset',
  },
);

const RECOGNITIONS = ['SUBMITTED', 'RECOGNISED', 'REJECTED'] as const;
const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;

/** What a list of trainings can be asked for beside recognition: each is a parameter of its own at the service. */
const SPECIALS = {
  withoutEvidence: { nachweis: 'NONE' },
  withEvidence: { nachweis: 'SOME' },
  possibleDuplicate: { doppelt: 'true' },
  openQuestion: { frage: 'true' },
  newAnswer: { antwort: 'true' },
} as const satisfies Record<string, Partial<TrainingsSearch>>;
type Special = keyof typeof SPECIALS;
const NO_SPECIAL = { nachweis: undefined, doppelt: undefined, frage: undefined, antwort: undefined };

/** The conditions of the list of trainings; each stands in the address. */
export function Filters({
  value,
  onChange,
}: {
  value: TrainingsSearch;
  onChange: (changed: Partial<TrainingsSearch>) => void;
}) {
  const t = useTexts();
  const terms = useTerms();
  const [text, setText] = useState(value.suche ?? '');
  const [from, setFrom] = useState(value.von ?? '');
  const [to, setTo] = useState(value.bis ?? '');
  const [unit, setUnit] = useState(value.einheit ?? '');
  const specials = Object.keys(SPECIALS) as Special[];
  const special = specials.find((each) =>
    Object.entries(SPECIALS[each]).every(([name, wanted]) => value[name as keyof TrainingsSearch] === wanted),
  );
  const hasMore = Boolean(value.von || value.bis || value.einheit);
  const isNarrowed = Object.entries(value).some(
    ([name, given]) => given !== undefined && !['sortierung', 'seite'].includes(name),
  );
  const apply = () =>
    onChange({
      suche: text.trim() || undefined,
      von: from || undefined,
      bis: to || undefined,
      einheit: unit.trim() || undefined,
    });
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className="filters">
          <TextField
            label={t('search')}
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setText(target.value)}
          />
          <SelectField
            label={t('recognition')}
            value={value.anerkennung ?? ''}
            onChange={({ target }) =>
              onChange({ anerkennung: (target.value || undefined) as TrainingsSearch['anerkennung'] })
            }
          >
            <option value="">{t('all')}</option>
            {RECOGNITIONS.map((each) => (
              <option key={each} value={each}>
                {terms(`recognition.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('category')}
            value={value.bereich ?? ''}
            onChange={({ target }) =>
              onChange({ bereich: (target.value || undefined) as TrainingsSearch['bereich'] })
            }
          >
            <option value="">{t('all')}</option>
            {CATEGORIES.map((each) => (
              <option key={each} value={each}>
                {terms(`category.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('special')}
            value={special ?? ''}
            onChange={({ target }) =>
              onChange({ ...NO_SPECIAL, ...(target.value ? SPECIALS[target.value as Special] : {}) })
            }
          >
            <option value="">{t('all')}</option>
            {specials.map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </SelectField>
          <div className="filters__buttons">
            <Button type="submit" icon="search">
              {t('find')}
            </Button>
            {isNarrowed && (
              <Button
                kind="tertiary"
                onClick={() =>
                  onChange({
                    ...NO_SPECIAL,
                    suche: undefined,
                    anerkennung: undefined,
                    bereich: undefined,
                    von: undefined,
                    bis: undefined,
                    einheit: undefined,
                  })
                }
              >
                {t('reset')}
              </Button>
            )}
          </div>
        </div>
        <details className="more-filters" open={hasMore || undefined}>
          <summary>{t('more')}</summary>
          <div className="filters">
            <DateField label={t('from')} value={from} onChange={setFrom} />
            <DateField label={t('to')} value={to} onChange={setTo} />
            <TextField
              label={t('unit')}
              hint={t('unitHint')}
              value={unit}
              maxLength={40}
              onChange={({ target }) => setUnit(target.value)}
            />
          </div>
        </details>
      </form>
    </search>
  );
}
