import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { optional, pageIn } from '../search.js';
import { inside, type Search } from './frame.js';

const submissions = createRoute({
  getParentRoute: () => inside,
  path: '/meldung',
  component: lazyRouteComponent(() => import('../../pages/submission/submissions.js'), 'Submissions'),
});

const submission = createRoute({
  getParentRoute: () => inside,
  path: '/meldung/$id',
  component: lazyRouteComponent(() => import('../../pages/submission/submission.js'), 'Submission'),
});

const sealed = createRoute({
  getParentRoute: () => inside,
  path: '/meldung/siegel/$id',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/sealed/sealed.js'), 'Sealed'),
});

/** The pages of what a unit hands in in a reporting round. */
export const submissionRoutes = [submissions, submission, sealed] as const;
