import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { StatusBadge } from '../../parts/badge.js';

import { Button, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { useExplanation } from '../../texts/explanation.js';
import { showDay, showInstant } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { TrainingList } from './training-list.js';

const useTexts = defineTexts(
  'person',
  {
    title: 'Person',
    print: 'Drucken',
    number: 'Personalnummer',
    status: 'Stand',
    group: 'Gruppe',
    unit: 'Einheit',
    reportingUnit: 'Auswertung bei',
    none: 'keine',
    trainings: 'Schulungen',
    assignments: 'Zuordnungen',
    keep: 'Zuordnungen pflegen',
    until: 'bis {{day}}',
    from: 'seit {{day}}',
    period: '{{from}} bis {{to}}',
    citizenContact: 'Bürgerkontakt',
    mediaPr: 'Medien- und Öffentlichkeitsarbeit',
    perspective: 'Stichtag {{day}}, Wissensstand {{instant}}. {{mandate}}.',
  },
  {
    title: 'Person',
    print: 'Print',
    number: 'Personnel number',
    status: 'Status',
    group: 'Group',
    unit: 'Unit',
    reportingUnit: 'Evaluated at',
    none: 'none',
    trainings: 'Trainings',
    assignments: 'Assignments',
    keep: 'Keep the assignments',
    until: 'until {{day}}',
    from: 'since {{day}}',
    period: '{{from}} to {{to}}',
    citizenContact: 'Citizen contact',
    mediaPr: 'Media and public relations',
    perspective: 'Reference date {{day}}, state of knowledge {{instant}}. {{mandate}}.',
  },
);

const route = getRouteApi('/inside/personen/$personalnummer');

/** One person: must they, have they, and why; every training with what speaks against it. */
export function Person() {
  const t = useTexts();
  const may = useMay();
  const { personalnummer } = route.useParams();
  const { stichtag, wissensstand } = route.useSearch();
  const query = { asOf: stichtag, knownAt: wissensstand };
  const explain = useExplanation();
  const { data, error, refetch } = useQuery({
    queryKey: ['person', personalnummer, query],
    queryFn: () =>
      answer(
        api.GET('/api/v1/persons/{personnelNumber}', {
          params: { path: { personnelNumber: personalnummer }, query },
        }),
      ),
  });
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  return (
    <Page
      title={`${data.firstName} ${data.lastName}`}
      lead={explain.ofDetail(data)}
      actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <PersonFacts person={data} />
      <Section title={t('trainings')}>
        <TrainingList person={data} />
      </Section>
      <Section
        title={t('assignments')}
        actions={
          may('PERSONNEL') && (
            <LinkButton to="/personal/$personalnummer" params={{ personalnummer }} small icon="edit">
              {t('keep')}
            </LinkButton>
          )
        }
      >
        <Assignments assignments={data.assignments} />
      </Section>
      <p className="muted">
        {t('perspective', {
          day: showDay(data.asOf),
          instant: showInstant(data.knownAt),
          mandate: data.mandate,
        })}
      </p>
    </Page>
  );
}

function PersonFacts({ person }: { person: Message<'PersonDetailDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  return (
    <dl className="facts">
      <div>
        <dt>{t('status')}</dt>
        <dd>
          <StatusBadge status={person.status} />
        </dd>
      </div>
      <div>
        <dt>{t('number')}</dt>
        <dd>{person.personnelNumber}</dd>
      </div>
      <div>
        <dt>{t('group')}</dt>
        <dd>{terms(`group.${person.group ?? 'NONE'}`)}</dd>
      </div>
      <div>
        <dt>{t('unit')}</dt>
        <dd>{person.unit ?? t('none')}</dd>
      </div>
      <div>
        <dt>{t('reportingUnit')}</dt>
        <dd>{person.reportingUnit ?? t('none')}</dd>
      </div>
    </dl>
  );
}

function Assignments({ assignments }: { assignments: Message<'AssignmentDto'>[] }) {
  const t = useTexts();
  const terms = useTerms();
  const decided = (value: boolean | null) =>
    terms(`decided.${value === null ? 'undecided' : value ? 'yes' : 'no'}`);
  return (
    <ol className="time-line">
      {[...assignments]
        .reverse()
        .map(({ unit, validFrom, validTo, leadershipLevel, citizenContact, mediaPr }) => (
          <li key={validFrom}>
            <p className="time-line__when">
              {validTo
                ? t('period', { from: showDay(validFrom), to: showDay(validTo) })
                : t('from', { day: showDay(validFrom) })}
            </p>
            <p>
              <strong>{unit}</strong>
              {leadershipLevel && `, ${terms(`level.${leadershipLevel}`)}`}
            </p>
            <p className="muted">
              {t('citizenContact')}: {decided(citizenContact)} · {t('mediaPr')}: {decided(mediaPr)}
            </p>
          </li>
        ))}
    </ol>
  );
}
