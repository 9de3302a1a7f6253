import { useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';
import { DateField } from './date-field.js';
import { UnitCombobox } from './unit-combobox.js';

const useTexts = defineTexts(
  'perspective',
  {
    name: 'Stichtag und Bereich',
    asOf: 'Stichtag',
    knownAt: 'Wissensstand',
    knownAtHint: 'leer: alles, was heute bekannt ist',
    unit: 'Organisationseinheit',
    unitHint: 'leer: mein ganzer Bereich',
    apply: 'Anzeigen',
    reset: 'Zurücksetzen',
  },
  {
    name: 'Reference date and area',
    asOf: 'Reference date',
    knownAt: 'State of knowledge',
    knownAtHint: 'empty: everything known today',
    unit: 'Organisational unit',
    unitHint: 'empty: my whole area',
    apply: 'Show',
    reset: 'Reset',
  },
);

/** From where figures and lists are looked at, as it stands in the address. */
export interface Perspective {
  stichtag?: string | undefined;
  wissensstand?: string | undefined;
  einheit?: string | undefined;
}

/** The fields for reference date, state of knowledge and unit. */
export function PerspectiveBar({
  value,
  onChange,
}: {
  value: Perspective;
  onChange: (value: Perspective) => void;
}) {
  const t = useTexts();
  const [asOf, setAsOf] = useState(value.stichtag ?? '');
  const [knownAt, setKnownAt] = useState(value.wissensstand ?? '');
  const [unit, setUnit] = useState(value.einheit ?? '');
  const isNarrowed = Boolean(value.stichtag || value.wissensstand || value.einheit);
  return (
    <search aria-label={t('name')}>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({
            stichtag: asOf || undefined,
            wissensstand: knownAt || undefined,
            einheit: unit || undefined,
          });
        }}
      >
        <DateField label={t('asOf')} value={asOf} onChange={setAsOf} />
        <DateField label={t('knownAt')} value={knownAt} onChange={setKnownAt} hint={t('knownAtHint')} />
        <UnitCombobox
          key={value.einheit ?? ''}
          label={t('unit')}
          hint={t('unitHint')}
          code={unit}
          onCode={setUnit}
          on={asOf}
        />
        <div className="filters__buttons">
          <Button type="submit">{t('apply')}</Button>
          {isNarrowed && (
            <Button
              kind="tertiary"
              onClick={() => {
                setAsOf('');
                setKnownAt('');
                setUnit('');
                onChange({ stichtag: undefined, wissensstand: undefined, einheit: undefined });
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
