import { LinkButton } from '../parts/button.js';
import { Page } from '../parts/page.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'notFound',
  {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht ist die Adresse unvollständig, oder die Seite heißt jetzt anders.',
    start: 'Zur Startseite',
  },
  {
    title: 'There is no such page',
    lead: 'The address may be incomplete, or the page has another name now.',
    start: 'To the start page',
  },
);

/** An address that is no page. */
export function NotFound() {
  const t = useTexts();
  return (
    <main className="narrow">
      <Page title={t('title')} lead={t('lead')}>
        <p>
          <LinkButton to="/">{t('start')}</LinkButton>
        </p>
      </Page>
    </main>
  );
}
