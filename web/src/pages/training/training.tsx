import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay, showMinutes } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Correct } from './correct.js';
import { Decision } from './decision.js';
import { Evidence } from './evidence.js';
import { TrainingFacts } from './facts.js';
import { History } from './history.js';
import { Questions } from './questions.js';
import { Withdraw } from './withdraw.js';

const useTexts = defineTexts(
  'training',
  {
    title: 'Nachweis',
    lead: '{{spoken}}, abgeschlossen am {{day}}.',
    back: 'Alle Nachweise',
    edit: 'Berichtigen',
    print: 'Drucken',
    decision: 'Anerkennung',
    evidence: 'Dateien und Vermerke',
    questions: 'Fragen',
    history: 'Geschichte',
  },
  {
    title: 'Certificate',
    lead: '{{spoken}}, completed on {{day}}.',
    back: 'All certificates',
    edit: 'Correct',
    print: 'Print',
    decision: 'Recognition',
    evidence: 'Files and notes',
    questions: 'Questions',
    history: 'History',
  },
);

const route = getRouteApi('/inside/nachweise/$id');

/** One training: what the certificate says, its evidence, the decision, and everything that happened to it. */
export function Training() {
  const t = useTexts();
  const may = useMay();
  const { id } = route.useParams();
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['training', id],
    queryFn: () => answer(api.GET('/api/v1/trainings/{id}', { params: { path: { id } } })),
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  const { personnelNumber, lastName, firstName } = data;
  const mayRecord = may('RECORD');
  const reload = async () => void (await refetch());
  return (
    <Page
      title={data.title}
      lead={
        <>
          <Link to="/personen/$personalnummer" params={{ personalnummer: personnelNumber }}>
            {lastName}, {firstName} ({personnelNumber})
          </Link>
          : {t('lead', { spoken: showMinutes(data.minutes), day: showDay(data.completedOn) })}
        </>
      }
      actions={
        <>
          {mayRecord && !isEditing && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
          {mayRecord && !isEditing && <Withdraw training={data} reload={reload} />}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      {isEditing ? (
        <Correct training={data} reload={reload} onClose={() => setEditing(false)} />
      ) : (
        <TrainingFacts training={data} />
      )}
      {mayRecord && !isEditing && (
        <Section title={t('decision')}>
          <Decision training={data} reload={reload} />
        </Section>
      )}
      <Section title={t('evidence')}>
        <Evidence training={data} mayRecord={mayRecord} />
      </Section>
      <Section title={t('questions')}>
        <Questions id={id} mayRecord={mayRecord} />
      </Section>
      <Section title={t('history')}>
        <History id={id} />
      </Section>
      <p>
        <Link to="/nachweise">{t('back')}</Link>
      </p>
    </Page>
  );
}
