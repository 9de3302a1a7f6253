import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { SelectField, TextField } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'courseFilters',
  {
    search: 'Titel, Anbieter oder Nummer',
    decision: 'Entscheidung',
    programme: 'Fortbildungsprogramm',
    day: 'Gilt für Abschluss am',
    all: 'alle',
    recognised: { ja: 'anerkannt', nein: 'abgelehnt' },
    central: { ja: 'zentral', nein: 'nicht zentral' },
    find: 'Suchen',
    reset: 'Zurücksetzen',
  },
  {
    search: 'Title, provider or number',
    decision: 'Decision',
    programme: 'Training programme',
    day: 'Holds for completion on',
    all: 'all',
    recognised: { ja: 'recognised', nein: 'rejected' },
    central: { ja: 'central', nein: 'not central' },
    find: 'Search',
    reset: 'Reset',
  },
);

const ANSWERS = ['ja', 'nein'] as const;
type Answer = (typeof ANSWERS)[number];

/** Which courses are shown, as it stands in the address. */
export interface CourseSelection {
  suche?: string | undefined;
  anerkannt?: Answer | undefined;
  zentral?: Answer | undefined;
  tag?: string | undefined;
}

/** Search and filters of the register. */
export function CourseFilters({
  value,
  onChange,
}: {
  value: CourseSelection;
  onChange: (changed: CourseSelection) => void;
}) {
  const t = useTexts();
  const [text, setText] = useState(value.suche ?? '');
  const [day, setDay] = useState(value.tag ?? '');
  const isNarrowed = Boolean(value.suche || value.anerkannt || value.zentral || value.tag);
  return (
    <search>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ suche: text.trim() || undefined, tag: day || undefined });
        }}
      >
        <TextField
          label={t('search')}
          type="search"
          value={text}
          maxLength={200}
          onChange={({ target }) => setText(target.value)}
        />
        <SelectField
          label={t('decision')}
          value={value.anerkannt ?? ''}
          onChange={({ target }) =>
            onChange({ anerkannt: (target.value || undefined) as Answer | undefined })
          }
        >
          <option value="">{t('all')}</option>
          {ANSWERS.map((each) => (
            <option key={each} value={each}>
              {t(`recognised.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('programme')}
          value={value.zentral ?? ''}
          onChange={({ target }) => onChange({ zentral: (target.value || undefined) as Answer | undefined })}
        >
          <option value="">{t('all')}</option>
          {ANSWERS.map((each) => (
            <option key={each} value={each}>
              {t(`central.${each}`)}
            </option>
          ))}
        </SelectField>
        <DateField label={t('day')} hint={false} value={day} onChange={setDay} />
        <div className="filters__buttons">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
          {isNarrowed && (
            <Button
              kind="tertiary"
              onClick={() => {
                setText('');
                setDay('');
                onChange({ suche: undefined, anerkannt: undefined, zentral: undefined, tag: undefined });
              }}
            >
              {t('reset')}
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}
