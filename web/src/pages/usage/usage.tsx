import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { USAGE_BY } from '../../app/routes/usage.js';
import { queryText } from '../../app/search.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay, showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useChange } from './change.js';
import { RowsTable } from './rows-table.js';
import { UsageFilters, UsagePresets } from './usage-filters.js';
import { YearsTable } from './years-table.js';

const useTexts = defineTexts(
  'usage',
  {
    title: 'Nutzung nach Jahr',
    excel: 'Excel',
    print: 'Drucken',
    lead_one: '{{year}}: eine Schulung{{compared}}.',
    lead_other: '{{year}}: {{trainings}} Schulungen von {{persons}}{{compared}}.',
    person_one: 'einer Person',
    person_other: '{{shown}} Personen',
    since: ', {{change}} als {{before}}',
    same: ', so viele wie {{before}}',
    yearBefore: 'im Vorjahr',
    sameDays: 'im Vorjahr bis zum {{day}}',
    running: '{{year}} bis {{day}}',
    withheldLead: 'Die Zahlen sind zu klein, um sie ohne Namen zu zeigen.',
    nothing: 'In diesen Jahren ist dazu keine anerkannte Schulung erfasst. Wählen Sie eine andere Frage.',
    years: 'Jahre',
    rows: 'Im Einzelnen',
    by: 'Aufteilen nach',
    bereich: 'Kompetenzbereich',
    rahmen: 'Rahmen',
    format: 'Format',
    einheit: 'Einheit',
    rule: 'Gezählt sind anerkannte Schulungen jeder Dauer, auch von Personen, die nicht verpflichtet sind, im Jahr des Abschlusses und in der Einheit von diesem Tag. „Für den Auftrag“ sind davon die, die mindestens {{minutes}} Minuten dauern und im Anerkennungszeitraum liegen.',
    perspective: 'Stichtag {{day}}, Wissensstand {{instant}}.',
    withheldTitle: 'Kleine Zahlen sind zurückgehalten',
    withheld:
      'Zahlen aus Einheiten mit weniger als {{fewerThan}} Personen stehen nur denen offen, die auch die Namen sehen dürfen. Betroffene Zellen: {{cells}}.',
  },
  {
    title: 'Usage by year',
    excel: 'Excel',
    print: 'Print',
    lead_one: '{{year}}: one training{{compared}}.',
    lead_other: '{{year}}: {{trainings}} trainings of {{persons}}{{compared}}.',
    person_one: 'one person',
    person_other: '{{shown}} persons',
    since: ', {{change}} than {{before}}',
    same: ', as many as {{before}}',
    yearBefore: 'the year before',
    sameDays: 'the year before until {{day}}',
    running: '{{year}} until {{day}}',
    withheldLead: 'The figures are too small to be shown without names.',
    nothing: 'No recognised training is recorded for this in these years. Choose another question.',
    years: 'Years',
    rows: 'In detail',
    by: 'Divide by',
    bereich: 'competence area',
    rahmen: 'setting',
    format: 'format',
    einheit: 'unit',
    rule: 'Counted are recognised trainings of any duration, also of persons who are not obliged, in the year of completion and in the unit of that day. “For the mandate” are those that last at least {{minutes}} minutes and lie in the recognition period.',
    perspective: 'Reference date {{day}}, state of knowledge {{instant}}.',
    withheldTitle: 'Small figures are withheld',
    withheld:
      'Figures of units with fewer than {{fewerThan}} persons are open only to those who may see the names. Cells concerned: {{cells}}.',
  },
);

const route = getRouteApi('/inside/auswertung/nutzung');
const BY = { bereich: 'category', rahmen: 'setting', format: 'format', einheit: 'unit' } as const;

/** How trainings were used, year by year: the yearly questions of the action plan, each by one link. */
export function Usage() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const by = search.nach ?? 'bereich';
  const perspective = { asOf: search.stichtag, knownAt: search.wissensstand, unit: search.einheit };
  const query = {
    ...perspective,
    from: search.von,
    to: search.bis,
    by: BY[by],
    setting: search.rahmen,
    format: search.format,
    category: search.bereich,
    unitType: search.typ,
  };
  const asked = { ...query, from: yearOf(search.von), to: yearOf(search.bis) };
  const { data, error, refetch } = useQuery({
    queryKey: ['usage', query],
    queryFn: () => answer(api.GET('/api/v1/evaluation/usage', { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }) });
  const isEmpty = data?.total.every(({ figures }) => figures?.trainings === 0);
  return (
    <Page
      title={t('title')}
      lead={data && !isEmpty && <Answer usage={data} />}
      actions={
        <>
          <DownloadButton href={`/api/v1/evaluation.xlsx${queryText({ ...perspective, usage: true })}`}>
            {t('excel')}
          </DownloadButton>
          <DownloadButton href={`/api/v1/evaluation/usage.csv${queryText(query)}`}>CSV</DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <UsagePresets />
      <UsageFilters value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          {data.withheld && (
            <Notice kind="info" title={t('withheldTitle')}>
              <p className="kern-body">
                {t('withheld', { fewerThan: data.withheld.fewerThan, cells: data.withheld.cells })}
              </p>
            </Notice>
          )}
          {isEmpty && <p className="empty">{t('nothing')}</p>}
          <Section title={t('years')}>
            <YearsTable usage={data} />
          </Section>
          <Section title={t('rows')}>
            <div className="dense figures__groups">
              <FieldGroup legend={t('by')} horizontal>
                {USAGE_BY.map((each) => (
                  <RadioField
                    key={each}
                    name="by"
                    label={t(each)}
                    checked={by === each}
                    onChange={() => change({ nach: each })}
                  />
                ))}
              </FieldGroup>
            </div>
            <RowsTable usage={data} />
          </Section>
          <p className="muted">
            {t('rule', { minutes: showNumber(data.minimumMinutes) })}{' '}
            {t('perspective', { day: showDay(data.asOf), instant: showInstant(data.knownAt) })}
          </p>
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

/** The newest year in a sentence, and how it compares. */
function Answer({ usage: { years, total } }: { usage: Message<'UsageDto'> }) {
  const t = useTexts();
  const change = useChange();
  const [year, cell] = [years.at(-1), total.at(-1)];
  if (!year || !cell) return null;
  if (cell.figures === null) return t('withheldLead');
  const { trainings, persons } = cell.figures;
  const shown = year.finished ? `${year.year}` : t('running', { year: year.year, day: showDay(year.until) });
  const before =
    year.finished || !year.comparedUntil
      ? t('yearBefore')
      : t('sameDays', { day: showDay(year.comparedUntil) });
  const difference = cell.change?.trainings;
  const compared =
    difference &&
    (difference.absolute === 0 ? t('same', { before }) : t('since', { change: change(difference), before }));
  return t('lead', {
    ...{ count: trainings, year: shown, trainings: showNumber(trainings), compared: compared ?? '' },
    persons: t('person', { count: persons, shown: showNumber(persons) }),
  });
}

/** A year of an address; the service says what is wrong with any other text. */
function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
