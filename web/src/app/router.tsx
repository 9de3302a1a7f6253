import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Failure } from './failure.js';
import { NotFound } from './not-found.js';
import { Root } from './root.js';
import { oneIn, optional, pageIn, textIn, yesIn } from './search.js';
import { sessionQuery } from './session.js';
import { Shell } from './shell.js';

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;
const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;
const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;

type Search = Record<string, unknown>;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search: Search) => optional({ weiter: textIn(search, 'weiter') }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.js'), 'SignIn'),
});

/** Everything behind the sign-in; whoever comes without one goes there, and afterwards where they wanted to. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) {
      throw redirect({
        to: '/anmelden',
        search: location.href === '/' ? {} : { weiter: location.href },
      });
    }
  },
  component: Shell,
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

const TRAINING_SORTS = [
  'completedOn',
  '-completedOn',
  'recordedAt',
  '-recordedAt',
  'lastName',
  '-lastName',
] as const;

const trainings = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise',
  validateSearch: (search: Search) =>
    optional({
      suche: textIn(search, 'suche'),
      anerkennung: oneIn(search, 'anerkennung', ['SUBMITTED', 'RECOGNISED', 'REJECTED'] as const),
      bereich: oneIn(search, 'bereich', CATEGORIES),
      von: textIn(search, 'von'),
      bis: textIn(search, 'bis'),
      einheit: textIn(search, 'einheit'),
      nachweis: oneIn(search, 'nachweis', ['NONE', 'SOME'] as const),
      doppelt: oneIn(search, 'doppelt', ['true'] as const),
      frage: oneIn(search, 'frage', ['true'] as const),
      antwort: oneIn(search, 'antwort', ['true'] as const),
      sortierung: oneIn(search, 'sortierung', TRAINING_SORTS),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/trainings/trainings.js'), 'Trainings'),
});

const record = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/erfassen',
  component: lazyRouteComponent(() => import('../pages/record/record.js'), 'Record'),
});

const collective = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/sammeln',
  component: lazyRouteComponent(() => import('../pages/collective/collective.js'), 'Collective'),
});

const training = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/$id',
  component: lazyRouteComponent(() => import('../pages/training/training.js'), 'Training'),
});

const targetGroups = createRoute({
  getParentRoute: () => inside,
  path: '/zielgruppe',
  validateSearch: (search: Search) =>
    optional({
      liste: oneIn(search, 'liste', ['entschieden'] as const),
      suche: textIn(search, 'suche'),
      einheit: textIn(search, 'einheit'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/target-groups/target-groups.js'), 'TargetGroups'),
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    start,
    trainings,
    record,
    collective,
    training,
    targetGroups,
    myArea,
    evaluation,
    evaluationTrainings,
    persons,
    person,
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
