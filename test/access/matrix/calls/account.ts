import { randomUUID } from 'node:crypto';
import { makeSubject } from '../city.js';
import { fixed, type Maker } from './call.js';

/** Pages, sign-in, accounts and the installation. */
export const ACCOUNT: Record<string, Maker> = {
  'GET /health/live': fixed('/health/live'),
  'GET /health/ready': fixed('/health/ready'),
  'GET /api/openapi.json': fixed('/api/openapi.json'),
  'GET /api/docs': fixed('/api/docs'),
  'GET /api/docs/start.js': fixed('/api/docs/start.js'),
  'GET /lernstand.css': fixed('/lernstand.css'),
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
  'GET /api/v1/grant-units': fixed('/api/v1/grant-units?q=Amt'),
  'GET /api/v1/installation': fixed('/api/v1/installation'),
  'PUT /api/v1/installation': fixed('/api/v1/installation', { city: 'Stadt Beispiel' }),
  'GET /api/v1/mandates': fixed('/api/v1/mandates'),
  'GET /api/v1/system': fixed('/api/v1/system'),
  'GET /api/v1/sample-data': fixed('/api/v1/sample-data'),
  // There is a city already, and it is not the fictional one: whoever may is told so.
  'POST /api/v1/sample-data': fixed('/api/v1/sample-data'),
  'POST /api/v1/sample-data/removal': fixed('/api/v1/sample-data/removal', { city: 'Musterstadt' }),
};
