import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useImportTerms } from './import-terms.js';
import { RunBadge } from './run-badge.js';
import type { Run } from './run-queries.js';

const useTexts = defineTexts(
  'runTable',
  {
    file: 'Datei',
    kind: 'Dateiart',
    state: 'Stand',
    rows: 'Zeilen',
    changed: 'neu / geändert / entfällt',
    corrections: 'berichtigt',
    who: 'von, am',
    change: 'Änderung',
    nothing: 'keine',
  },
  {
    file: 'File',
    kind: 'Kind',
    state: 'State',
    rows: 'Rows',
    changed: 'new / changed / ends',
    corrections: 'corrected',
    who: 'by, on',
    change: 'Change',
    nothing: 'none',
  },
);

/** Runs of the import, each a way back into it. */
export function RunTable({ caption, runs, empty }: { caption: string; runs: Run[]; empty?: ReactNode }) {
  const t = useTexts();
  const terms = useImportTerms();
  const columns: Column<Run>[] = [
    {
      id: 'file',
      title: t('file'),
      isRowHeader: true,
      cell: ({ id, fileName }) => (
        <Link to="/einspielen/$id" params={{ id }} className="file-name">
          {fileName}
        </Link>
      ),
    },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => terms(`kind.${kind ?? 'unknown'}`) },
    { id: 'state', title: t('state'), cell: (run) => <RunBadge run={run} /> },
    {
      id: 'rows',
      title: t('rows'),
      numeric: true,
      cell: ({ rows }) => (rows === null ? '–' : showNumber(rows)),
    },
    {
      id: 'changed',
      title: t('changed'),
      numeric: true,
      cell: ({ counts }) =>
        counts
          ? [counts.created, counts.updated, counts.removed].map((count) => showNumber(count)).join(' / ')
          : '–',
    },
    {
      id: 'corrections',
      title: t('corrections'),
      numeric: true,
      cell: ({ corrections }) => showNumber(corrections),
    },
    {
      id: 'who',
      title: t('who'),
      cell: ({ by, endedBy, madeAt, endedAt }) => (
        <>
          {endedBy ?? by}, <span className="muted run-table__when">{showInstant(endedAt ?? madeAt)}</span>
        </>
      ),
    },
    {
      id: 'change',
      title: t('change'),
      numeric: true,
      cell: ({ change, state }) => change ?? (state === 'APPLIED' ? t('nothing') : '–'),
    },
  ];
  return (
    <div className="run-table">
      <DataTable caption={caption} columns={columns} rows={runs} keyOf={({ id }) => id} empty={empty} />
    </div>
  );
}
