import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstallation } from '../../app/installation.js';
import { sessionQuery } from '../../app/session.js';
import { LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { AccountStep } from './account-step.js';
import { CityStep } from './city-step.js';
import { DataStep } from './data-step.js';
import { DoneStep } from './done-step.js';
import { MandateStep } from './mandate-step.js';

const useTexts = defineTexts(
  'setup',
  {
    product: 'Lernstand einrichten',
    steps: 'Schritte der Einrichtung',
    step: { konto: 'Konto', stadt: 'Stadt', auftrag: 'Auftrag', daten: 'Daten', fertig: 'Fertig' },
    isSetUp: 'Lernstand ist schon eingerichtet',
    isSetUpHelp: 'Es gibt ein Konto der Administration. Melden Sie sich damit an.',
    signIn: 'Anmelden',
    notYours: 'Die Einrichtung macht die Administration',
    notYoursHelp: 'Ihr Konto darf die Angaben dieser Installation nicht ändern.',
    start: 'Zur Startseite',
  },
  {
    product: 'Set up Lernstand',
    steps: 'Steps of the set-up',
    step: { konto: 'Account', stadt: 'City', auftrag: 'Mandate', daten: 'Data', fertig: 'Done' },
    isSetUp: 'Lernstand has been set up already',
    isSetUpHelp: 'There is an account of the administration. Sign in with it.',
    signIn: 'Sign in',
    notYours: 'The administration does the set-up',
    notYoursHelp: 'Your account may not change the details of this installation.',
    start: 'To the start page',
  },
);

const route = getRouteApi('/einrichten');
const STEPS = ['konto', 'stadt', 'auftrag', 'daten', 'fertig'] as const;
type Step = (typeof STEPS)[number];

/** The first start in a few questions; whoever stops in the middle goes on later where it was. */
export function Setup() {
  const t = useTexts();
  const { schritt = 'stadt' } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const installation = useInstallation();
  if (session === undefined || installation === undefined) return <Loading />;
  if (session === null && installation.setUpNeeded) {
    return (
      <Frame step="konto">
        <AccountStep />
      </Frame>
    );
  }
  if (session === null) {
    return (
      <Frame>
        <Page title={t('isSetUp')} lead={t('isSetUpHelp')}>
          <LinkButton to="/anmelden" search={{ weiter: '/einrichten' }} kind="primary">
            {t('signIn')}
          </LinkButton>
        </Page>
      </Frame>
    );
  }
  if (!session.rights.includes('ACCOUNTS')) {
    return (
      <Frame>
        <Page title={t('notYours')} lead={t('notYoursHelp')}>
          <LinkButton to="/">{t('start')}</LinkButton>
        </Page>
      </Frame>
    );
  }
  return (
    <Frame step={schritt}>
      {schritt === 'stadt' && <CityStep />}
      {schritt === 'auftrag' && <MandateStep />}
      {schritt === 'daten' && <DataStep />}
      {schritt === 'fertig' && <DoneStep />}
    </Frame>
  );
}

/** The steps above, and the one question below. */
function Frame({ step, children }: { step?: Step; children: ReactNode }) {
  const t = useTexts();
  return (
    <main className="narrow setup">
      <p className="setup__product">
        <img src="/lernstand.svg" alt="" width="32" height="32" /> {t('product')}
      </p>
      {step && (
        <ol className="steps" aria-label={t('steps')}>
          {STEPS.map((each, index) => (
            <li
              key={each}
              className={index < STEPS.indexOf(step) ? 'steps__done' : undefined}
              aria-current={each === step ? 'step' : undefined}
            >
              {index + 1}. {t(`step.${each}`)}
            </li>
          ))}
        </ol>
      )}
      {/* Each step is a page of its own: it takes the focus and names the window. */}
      <div key={step}>{children}</div>
    </main>
  );
}
