import { randomUUID } from 'node:crypto';
import type { CourseDto } from '../../src/courses/course.dto.js';
import type { CourseEffectDto } from '../../src/courses/effect.dto.js';
import { makePerson } from '../access/people.js';
import type { Administration } from '../administration/administration.js';
import { startService } from '../service/service.js';

/** The day that the service takes for today. */
export const TODAY = '2026-11-20';
/** A recognised course. */
export const COURSE = {
  title: 'Vielfalt im Amt',
  provider: 'Bildungswerk Öztürk e. V.',
  categories: ['INTERCULTURAL_COMPETENCE'],
  recognised: true,
};

interface Sent {
  body?: object;
  key?: string;
  state?: string | undefined;
  by?: string;
}

/** The service with that administration, the integration commissioner and the calls of the register. */
export async function openCatalogue(facts: Administration) {
  const service = await startService({ today: TODAY });
  await service.import(facts);
  const commissioner = await makePerson(service, {
    name: 'Ingrid Integration',
    grants: [{ role: 'INTEGRATION_COMMISSIONER' }],
  });
  const send = (method: string, path: string, { body, key, state, by = commissioner.token }: Sent = {}) => {
    const headers: Record<string, string> = { authorization: `Bearer ${by}` };
    if (body) headers['content-type'] = 'application/json';
    if (key) headers['idempotency-key'] = key;
    if (state) headers['if-match'] = state;
    return fetch(`${service.url}/api/v1/${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  };
  async function answered<T>(method: string, path: string, sent: Sent = {}): Promise<T> {
    const answer = await send(method, path, sent);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const enter = (changes: object = {}, key: string = randomUUID()) =>
    send('POST', 'courses', { body: { ...COURSE, ...changes }, key });
  return {
    service,
    commissioner,
    send,
    answered,
    get: <T>(path: string, by?: string) => answered<T>('GET', path, by ? { by } : {}),
    enter,
    async entered(changes: object = {}): Promise<CourseDto> {
      const answer = await enter(changes);
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as CourseDto;
    },
    effect: (id: string, query = '', by = service.token) =>
      answered<CourseEffectDto>('POST', `courses/${id}/effect?${query}`, { by }),
    apply: ({ id, etag }: { id: string; etag: string }, query = '', by = service.token) =>
      answered<CourseEffectDto>('POST', `courses/${id}/application?${query}`, { by, state: etag }),
    /** Titles of the courses that a query finds. */
    titles: async (path: string) =>
      (await answered<{ items: { title: string }[] }>('GET', path)).items.map(({ title }) => title),
    async changes(): Promise<number> {
      return (await service.database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id;
    },
  };
}

/** The started service with the calls of the register. */
export type Catalogue = Awaited<ReturnType<typeof openCatalogue>>;
