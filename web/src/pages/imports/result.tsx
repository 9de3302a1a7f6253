import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button, LinkButton } from '../../parts/button.js';
import { DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { CountFacts } from './count-facts.js';
import { useImportTerms } from './import-terms.js';
import { contentQuery, type Run } from './run-queries.js';

const useTexts = defineTexts(
  'importResult',
  {
    applied: 'Übernommen: {{rows}} der Liste „{{kind}}“.',
    nothing: 'Abgeschlossen. Alles war schon bekannt, geändert hat sich nichts.',
    discarded: 'Dieser Import wurde verworfen. Geändert hat sich nichts, die Datei ist gelöscht.',
    undone: 'Dieser Import wurde zurückgenommen. Es gilt wieder, was davor galt.',
    by: '{{who}}, {{when}}.',
    change: 'Änderung Nummer {{change}}.',
    undo: 'Zurücknehmen',
    undoneToast: 'Der Import ist zurückgenommen.',
    failed: 'Das ließ sich nicht zurücknehmen.',
    next: 'Nächste Datei einspielen',
    evaluation: 'Zur Auswertung',
    protocol: 'Zum Protokoll',
    corrections: 'Berichtigt',
    row: 'Zeile',
    column: 'Spalte',
    found: 'in der Datei',
    value: 'übernommen als',
    who: 'von',
    wholeRow: 'ganze Zeile',
    leftOut: 'weggelassen',
  },
  {
    applied: 'Applied: {{rows}} of the list “{{kind}}”.',
    nothing: 'Finished. Everything was known already, nothing has changed.',
    discarded: 'This import was discarded. Nothing has changed, the file is deleted.',
    undone: 'This import was undone. What was before is valid again.',
    by: '{{who}}, {{when}}.',
    change: 'Change number {{change}}.',
    undo: 'Undo',
    undoneToast: 'The import is undone.',
    failed: 'This could not be undone.',
    next: 'Import the next file',
    evaluation: 'To the evaluation',
    protocol: 'To the protocol',
    corrections: 'Corrected',
    row: 'Row',
    column: 'Column',
    found: 'in the file',
    value: 'applied as',
    who: 'by',
    wholeRow: 'whole row',
    leftOut: 'left out',
  },
);

/** The last step: what has changed, with the way back. */
export function Result({ run }: { run: Run }) {
  const t = useTexts();
  const terms = useImportTerms();
  const undo = useUndo();
  const rows = terms('rows', { count: run.rows ?? 0, shown: showNumber(run.rows ?? 0) });
  const sentence =
    run.state === 'DISCARDED'
      ? t('discarded')
      : run.isUndone
        ? t('undone')
        : run.change === null
          ? t('nothing')
          : t('applied', { rows, kind: terms(`kind.${run.kind ?? 'unknown'}`) });
  return (
    <>
      <p className="lead" role="status">
        {sentence}
      </p>
      <p className="muted">
        {run.endedAt && t('by', { who: run.endedBy ?? run.by, when: showInstant(run.endedAt) })}{' '}
        {run.change !== null && t('change', { change: run.change })}
      </p>
      {run.state === 'APPLIED' && !run.isUndone && run.counts && <CountFacts run={run} counts={run.counts} />}
      {undo.error && <ProblemNotice problem={undo.error} />}
      <p className="buttons step__next">
        <LinkButton to="/einspielen" kind="primary">
          {t('next')}
        </LinkButton>
        <LinkButton to="/auswertung">{t('evaluation')}</LinkButton>
        <LinkButton to="/einspielen/protokoll">{t('protocol')}</LinkButton>
        {run.mayUndo && run.change !== null && (
          <Button
            kind="tertiary"
            icon="autorenew"
            disabled={undo.isPending}
            onClick={() => undo.mutate(run.change as number)}
          >
            {t('undo')}
          </Button>
        )}
      </p>
      {run.state === 'APPLIED' && run.corrections > 0 && <Corrections run={run} />}
    </>
  );
}

/** Takes a change back; the toast takes that back. */
function useUndo() {
  const t = useTexts();
  const queries = useQueryClient();
  const showToast = useToast();
  const undoing = (id: number) =>
    answer(api.POST('/api/v1/changes/{id}/undo', { params: { path: { id } } })).finally(() =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
    );
  return useMutation({
    mutationFn: undoing,
    onSuccess: ({ change }) =>
      showToast({
        text: t('undoneToast'),
        undo: () =>
          undoing(change).then(
            () => undefined,
            () => showToast({ text: t('failed'), kind: 'danger' }),
          ),
      }),
  });
}

function Corrections({ run }: { run: Run }) {
  const t = useTexts();
  const { data } = useQuery(contentQuery(run.id));
  if (!data) return null;
  return (
    <Section title={t('corrections')}>
      <DataTable
        caption={t('corrections')}
        rows={data.corrections}
        keyOf={({ row, column }) => `${row} ${column}`}
        columns={[
          { id: 'row', title: t('row'), numeric: true, isRowHeader: true, cell: ({ row }) => row },
          { id: 'column', title: t('column'), cell: ({ column }) => column ?? t('wholeRow') },
          { id: 'found', title: t('found'), cell: ({ found }) => found ?? '–' },
          {
            id: 'value',
            title: t('value'),
            cell: ({ column, value }) => (column === null ? t('leftOut') : value || '–'),
          },
          { id: 'who', title: t('who'), cell: ({ by }) => by },
        ]}
      />
    </Section>
  );
}
