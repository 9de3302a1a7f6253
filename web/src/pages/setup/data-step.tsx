import { LinkButton } from '../../parts/button.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { AddSample } from './add-sample.js';

const useTexts = defineTexts(
  'dataStep',
  {
    title: 'Erst ausprobieren oder gleich anfangen?',
    lead: 'Beides geht. Die Beispielstadt können Sie jederzeit wieder entfernen.',
    sample: 'Mit einer Beispielstadt ausprobieren',
    sampleHelp:
      'Musterstadt hat 40 Organisationseinheiten und etwa 3.000 erfundene Personen mit Schulungsnachweisen. Das Anlegen dauert meist weniger als eine Minute.',
    own: 'Mit eigenen Dateien anfangen',
    ownHelp:
      'Das Personalamt spielt Organisationseinheiten, Beschäftigte und Schulungsnachweise ein. Dafür braucht es ein eigenes Konto; das ist der nächste Schritt.',
    next: 'Weiter',
  },
  {
    title: 'Try it first, or begin at once?',
    lead: 'Both is possible. You can remove the sample city at any time.',
    sample: 'Try it with a sample city',
    sampleHelp:
      'Musterstadt has 40 organisational units and about 3,000 invented persons with trainings. Making it mostly takes less than a minute.',
    own: 'Begin with your own files',
    ownHelp:
      'The personnel department imports organisational units, employees and trainings. For that it needs an account of its own; that is the next step.',
    next: 'Go on',
  },
);

/** Sample data, or own files. */
export function DataStep() {
  const t = useTexts();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <section className="card">
        <h2 className="kern-heading-small">{t('sample')}</h2>
        <p>{t('sampleHelp')}</p>
        <AddSample />
      </section>
      <section className="card">
        <h2 className="kern-heading-small">{t('own')}</h2>
        <p>{t('ownHelp')}</p>
      </section>
      <LinkButton to="/einrichten" search={{ schritt: 'fertig' }} kind="primary">
        {t('next')}
      </LinkButton>
    </Page>
  );
}
