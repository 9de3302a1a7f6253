import type { ReactNode } from 'react';
import type { Message } from '../../api/client.js';
import { SelectField } from '../../parts/field.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'levelField',
  { label: 'Führungsebene', none: 'keine' },
  { label: 'Leadership level', none: 'none' },
);

/** A leadership level (Führungsebene). */
export type Level = NonNullable<Message<'RecordedPeriodDto'>['leadershipLevel']>;

const LEVELS: readonly Level[] = [
  'TEAM_LEAD',
  'SECTION_HEAD',
  'DIVISION_HEAD',
  'OFFICE_HEAD',
  'ENTERPRISE_HEAD',
  'DEPUTY_MAYOR',
  'MAYOR',
];

interface LevelFieldProps {
  id: string;
  error?: ReactNode;
  /** null = none, undefined = what holds already. */
  value: Level | null | undefined;
  onChange: (level: Level | null | undefined) => void;
  /** Text of the choice to leave it; without one it must be chosen. */
  keep?: string;
}

/** The leadership level of somebody in a period. */
export function LevelField({ value, onChange, keep, ...field }: LevelFieldProps) {
  const t = useTexts();
  const terms = useTerms();
  return (
    <SelectField
      {...field}
      label={t('label')}
      value={value === undefined ? 'KEEP' : (value ?? '')}
      onChange={({ target }) =>
        onChange(target.value === 'KEEP' ? undefined : ((target.value || null) as Level | null))
      }
    >
      {keep && <option value="KEEP">{keep}</option>}
      <option value="">{t('none')}</option>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {terms(`level.${level}`)}
        </option>
      ))}
    </SelectField>
  );
}
