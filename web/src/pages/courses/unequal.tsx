import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { RecognitionBadge } from '../../parts/badge.js';
import { LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showMinutes, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { DecideVariant } from './decide-variant.js';

const useTexts = defineTexts(
  'unequal',
  {
    title: 'Ungleich entschieden',
    lead_zero: 'Über alle Kurse ist überall gleich entschieden.',
    lead_one: 'Über einen Kurs ist nicht überall gleich entschieden.',
    lead_other: 'Über {{shown}} Kurse ist nicht überall gleich entschieden.',
    help: 'Entscheiden Sie einmal für alle. Was erfasst ist, ändert sich erst, wenn Sie den Kurs anwenden; vorher sehen Sie die Wirkung.',
    back: 'Zum Katalog',
    empty:
      'Hier ist nichts zu tun. Sobald zwei Einheiten dieselbe Schulung verschieden anerkennen, steht sie hier.',
    caption: '{{title}}: wie verschieden entschieden ist',
    anyProvider: 'ohne Anbieter',
    undecided: '{{shown}} Schulungen, im Katalog noch nicht entschieden.',
    deviating: '{{deviating}} von {{shown}} Schulungen weichen vom Katalog ab.',
    course: 'Zum Kurs',
    decision: 'Entschieden',
    categories: 'Kompetenzbereiche',
    minutes: 'Dauer',
    trainings: 'Schulungen',
    units: 'Bei',
    unit: '{{code}} ({{shown}})',
    noUnit: 'ohne Einheit ({{shown}})',
    manyUnits: '{{shown}} Einheiten',
    action: 'Für alle',
  },
  {
    title: 'Decided unequally',
    lead_zero: 'All courses are decided equally everywhere.',
    lead_one: 'One course is not decided equally everywhere.',
    lead_other: '{{shown}} courses are not decided equally everywhere.',
    help: 'Decide once for everybody. What is recorded changes only when you apply the course; you see the effect before.',
    back: 'To the register',
    empty:
      'Nothing to do here. As soon as two units recognise the same training differently, it appears here.',
    caption: '{{title}}: how differently it was decided',
    anyProvider: 'without provider',
    undecided: '{{shown}} trainings, not decided in the register yet.',
    deviating: '{{deviating}} of {{shown}} trainings deviate from the register.',
    course: 'To the course',
    decision: 'Decided',
    categories: 'Competence areas',
    minutes: 'Duration',
    trainings: 'Trainings',
    units: 'At',
    unit: '{{code}} ({{shown}})',
    noUnit: 'without unit ({{shown}})',
    manyUnits: '{{shown}} units',
    action: 'For everybody',
  },
);

const route = getRouteApi('/inside/katalog/ungleich');
const PAGE_SIZE = 10;
/** More units than these are folded, so that the variants can be compared. */
const MOST_UNITS = 6;

/** Courses about which units have decided differently, with one click to decide for all of them. */
export function Unequal() {
  const t = useTexts();
  const { seite: page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['courses-unequal', query],
    queryFn: () => answer(api.GET('/api/v1/courses/unequal', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <LinkButton to="/katalog" kind="tertiary" icon="arrow-back">
          {t('back')}
        </LinkButton>
      }
    >
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.total === 0 && (
        <div className="empty">
          <p>{t('empty')}</p>
        </div>
      )}
      {data && data.total > 0 && (
        <>
          <p className="hint">{t('help')}</p>
          {data.items.map((group) => (
            <Group key={`${group.course?.id} ${group.provider} ${group.title}`} group={group} />
          ))}
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(seite) => void navigate({ search: { seite } })}
          />
        </>
      )}
    </Page>
  );
}

type Variant = Message<'VariantDto'>;

function Group({ group }: { group: Message<'UnequalCourseDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { title, provider, course, trainings, deviating, variants } = group;
  const shown = showNumber(trainings);
  const columns: Column<Variant>[] = [
    {
      id: 'decision',
      title: t('decision'),
      isRowHeader: true,
      cell: ({ recognition }) => <RecognitionBadge recognition={recognition} />,
    },
    {
      id: 'categories',
      title: t('categories'),
      cell: ({ categories }) => categories.map((category) => terms(`category.${category}`)).join(', '),
    },
    {
      id: 'minutes',
      title: t('minutes'),
      cell: ({ minutes }) => <span className="nowrap">{showMinutes(minutes)}</span>,
    },
    { id: 'trainings', title: t('trainings'), numeric: true, cell: (each) => showNumber(each.trainings) },
    {
      id: 'units',
      title: t('units'),
      cell: ({ units }) => <Where units={units} />,
    },
    { id: 'action', title: t('action'), cell: (variant) => <DecideVariant {...{ group, variant }} /> },
  ];
  return (
    <section className="section">
      <h2 className="kern-heading-small">{title}</h2>
      <p className="group-facts">
        {provider ?? t('anyProvider')} ·{' '}
        {course ? t('deviating', { deviating: showNumber(deviating), shown }) : t('undecided', { shown })}{' '}
        {course && (
          <Link to="/katalog/$id" params={{ id: course.id }}>
            {t('course')}
          </Link>
        )}
      </p>
      <DataTable
        caption={t('caption', { title })}
        columns={columns}
        rows={variants}
        keyOf={({ recognition, categories, minutes }) => `${recognition} ${categories.join()} ${minutes}`}
      />
    </section>
  );
}

/** Where it was decided so, with the number of trainings of each unit. */
function Where({ units }: Pick<Variant, 'units'>) {
  const t = useTexts();
  const list = units
    .map(({ code, trainings }) => {
      const shown = showNumber(trainings);
      return code === null ? t('noUnit', { shown }) : t('unit', { code, shown });
    })
    .join(', ');
  if (units.length <= MOST_UNITS) return list;
  return (
    <details>
      <summary>{t('manyUnits', { shown: showNumber(units.length) })}</summary>
      {list}
    </details>
  );
}
