import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { RecognitionBadge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { usePeriod } from '../../parts/period.js';
import { showMinutes, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { CourseFilters } from './course-filters.js';

const useTexts = defineTexts(
  'courses',
  {
    title: 'Anerkennungskatalog',
    lead_one: 'Über einen Kurs ist einmal für alle entschieden.',
    lead_other: 'Über {{shown}} Kurse ist einmal für alle entschieden.',
    matching_one: 'Ein Kurs passt zu dieser Auswahl.',
    matching_other: '{{shown}} Kurse passen zu dieser Auswahl.',
    caption: 'Kurse mit der Entscheidung, die für alle gilt',
    enter: 'Kurs aufnehmen',
    unequal: 'Ungleich entschieden',
    print: 'Drucken',
    course: 'Kurs',
    provider: 'Anbieter',
    anyProvider: 'jeder Anbieter',
    categories: 'Kompetenzbereiche',
    minutes: 'Dauer',
    asCertified: 'wie bescheinigt',
    valid: 'Gilt für Abschlüsse',
    decision: 'Entscheidung',
    nothing:
      'Kein Kurs passt zu dieser Auswahl. Lassen Sie eine Bedingung weg, oder prüfen Sie die Schreibweise.',
    empty: 'Der Katalog ist noch leer.',
    emptyHelp: 'Nehmen Sie einen Kurs auf: Dann ist er für alle Organisationseinheiten gleich entschieden.',
  },
  {
    title: 'Recognition register',
    lead_one: 'One course has been decided once for everybody.',
    lead_other: '{{shown}} courses have been decided once for everybody.',
    matching_one: 'One course matches this selection.',
    matching_other: '{{shown}} courses match this selection.',
    caption: 'Courses with the decision that holds for everybody',
    enter: 'Add a course',
    unequal: 'Decided unequally',
    print: 'Print',
    course: 'Course',
    provider: 'Provider',
    anyProvider: 'any provider',
    categories: 'Competence areas',
    minutes: 'Duration',
    asCertified: 'as certified',
    valid: 'Holds for completions',
    decision: 'Decision',
    nothing: 'No course matches this selection. Leave out a condition, or check the spelling.',
    empty: 'The register is still empty.',
    emptyHelp: 'Add a course: then it is decided equally for all units.',
  },
);

const route = getRouteApi('/inside/katalog');
const PAGE_SIZE = 50;
const asked = (value: 'ja' | 'nein' | undefined) =>
  value && (value === 'ja' ? ('true' as const) : ('false' as const));

/** What has been decided about which course, once for all units. */
export function Courses() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.seite ?? 1;
  const query = {
    q: search.suche,
    recognised: asked(search.anerkannt),
    central: asked(search.zentral),
    day: search.tag,
    page,
    pageSize: PAGE_SIZE,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['courses', query],
    queryFn: () => answer(api.GET('/api/v1/courses', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const isNarrowed = Boolean(search.suche || search.anerkannt || search.zentral || search.tag);
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  return (
    <Page
      title={t('title')}
      lead={data && t(isNarrowed ? 'matching' : 'lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <>
          {may('RECOGNISE') && (
            <>
              <LinkButton to="/katalog/neu" kind="primary" icon="add">
                {t('enter')}
              </LinkButton>
              <LinkButton to="/katalog/ungleich">{t('unequal')}</LinkButton>
            </>
          )}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <CourseFilters value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <div className="long-titles">
            <CourseTable courses={data.items} isNarrowed={isNarrowed} />
          </div>
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={(seite) => change({ seite })} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

function CourseTable({ courses, isNarrowed }: { courses: Message<'CourseDto'>[]; isNarrowed: boolean }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  const columns: Column<Message<'CourseDto'>>[] = [
    {
      id: 'course',
      title: t('course'),
      isRowHeader: true,
      cell: ({ id, title, programmeNumber }) => (
        <>
          <Link to="/katalog/$id" params={{ id }}>
            {title}
          </Link>
          {programmeNumber && <span className="muted"> {programmeNumber}</span>}
        </>
      ),
    },
    {
      id: 'decision',
      title: t('decision'),
      cell: ({ recognised }) => <RecognitionBadge recognition={recognised ? 'RECOGNISED' : 'REJECTED'} />,
    },
    { id: 'provider', title: t('provider'), cell: ({ provider }) => provider ?? t('anyProvider') },
    {
      id: 'categories',
      title: t('categories'),
      cell: ({ categories }) => categories.map((category) => terms(`category.${category}`)).join(', '),
    },
    {
      id: 'minutes',
      title: t('minutes'),
      cell: ({ minutes }) => (
        <span className="nowrap">{minutes === null ? t('asCertified') : showMinutes(minutes)}</span>
      ),
    },
    {
      id: 'valid',
      title: t('valid'),
      cell: ({ from, to }) => <span className="nowrap">{period(from, to)}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={courses}
      keyOf={({ id }) => id}
      empty={
        isNarrowed ? (
          <p>{t('nothing')}</p>
        ) : (
          <>
            <p>
              <strong>{t('empty')}</strong>
            </p>
            <p>{t('emptyHelp')}</p>
          </>
        )
      }
    />
  );
}
