import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { LinkButton } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { defineTexts } from '../texts/texts.js';
import { useInstallation } from './installation.js';
import { sessionQuery } from './session.js';
import { Shell } from './shell.js';

const useTexts = defineTexts(
  'openFrame',
  { skip: 'Zum Inhalt springen', signIn: 'Anmelden' },
  { skip: 'Skip to content', signIn: 'Sign in' },
);

/** Pages for everybody: inside of the usual frame for who is signed in, else under a header of their own. */
export function OpenFrame() {
  const t = useTexts();
  const { data: session } = useQuery(sessionQuery);
  const installation = useInstallation();
  if (session === undefined) return null;
  if (session !== null) return <Shell />;
  return (
    <div className="open-frame">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="shell__header">
        <Link to="/" className="shell__name">
          <img src="/lernstand.svg" alt="" width="32" height="32" />
          <span>Lernstand</span>
          {installation?.city && <span className="shell__city">{installation.city}</span>}
        </Link>
        <LinkButton to="/anmelden" kind="tertiary">
          {t('signIn')}
        </LinkButton>
      </header>
      <main id="main" className="shell__main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
