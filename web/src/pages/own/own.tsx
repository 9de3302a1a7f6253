import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { StatusBadge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { useExplanation } from '../../texts/explanation.js';
import { showDay } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { TrainingList } from '../person/training-list.js';
import { HandedIn } from './handed-in.js';
import { OwnLooks } from './own-looks.js';

const useTexts = defineTexts(
  'own',
  {
    title: 'Meine Angaben',
    print: 'Drucken',
    status: 'Stand heute',
    group: 'Gruppe',
    unit: 'Einheit',
    number: 'Personalnummer',
    none: 'keine',
    trainings: 'Meine Schulungen',
    perspective:
      'Stand vom {{day}}. Grundlage: {{mandate}}. Stimmt etwas nicht? Sprechen Sie die Fortbildungsbeauftragten Ihrer Einheit an.',
  },
  {
    title: 'My record',
    print: 'Print',
    status: 'Status today',
    group: 'Group',
    unit: 'Unit',
    number: 'Personnel number',
    none: 'none',
    trainings: 'My trainings',
    perspective:
      'As of {{day}}. Source: {{mandate}}. Is something wrong? Talk to the training officers of your unit.',
  },
);

/** The own record: must I, have I, what counts and why, who looked; and a way to hand in a certificate. */
export function Own() {
  const t = useTexts();
  const explain = useExplanation();
  const { data, error, refetch } = useQuery({
    queryKey: ['own-record'],
    queryFn: () => answer(api.GET('/api/v1/me/record')),
    // Every look is logged, also the own one: not again with every click.
    staleTime: 60_000,
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
      title={t('title')}
      lead={explain.ofDetail(data)}
      actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <OwnFacts record={data} />
      <Section title={t('trainings')}>
        <TrainingList person={data} />
      </Section>
      <HandedIn />
      <OwnLooks />
      <p className="muted">{t('perspective', { day: showDay(data.asOf), mandate: data.mandate })}</p>
    </Page>
  );
}

function OwnFacts({ record }: { record: Message<'PersonDetailDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  return (
    <dl className="facts">
      <div>
        <dt>{t('status')}</dt>
        <dd>
          <StatusBadge status={record.status} />
        </dd>
      </div>
      <div>
        <dt>{t('group')}</dt>
        <dd>{terms(`group.${record.group ?? 'NONE'}`)}</dd>
      </div>
      <div>
        <dt>{t('unit')}</dt>
        <dd>{record.unit ?? t('none')}</dd>
      </div>
      <div>
        <dt>{t('number')}</dt>
        <dd>{record.personnelNumber}</dd>
      </div>
    </dl>
  );
}
