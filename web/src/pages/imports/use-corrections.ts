import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { defineTexts } from '../../texts/texts.js';
import { contentQuery, type Run, runQuery } from './run-queries.js';

const useTexts = defineTexts(
  'corrections',
  { failed: 'Die Berichtigung ließ sich nicht speichern.' },
  { failed: 'The correction could not be saved.' },
);

export type Content = Message<'ImportContentDto'>;
export type Cell = Message<'CellCorrectionDto'>;

/** Corrections of a run by their cells, and a way to make more of them; they are kept as soon as they are made. */
export function useCorrections(run: Run, content: Content) {
  const t = useTexts();
  const queries = useQueryClient();
  const showToast = useToast();
  const { queryKey } = contentQuery(run.id);
  const save = useMutation({
    mutationFn: (cells: Cell[]) =>
      answer(
        api.PATCH('/api/v1/import-runs/{id}/cells', {
          params: { path: { id: run.id } },
          body: { cells },
        }),
      ),
    // A thousand faults are not asked for again because one of them was mended.
    onMutate: (cells) =>
      queries.setQueryData(queryKey, (known: Content | undefined) => known && corrected(known, cells)),
    onSuccess: (saved) => queries.setQueryData(runQuery(run.id).queryKey, saved),
    onError: () => {
      showToast({ text: t('failed'), kind: 'danger' });
      void queries.invalidateQueries({ queryKey });
    },
  });
  const values = new Map(
    content.corrections.map(({ row, column, value }) => [keyOf({ row, column }), value]),
  );
  return {
    /** What a cell is corrected to; undefined = it is not. */
    valueOf: (row: number, column: string) => values.get(keyOf({ row, column })),
    isLeftOut: (row: number) => values.has(keyOf({ row })),
    save: (cells: Cell[]) => save.mutate(cells),
  };
}

function keyOf({ row, column }: { row: number; column?: string | null }): string {
  return `${row} ${column ?? ''}`;
}

function corrected(content: Content, cells: Cell[]): Content {
  const changed = new Set(cells.map(keyOf));
  const kept = content.corrections.filter((correction) => !changed.has(keyOf(correction)));
  const made = cells.flatMap(({ row, column, value }) =>
    value === undefined ? [] : [{ row, column: column ?? null, value, found: null, by: '', madeAt: '' }],
  );
  return { ...content, corrections: [...kept, ...made] };
}
