import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, newKey } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { LinkButton } from '../../parts/button.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { CourseFields, decidedAlready } from './course-fields.js';
import { type CourseDecision, formIn } from './course-form.js';

const useTexts = defineTexts(
  'newCourse',
  {
    title: 'Kurs aufnehmen',
    lead: 'Entscheiden Sie einmal für alle Organisationseinheiten. Was schon erfasst ist, bleibt zunächst, wie es ist; die Wirkung sehen Sie im nächsten Schritt.',
    save: 'Aufnehmen und Wirkung zeigen',
    cancel: 'Zum Katalog',
    known: 'Zur bestehenden Entscheidung',
    done: '„{{title}}“ ist im Katalog.',
  },
  {
    title: 'Add a course',
    lead: 'Decide once for all units. What is recorded stays as it is for now; the effect is shown in the next step.',
    save: 'Add and show the effect',
    cancel: 'To the register',
    known: 'To the existing decision',
    done: '“{{title}}” is in the register.',
  },
);

const route = getRouteApi('/inside/katalog/neu');

/** Decides about a course that the register does not know yet. */
export function NewCourse() {
  const t = useTexts();
  const done = useDone();
  const navigate = route.useNavigate();
  const address = route.useSearch();
  const [key] = useState(newKey);
  const enter = useMutation({
    mutationFn: (body: CourseDecision) =>
      answer(api.POST('/api/v1/courses', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: async ({ id, title }) => {
      await done(t('done', { title }));
      await navigate({ to: '/katalog/$id', params: { id }, search: { wirkung: 'ja' } });
    },
  });
  const known = decidedAlready(enter.error);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <CourseFields
        start={formIn(address)}
        submit={t('save')}
        isBusy={enter.isPending}
        problem={enter.error}
        onSubmit={(decision) => enter.mutate(decision)}
      >
        {known && (
          <LinkButton to="/katalog/$id" params={{ id: known }}>
            {t('known')}
          </LinkButton>
        )}
        <LinkButton to="/katalog" kind="tertiary">
          {t('cancel')}
        </LinkButton>
      </CourseFields>
    </Page>
  );
}
