import { randomUUID } from 'node:crypto';
import type { TestService } from '../../../service/service.js';
import { UNITS } from '../city.js';
import { fixed, type Maker } from './call.js';

/** A mail in the outbox; without a mail server it stays there. */
async function someMail(service: TestService): Promise<string> {
  const { rows } = await service.database.pool.query(
    `INSERT INTO mail (key, account_id, occasion, subject, body, why, path, made_at, released_at, due_at)
     SELECT $1, id, 'ROUND_OPENED', 'Auswertung', 'Bitte prüfen.', 'Probe.', '/runde', now(), now(), now()
       FROM account ORDER BY id LIMIT 1 RETURNING id`,
    [randomUUID()],
  );
  return rows[0].id;
}

/** Mails and reminders. */
export const REMINDER: Record<string, Maker> = {
  'GET /api/v1/me/mails': fixed('/api/v1/me/mails'),
  'GET /api/v1/mails': fixed('/api/v1/mails'),
  'GET /api/v1/mails/{id}': async (_, service) => ({ path: `/api/v1/mails/${await someMail(service)}` }),
  // Without a mail server nothing can be sent again: whoever may is told so.
  'POST /api/v1/mails/{id}/retry': async (_, service) => ({
    path: `/api/v1/mails/${await someMail(service)}/retry`,
  }),
  'GET /api/v1/reminders/plan': fixed('/api/v1/reminders/plan'),
  // A state that nobody has read: whoever may is told so.
  'PUT /api/v1/reminders/plan': () => ({
    path: '/api/v1/reminders/plan',
    body: { hour: 7, rules: [], exceptions: [] },
    headers: { 'if-match': '"0"' },
  }),
  'GET /api/v1/reminders/preview': fixed('/api/v1/reminders/preview?from=2026-12-01&to=2026-12-08'),
  'GET /api/v1/me/reminders': fixed('/api/v1/me/reminders'),
  'PUT /api/v1/me/reminders': fixed('/api/v1/me/reminders', { digests: true, own: false }),
  'GET /api/v1/units/{code}/employee-reminders': (target) => ({
    path: `/api/v1/units/${UNITS[target]}/employee-reminders`,
  }),
  'PUT /api/v1/units/{code}/employee-reminders': (target) => ({
    path: `/api/v1/units/${UNITS[target]}/employee-reminders`,
    body: { active: true },
  }),
};
