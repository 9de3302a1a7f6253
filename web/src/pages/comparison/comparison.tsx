import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { showDifference, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { CauseList } from './cause-list.js';
import { CausePersons } from './cause-persons.js';
import { causeTexts } from './cause-texts.js';
import { DifferenceTable } from './difference-table.js';
import { SealChoice } from './seal-choice.js';

const useTexts = defineTexts(
  'comparison',
  {
    title: 'Fassungen vergleichen',
    csv: 'CSV',
    print: 'Drucken',
    more_one: 'Eine Person mehr hat erfüllt: {{causes}}.',
    more_other: '{{shown}} Personen mehr haben erfüllt: {{causes}}.',
    fewer_one: 'Eine Person weniger hat erfüllt: {{causes}}.',
    fewer_other: '{{shown}} Personen weniger haben erfüllt: {{causes}}.',
    asMany: 'Gleich viele Personen haben erfüllt. Geändert hat sich: {{causes}}.',
    same: 'Es gibt keinen Unterschied: Alle Zahlen sind dieselben.',
  },
  {
    title: 'Compare versions',
    csv: 'CSV',
    print: 'Print',
    more_one: 'One person more has fulfilled: {{causes}}.',
    more_other: '{{shown}} persons more have fulfilled: {{causes}}.',
    fewer_one: 'One person fewer has fulfilled: {{causes}}.',
    fewer_other: '{{shown}} persons fewer have fulfilled: {{causes}}.',
    asMany: 'As many persons have fulfilled. What has changed: {{causes}}.',
    same: 'There is no difference: all figures are the same.',
  },
);

const route = getRouteApi('/inside/runde/vergleich');

/** Two sealed evaluations of a unit, or one and the present facts, with the causes of every difference. */
export function Comparison() {
  const t = useTexts();
  const { von, mit, ursache } = route.useSearch();
  const other = mit === 'jetzt' ? 'now' : mit;
  const { data, error, refetch } = useQuery({
    queryKey: ['differences', von, other],
    queryFn: () =>
      answer(
        api.GET('/api/v1/sealed-evaluations/{id}/differences', {
          params: { path: { id: von ?? '' }, query: { with: other ?? '' } },
        }),
      ),
    enabled: von !== undefined && other !== undefined,
    placeholderData: von && other ? keepPreviousData : undefined,
  });
  const lead = useLead(data);
  const cause = data?.causes.find(({ code }) => code === ursache);
  return (
    <Page
      title={t('title')}
      lead={lead && <span role="status">{lead}</span>}
      actions={
        data && (
          <>
            <DownloadButton
              href={`/api/v1/sealed-evaluations/${von}/differences.csv${queryText({ with: other })}`}
            >
              {t('csv')}
            </DownloadButton>
            <Button onClick={() => window.print()}>{t('print')}</Button>
          </>
        )
      }
    >
      <SealChoice />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && (
        <>
          <DifferenceTable differences={data} />
          {data.causes.length > 0 && <CauseList causes={data.causes} />}
          {cause && cause.persons !== null && <CausePersons differences={data} cause={cause} />}
        </>
      )}
      {!data && !error && von && other && <Loading />}
    </Page>
  );
}

/** The answer of the page in a sentence: whether more have fulfilled, and by what. */
function useLead(differences: Message<'DifferencesDto'> | undefined): string | undefined {
  const t = useTexts();
  if (differences === undefined) return undefined;
  const { causes, difference } = differences;
  if (causes.length === 0) return t('same');
  const { fulfilled } = difference.total;
  if (fulfilled === 0) {
    return t('asMany', { causes: causes.map((cause) => causeTexts(cause).label).join(', ') });
  }
  const parts = causes.flatMap((cause) => {
    const count = cause.difference.total.fulfilled;
    return count === 0 ? [] : [`${causeTexts(cause).label} ${showDifference(count)}`];
  });
  const count = Math.abs(fulfilled);
  return t(fulfilled > 0 ? 'more' : 'fewer', { count, shown: showNumber(count), causes: parts.join(', ') });
}
