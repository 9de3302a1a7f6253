import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { showNumber } from '../../texts/format.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { useImportTerms } from './import-terms.js';
import { ReadingOptions } from './reading-options.js';
import { contentQuery, type Run } from './run-queries.js';

const useTexts = defineTexts(
  'importRecognised',
  {
    known: 'Die Datei ist eine Liste „{{kind}}“. Sie hat {{rows}}.',
    unknown: 'Welche Art von Datei ist das?',
    refused: 'So lässt sich die Datei nicht lesen',
    written: 'Geschrieben als',
    delimiters: { semicolon: 'Semikolon', comma: 'Komma', tab: 'Tabulator' },
    columns: 'Erkannte Spalten',
    ignored: 'Nicht beachtet',
    missing: 'Fehlt, darf fehlen',
    none: 'keine',
    preview: 'Erste Zeilen',
    previewHint: 'Prüfen Sie, ob Umlaute und Spalten stimmen.',
    row: 'Zeile',
    next: 'Weiter: Was sich ändert',
  },
  {
    known: 'The file is a list “{{kind}}”. It has {{rows}}.',
    unknown: 'Which kind of file is this?',
    refused: 'The file cannot be read like this',
    written: 'Written as',
    delimiters: { semicolon: 'semicolon', comma: 'comma', tab: 'tab' },
    columns: 'Recognised columns',
    ignored: 'Ignored',
    missing: 'Missing, may be missing',
    none: 'none',
    preview: 'First rows',
    previewHint: 'Check whether umlauts and columns are right.',
    row: 'Row',
    next: 'Next: What changes',
  },
);

const DELIMITERS = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;
const route = getRouteApi('/inside/einspielen/$id');

/** The second step: what was recognised in the file, correctable. */
export function Recognised({ run }: { run: Run }) {
  const t = useTexts();
  const terms = useImportTerms();
  const navigate = route.useNavigate();
  const { data: content, error, refetch } = useQuery(contentQuery(run.id));
  const isUnreadable = run.rows === null;
  const rows = terms('rows', { count: run.rows ?? 0, shown: showNumber(run.rows ?? 0) });
  return (
    <>
      <p className="lead">
        {run.kind && !isUnreadable ? t('known', { kind: terms(`kind.${run.kind}`), rows }) : t('unknown')}
      </p>
      {isUnreadable && run.refusal && (
        <Notice kind="danger" title={t('refused')} live>
          <p className="kern-body">
            <SaidByService said={saidOf({ code: run.refusal.code, message: run.refusal.detail })} />
          </p>
        </Notice>
      )}
      <ReadingOptions key={`${run.kind} ${run.mode} ${run.on}`} run={run} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {content ? !isUnreadable && <Content content={content} /> : !error && <Loading />}
      {!isUnreadable && (
        <p className="buttons step__next">
          <Button
            kind="primary"
            icon="arrow-forward"
            onClick={() => void navigate({ search: { schritt: 'aenderungen' } })}
          >
            {t('next')}
          </Button>
        </p>
      )}
    </>
  );
}

function Content({ content }: { content: Message<'ImportContentDto'> }) {
  const t = useTexts();
  const { format, encoding, delimiter, columns, unknownColumns, missingColumns, preview } = content;
  const named = DELIMITERS[delimiter as keyof typeof DELIMITERS];
  const written = [format, encoding, named && t(`delimiters.${named}`)].filter(Boolean).join(', ');
  const facts = [
    [t('written'), written],
    [t('columns'), columns.join(', ')],
    [t('ignored'), unknownColumns.join(', ') || t('none')],
    [t('missing'), missingColumns.join(', ') || t('none')],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.length > 0 && (
        <Section title={t('preview')}>
          <p className="muted">{t('previewHint')}</p>
          <DataTable
            caption={t('preview')}
            rows={preview}
            keyOf={({ row }) => String(row)}
            columns={[
              { id: 'row', title: t('row'), numeric: true, isRowHeader: true, cell: ({ row }) => row },
              ...columns.map((column, index) => ({
                id: column,
                title: column,
                cell: ({ cells }: Message<'ImportPreviewRowDto'>) => cells[index] ?? '',
              })),
            ]}
          />
        </Section>
      )}
    </>
  );
}
