import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { CATEGORIES, inside, type Search } from './frame.js';

const TRAINING_SORTS = [
  'completedOn',
  '-completedOn',
  'recordedAt',
  '-recordedAt',
  'lastName',
  '-lastName',
] as const;

export const trainings = createRoute({
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
  component: lazyRouteComponent(() => import('../../pages/trainings/trainings.js'), 'Trainings'),
});

export const record = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/erfassen',
  component: lazyRouteComponent(() => import('../../pages/record/record.js'), 'Record'),
});

export const collective = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/sammeln',
  component: lazyRouteComponent(() => import('../../pages/collective/collective.js'), 'Collective'),
});

export const training = createRoute({
  getParentRoute: () => inside,
  path: '/nachweise/$id',
  component: lazyRouteComponent(() => import('../../pages/training/training.js'), 'Training'),
});

export const targetGroups = createRoute({
  getParentRoute: () => inside,
  path: '/zielgruppe',
  validateSearch: (search: Search) =>
    optional({
      liste: oneIn(search, 'liste', ['entschieden'] as const),
      suche: textIn(search, 'suche'),
      einheit: textIn(search, 'einheit'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/target-groups/target-groups.js'), 'TargetGroups'),
});
