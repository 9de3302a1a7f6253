import { useNavigate } from '@tanstack/react-router';
import { useInstallation } from '../../app/installation.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { InstallationForm } from './installation-form.js';

const useTexts = defineTexts(
  'cityStep',
  {
    title: 'Wie heißt Ihre Stadt?',
    lead: 'Die Ansprechstellen stehen auf den Seiten „Barrierefreiheit“ und „Datenschutz“. Sie können sie auch später eintragen.',
    next: 'Speichern und weiter',
  },
  {
    title: 'What is the name of your city?',
    lead: 'The contacts stand on the pages “Accessibility” and “Data protection”. You can enter them later, too.',
    next: 'Save and go on',
  },
);

/** Name of the city, and whom one asks. */
export function CityStep() {
  const t = useTexts();
  const navigate = useNavigate();
  const installation = useInstallation();
  if (installation === undefined) return null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <InstallationForm
        installation={installation}
        save={t('next')}
        onSaved={() => void navigate({ to: '/einrichten', search: { schritt: 'auftrag' } })}
      />
    </Page>
  );
}
