import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { lineIn, perspectiveIn } from './figures.js';
import { CATEGORIES, inside, type Search } from './frame.js';

/** Settings of a training, as addresses name them. */
export const SETTINGS = ['CENTRAL', 'DECENTRAL', 'EDUCATIONAL_LEAVE', 'PRIVATE'] as const;
/** Formats of a training, as addresses name them. */
export const FORMATS = ['PRESENCE', 'ONLINE', 'E_LEARNING', 'SYMPOSIUM', 'CONGRESS'] as const;
/** Types of units by which somebody asks, as addresses name them. */
export const UNIT_TYPES = [
  'DEPARTMENT',
  'OFFICE',
  'MUNICIPAL_ENTERPRISE',
  'DISTRICT_OFFICE',
  'LOCAL_ADMINISTRATION',
  'SPECIAL_DIVISION',
  'STAFF_UNIT',
  'STAFF_REPRESENTATION',
  'COMMISSIONER',
  'BUREAU',
] as const;
/** By what the rows are told apart. */
export const USAGE_BY = ['bereich', 'rahmen', 'format', 'einheit'] as const;
/** The figures of the need, as addresses name them. */
export const NEED_FIGURES = ['offen', 'kommen', 'gehen', 'frist', 'eingereicht', 'verpflichtet'] as const;

const usage = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung/nutzung',
  validateSearch: (search: Search) =>
    optional({
      ...perspectiveIn(search),
      nach: oneIn(search, 'nach', USAGE_BY),
      von: textIn(search, 'von'),
      bis: textIn(search, 'bis'),
      bereich: oneIn(search, 'bereich', CATEGORIES),
      rahmen: oneIn(search, 'rahmen', SETTINGS),
      format: oneIn(search, 'format', FORMATS),
      typ: oneIn(search, 'typ', UNIT_TYPES),
    }),
  component: lazyRouteComponent(() => import('../../pages/usage/usage.js'), 'Usage'),
});

const need = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung/bedarf',
  validateSearch: perspectiveIn,
  component: lazyRouteComponent(() => import('../../pages/need/need.js'), 'Need'),
});

const needPersons = createRoute({
  getParentRoute: () => inside,
  path: '/auswertung/bedarf/personen',
  validateSearch: (search: Search) =>
    optional({
      ...perspectiveIn(search),
      ...lineIn(search),
      zahl: oneIn(search, 'zahl', NEED_FIGURES),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/need/need-persons.js'), 'NeedPersons'),
});

export const usageRoutes = [usage, need, needPersons];
