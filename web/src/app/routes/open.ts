import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OpenFrame } from '../open-frame.js';
import { oneIn, optional, textIn } from '../search.js';
import { root, type Search } from './frame.js';

const SETUP_STEPS = ['stadt', 'auftrag', 'daten', 'fertig'] as const;

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search: Search) => optional({ weiter: textIn(search, 'weiter') }),
  component: lazyRouteComponent(() => import('../../pages/sign-in/sign-in.js'), 'SignIn'),
});

export const setup = createRoute({
  getParentRoute: () => root,
  path: '/einrichten',
  validateSearch: (search: Search) => optional({ schritt: oneIn(search, 'schritt', SETUP_STEPS) }),
  component: lazyRouteComponent(() => import('../../pages/setup/setup.js'), 'Setup'),
});

export const password = createRoute({
  getParentRoute: () => root,
  path: '/passwort',
  component: lazyRouteComponent(() => import('../../pages/password/password.js'), 'Password'),
});

/** What everybody may read, signed in or not. */
export const open = createRoute({ getParentRoute: () => root, id: 'open', component: OpenFrame });

export const help = createRoute({
  getParentRoute: () => open,
  path: '/hilfe',
  validateSearch: (search: Search) => optional({ zu: textIn(search, 'zu') }),
  component: lazyRouteComponent(() => import('../../pages/help/help.js'), 'Help'),
});

export const privacy = createRoute({
  getParentRoute: () => open,
  path: '/datenschutz',
  component: lazyRouteComponent(() => import('../../pages/legal/privacy.js'), 'Privacy'),
});

export const accessibility = createRoute({
  getParentRoute: () => open,
  path: '/barrierefreiheit',
  component: lazyRouteComponent(() => import('../../pages/legal/accessibility.js'), 'Accessibility'),
});

export const about = createRoute({
  getParentRoute: () => open,
  path: '/ueber',
  component: lazyRouteComponent(() => import('../../pages/legal/about.js'), 'About'),
});
