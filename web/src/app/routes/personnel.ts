import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { inside, type Search } from './frame.js';

const EMPLOYEE_TASKS = ['wechsel', 'ausscheiden', 'name', 'verlauf'] as const;

const personnel = createRoute({
  getParentRoute: () => inside,
  path: '/personal',
  validateSearch: (search: Search) => optional({ suche: textIn(search, 'suche'), seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/personnel/personnel.js'), 'Personnel'),
});

const newEmployee = createRoute({
  getParentRoute: () => inside,
  path: '/personal/neu',
  component: lazyRouteComponent(() => import('../../pages/personnel/new-employee.js'), 'NewEmployee'),
});

const employee = createRoute({
  getParentRoute: () => inside,
  path: '/personal/$personalnummer',
  validateSearch: (search: Search) => optional({ was: oneIn(search, 'was', EMPLOYEE_TASKS) }),
  component: lazyRouteComponent(() => import('../../pages/personnel/employee.js'), 'Employee'),
});

const units = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten',
  validateSearch: (search: Search) =>
    optional({ suche: textIn(search, 'suche'), tag: textIn(search, 'tag') }),
  component: lazyRouteComponent(() => import('../../pages/units/units.js'), 'Units'),
});

const newUnit = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/neu',
  validateSearch: (search: Search) => optional({ unter: textIn(search, 'unter') }),
  component: lazyRouteComponent(() => import('../../pages/units/new-unit.js'), 'NewUnit'),
});

const reorganisation = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/umgliedern',
  validateSearch: (search: Search) => optional({ einheit: textIn(search, 'einheit') }),
  component: lazyRouteComponent(() => import('../../pages/units/reorganisation.js'), 'Reorganisation'),
});

const unit = createRoute({
  getParentRoute: () => inside,
  path: '/einheiten/$kuerzel',
  component: lazyRouteComponent(() => import('../../pages/units/unit.js'), 'Unit'),
});

/** The pages by which persons and units are kept. */
export const personnelRoutes = [
  personnel,
  newEmployee,
  employee,
  units,
  newUnit,
  reorganisation,
  unit,
] as const;
