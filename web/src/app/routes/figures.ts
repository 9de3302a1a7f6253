import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn, yesIn } from '../search.js';
import { CATEGORIES, inside, type Search } from './frame.js';

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;

const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;

export const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('../../pages/start/start.js'), 'Start'),
});

/** From where a list or a figure is looked at: reference date, state of knowledge, unit. */
export const perspectiveIn = (search: Search) =>
  optional({
    stichtag: textIn(search, 'stichtag'),
    wissensstand: textIn(search, 'wissensstand'),
    einheit: textIn(search, 'einheit'),
  });

/** Which line of the evaluation a list belongs to: that of a reporting unit, or that of those without one (R17). */
export const lineIn = (search: Search) => ({
  auswertung: textIn(search, 'auswertung'),
  ohneAuswertung: yesIn(search, 'ohneAuswertung'),
  gruppe: oneIn(search, 'gruppe', GROUPS),
});

export const evaluation = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../../pages/evaluation/evaluation.js'), 'Evaluation'),
});

export const evaluationTrainings = createRoute({
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
  component: lazyRouteComponent(
    () => import('../../pages/evaluation/listed-trainings.js'),
    'ListedTrainings',
  ),
});

export const myArea = createRoute({
  getParentRoute: () => inside,
  path: '/mein-bereich',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../../pages/my-area/my-area.js'), 'MyArea'),
});

export const persons = createRoute({
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
  component: lazyRouteComponent(() => import('../../pages/persons/persons.js'), 'Persons'),
});

export const person = createRoute({
  getParentRoute: () => inside,
  path: '/personen/$personalnummer',
  validateSearch: (search: Search) => {
    const { stichtag, wissensstand } = perspectiveIn(search);
    return optional({ stichtag, wissensstand });
  },
  component: lazyRouteComponent(() => import('../../pages/person/person.js'), 'Person'),
});
