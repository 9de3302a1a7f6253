import { Link, useRouterState } from '@tanstack/react-router';
import { defineTexts } from '../texts/texts.js';
import { useInstallation } from './installation.js';

const useTexts = defineTexts(
  'footer',
  {
    name: 'Über diese Seiten',
    help: 'Hilfe zu dieser Seite',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    about: 'Über Lernstand',
    version: 'Version {{version}}',
  },
  {
    name: 'About these pages',
    help: 'Help for this page',
    privacy: 'Data protection',
    accessibility: 'Accessibility',
    about: 'About Lernstand',
    version: 'Version {{version}}',
  },
);

/** What must be reachable from every page, also before the sign-in. */
export function Footer() {
  const t = useTexts();
  const installation = useInstallation();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <footer className="footer">
      <nav aria-label={t('name')}>
        <ul>
          <li>
            <Link to="/hilfe" search={{ zu: path === '/hilfe' ? undefined : path }}>
              {t('help')}
            </Link>
          </li>
          <li>
            <Link to="/datenschutz">{t('privacy')}</Link>
          </li>
          <li>
            <Link to="/barrierefreiheit">{t('accessibility')}</Link>
          </li>
          <li>
            <Link to="/ueber">{t('about')}</Link>
          </li>
        </ul>
      </nav>
      {installation && (
        <span className="muted">
          {installation.city && `${installation.city} · `}
          {t('version', { version: installation.version })}
        </span>
      )}
    </footer>
  );
}
