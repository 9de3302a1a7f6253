import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { RecognitionBadge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { usePeriod } from '../../parts/period.js';
import { showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeCourse } from './change-course.js';
import { CourseEffect } from './course-effect.js';
import { CourseRevisions } from './course-revisions.js';
import { WithdrawCourse } from './withdraw-course.js';

const useTexts = defineTexts(
  'course',
  {
    title: 'Kurs',
    recognised: 'Dieser Kurs wird für alle Organisationseinheiten anerkannt.',
    rejected: 'Dieser Kurs wird für keine Organisationseinheit anerkannt.',
    reason: 'Begründung: {{reason}}',
    withdrawn: 'Diese Entscheidung ist zurückgezogen',
    withdrawnHelp:
      'Worauf sie angewandt wurde, bleibt, wie es ist. Neue Zertifikate entscheidet sie nicht mehr.',
    change: 'Ändern',
    withdraw: 'Zurückziehen',
    decision: 'Entscheidung',
    provider: 'Anbieter',
    anyProvider: 'jeder, über den nicht eigens entschieden ist',
    categories: 'Kompetenzbereiche',
    minutes: 'Anerkannte Dauer',
    asCertified: 'wie bescheinigt',
    valid: 'Gilt für Abschlüsse',
    setting: 'Rahmen',
    number: 'Nummer',
    history: 'Was wann entschieden wurde',
  },
  {
    title: 'Course',
    recognised: 'This course is recognised for all units.',
    rejected: 'This course is recognised for no unit.',
    reason: 'Reason: {{reason}}',
    withdrawn: 'This decision has been withdrawn',
    withdrawnHelp: 'What it was applied to stays as it is. It decides about no new certificates.',
    change: 'Change',
    withdraw: 'Withdraw',
    decision: 'Decision',
    provider: 'Provider',
    anyProvider: 'any that is not decided about separately',
    categories: 'Competence areas',
    minutes: 'Recognised duration',
    asCertified: 'as certified',
    valid: 'Holds for completions',
    setting: 'Setting',
    number: 'Number',
    history: 'What was decided when',
  },
);

const route = getRouteApi('/inside/katalog/$id');

/** One course of the register: what holds for everybody, what it would change, and what was decided before. */
export function Course() {
  const t = useTexts();
  const may = useMay();
  const { id } = route.useParams();
  const search = route.useSearch();
  const { bearbeiten, wirkung } = search;
  const navigate = route.useNavigate();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['course', id],
    queryFn: () => answer(api.GET('/api/v1/courses/{id}', { params: { path: { id } } })),
  });
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  const { etag } = data;
  const mayDecide = may('RECOGNISE') && etag !== null;
  const show = (shown: { bearbeiten?: 'ja'; wirkung?: 'ja' }) => void navigate({ search: shown });
  return (
    <Page
      title={data.title}
      lead={etag && t(data.recognised ? 'recognised' : 'rejected')}
      actions={
        mayDecide && (
          <>
            {bearbeiten === undefined && (
              <Button icon="edit" onClick={() => show({ bearbeiten: 'ja' })}>
                {t('change')}
              </Button>
            )}
            <Button icon="delete" onClick={() => setWithdrawing(true)}>
              {t('withdraw')}
            </Button>
          </>
        )
      }
    >
      {etag === null && (
        <Notice kind="warning" title={t('withdrawn')}>
          <p className="kern-body">{t('withdrawnHelp')}</p>
        </Notice>
      )}
      <CourseFacts course={data} />
      {data.reason && <p className="reason">{t('reason', { reason: data.reason })}</p>}
      {mayDecide && bearbeiten && (
        <ChangeCourse
          course={data}
          etag={etag}
          proposed={search}
          onDone={() => show({ wirkung: 'ja' })}
          onCancel={() => show({})}
        />
      )}
      {mayDecide && !bearbeiten && (
        <CourseEffect
          course={data}
          etag={etag}
          isOpen={wirkung === 'ja'}
          onOpen={() => show({ wirkung: 'ja' })}
        />
      )}
      <Section title={t('history')}>
        <CourseRevisions revisions={data.revisions} />
      </Section>
      {isWithdrawing && etag && (
        <WithdrawCourse course={data} etag={etag} onClose={() => setWithdrawing(false)} />
      )}
    </Page>
  );
}

function CourseFacts({ course }: { course: Message<'DecidedCourseDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  const { recognised, provider, categories, minutes, from, to, setting, programmeNumber } = course;
  const facts = [
    [t('decision'), <RecognitionBadge key="decision" recognition={recognised ? 'RECOGNISED' : 'REJECTED'} />],
    [t('provider'), provider ?? t('anyProvider')],
    [t('categories'), categories.map((category) => terms(`category.${category}`)).join(', ')],
    [t('minutes'), minutes === null ? t('asCertified') : showMinutes(minutes)],
    [t('valid'), period(from, to)],
    [t('setting'), setting && terms(`setting.${setting}`)],
    [t('number'), programmeNumber],
  ] as const;
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
