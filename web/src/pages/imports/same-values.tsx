import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { TextField } from '../../parts/field.js';
import { Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import type { Content, useCorrections } from './use-corrections.js';

const useTexts = defineTexts(
  'sameValues',
  {
    title: 'Gleiche Fehler auf einmal berichtigen',
    label: '„{{value}}“ in „{{column}}“ ersetzen durch',
    empty: 'Leere Zellen in „{{column}}“ ausfüllen mit',
    hint: 'in {{shown}} Zeilen',
    replace: 'Alle {{shown}} ersetzen',
  },
  {
    title: 'Correct equal errors at once',
    label: 'Replace “{{value}}” in “{{column}}” by',
    empty: 'Fill empty cells in “{{column}}” with',
    hint: 'in {{shown}} rows',
    replace: 'Replace all {{shown}}',
  },
);

/** More of them would be a second list. */
const MOST_SHOWN = 10;

interface Group {
  column: string;
  value: string | null;
  rows: number[];
}

/** The same wrong value in many rows, like the code of a unit that has another name now: mended once. */
export function SameValues({
  content,
  corrections,
}: {
  content: Content;
  corrections: ReturnType<typeof useCorrections>;
}) {
  const t = useTexts();
  const groups = groupsOf(content).slice(0, MOST_SHOWN);
  if (groups.length === 0) return null;
  return (
    <Section title={t('title')}>
      <div className="same-values">
        {groups.map((group) => (
          <Replacement
            key={`${group.column} ${group.value}`}
            group={group}
            onReplace={(value) =>
              corrections.save(group.rows.map((row) => ({ row, column: group.column, value })))
            }
          />
        ))}
      </div>
    </Section>
  );
}

function Replacement({ group, onReplace }: { group: Group; onReplace: (value: string) => void }) {
  const t = useTexts();
  const [typed, setTyped] = useState('');
  const { column, value, rows } = group;
  const shown = showNumber(rows.length);
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onReplace(typed.trim());
      }}
    >
      <TextField
        label={value === null ? t('empty', { column }) : t('label', { value, column })}
        hint={t('hint', { shown })}
        autoComplete="off"
        maxLength={2000}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="filters__buttons">
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('replace', { shown })}
        </Button>
      </div>
    </form>
  );
}

/** Faults of one column with the same value and the same reason, the most frequent first. */
function groupsOf({ errors, columns }: Content): Group[] {
  const groups = new Map<string, Group>();
  for (const { row = 0, column = '', code, value = null } of errors) {
    if (!columns.includes(column) || code === 'TOO_MANY_CELLS' || code.startsWith('DUPLICATE')) continue;
    const key = `${column}\n${code}\n${value}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { column, value, rows: [row] });
  }
  return [...groups.values()]
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length);
}
