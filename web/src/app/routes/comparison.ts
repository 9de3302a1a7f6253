import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { inside, type Search } from './frame.js';

const CAUSES = [
  'JOINED',
  'LEFT',
  'TRANSFERRED',
  'UNIT_REORGANISED',
  'GROUP_CHANGED',
  'MANDATE_CHANGED',
  'LATE_CERTIFICATE',
  'COMPLETED_SINCE',
  'DECISION_REVISED',
  'CERTIFICATE_CORRECTED',
  'CERTIFICATE_WITHDRAWN',
] as const;

export const comparison = createRoute({
  getParentRoute: () => inside,
  path: '/runde/vergleich',
  validateSearch: (search: Search) =>
    optional({
      von: textIn(search, 'von'),
      mit: textIn(search, 'mit'),
      gruppe: oneIn(search, 'gruppe', ['LEADER', 'EMPLOYEE'] as const),
      ursache: oneIn(search, 'ursache', CAUSES),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/comparison/comparison.js'), 'Comparison'),
});
