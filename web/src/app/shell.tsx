import { useIsFetching } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { showDay } from '../texts/format.js';
import { defineTexts } from '../texts/texts.js';
import { AccountMenu } from './account-menu.js';
import { useInstallation } from './installation.js';
import { byGroups, type Entry, NAVIGATION } from './navigation.js';
import { useMay, useSession } from './session.js';
import { Shortcuts, useShortcut } from './shortcuts.js';

const useTexts = defineTexts(
  'shell',
  {
    skip: 'Zum Inhalt springen',
    menu: 'Menü',
    navigation: 'Hauptnavigation',
    fixedDay: 'Der heutige Tag ist fest eingestellt: {{day}}.',
    sample: 'Sie sehen Beispieldaten: Alle Personen sind erfunden.',
    notice: 'Hinweis',
    groups: { round: 'Auswertungsrunde' },
    entries: {
      start: 'Start',
      own: 'Meine Angaben',
      record: 'Nachweis erfassen',
      collective: 'Sammelerfassung',
      trainings: 'Nachweise',
      targetGroups: 'Zielgruppe',
      myArea: 'Mein Bereich',
      evaluation: 'Auswertung',
      usage: 'Nutzung nach Jahr',
      need: 'Bedarf',
      rounds: 'Runden',
      submissions: 'Meldungen',
      reminders: 'Erinnerungen',
      persons: 'Personen',
      courses: 'Anerkennungskatalog',
      questions: 'Fragen',
      personnel: 'Beschäftigte',
      units: 'Einheiten',
      imports: 'Einspielen',
      accounts: 'Konten',
      readLog: 'Protokoll',
      system: 'Systemzustand',
    },
  },
  {
    skip: 'Skip to content',
    menu: 'Menu',
    navigation: 'Main navigation',
    fixedDay: 'The present day is fixed: {{day}}.',
    sample: 'You see sample data: all persons are invented.',
    notice: 'Note',
    groups: { round: 'Reporting round' },
    entries: {
      start: 'Start',
      own: 'My record',
      record: 'Record a certificate',
      collective: 'Record an event',
      trainings: 'Certificates',
      targetGroups: 'Target group',
      myArea: 'My area',
      evaluation: 'Evaluation',
      usage: 'Usage by year',
      need: 'Need',
      rounds: 'Rounds',
      submissions: 'Submissions',
      reminders: 'Reminders',
      persons: 'Persons',
      courses: 'Recognition register',
      questions: 'Questions',
      personnel: 'Employees',
      units: 'Units',
      imports: 'Import',
      accounts: 'Accounts',
      readLog: 'Log',
      system: 'System state',
    },
  },
);

/** Everything around the page of somebody who is signed in, with the shortcuts of what is shown. */
export function Shell() {
  return (
    <Shortcuts>
      <Frame />
    </Shortcuts>
  );
}

/** Header, side navigation and the place for the page. */
function Frame() {
  const t = useTexts();
  const may = useMay();
  const { today, todayIsFixed } = useSession();
  const installation = useInstallation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isWorking = useIsFetching() > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu of the narrow screen
  useEffect(() => setMenuOpen(false), [path]);
  const navigate = useNavigate();
  useShortcut(
    'n',
    t('entries.record'),
    may('RECORD') ? () => void navigate({ to: '/nachweise/erfassen' }) : undefined,
  );
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="shell__header">
        <Button
          className="shell__menu"
          kind="tertiary"
          icon="dehaze"
          aria-expanded={isMenuOpen}
          aria-controls="navigation"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          {t('menu')}
        </Button>
        <Link to="/" className="shell__name">
          <img src="/lernstand.svg" alt="" width="32" height="32" />
          <span>Lernstand</span>
          {installation?.city && <span className="shell__city">{installation.city}</span>}
        </Link>
        <AccountMenu />
      </header>
      <div className={`shell__progress${isWorking ? ' shell__progress--on' : ''}`} aria-hidden="true" />
      {(todayIsFixed || installation?.demo) && (
        <aside className="shell__notice" aria-label={t('notice')}>
          {installation?.demo && `${t('sample')} `}
          {todayIsFixed && t('fixedDay', { day: showDay(today) })}
        </aside>
      )}
      <nav id="navigation" className="shell__navigation" data-open={isMenuOpen} aria-label={t('navigation')}>
        <ul>
          {byGroups(NAVIGATION.filter(({ right }) => right === undefined || may(right))).map(
            ({ group, entries }) =>
              group === undefined ? (
                entries.map((entry) => <NavigationEntry key={entry.to} entry={entry} />)
              ) : (
                <li key={group}>
                  <span id={`navigation-${group}`} className="shell__group">
                    {t(`groups.${group}`)}
                  </span>
                  <ul aria-labelledby={`navigation-${group}`}>
                    {entries.map((entry) => (
                      <NavigationEntry key={entry.to} entry={entry} />
                    ))}
                  </ul>
                </li>
              ),
          )}
        </ul>
      </nav>
      <main id="main" className="shell__main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function NavigationEntry({ entry: { to, text, exact } }: { entry: Entry }) {
  const t = useTexts();
  return (
    <li>
      <Link
        to={to}
        activeOptions={{ exact: exact ?? to === '/', includeSearch: false }}
        className="shell__entry"
      >
        {t(`entries.${text}`)}
      </Link>
    </li>
  );
}
