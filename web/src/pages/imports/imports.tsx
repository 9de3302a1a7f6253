import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../app/session.js';
import { DownloadButton, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { DropZone } from './drop-zone.js';
import { useImportTerms } from './import-terms.js';
import { kindsQuery, runsQuery } from './run-queries.js';
import { RunTable } from './run-table.js';
import { Steps } from './steps.js';

const useTexts = defineTexts(
  'imports',
  {
    title: 'Einspielen',
    lead: 'Hier kommen Organisationseinheiten, Beschäftigte und Schulungsnachweise aus Dateien in den Bestand.',
    kinds: 'Welche Dateien gehen?',
    order:
      'Am Anfang in dieser Reihenfolge. Danach genügt, was neu ist: Dieselbe Datei noch einmal ändert nichts.',
    template: 'Leere Datei',
    templateOf: 'Leere Datei: {{name}}',
    forbidden: 'Einspielen darf nur das Haupt- und Personalamt',
    forbiddenHelp: 'Ihrem Konto fehlt dafür das Recht. Die Administration kann es geben.',
    columns: 'Spalten von „{{name}}“',
    known: 'Bekannt: {{known}}',
    unknown: 'Noch keine bekannt',
    needed: 'muss da sein',
    open: 'Noch nicht abgeschlossen',
    last: 'Zuletzt eingespielt',
    protocol: 'Zum Protokoll',
  },
  {
    title: 'Import',
    lead: 'Here organisational units, employees and completed trainings come from files into what is known.',
    kinds: 'Which files can be imported?',
    order:
      'At the beginning in this order. Later what is new is enough: the same file again changes nothing.',
    template: 'Empty file',
    templateOf: 'Empty file: {{name}}',
    forbidden: 'Only the personnel department may import',
    forbiddenHelp: 'Your account lacks the right. The administration can give it.',
    columns: 'Columns of “{{name}}”',
    known: 'Known: {{known}}',
    unknown: 'None known yet',
    needed: 'required',
    open: 'Not finished yet',
    last: 'Last imports',
    protocol: 'To the protocol',
  },
);

const LAST = 30;
const SHOWN = 5;

/** The first step of an import: the file; with what is not finished yet and what came last. */
export function Imports() {
  const t = useTexts();
  const may = useMay();
  if (may('IMPORT')) return <Allowed />;
  return (
    <Page title={t('title')}>
      <Notice kind="info" title={t('forbidden')}>
        <p className="kern-body">{t('forbiddenHelp')}</p>
      </Notice>
    </Page>
  );
}

function Allowed() {
  const t = useTexts();
  const { data, error, refetch } = useQuery(runsQuery(1, LAST));
  const open = data?.items.filter(({ endedAt }) => endedAt === null) ?? [];
  const ended = data?.items.filter(({ endedAt }) => endedAt !== null).slice(0, SHOWN) ?? [];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton to="/einspielen/protokoll">{t('protocol')}</LinkButton>}
    >
      <Steps shown="datei" />
      <DropZone />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {open.length > 0 && (
        <Section title={t('open')}>
          <RunTable caption={t('open')} runs={open} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('last')}>
          <RunTable caption={t('last')} runs={ended} />
        </Section>
      )}
      <Kinds />
    </Page>
  );
}

function Kinds() {
  const t = useTexts();
  const terms = useImportTerms();
  const { data, error } = useQuery(kindsQuery);
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return (
    <Section title={t('kinds')}>
      <p>{t('order')}</p>
      <ol className="import-kinds">
        {data.items.map(({ kind, columns, known }) => (
          <li key={kind} className="import-kinds__item">
            <h3 className="kern-heading-small">{terms(`kind.${kind}`)}</h3>
            <p>{terms(`kindHint.${kind}`)}</p>
            <p className="muted">{known === 0 ? t('unknown') : t('known', { known: showNumber(known) })}</p>
            <DownloadButton
              small
              href={`/api/v1/import-kinds/${kind}/template.csv`}
              aria-label={t('templateOf', { name: terms(`kind.${kind}`) })}
            >
              {t('template')}
            </DownloadButton>
            <details>
              <summary>{t('columns', { name: terms(`kind.${kind}`) })}</summary>
              <dl className="import-columns">
                {columns.map(({ header, isNeeded, allowed }) => (
                  <div key={header}>
                    <dt>
                      {header}
                      {isNeeded && <span className="muted"> ({t('needed')})</span>}
                    </dt>
                    <dd>{allowed}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}
