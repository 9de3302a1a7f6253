import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { showNumber } from '../../texts/format.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { CountFacts } from './count-facts.js';
import { Leavers } from './leavers.js';
import { Problems } from './problems.js';
import { contentQuery, type Run, useTakeRun } from './run-queries.js';

const useTexts = defineTexts(
  'importChanges',
  {
    some_one: 'Eine Änderung. Noch ist nichts übernommen.',
    some_other: '{{shown}} Änderungen. Noch ist nichts übernommen.',
    none: 'Alles in dieser Datei ist schon bekannt. Es ändert sich nichts.',
    warnings: 'Gut zu wissen',
    apply_one: 'Eine Änderung übernehmen',
    apply_other: '{{shown}} Änderungen übernehmen',
    close: 'Abschließen',
    safe: 'Es wird alles übernommen oder nichts. Danach können Sie es zurücknehmen.',
    refused: 'So kann die Datei nicht übernommen werden',
    again: 'Noch einmal prüfen',
  },
  {
    some_one: 'One change. Nothing is applied yet.',
    some_other: '{{shown}} changes. Nothing is applied yet.',
    none: 'Everything in this file is known already. Nothing changes.',
    warnings: 'Good to know',
    apply_one: 'Apply one change',
    apply_other: 'Apply {{shown}} changes',
    close: 'Finish',
    safe: 'Everything is applied or nothing. Afterwards you can undo it.',
    refused: 'The file cannot be applied like this',
    again: 'Check again',
  },
);

const route = getRouteApi('/inside/einspielen/$id');

/** The third step: what the file would change, or what of it has to be corrected first. */
export function Changes({ run }: { run: Run }) {
  const content = useQuery(contentQuery(run.id));
  if (run.refusal?.code === 'IMPORT_REFUSED') {
    if (content.data) return <Problems run={run} content={content.data} />;
    const { error, refetch } = content;
    return error ? <ProblemNotice problem={error} retry={() => void refetch()} /> : <Loading />;
  }
  if (run.refusal) return <Refused run={run} refusal={run.refusal} />;
  return run.counts && <Effect run={run} counts={run.counts} />;
}

function Refused({ run, refusal }: { run: Run; refusal: Message<'ImportRunRefusalDto'> }) {
  const t = useTexts();
  const take = useTakeRun();
  const check = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/import-runs/{id}/check', { params: { path: { id: run.id } } })),
    onSuccess: take,
  });
  return (
    <>
      <Notice kind="danger" title={t('refused')} live>
        <p className="kern-body">
          <SaidByService said={saidOf({ code: refusal.code, message: refusal.detail })} />
        </p>
      </Notice>
      {check.error && <ProblemNotice problem={check.error} />}
      {refusal.code === 'TOO_MANY_LEAVERS' ? (
        <Leavers run={run} />
      ) : (
        <p className="buttons step__next">
          <Button kind="primary" disabled={check.isPending} onClick={() => check.mutate()}>
            {t('again')}
          </Button>
        </p>
      )}
    </>
  );
}

function Effect({ run, counts }: { run: Run; counts: Message<'ImportRunCountsDto'> }) {
  const t = useTexts();
  const take = useTakeRun();
  const navigate = route.useNavigate();
  const changes = counts.created + counts.updated + counts.removed;
  const shown = showNumber(changes);
  const apply = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/import-runs/{id}/application', { params: { path: { id: run.id } } })),
    onSuccess: async (started) => {
      take(started);
      await navigate({ search: { schritt: 'ergebnis' } });
    },
  });
  return (
    <>
      <p className="lead" role="status">
        {changes === 0 ? t('none') : t('some', { count: changes, shown })}
      </p>
      <CountFacts run={run} counts={counts} />
      {counts.warnings.length > 0 && (
        <Notice kind="warning" title={t('warnings')}>
          <ul className="import-warnings">
            {counts.warnings.map((warning) => (
              <li key={warning.code + warning.message}>
                <SaidByService said={saidOf(warning)} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {apply.error && <ProblemNotice problem={apply.error} />}
      <p className="buttons step__next">
        <Button kind="primary" icon="check" disabled={apply.isPending} onClick={() => apply.mutate()}>
          {changes === 0 ? t('close') : t('apply', { count: changes, shown })}
        </Button>
      </p>
      {changes > 0 && <p className="muted">{t('safe')}</p>}
    </>
  );
}
