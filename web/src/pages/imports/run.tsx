import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { Changes } from './changes.js';
import { Recognised } from './recognised.js';
import { Result } from './result.js';
import { contentQuery, isAtWork, type Run, runQuery, useTakeRun } from './run-queries.js';
import { type Step, Steps } from './steps.js';
import { WorkProgress } from './work-progress.js';

const useTexts = defineTexts(
  'importRun',
  {
    heading: 'Einspielen',
    title: '„{{name}}“ einspielen',
    discard: 'Verwerfen',
    discarded: 'Der Import ist verworfen, die Datei ist gelöscht.',
    interrupted: 'Die Arbeit an dieser Datei wurde unterbrochen',
    interruptedHelp: 'Es wurde nichts übernommen. Sie können einfach noch einmal anfangen.',
    checkAgain: 'Noch einmal prüfen',
  },
  {
    heading: 'Import',
    title: 'Import “{{name}}”',
    discard: 'Discard',
    discarded: 'The import is discarded, the file is deleted.',
    interrupted: 'The work on this file was interrupted',
    interruptedHelp: 'Nothing was applied. You can simply begin again.',
    checkAgain: 'Check again',
  },
);

const route = getRouteApi('/inside/einspielen/$id');

/** A run of the import from what was recognised to the result; a reload finds it where it is. */
export function ImportRun() {
  const t = useTexts();
  const { id } = route.useParams();
  const { data: run, error, refetch } = useQuery(runQuery(id));
  if (run) return <KnownRun run={run} />;
  return (
    <Page title={t('heading')}>
      {error ? <ProblemNotice problem={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function KnownRun({ run }: { run: Run }) {
  const t = useTexts();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const showToast = useToast();
  const { schritt } = route.useSearch();
  const shown = stepOf(run, schritt);
  useFreshContent(run);
  const place = useStepFocus(shown);
  const discard = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/import-runs/{id}', { params: { path: { id: run.id } } })),
    onSuccess: async () => {
      await navigate({ to: '/einspielen' });
      queries.removeQueries({ queryKey: runQuery(run.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['import-runs'] });
      showToast({ text: t('discarded') });
    },
  });
  const isOpen = run.endedAt === null && run.state !== 'APPLYING';
  return (
    <Page
      title={t('title', { name: run.fileName })}
      actions={
        isOpen && (
          <Button icon="delete" disabled={discard.isPending} onClick={() => discard.mutate()}>
            {t('discard')}
          </Button>
        )
      }
    >
      <Steps shown={shown} id={run.id} isEnded={run.endedAt !== null || isAtWork(run)} />
      {discard.error && <ProblemNotice problem={discard.error} />}
      <div ref={place} tabIndex={-1} className="step">
        {isAtWork(run) ? (
          <WorkProgress run={run} />
        ) : run.state === 'INTERRUPTED' ? (
          <Interrupted run={run} />
        ) : shown === 'erkannt' ? (
          <Recognised run={run} />
        ) : shown === 'aenderungen' ? (
          <Changes run={run} />
        ) : (
          <Result run={run} />
        )}
      </div>
    </Page>
  );
}

/** The step that can be shown: a run that has ended has a result only, and no other has one. */
function stepOf(run: Run, wished: Step | undefined): Step {
  if (run.endedAt !== null || run.state === 'APPLYING') return 'ergebnis';
  if (wished === 'aenderungen' && run.kind !== null) return 'aenderungen';
  return wished === 'ergebnis' ? 'aenderungen' : 'erkannt';
}

/** When the service has finished, what it found is asked for, and every figure may be another one. */
function useFreshContent(run: Run): void {
  const queries = useQueryClient();
  const before = useRef(run);
  useEffect(() => {
    const wasAtWork = isAtWork(before.current);
    before.current = run;
    if (!wasAtWork || isAtWork(run)) return;
    void queries.invalidateQueries({ queryKey: contentQuery(run.id).queryKey }, { cancelRefetch: false });
    if (run.state !== 'APPLIED') return;
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => !['session', 'import-run'].includes(String(queryKey[0])),
    });
  }, [run, queries]);
}

/** Another step takes the focus, as another page would. */
function useStepFocus(shown: Step) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) place.current?.focus();
    before.current = shown;
  }, [shown]);
  return place;
}

function Interrupted({ run }: { run: Run }) {
  const t = useTexts();
  const take = useTakeRun();
  const again = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/import-runs/{id}/check', { params: { path: { id: run.id } } })),
    onSuccess: take,
  });
  return (
    <Notice kind="warning" title={t('interrupted')} live>
      <p className="kern-body">{t('interruptedHelp')}</p>
      {again.error && <ProblemNotice problem={again.error} />}
      <Button kind="primary" disabled={again.isPending} onClick={() => again.mutate()}>
        {t('checkAgain')}
      </Button>
    </Notice>
  );
}
