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
import { oneIn, optional, pageIn, textIn } from './search.js';
import { sessionQuery } from './session.js';
import { Shell } from './shell.js';

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;
const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;

const QUESTION_STATES = ['beantwortet'] as const;
const EMPLOYEE_TASKS = ['wechsel', 'ausscheiden', 'name', 'verlauf'] as const;

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

const evaluation = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../pages/evaluation/evaluation.js'), 'Evaluation'),
});

const persons = createRoute({
  getParentRoute: () => inside,
  path: '/personen',
  validateSearch: (search: Search) =>
    optional({
      ...perspectiveIn(search),
      suche: textIn(search, 'suche'),
      gruppe: oneIn(search, 'gruppe', GROUPS),
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

const yesNoIn = (search: Search, name: string) => oneIn(search, name, ['ja', 'nein'] as const);
const flagIn = (search: Search, name: string) => oneIn(search, name, ['ja'] as const);

const courses = createRoute({
  getParentRoute: () => inside,
  path: '/katalog',
  validateSearch: (search: Search) =>
    optional({
      suche: textIn(search, 'suche'),
      anerkannt: yesNoIn(search, 'anerkannt'),
      zentral: yesNoIn(search, 'zentral'),
      tag: textIn(search, 'tag'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/courses/courses.js'), 'Courses'),
});

const newCourse = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/neu',
  validateSearch: (search: Search) =>
    optional({
      titel: textIn(search, 'titel'),
      anbieter: textIn(search, 'anbieter'),
      bereiche: textIn(search, 'bereiche'),
      minuten: textIn(search, 'minuten'),
      anerkannt: yesNoIn(search, 'anerkannt'),
      rahmen: textIn(search, 'rahmen'),
    }),
  component: lazyRouteComponent(() => import('../pages/courses/new-course.js'), 'NewCourse'),
});

const unequal = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/ungleich',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../pages/courses/unequal.js'), 'Unequal'),
});

const course = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/$id',
  validateSearch: (search: Search) =>
    optional({ bearbeiten: flagIn(search, 'bearbeiten'), wirkung: flagIn(search, 'wirkung') }),
  component: lazyRouteComponent(() => import('../pages/courses/course.js'), 'Course'),
});

const questions = createRoute({
  getParentRoute: () => inside,
  path: '/fragen',
  validateSearch: (search: Search) =>
    optional({
      stand: oneIn(search, 'stand', QUESTION_STATES),
      frage: textIn(search, 'frage'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../pages/questions/questions.js'), 'Questions'),
});

const registerPages = [courses, newCourse, unequal, course, questions] as const;

const personnel = createRoute({
  getParentRoute: () => inside,
  path: '/personal',
  validateSearch: (search: Search) => optional({ suche: textIn(search, 'suche'), seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../pages/personnel/personnel.js'), 'Personnel'),
});

const newEmployee = createRoute({
  getParentRoute: () => inside,
  path: '/personal/neu',
  component: lazyRouteComponent(() => import('../pages/personnel/new-employee.js'), 'NewEmployee'),
});

const employee = createRoute({
  getParentRoute: () => inside,
  path: '/personal/$personalnummer',
  validateSearch: (search: Search) => optional({ was: oneIn(search, 'was', EMPLOYEE_TASKS) }),
  component: lazyRouteComponent(() => import('../pages/personnel/employee.js'), 'Employee'),
});

const units = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten',
  validateSearch: (search: Search) =>
    optional({ suche: textIn(search, 'suche'), tag: textIn(search, 'tag') }),
  component: lazyRouteComponent(() => import('../pages/units/units.js'), 'Units'),
});

const newUnit = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/neu',
  validateSearch: (search: Search) => optional({ unter: textIn(search, 'unter') }),
  component: lazyRouteComponent(() => import('../pages/units/new-unit.js'), 'NewUnit'),
});

const reorganisation = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/umgliedern',
  validateSearch: (search: Search) => optional({ einheit: textIn(search, 'einheit') }),
  component: lazyRouteComponent(() => import('../pages/units/reorganisation.js'), 'Reorganisation'),
});

const unit = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/$kuerzel',
  component: lazyRouteComponent(() => import('../pages/units/unit.js'), 'Unit'),
});

const personnelPages = [personnel, newEmployee, employee, units, newUnit, reorganisation, unit] as const;

const tree = root.addChildren([
  signIn,
  inside.addChildren([start, evaluation, persons, person, ...registerPages, ...personnelPages]),
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
