import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { faultOf } from '../../parts/field.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'dissolvedUnits',
  {
    unit: 'Einheit, die endet',
    hint: 'Name oder Kürzel. Eine ist eine Auflösung, mehrere sind eine Zusammenlegung.',
    add: 'Hinzufügen',
    list: 'Diese Einheiten enden',
    none: 'Noch keine Einheit gewählt.',
    remove: '{{code}} entfernen',
  },
  {
    unit: 'Unit that ends',
    hint: 'Name or code. One is a dissolution, several are a merger.',
    add: 'Add',
    list: 'These units end',
    none: 'No unit chosen yet.',
    remove: 'Remove {{code}}',
  },
);

interface DissolvedUnitsProps {
  codes: string[];
  onChange: (codes: string[]) => void;
  problem: unknown;
}

/** The units that end, one after the other. */
export function DissolvedUnits({ codes, onChange, problem }: DissolvedUnitsProps) {
  const t = useTexts();
  const [code, setCode] = useState('');
  return (
    <>
      <div className="fields fields--add">
        <UnitCombobox
          key={codes.join(' ')}
          id="reorganisation-dissolve"
          label={t('unit')}
          hint={t('hint')}
          error={faultOf(problem, 'dissolve')}
          code=""
          onCode={setCode}
        />
        <Button
          icon="add"
          disabled={code === ''}
          onClick={() => {
            setCode('');
            onChange([...new Set([...codes, code])]);
          }}
        >
          {t('add')}
        </Button>
      </div>
      {codes.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <ul className="chosen" aria-label={t('list')}>
          {codes.map((each) => (
            <li key={each}>
              <strong>{each}</strong>
              <Button
                kind="tertiary"
                small
                icon="close"
                label={t('remove', { code: each })}
                onClick={() => onChange(codes.filter((other) => other !== each))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
