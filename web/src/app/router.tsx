import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failure } from './failure.js';
import { inside, root, type Search } from './inside.js';
import { NotFound } from './not-found.js';
import { personnelRoutes } from './personnel-routes.js';
import { registerRoutes } from './register-routes.js';
import { oneIn, optional, pageIn, textIn, yesIn } from './search.js';

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;
const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;
const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search: Search) => optional({ weiter: textIn(search, 'weiter') }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.js'), 'SignIn'),
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

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    start,
    myArea,
    evaluation,
    evaluationTrainings,
    persons,
    person,
    ...registerRoutes,
    ...personnelRoutes,
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
