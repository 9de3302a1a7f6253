import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { inside, type Search } from './frame.js';

const ROLES = [
  'ADMIN',
  'HR',
  'TRAINING_OFFICER',
  'UNIT_HEAD',
  'INTEGRATION_COMMISSIONER',
  'EMPLOYEE',
] as const;

const READ_KINDS = ['PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD', 'SEALED'] as const;

export const own = createRoute({
  getParentRoute: () => inside,
  path: '/ich',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/own/own.js'), 'Own'),
});

export const profile = createRoute({
  getParentRoute: () => inside,
  path: '/profil',
  component: lazyRouteComponent(() => import('../../pages/profile/profile.js'), 'Profile'),
});

export const accounts = createRoute({
  getParentRoute: () => inside,
  path: '/konten',
  validateSearch: (search: Search) =>
    optional({
      suche: textIn(search, 'suche'),
      rolle: oneIn(search, 'rolle', ROLES),
      gesperrt: oneIn(search, 'gesperrt', ['true', 'false'] as const),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/accounts/accounts.js'), 'Accounts'),
});

export const newAccount = createRoute({
  getParentRoute: () => inside,
  path: '/konten/neu',
  validateSearch: (search: Search) => optional({ rolle: oneIn(search, 'rolle', ROLES) }),
  component: lazyRouteComponent(() => import('../../pages/accounts/new-account.js'), 'NewAccount'),
});

export const account = createRoute({
  getParentRoute: () => inside,
  path: '/konten/$id',
  component: lazyRouteComponent(() => import('../../pages/accounts/account.js'), 'Account'),
});

export const readLog = createRoute({
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
  component: lazyRouteComponent(() => import('../../pages/read-log/read-log.js'), 'ReadLog'),
});

export const system = createRoute({
  getParentRoute: () => inside,
  path: '/system',
  component: lazyRouteComponent(() => import('../../pages/system/system.js'), 'System'),
});
