import { randomUUID } from 'node:crypto';
import type { TestService } from '../../../service/service.js';
import { PERSON_OF, UNITS } from '../city.js';
import { fixed, type Maker } from './call.js';

/** A change of the person in that unit, with a state that nobody has, so that it stays. */
const ofEmployee =
  (path: string, body: object): Maker =>
  (target) => ({
    path: `/api/v1/employees/${PERSON_OF[target]}${path}`,
    headers: { 'if-match': '"0"' },
    body,
  });

const FOUND = { name: 'Neu', type: 'OFFICE', reporting: false };

/** A unit without people, each time another one. */
async function emptyUnit({ database }: TestService): Promise<string> {
  const code = randomUUID();
  await database.pool.query(`
    BEGIN;
    SELECT begin_change(NULL, 'Matrix');
    WITH unit AS (INSERT INTO organisational_unit (code) VALUES ('${code}') RETURNING id)
    INSERT INTO unit_version (unit_id, valid, name, type, reporting)
    SELECT id, daterange(NULL, NULL), 'Leer', 'OFFICE', false FROM unit;
    COMMIT`);
  return code;
}

/** A course that nobody has attended, each time another one. */
async function makeCourse({ database }: TestService): Promise<{ path: string; state: string }> {
  const title = `Kurs ${randomUUID()}`;
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT begin_change(NULL, 'Kurs')`);
    const { rows } = await client.query(
      `INSERT INTO course (title, title_key, valid, categories, recognised) VALUES ($1, $1, '(,)', 1, true)
       RETURNING id, change_id`,
      [title],
    );
    await client.query('COMMIT');
    return { path: `/api/v1/courses/${rows[0].id}`, state: `"${rows[0].change_id}"` };
  } finally {
    client.release();
  }
}

const courseDecision = () => ({
  title: `Kurs ${randomUUID()}`,
  categories: ['INTERCULTURAL_COMPETENCE'],
  recognised: true,
});

/** Units, employees and the register of courses. */
export const ORGANISATION: Record<string, Maker> = {
  'GET /api/v1/units': fixed('/api/v1/units'),
  'GET /api/v1/units/{code}': (target) => ({ path: `/api/v1/units/${UNITS[target]}` }),
  'POST /api/v1/units': () => ({ path: '/api/v1/units', body: { ...FOUND, code: randomUUID() } }),
  'POST /api/v1/units/{code}/versions': (target) => ({
    path: `/api/v1/units/${UNITS[target]}/versions`,
    headers: { 'if-match': '"0"' },
    body: { from: '2026-01-01', name: 'Anders' },
  }),
  'POST /api/v1/reorganisations': async (_, service) => ({
    path: '/api/v1/reorganisations',
    body: { on: '2026-01-01', dissolve: [await emptyUnit(service)] },
  }),
  'POST /api/v1/reorganisations/preview': (target) => ({
    path: '/api/v1/reorganisations/preview',
    body: { on: '2026-01-01', dissolve: [UNITS[target]], successor: 'GB2' },
  }),
  'POST /api/v1/employees': (target) => ({
    path: '/api/v1/employees',
    body: {
      personnelNumber: randomUUID().slice(0, 20).toUpperCase(),
      lastName: 'Neu',
      firstName: 'Nina',
      unit: UNITS[target],
      from: '2030-01-01',
    },
  }),
  'GET /api/v1/employees/{personnelNumber}': (target) => ({ path: `/api/v1/employees/${PERSON_OF[target]}` }),
  'PATCH /api/v1/employees/{personnelNumber}': ofEmployee('', { lastName: 'Anders' }),
  'POST /api/v1/employees/{personnelNumber}/assignments': ofEmployee('/assignments', {
    from: '2026-01-01',
    unit: 'GB2',
  }),
  'PUT /api/v1/employees/{personnelNumber}/assignments': ofEmployee('/assignments', { assignments: [] }),
  'POST /api/v1/employees/{personnelNumber}/departure': ofEmployee('/departure', { lastDay: '2026-01-01' }),
  'GET /api/v1/courses': fixed('/api/v1/courses'),
  'GET /api/v1/courses/proposals': fixed('/api/v1/courses/proposals?q=Kurs'),
  'GET /api/v1/courses/unequal': fixed('/api/v1/courses/unequal'),
  'POST /api/v1/courses/match': fixed('/api/v1/courses/match', { title: 'Kurs', completedOn: '2024-05-06' }),
  'GET /api/v1/courses/{id}': async (_, service) => ({ path: (await makeCourse(service)).path }),
  'POST /api/v1/courses': () => ({
    path: '/api/v1/courses',
    headers: { 'idempotency-key': randomUUID() },
    body: courseDecision(),
  }),
  'PUT /api/v1/courses/{id}': async (_, service) => {
    const { path, state } = await makeCourse(service);
    return { path, headers: { 'if-match': state }, body: courseDecision() };
  },
  // With a state that nobody has, as above.
  'POST /api/v1/courses/{id}/withdrawal': async (_, service) => ({
    path: `${(await makeCourse(service)).path}/withdrawal`,
    headers: { 'if-match': '"0"' },
    body: { reason: 'Irrtum' },
  }),
  'POST /api/v1/courses/{id}/effect': async (_, service) => ({
    path: `${(await makeCourse(service)).path}/effect`,
  }),
  'POST /api/v1/courses/{id}/application': async (_, service) => {
    const { path, state } = await makeCourse(service);
    return { path: `${path}/application`, headers: { 'if-match': state } };
  },
};
