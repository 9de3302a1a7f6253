import { useEffect, useId, useState } from 'react';
import type { Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import type { useCorrections } from './use-corrections.js';

const useTexts = defineTexts(
  'problemTable',
  {
    caption: 'Fehler der Datei',
    row: 'Zeile',
    column: 'Spalte',
    cell: 'Inhalt der Zelle',
    fault: 'Was nicht stimmt',
    name: '{{column}} in Zeile {{row}}',
    wholeRow: 'Ganze Zeile',
    leaveOut: 'weglassen',
    leaveOutOf: 'Zeile {{row}} weglassen',
    takeBack: 'Zeile {{row}} wieder aufnehmen',
    takeBackShort: 'wieder aufnehmen',
    leftOut: 'Diese Zeile bleibt weg.',
    changed: 'berichtigt',
  },
  {
    caption: 'Errors of the file',
    row: 'Row',
    column: 'Column',
    cell: 'Content of the cell',
    fault: 'What is wrong',
    name: '{{column}} in row {{row}}',
    wholeRow: 'Whole row',
    leaveOut: 'leave out',
    leaveOutOf: 'Leave out row {{row}}',
    takeBack: 'Take in again row {{row}}',
    takeBackShort: 'take in again',
    leftOut: 'This row is left out.',
    changed: 'corrected',
  },
);

type Fault = Message<'ProblemItemDto'>;
type Corrections = ReturnType<typeof useCorrections>;

/** A text that was shortened to be shown is no beginning for its correction. */
const SHORTENED = '…';

/** The faults of a file by rows, each cell an input. */
export function ProblemTable({
  errors,
  columns: known,
  corrections,
}: {
  errors: Fault[];
  columns: string[];
  corrections: Corrections;
}) {
  const t = useTexts();
  const columns: Column<Fault>[] = [
    { id: 'row', title: t('row'), numeric: true, isRowHeader: true, cell: ({ row }) => row },
    { id: 'column', title: t('column'), cell: ({ column }) => column },
    {
      id: 'cell',
      title: t('cell'),
      cell: (fault) => (
        <Cell fault={fault} isKnown={known.includes(fault.column ?? '')} corrections={corrections} />
      ),
    },
    { id: 'fault', title: t('fault'), cell: (fault) => <SaidByService said={saidOf(fault)} /> },
    {
      id: 'leaveOut',
      title: t('wholeRow'),
      cell: ({ row = 0 }) => {
        const isLeftOut = corrections.isLeftOut(row);
        return (
          <Button
            small
            kind="tertiary"
            className="leave-out"
            aria-label={t(isLeftOut ? 'takeBack' : 'leaveOutOf', { row })}
            onClick={() => corrections.save([isLeftOut ? { row } : { row, value: '' }])}
          >
            {isLeftOut ? t('takeBackShort') : t('leaveOut')}
          </Button>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={errors}
      keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
    />
  );
}

function Cell({ fault, isKnown, corrections }: { fault: Fault; isKnown: boolean; corrections: Corrections }) {
  const t = useTexts();
  const id = useId();
  const { row = 0, column = '', value, code } = fault;
  const found = value ?? '';
  const saved = corrections.valueOf(row, column);
  // What was found wrong again is no correction any more.
  const isCorrected = saved !== undefined && saved !== found;
  const shown = saved ?? (found.endsWith(SHORTENED) ? '' : found);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  if (corrections.isLeftOut(row)) return <span className="muted">{t('leftOut')}</span>;
  // Cells behind a surplus separator are not where they belong: here only the whole row can be decided about.
  if (!isKnown || code === 'TOO_MANY_CELLS') return <span className="file-name">{found || '–'}</span>;
  const save = () => {
    if (typed !== shown) corrections.save([{ row, column, value: typed }]);
  };
  return (
    <div className="cell-edit">
      <input
        className={`kern-form-input__input${isCorrected ? '' : ' kern-form-input__input--error'}`}
        aria-label={t('name', { column, row })}
        aria-describedby={isCorrected ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
          if (key === 'Escape') setTyped(shown);
        }}
      />
      {isCorrected && (
        <span className="cell-edit__saved" id={id}>
          <span className="kern-icon kern-icon--check kern-icon--small" aria-hidden="true" /> {t('changed')}
        </span>
      )}
    </div>
  );
}
