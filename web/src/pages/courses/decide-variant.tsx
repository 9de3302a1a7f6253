import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message, newKey } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button, LinkButton } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { courseInAddress, decisionOf, formIn, formOf } from './course-form.js';

const useTexts = defineTexts(
  'decideVariant',
  {
    decide: 'So entscheiden',
    apply: 'Wirkung zeigen',
    about: '{{action}}: {{title}}, {{recognition}}, {{minutes}}',
    done: '„{{title}}“ ist für alle entschieden.',
  },
  {
    decide: 'Decide so',
    apply: 'Show the effect',
    about: '{{action}}: {{title}}, {{recognition}}, {{minutes}}',
    done: '“{{title}}” is decided for everybody.',
  },
);

interface DecideVariantProps {
  group: Message<'UnequalCourseDto'>;
  variant: Message<'VariantDto'>;
}

/**
 * Decides a course for everybody as in one of its variants, and shows the effect next. A refusal needs a reason, so
 * it leads to the form; the variant that the register holds already only needs to be applied.
 */
export function DecideVariant({ group, variant }: DecideVariantProps) {
  const t = useTexts();
  const terms = useTerms();
  const done = useDone();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const { course, title } = group;
  const decide = useMutation({
    mutationFn: () => (course ? decideAnew(course.id, variant) : enter(key, group, variant)),
    onSuccess: async (decided) => {
      await done(t('done', { title: decided.title }));
      await navigate({ to: '/katalog/$id', params: { id: decided.id }, search: { wirkung: 'ja' } });
    },
  });
  const labelled = (action: string) => ({
    'aria-label': t('about', {
      action,
      title,
      recognition: terms(`recognition.${variant.recognition}`),
      minutes: showMinutes(variant.minutes),
    }),
  });
  if (course && !variant.deviates) {
    return (
      <LinkButton
        small
        to="/katalog/$id"
        params={{ id: course.id }}
        search={{ wirkung: 'ja' }}
        {...labelled(t('apply'))}
      >
        {t('apply')}
      </LinkButton>
    );
  }
  if (variant.recognition === 'REJECTED') {
    return course ? (
      <LinkButton
        small
        to="/katalog/$id"
        params={{ id: course.id }}
        search={{ ...verdictOf(group, variant), bearbeiten: 'ja' }}
        {...labelled(t('decide'))}
      >
        {t('decide')}
      </LinkButton>
    ) : (
      <LinkButton small to="/katalog/neu" search={addressOf(group, variant)} {...labelled(t('decide'))}>
        {t('decide')}
      </LinkButton>
    );
  }
  return (
    <>
      <Button small disabled={decide.isPending} onClick={() => decide.mutate()} {...labelled(t('decide'))}>
        {t('decide')}
      </Button>
      <ProblemNotice problem={decide.error} />
    </>
  );
}

function addressOf({ title, provider }: Message<'UnequalCourseDto'>, variant: Message<'VariantDto'>) {
  const { categories, minutes, recognition } = variant;
  return courseInAddress({ title, provider, categories, minutes, recognised: recognition === 'RECOGNISED' });
}

function verdictOf(group: Message<'UnequalCourseDto'>, variant: Message<'VariantDto'>) {
  const { bereiche, minuten, anerkannt } = addressOf(group, variant);
  return { bereiche, minuten, anerkannt };
}

function enter(key: string, group: Message<'UnequalCourseDto'>, variant: Message<'VariantDto'>) {
  const body = decisionOf(formIn(addressOf(group, variant)));
  return answer(api.POST('/api/v1/courses', { params: { header: { 'Idempotency-Key': key } }, body }));
}

async function decideAnew(id: string, { recognition, categories, minutes }: Message<'VariantDto'>) {
  const path = { id };
  const known = await answer(api.GET('/api/v1/courses/{id}', { params: { path } }));
  const form = { ...formOf(known), categories, minutes: String(minutes) };
  const body = decisionOf({ ...form, recognised: recognition === 'RECOGNISED', reason: '' });
  const header = { 'If-Match': known.etag ?? '' };
  return answer(api.PUT('/api/v1/courses/{id}', { params: { path, header }, body }));
}
