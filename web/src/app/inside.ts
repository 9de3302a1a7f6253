import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { Root } from './root.js';
import { sessionQuery } from './session.js';
import { Shell } from './shell.js';

/** What stands after the question mark of an address, before it is read. */
export type Search = Record<string, unknown>;

/** The root of all pages. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root });

/** Everything behind the sign-in; whoever comes without one goes there, and afterwards where they wanted to. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) {
      throw redirect({
        to: '/anmelden',
        search: location.href === '/' ? {} : { weiter: location.href },
      });
    }
  },
  component: Shell,
});
