import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { LinkButton } from '../parts/button.js';
import { ProblemNotice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'failure',
  { title: 'Die Seite lässt sich gerade nicht zeigen', start: 'Zur Startseite' },
  { title: 'This page cannot be shown just now', start: 'To the start page' },
);

/** A page that could not be made: what happened, and what to do next. */
export function Failure({ error }: ErrorComponentProps) {
  const t = useTexts();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Page title={t('title')}>
      <ProblemNotice
        problem={error}
        retry={() => {
          reset();
          void router.invalidate();
        }}
      />
      <p>
        <LinkButton to="/" kind="tertiary">
          {t('start')}
        </LinkButton>
      </p>
    </Page>
  );
}
