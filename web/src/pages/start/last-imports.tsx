import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { kindsQuery, runsQuery } from '../imports/run-queries.js';
import { RunTable } from '../imports/run-table.js';

const useTexts = defineTexts(
  'lastImports',
  {
    title: 'Einspielen',
    import: 'Datei einspielen',
    protocol: 'Zum Protokoll',
    empty: 'Hier ist noch keine Datei eingespielt worden.',
    missing: 'Was noch fehlt',
    nobody:
      'Es sind noch keine Personen bekannt. Spielen Sie zuerst die Organisationseinheiten ein, dann die Beschäftigten, dann die Schulungsnachweise.',
    open_one: 'Ein Import ist noch nicht abgeschlossen:',
    open_other: '{{count}} Importe sind noch nicht abgeschlossen:',
    undecided_one:
      'Für eine Person ist noch nicht entschieden, ob sie Bürgerkontakt hat oder Medien- und Öffentlichkeitsarbeit macht.',
    undecided_other:
      'Für {{shown}} Personen ist noch nicht entschieden, ob sie Bürgerkontakt haben oder Medien- und Öffentlichkeitsarbeit machen.',
  },
  {
    title: 'Import',
    import: 'Import a file',
    protocol: 'To the protocol',
    empty: 'No file has been imported here yet.',
    missing: 'What is missing',
    nobody:
      'No persons are known yet. Import the organisational units first, then the employees, then the completed trainings.',
    open_one: 'One import is not finished yet:',
    open_other: '{{count}} imports are not finished yet:',
    undecided_one:
      'For one person nobody has decided yet about citizen contact or media and public relations work.',
    undecided_other:
      'For {{shown}} persons nobody has decided yet about citizen contact or media and public relations work.',
  },
);

const SHOWN = 5;

/** What came into the city's data last, and what is missing in it. */
export function LastImports() {
  const t = useTexts();
  const { data, error, refetch } = useQuery(runsQuery(1, SHOWN));
  return (
    <>
      <Missing />
      <Section
        title={t('title')}
        actions={
          <>
            <LinkButton to="/einspielen">{t('import')}</LinkButton>
            <LinkButton to="/einspielen/protokoll" kind="tertiary">
              {t('protocol')}
            </LinkButton>
          </>
        }
      >
        {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
        {data ? (
          <RunTable caption={t('title')} runs={data.items} empty={<p>{t('empty')}</p>} />
        ) : (
          !error && <Loading />
        )}
      </Section>
    </>
  );
}

function Missing() {
  const t = useTexts();
  const runs = useQuery(runsQuery(1, SHOWN));
  const kinds = useQuery(kindsQuery);
  const open = runs.data?.items.filter(({ endedAt }) => endedAt === null) ?? [];
  const count = kinds.data?.undecidedPersons ?? 0;
  const isEmpty = kinds.data?.items.some(({ kind, known }) => kind === 'beschaeftigte' && known === 0);
  if (!isEmpty && open.length === 0 && count === 0) return null;
  return (
    <Notice kind="info" title={t('missing')}>
      <ul className="import-warnings">
        {isEmpty && <li>{t('nobody')}</li>}
        {open.length > 0 && (
          <li>
            {t('open', { count: open.length })}{' '}
            {open.map(({ id, fileName }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to="/einspielen/$id" params={{ id }} className="file-name">
                  {fileName}
                </Link>
              </span>
            ))}
          </li>
        )}
        {count > 0 && <li>{t('undecided', { count, shown: showNumber(count) })}</li>}
      </ul>
    </Notice>
  );
}
