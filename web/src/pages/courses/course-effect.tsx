import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useMay, useSession } from '../../app/session.js';
import { useToast } from '../../app/toasts.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { CheckField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { EffectReport } from './effect-report.js';

const useTexts = defineTexts(
  'courseEffect',
  {
    title: 'Wirkung auf Erfasstes',
    help: 'Was schon erfasst ist, bleibt, wie es ist, bis Sie den Kurs anwenden. Sehen Sie vorher, wer dadurch gewinnt oder verliert.',
    show: 'Wirkung zeigen',
    asOf: 'Zahlen am Stichtag',
    keep: 'Was schon einzeln anders entschieden ist, bleibt so',
    apply_one: 'Auf eine Schulung anwenden',
    apply_other: 'Auf {{shown}} Schulungen anwenden',
    done_one: '„{{title}}“ ist auf eine Schulung angewandt.',
    done_other: '„{{title}}“ ist auf {{shown}} Schulungen angewandt.',
  },
  {
    title: 'Effect on what is recorded',
    help: 'What is recorded stays as it is until you apply the course. See first who gains or loses by it.',
    show: 'Show the effect',
    asOf: 'Figures on the reference date',
    keep: 'What was decided otherwise individually stays so',
    apply_one: 'Apply to one training',
    apply_other: 'Apply to {{shown}} trainings',
    done_one: '“{{title}}” is applied to one training.',
    done_other: '“{{title}}” is applied to {{shown}} trainings.',
  },
);

interface CourseEffectProps {
  course: Message<'CourseDetailDto'>;
  etag: string;
  isOpen: boolean;
  onOpen: () => void;
}

/** Who would gain and who would lose by applying a course, and the button that applies it. */
export function CourseEffect({ course, etag, isOpen, onOpen }: CourseEffectProps) {
  const t = useTexts();
  return (
    <Section title={t('title')}>
      <p className="hint">{t('help')}</p>
      {isOpen ? (
        <Preview key={etag} course={course} etag={etag} />
      ) : (
        <Button icon="visibility" onClick={onOpen}>
          {t('show')}
        </Button>
      )}
    </Section>
  );
}

function Preview({ course: { id, title }, etag }: Pick<CourseEffectProps, 'course' | 'etag'>) {
  const t = useTexts();
  const may = useMay();
  const toast = useToast();
  const done = useDone();
  const { today } = useSession();
  const [asOf, setAsOf] = useState(today);
  const [isKept, setKept] = useState(false);
  const query = { asOf: asOf || today, keepDecided: isKept ? ('true' as const) : undefined };
  const { data, error, refetch } = useQuery({
    queryKey: ['course-effect', id, etag, query],
    queryFn: () => answer(api.POST('/api/v1/courses/{id}/effect', { params: { path: { id }, query } })),
    staleTime: 0,
  });
  const apply = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/courses/{id}/application', {
          params: { path: { id }, query, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: async ({ change, trainings }) => {
      const text = t('done', { title, count: trainings.changed, shown: showNumber(trainings.changed) });
      if (may('NAMES') && change !== null) return done(text, change);
      toast({ text });
      await refetch();
    },
  });
  const changed = data?.trainings.changed ?? 0;
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <DateField label={t('asOf')} hint={false} value={asOf} onChange={setAsOf} />
        <CheckField label={t('keep')} checked={isKept} onChange={({ target }) => setKept(target.checked)} />
      </form>
      <ProblemNotice problem={error ?? apply.error} reload={() => void refetch()} />
      {data ? <EffectReport effect={data} /> : !error && <Loading />}
      {changed > 0 && (
        <p className="buttons">
          <Button kind="primary" disabled={apply.isPending} onClick={() => apply.mutate()}>
            {t('apply', { count: changed, shown: showNumber(changed) })}
          </Button>
        </p>
      )}
    </>
  );
}
