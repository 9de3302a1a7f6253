import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { useMay } from '../../app/session.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { PerspectiveBar } from '../../parts/perspective-bar.js';
import { showDay, showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { NeedAnswer } from './need-answer.js';
import { NeedMonths } from './need-months.js';
import { NeedTable } from './need-table.js';
import { SeatTable } from './seat-table.js';

const useTexts = defineTexts(
  'need',
  {
    title: 'Bedarf bis zur Frist',
    csv: 'Liste (CSV)',
    print: 'Drucken',
    perspective: 'Anderer Stichtag oder andere Einheit',
    seats: 'Plätze nach Kompetenzbereich',
    units: 'Bedarf der Einheiten',
    months: 'Wer bis zur Frist kommt und geht',
    rule: 'Am {{until}} gelten die Zuordnungen, die bekannt sind; Schulungen zählen bis zum Stichtag. Wer zwischen Einheiten wechselt, kommt in der einen hinzu und geht in der anderen.',
    seen: 'Stichtag {{day}}, Wissensstand {{instant}}. {{mandate}}.',
    withheldTitle: 'Kleine Zahlen sind zurückgehalten',
    withheld:
      'Zahlen von weniger als {{fewerThan}} Personen, und wer kommt und geht, stehen nur denen offen, die auch die Namen sehen dürfen. Betroffene Zeilen: {{lines}}.',
  },
  {
    title: 'Need until the deadline',
    csv: 'List (CSV)',
    print: 'Print',
    perspective: 'Another reference date or unit',
    seats: 'Seats by competence area',
    units: 'Need of the units',
    months: 'Who comes and goes until the deadline',
    rule: 'On {{until}} the known assignments hold; trainings count up to the reference date. Who moves between units comes in one and goes in the other.',
    seen: 'Reference date {{day}}, state of knowledge {{instant}}. {{mandate}}.',
    withheldTitle: 'Small figures are withheld',
    withheld:
      'Figures of fewer than {{fewerThan}} persons, and who comes and goes, are open only to those who may see the names. Lines concerned: {{lines}}.',
  },
);

const route = getRouteApi('/inside/auswertung/bedarf');

/** How many seats are missing until the last day, in which areas and for which units. */
export function Need() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { asOf: search.stichtag, knownAt: search.wissensstand, unit: search.einheit };
  const { data, error, refetch } = useQuery({
    queryKey: ['need', query],
    queryFn: () => answer(api.GET('/api/v1/evaluation/need', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      lead={data && <NeedAnswer need={data} />}
      actions={
        <>
          {may('NAMES') && (
            <DownloadButton href={`/api/v1/evaluation/need/persons.csv${queryText(query)}`}>
              {t('csv')}
            </DownloadButton>
          )}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <details
        className="more-filters"
        open={Boolean(search.stichtag || search.wissensstand || search.einheit)}
      >
        <summary>{t('perspective')}</summary>
        <PerspectiveBar
          value={search}
          onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
        />
      </details>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          {data.withheld && (
            <Notice kind="info" title={t('withheldTitle')}>
              <p className="kern-body">
                {t('withheld', { fewerThan: data.withheld.fewerThan, lines: data.withheld.lines })}
              </p>
            </Notice>
          )}
          {data.seats && (
            <Section title={t('seats')}>
              <SeatTable seats={data.seats} />
            </Section>
          )}
          <Section title={t('units')}>
            <NeedTable need={data} perspective={search} linked={may('NAMES')} />
          </Section>
          {data.months && (
            <Section title={t('months')}>
              <NeedMonths months={data.months} />
            </Section>
          )}
          <p className="muted">
            {t('rule', { until: showDay(data.until) })}{' '}
            {t('seen', {
              day: showDay(data.asOf),
              instant: showInstant(data.knownAt),
              mandate: data.mandate,
            })}
          </p>
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
