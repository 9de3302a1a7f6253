import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failure } from './failure.js';
import { inside, root, type Search } from './inside.js';
import { NotFound } from './not-found.js';
import { OpenFrame } from './open-frame.js';
import { personnelRoutes } from './personnel-routes.js';
import { registerRoutes } from './register-routes.js';
import { oneIn, optional, pageIn, textIn, yesIn } from './search.js';

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;
const ROLES = [
  'ADMIN',
  'HR',
  'TRAINING_OFFICER',
  'UNIT_HEAD',
  'INTEGRATION_COMMISSIONER',
  'EMPLOYEE',
] as const;
const READ_KINDS = ['PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD'] as const;
const SETUP_STEPS = ['stadt', 'auftrag', 'daten', 'fertig'] as const;
const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;
const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;
const IMPORT_STEPS = ['erkannt', 'aenderungen', 'ergebnis'] as const;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search: Search) => optional({ weiter: textIn(search, 'weiter') }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.js'), 'SignIn'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/einrichten',
  validateSearch: (search: Search) => optional({ schritt: oneIn(search, 'schritt', SETUP_STEPS) }),
  component: lazyRouteComponent(() => import('../pages/setup/setup.js'), 'Setup'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/passwort',
  component: lazyRouteComponent(() => import('../pages/password/password.js'), 'Password'),
});

/** What everybody may read, signed in or not. */
const open = createRoute({ getParentRoute: () => root, id: 'open', component: OpenFrame });

const help = createRoute({
  getParentRoute: () => open,
  path: '/hilfe',
  validateSearch: (search: Search) => optional({ zu: textIn(search, 'zu') }),
  component: lazyRouteComponent(() => import('../pages/help/help.js'), 'Help'),
});

const privacy = createRoute({
  getParentRoute: () => open,
  path: '/datenschutz',
  component: lazyRouteComponent(() => import('../pages/legal/privacy.js'), 'Privacy'),
});

const accessibility = createRoute({
  getParentRoute: () => open,
  path: '/barrierefreiheit',
  component: lazyRouteComponent(() => import('../pages/legal/accessibility.js'), 'Accessibility'),
});

const about = createRoute({
  getParentRoute: () => open,
  path: '/ueber',
  component: lazyRouteComponent(() => import('../pages/legal/about.js'), 'About'),
});

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/start/start.js'), 'Start'),
});

/** From where a list or a figure is looked at: reference date, state of knowledge, unit. */
const perspectiveIn = (search: Search) =>
  optional({
    stichtag: textIn(search, 'stichtag'),
    wissensstand: textIn(search, 'wissensstand'),
    einheit: textIn(search, 'einheit'),
  });

/** Which line of the evaluation a list belongs to: that of a reporting unit, or that of those without one (R17). */
const lineIn = (search: Search) => ({
  auswertung: textIn(search, 'auswertung'),
  ohneAuswertung: yesIn(search, 'ohneAuswertung'),
  gruppe: oneIn(search, 'gruppe', GROUPS),
});

const evaluation = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../pages/evaluation/evaluation.js'), 'Evaluation'),
});

const evaluationTrainings = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung/schulungen',
  validateSearch: (search: Search) =>
    optional({
      ...perspectiveIn(search),
      ...lineIn(search),
      bereich: oneIn(search, 'bereich', CATEGORIES),
      suche: textIn(search, 'suche'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/evaluation/listed-trainings.js'), 'ListedTrainings'),
});

const myArea = createRoute({
  getParentRoute: () => inside,
  path: '/mein-bereich',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../pages/my-area/my-area.js'), 'MyArea'),
});

const persons = createRoute({
  getParentRoute: () => inside,
  path: '/personen',
  validateSearch: (search: Search) =>
    optional({
      ...perspectiveIn(search),
      ...lineIn(search),
      suche: textIn(search, 'suche'),
      verpflichtet: yesIn(search, 'verpflichtet'),
      mitSchulung: yesIn(search, 'mitSchulung'),
      stand: oneIn(search, 'stand', STATUSES),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/persons/persons.js'), 'Persons'),
});

const person = createRoute({
  getParentRoute: () => inside,
  path: '/personen/$personalnummer',
  validateSearch: (search: Search) => {
    const { stichtag, wissensstand } = perspectiveIn(search);
    return optional({ stichtag, wissensstand });
  },
  component: lazyRouteComponent(() => import('../pages/person/person.js'), 'Person'),
});

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen',
  component: lazyRouteComponent(() => import('../pages/imports/imports.js'), 'Imports'),
});

const importProtocol = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen/protokoll',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../pages/imports/protocol.js'), 'ImportProtocol'),
});

const importRun = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen/$id',
  validateSearch: (search: Search) =>
    optional({ schritt: oneIn(search, 'schritt', IMPORT_STEPS), seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../pages/imports/run.js'), 'ImportRun'),
});

const own = createRoute({
  getParentRoute: () => inside,
  path: '/ich',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../pages/own/own.js'), 'Own'),
});

const profile = createRoute({
  getParentRoute: () => inside,
  path: '/profil',
  component: lazyRouteComponent(() => import('../pages/profile/profile.js'), 'Profile'),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: '/konten',
  validateSearch: (search: Search) =>
    optional({
      suche: textIn(search, 'suche'),
      rolle: oneIn(search, 'rolle', ROLES),
      gesperrt: oneIn(search, 'gesperrt', ['true', 'false'] as const),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/accounts/accounts.js'), 'Accounts'),
});

const newAccount = createRoute({
  getParentRoute: () => inside,
  path: '/konten/neu',
  validateSearch: (search: Search) => optional({ rolle: oneIn(search, 'rolle', ROLES) }),
  component: lazyRouteComponent(() => import('../pages/accounts/new-account.js'), 'NewAccount'),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/konten/$id',
  component: lazyRouteComponent(() => import('../pages/accounts/account.js'), 'Account'),
});

const readLog = createRoute({
  getParentRoute: () => inside,
  path: '/protokoll',
  validateSearch: (search: Search) =>
    optional({
      konto: textIn(search, 'konto'),
      art: oneIn(search, 'art', READ_KINDS),
      von: textIn(search, 'von'),
      bis: textIn(search, 'bis'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/read-log/read-log.js'), 'ReadLog'),
});

const system = createRoute({
  getParentRoute: () => inside,
  path: '/system',
  component: lazyRouteComponent(() => import('../pages/system/system.js'), 'System'),
});

const administration = [accounts, newAccount, account, readLog, system] as const;

const tree = root.addChildren([
  signIn,
  setup,
  password,
  open.addChildren([help, privacy, accessibility, about]),
  inside.addChildren([
    start,
    myArea,
    evaluation,
    evaluationTrainings,
    persons,
    person,
    ...registerRoutes,
    ...personnelRoutes,
    imports,
    importProtocol,
    importRun,
    own,
    profile,
    ...administration,
  ]),
]);

/** The pages of the UI by their addresses; every filter and page of a list stands in the address. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Failure,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // `?page=2`, not `?page=%222%22`: addresses are read and shared by people.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
      const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
      return text && `?${text}`;
    },
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
