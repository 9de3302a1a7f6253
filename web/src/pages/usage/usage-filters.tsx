import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CATEGORIES } from '../../app/routes/frame.js';
import { FORMATS, SETTINGS, UNIT_TYPES } from '../../app/routes/usage.js';
import { Button } from '../../parts/button.js';
import { SelectField, TextField } from '../../parts/field.js';
import { PerspectiveBar } from '../../parts/perspective-bar.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'usageFilters',
  {
    presets: 'Fragen',
    all: 'Alle Schulungen',
    central: 'Zentrale Schulungen',
    leave: 'Bildungsurlaub',
    languages: 'Sprachkurse',
    enterprises: 'Eigenbetriebe',
    every: 'alle',
    more: 'Rahmen, Format, Bereich, Typ und Jahre',
    perspective: 'Stichtag, Wissensstand und Einheit',
    setting: 'Rahmen',
    format: 'Format',
    category: 'Kompetenzbereich',
    unitType: 'Typ der Einheit',
    from: 'Von Jahr',
    to: 'Bis Jahr',
    apply: 'Anzeigen',
  },
  {
    presets: 'Questions',
    all: 'All trainings',
    central: 'Central trainings',
    leave: 'Educational leave',
    languages: 'Language courses',
    enterprises: 'Municipal enterprises',
    every: 'all',
    more: 'Setting, format, area, type and years',
    perspective: 'Reference date, state of knowledge and unit',
    setting: 'Setting',
    format: 'Format',
    category: 'Competence area',
    unitType: 'Type of unit',
    from: 'From year',
    to: 'To year',
    apply: 'Show',
  },
);

const route = getRouteApi('/inside/auswertung/nutzung');
type Search = ReturnType<typeof route.useSearch>;

/** What a question narrows; everything else of it is left open. */
const OPEN = { rahmen: undefined, bereich: undefined, typ: undefined, format: undefined };
const PRESETS = [
  { text: 'all', search: {} },
  { text: 'central', search: { rahmen: 'CENTRAL' } },
  { text: 'leave', search: { rahmen: 'EDUCATIONAL_LEAVE' } },
  { text: 'languages', search: { bereich: 'MULTILINGUALISM', nach: 'rahmen' } },
  { text: 'enterprises', search: { typ: 'MUNICIPAL_ENTERPRISE', nach: 'einheit' } },
] as const satisfies { text: string; search: Search }[];

/** The questions that are asked every year, as links; reference date, unit and years stay as they are. */
export function UsagePresets() {
  const t = useTexts();
  const { stichtag, wissensstand, einheit, von, bis } = route.useSearch();
  return (
    <nav aria-label={t('presets')} className="presets">
      <ul>
        {PRESETS.map(({ text, search: asked }) => (
          <li key={text}>
            <Link
              to="/auswertung/nutzung"
              search={{ stichtag, wissensstand, einheit, von, bis, ...OPEN, ...asked }}
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
            >
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Everything else by which the trainings can be chosen. */
export function UsageFilters({
  value,
  onChange,
}: {
  value: Search;
  onChange: (changed: Partial<Search>) => void;
}) {
  const t = useTexts();
  const terms = useTerms();
  const selects = [
    ['rahmen', t('setting'), SETTINGS.map((id) => [id, terms(`setting.${id}`)])],
    ['format', t('format'), FORMATS.map((id) => [id, terms(`format.${id}`)])],
    ['bereich', t('category'), CATEGORIES.map((id) => [id, terms(`category.${id}`)])],
    ['typ', t('unitType'), UNIT_TYPES.map((id) => [id, terms(`unitType.${id}`)])],
  ] as const;
  const isNarrowed = Boolean(value.von || value.bis || selects.some(([name]) => value[name]));
  return (
    <>
      <details className="more-filters" open={isNarrowed}>
        <summary>{t('more')}</summary>
        <search className="filters">
          {selects.map(([name, label, options]) => (
            <SelectField
              key={name}
              label={label}
              value={value[name] ?? ''}
              onChange={({ target }) => onChange({ [name]: target.value || undefined })}
            >
              <option value="">{t('every')}</option>
              {options.map(([id, text]) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </SelectField>
          ))}
          <Years key={`${value.von} ${value.bis}`} value={value} onChange={onChange} />
        </search>
      </details>
      <details className="more-filters" open={Boolean(value.stichtag || value.wissensstand || value.einheit)}>
        <summary>{t('perspective')}</summary>
        <PerspectiveBar value={value} onChange={onChange} />
      </details>
    </>
  );
}

function Years({ value, onChange }: { value: Search; onChange: (changed: Partial<Search>) => void }) {
  const t = useTexts();
  const [from, setFrom] = useState(value.von ?? '');
  const [to, setTo] = useState(value.bis ?? '');
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ von: from || undefined, bis: to || undefined });
      }}
    >
      <TextField
        label={t('from')}
        value={from}
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        label={t('to')}
        value={to}
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        onChange={({ target }) => setTo(target.value)}
      />
      <div className="filters__buttons">
        <Button type="submit">{t('apply')}</Button>
      </div>
    </form>
  );
}
