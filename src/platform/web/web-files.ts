import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where the build puts the web UI, beside the compiled service. */
const ROOT = fileURLToPath(new URL('../../../web/', import.meta.url));

/** Addresses that are no pages of the web UI; an unknown one there is answered as a problem. */
const NO_PAGES = ['/api/', '/health/', '/assets/'];

/**
 * Serves the web UI: its files by name, which carry a hash and so never change, and its one document for every
 * address that a browser asks for and that belongs to nobody else, because the UI itself knows its pages. Throws when it was not built.
 */
export async function serveWebFiles(server: FastifyInstance): Promise<void> {
  if (!existsSync(`${ROOT}index.html`))
    throw new Error('Die Oberfläche fehlt: bitte zuerst „npm run build“.');
  const page = readFileSync(`${ROOT}index.html`, 'utf8');
  await server.register(fastifyStatic, {
    root: `${ROOT}assets`,
    prefix: '/assets/',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response) => void response.header('cache-control', 'public, max-age=31536000, immutable'),
    decorateReply: false,
  });
  const icon = readFileSync(`${ROOT}lernstand.svg`);
  server.get('/lernstand.svg', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(icon),
  );
  const licences = readFileSync(`${ROOT}licences.json`);
  server.get('/licences.json', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('application/json; charset=utf-8')
      .send(licences),
  );
  server.addHook('onRequest', async (request, reply) => {
    if (isPage(request)) return reply.type('text/html; charset=utf-8').send(page);
  });
}

function isPage({ is404, method, headers, url }: FastifyRequest): boolean {
  if (!is404 || (method !== 'GET' && method !== 'HEAD')) return false;
  if (/^\/(\?|$)/.test(url)) return true;
  return (headers.accept ?? '').includes('text/html') && !NO_PAGES.some((path) => url.startsWith(path));
}
