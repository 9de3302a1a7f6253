import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn } from '../search.js';
import { inside, type Search } from './frame.js';

const IMPORT_STEPS = ['erkannt', 'aenderungen', 'ergebnis'] as const;

export const imports = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen',
  component: lazyRouteComponent(() => import('../../pages/imports/imports.js'), 'Imports'),
});

export const importProtocol = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen/protokoll',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/imports/protocol.js'), 'ImportProtocol'),
});

export const importRun = createRoute({
  getParentRoute: () => inside,
  path: '/einspielen/$id',
  validateSearch: (search: Search) =>
    optional({ schritt: oneIn(search, 'schritt', IMPORT_STEPS), seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/imports/run.js'), 'ImportRun'),
});
