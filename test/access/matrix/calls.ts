import { randomUUID } from 'node:crypto';
import type { TestService } from '../../service/service.js';
import { makeSubject, PERSON_OF, type Target, UNITS } from './city.js';

/** A call as it is sent: path with its parameters, and a body. */
export interface Call {
  path: string;
  body?: object | FormData;
}

type Maker = (target: Target, service: TestService) => Call | Promise<Call>;

const fixed =
  (path: string, body?: object): Maker =>
  () =>
    body ? { path, body } : { path };
const ofUnit =
  (path: string): Maker =>
  (target) => ({
    path: `${path}${path.includes('?') ? '&' : '?'}unit=${UNITS[target]}`,
  });
const form = (kind: string): FormData => {
  const data = new FormData();
  data.append('file', new Blob(['Kürzel;Bezeichnung;Typ\nAMT1;Amt 1;Amt\n']), `${kind}.csv`);
  return data;
};

/**
 * How every operation of the API description is called, so that it succeeds for whoever may. `path` is that of
 * the description; an operation that is missing here fails the test.
 */
export const CALLS: Record<string, Maker> = {
  'GET /': fixed('/'),
  'GET /health/live': fixed('/health/live'),
  'GET /health/ready': fixed('/health/ready'),
  'GET /api/openapi.json': fixed('/api/openapi.json'),
  'GET /api/docs': fixed('/api/docs'),
  'GET /api/docs/start.js': fixed('/api/docs/start.js'),
  'GET /lernstand.css': fixed('/lernstand.css'),
  'GET /einrichten': fixed('/einrichten'),
  'GET /einrichten.js': fixed('/einrichten.js'),
  'GET /passwort': fixed('/passwort'),
  'GET /passwort.js': fixed('/passwort.js'),
  'POST /api/v1/account-links': fixed('/api/v1/account-links', {
    token: 'unbekannt',
    password: 'kiesel-tanne-brot-flut',
  }),
  'GET /api/v1/sign-in-ways': fixed('/api/v1/sign-in-ways'),
  'GET /api/v1/oidc/{provider}/sign-in': fixed('/api/v1/oidc/unbekannt/sign-in'),
  'GET /api/v1/oidc/{provider}/callback': fixed('/api/v1/oidc/unbekannt/callback'),
  'POST /api/v1/setup': fixed('/api/v1/setup', {
    token: 'unbekannt',
    email: 'neu@stadt.example',
    password: 'kiesel-tanne-brot-flut',
  }),
  // Each time somebody else, so that nobody has failed too often.
  'POST /api/v1/session': () => ({
    path: '/api/v1/session',
    body: { email: `niemand.${randomUUID()}@stadt.example`, password: 'falsch' },
  }),
  'GET /api/v1/session': fixed('/api/v1/session'),
  'DELETE /api/v1/session': fixed('/api/v1/session'),
  'POST /api/v1/session/sign-out': fixed('/api/v1/session/sign-out'),
  'PUT /api/v1/session/password': fixed('/api/v1/session/password', {
    currentPassword: 'falsch',
    newPassword: 'kiesel-tanne-brot-flut',
  }),
  'GET /api/v1/sessions': fixed('/api/v1/sessions'),
  'DELETE /api/v1/sessions': fixed('/api/v1/sessions'),
  'DELETE /api/v1/sessions/{id}': () => ({ path: `/api/v1/sessions/${randomUUID()}` }),
  'GET /api/v1/tokens': fixed('/api/v1/tokens'),
  'POST /api/v1/tokens': fixed('/api/v1/tokens', { name: 'Matrix' }),
  'DELETE /api/v1/tokens/{id}': () => ({ path: `/api/v1/tokens/${randomUUID()}` }),
  'GET /api/v1/accounts': fixed('/api/v1/accounts'),
  'POST /api/v1/accounts': () => ({
    path: '/api/v1/accounts',
    body: { email: `neu.${randomUUID()}@stadt.example`, displayName: 'Neu' },
  }),
  'GET /api/v1/accounts/{id}': async (_, service) => ({
    path: `/api/v1/accounts/${(await makeSubject(service)).id}`,
  }),
  'PATCH /api/v1/accounts/{id}': async (_, service) => ({
    path: `/api/v1/accounts/${(await makeSubject(service)).id}`,
    body: { displayName: 'Anders' },
  }),
  'POST /api/v1/accounts/{id}/links': async (_, service) => ({
    path: `/api/v1/accounts/${(await makeSubject(service)).id}/links`,
  }),
  'POST /api/v1/accounts/{id}/grants': async (_, service) => ({
    path: `/api/v1/accounts/${(await makeSubject(service)).id}/grants`,
    body: { role: 'INTEGRATION_COMMISSIONER' },
  }),
  'DELETE /api/v1/accounts/{id}/grants/{grantId}': async (_, service) => {
    const { id, grantId } = await makeSubject(service);
    return { path: `/api/v1/accounts/${id}/grants/${grantId}` };
  },
  'GET /api/v1/evaluation': ofUnit('/api/v1/evaluation'),
  'GET /api/v1/evaluation.xlsx': ofUnit('/api/v1/evaluation.xlsx?persons=true'),
  'GET /api/v1/persons': ofUnit('/api/v1/persons'),
  'GET /api/v1/persons/{personnelNumber}': (target) => ({ path: `/api/v1/persons/${PERSON_OF[target]}` }),
  'GET /api/v1/me/record': fixed('/api/v1/me/record'),
  'GET /api/v1/me/read-log': fixed('/api/v1/me/read-log'),
  'GET /api/v1/read-log': fixed('/api/v1/read-log'),
  'GET /api/v1/read-log/verification': fixed('/api/v1/read-log/verification'),
  'POST /api/v1/imports/{kind}': () => ({
    path: '/api/v1/imports/organisationseinheiten?dryRun=true',
    body: form('organisationseinheiten'),
  }),
};
