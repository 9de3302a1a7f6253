import type { FastifyInstance } from 'fastify';

/** One route of the service: HTTP method and path pattern like `/tokens/:id`. */
export interface Route {
  method: string;
  path: string;
}

const ROUTES = Symbol('routes');
type WithRoutes = FastifyInstance & { [ROUTES]?: Route[] };

/** Remembers every route that is registered from now on. */
export function rememberRoutes(server: FastifyInstance): void {
  const routes: Route[] = [];
  (server as WithRoutes)[ROUTES] = routes;
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, path: url });
  });
}

/** Every route of the service. */
export function routesOf(server: FastifyInstance): Route[] {
  return (server as WithRoutes)[ROUTES] ?? [];
}

/** The methods that an address answers to; none = there is no such address. */
export function allowedMethods(server: FastifyInstance, url: string): string[] {
  const [path = '/'] = url.split('?');
  const methods = routesOf(server)
    .filter((route) => patternOf(route.path).test(path))
    .map((route) => route.method);
  return [...new Set(methods)].sort();
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
