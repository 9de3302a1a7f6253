import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, textIn } from '../search.js';
import { inside, type Search } from './frame.js';

const SUBMISSION_STATES = ['OPEN', 'CHECKED', 'SIGNED', 'SUBMITTED', 'ACCEPTED', 'RETURNED'] as const;

const rounds = createRoute({
  getParentRoute: () => inside,
  path: '/runde',
  component: lazyRouteComponent(() => import('../../pages/rounds/rounds.js'), 'Rounds'),
});

const newRound = createRoute({
  getParentRoute: () => inside,
  path: '/runde/neu',
  component: lazyRouteComponent(() => import('../../pages/rounds/new-round.js'), 'NewRound'),
});

const board = createRoute({
  getParentRoute: () => inside,
  path: '/runde/$id',
  validateSearch: (search: Search) =>
    optional({
      stand: oneIn(search, 'stand', SUBMISSION_STATES),
      bereich: textIn(search, 'bereich'),
      suche: textIn(search, 'suche'),
      sortierung: textIn(search, 'sortierung'),
    }),
  component: lazyRouteComponent(() => import('../../pages/rounds/board.js'), 'RoundBoard'),
});

/** The pages by which the personnel department keeps the reporting rounds. */
export const roundRoutes = [rounds, newRound, board] as const;
