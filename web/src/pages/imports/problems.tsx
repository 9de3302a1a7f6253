import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useImportTerms } from './import-terms.js';
import { ProblemTable } from './problem-table.js';
import { type Run, useTakeRun } from './run-queries.js';
import { SameValues } from './same-values.js';
import { type Content, useCorrections } from './use-corrections.js';

const useTexts = defineTexts(
  'importProblems',
  {
    lead: 'Die Datei hat {{errors}}. Noch ist nichts übernommen.',
    help: 'Berichtigen Sie die Zellen hier, dann bleibt die Datei selbst, wie sie ist. Oder schicken Sie die Liste an die Stelle, von der die Datei kommt.',
    list: 'Fehlerliste (CSV)',
    more: 'Die ersten {{shown}} sind hier aufgezählt, die übrigen kommen nach der nächsten Prüfung.',
    pending: '{{corrections}}, noch nicht geprüft.',
    check: 'Jetzt prüfen',
    warnings: 'Hinweis',
  },
  {
    lead: 'The file has {{errors}}. Nothing is applied yet.',
    help: 'Correct the cells here; the file itself stays as it is. Or send the list to where the file comes from.',
    list: 'List of errors (CSV)',
    more: 'The first {{shown}} are listed here, the others come after the next check.',
    pending: '{{corrections}}, not checked yet.',
    check: 'Check now',
    warnings: 'Note',
  },
);

const route = getRouteApi('/inside/einspielen/$id');
const PAGE_SIZE = 50;

/** What is wrong with the file, cell by cell, correctable in place. */
export function Problems({ run, content }: { run: Run; content: Content }) {
  const t = useTexts();
  const terms = useImportTerms();
  const take = useTakeRun();
  const navigate = route.useNavigate();
  const { seite = 1 } = route.useSearch();
  const corrections = useCorrections(run, content);
  const check = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/import-runs/{id}/check', { params: { path: { id: run.id } } })),
    onSuccess: take,
  });
  const { errors } = content;
  const count = run.refusal?.errorCount ?? errors.length;
  const last = Math.max(1, Math.ceil(errors.length / PAGE_SIZE));
  const page = Math.min(seite, last);
  return (
    <>
      <p className="lead" role="status">
        {t('lead', { errors: terms('errors', { count, shown: showNumber(count) }) })}
      </p>
      <p>{t('help')}</p>
      <p className="buttons">
        <DownloadButton small href={`/api/v1/import-runs/${run.id}/errors.csv`}>
          {t('list')}
        </DownloadButton>
      </p>
      {count > errors.length && (
        <Notice kind="info" title={t('warnings')}>
          <p className="kern-body">{t('more', { shown: showNumber(errors.length) })}</p>
        </Notice>
      )}
      <SameValues content={content} corrections={corrections} />
      <ProblemTable
        errors={errors.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        columns={content.columns}
        corrections={corrections}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={errors.length}
        onPage={(next) => void navigate({ search: (before) => ({ ...before, seite: next }) })}
      />
      {check.error && <ProblemNotice problem={check.error} />}
      <div className={`check-bar${run.isStale ? ' check-bar--on' : ''}`}>
        <p role="status">
          {run.isStale &&
            t('pending', {
              corrections: terms('corrections', {
                count: run.corrections,
                shown: showNumber(run.corrections),
              }),
            })}
        </p>
        {run.isStale && (
          <Button kind="primary" disabled={check.isPending} onClick={() => check.mutate()}>
            {t('check')}
          </Button>
        )}
      </div>
    </>
  );
}
