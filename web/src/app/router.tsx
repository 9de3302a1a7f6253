import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { Failure } from './failure.js';
import { NotFound } from './not-found.js';
import * as account from './routes/account.js';
import { comparison } from './routes/comparison.js';
import * as figures from './routes/figures.js';
import { inside, root } from './routes/frame.js';
import * as imports from './routes/imports.js';
import * as officer from './routes/officer.js';
import * as opened from './routes/open.js';
import { personnelRoutes } from './routes/personnel.js';
import { registerRoutes } from './routes/register.js';
import { reminderRoutes } from './routes/reminders.js';
import { roundRoutes } from './routes/rounds.js';
import { submissionRoutes } from './routes/submissions.js';
import { usageRoutes } from './routes/usage.js';

const tree = root.addChildren([
  opened.signIn,
  opened.setup,
  opened.password,
  opened.open.addChildren([opened.help, opened.privacy, opened.accessibility, opened.about]),
  inside.addChildren([
    figures.start,
    figures.myArea,
    figures.evaluation,
    figures.evaluationTrainings,
    comparison,
    figures.persons,
    figures.person,
    officer.trainings,
    officer.record,
    officer.collective,
    officer.training,
    officer.targetGroups,
    imports.imports,
    imports.importProtocol,
    imports.importRun,
    ...usageRoutes,
    ...reminderRoutes,
    ...registerRoutes,
    ...personnelRoutes,
    ...roundRoutes,
    ...submissionRoutes,
    account.own,
    account.profile,
    account.accounts,
    account.newAccount,
    account.account,
    account.readLog,
    account.system,
  ]),
]);

/** The pages of the UI by their addresses; every filter and page of a list stands in the address. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Failure,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // `?page=2`, not `?page=%222%22`: addresses are read and shared by people.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
      const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
      return text && `?${text}`;
    },
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
