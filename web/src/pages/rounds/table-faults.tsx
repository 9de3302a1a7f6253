import type { Problem, ProblemItem } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Notice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { showNumber } from '../../texts/format.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'tableFaults',
  {
    title_one: 'Ein Fehler in der Tabelle. Nichts ist eingelesen',
    title_other: '{{shown}} Fehler in der Tabelle. Nichts ist eingelesen',
    row: 'Zeile',
    column: 'Spalte',
    value: 'Da steht',
    fault: 'Was nicht stimmt',
  },
  {
    title_one: 'One fault in the table. Nothing has been read in',
    title_other: '{{shown}} faults in the table. Nothing has been read in',
    row: 'Row',
    column: 'Column',
    value: 'It says',
    fault: 'What is wrong',
  },
);

/** Everything that is wrong with a filled table, by row and column. */
export function TableFaults({ problem: { errors } }: { problem: Problem }) {
  const t = useTexts();
  const title = t('title', { count: errors.length, shown: showNumber(errors.length) });
  const columns: Column<ProblemItem>[] = [
    { id: 'row', title: t('row'), numeric: true, cell: ({ row }) => row ?? '–' },
    { id: 'column', title: t('column'), isRowHeader: true, cell: ({ column }) => column ?? '–' },
    { id: 'value', title: t('value'), cell: ({ value }) => (value === undefined ? '–' : String(value)) },
    { id: 'fault', title: t('fault'), cell: (fault) => <SaidByService said={saidOf(fault)} /> },
  ];
  return (
    <Notice kind="danger" title={title} live>
      <DataTable
        caption={title}
        columns={columns}
        rows={errors}
        keyOf={({ row, column, message }) => `${row} ${column} ${message}`}
      />
    </Notice>
  );
}
