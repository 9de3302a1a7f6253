import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { CourseFields } from './course-fields.js';
import { type CourseDecision, type CourseInAddress, formWith } from './course-form.js';

const useTexts = defineTexts(
  'changeCourse',
  {
    title: 'Neu entscheiden',
    help: 'Die bisherige Entscheidung bleibt in der Geschichte. Was schon erfasst ist, ändert sich erst, wenn Sie den Kurs anwenden.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    done: '„{{title}}“ ist neu entschieden.',
  },
  {
    title: 'Decide anew',
    help: 'The present decision stays in the history. What is recorded changes only when you apply the course.',
    save: 'Save',
    cancel: 'Cancel',
    done: '“{{title}}” is decided anew.',
  },
);

interface ChangeCourseProps {
  course: Message<'CourseDetailDto'>;
  etag: string;
  /** Another verdict to begin with, as it stands in the address. */
  proposed: CourseInAddress;
  onDone: () => void;
  onCancel: () => void;
}

/** Decides about a course anew; what somebody else has decided meanwhile is looked at first. */
export function ChangeCourse({ course, etag, proposed, onDone, onCancel }: ChangeCourseProps) {
  const t = useTexts();
  const done = useDone();
  const queries = useQueryClient();
  // The state that was read when the form was opened, or loaded anew on purpose.
  const [seen, setSeen] = useState(etag);
  const save = useMutation({
    mutationFn: (body: CourseDecision) =>
      answer(
        api.PUT('/api/v1/courses/{id}', {
          params: { path: { id: course.id }, header: { 'If-Match': seen } },
          body,
        }),
      ),
    onSuccess: async ({ title }) => {
      await done(t('done', { title }));
      onDone();
    },
  });
  const reload = async () => {
    const { id } = course;
    const newest = await queries.fetchQuery({
      queryKey: ['course', id],
      queryFn: () => answer(api.GET('/api/v1/courses/{id}', { params: { path: { id } } })),
      staleTime: 0,
    });
    if (newest.etag) setSeen(newest.etag);
    save.reset();
  };
  return (
    <Section title={t('title')}>
      <p className="hint">{t('help')}</p>
      <CourseFields
        start={formWith(course, proposed)}
        submit={t('save')}
        isBusy={save.isPending}
        problem={save.error}
        reload={() => void reload()}
        onSubmit={(decision) => save.mutate(decision)}
      >
        <Button kind="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </CourseFields>
    </Section>
  );
}
