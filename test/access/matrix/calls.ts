import { createHash, randomUUID } from 'node:crypto';
import type { TestService } from '../../service/service.js';
import { makeSubject, PERSON_OF, type Target, UNITS } from './city.js';

/** A call as it is sent: path with its parameters, headers and a body. */
export interface Call {
  path: string;
  headers?: Record<string, string>;
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
const decision =
  (path: string): Maker =>
  (target) => ({
    path,
    body: { from: '2025-01-01', decisions: [{ personnelNumber: PERSON_OF[target], citizenContact: true }] },
  });
const form = (kind: string): FormData => {
  const data = new FormData();
  data.append('file', new Blob(['Kürzel;Bezeichnung;Typ\nAMT1;Amt 1;Amt\n']), `${kind}.csv`);
  return data;
};

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

const CERTIFICATE = {
  categories: ['INTERCULTURAL_COMPETENCE'],
  completedOn: '2024-05-06',
  duration: 8,
  durationUnit: 'HOURS',
};

/** The first training of the person in that unit. */
async function firstTraining(target: Target, { database }: TestService) {
  const { rows } = await database.pool.query(
    `SELECT t.id, t.change_id FROM training t JOIN employee e ON e.id = t.employee_id
      WHERE e.personnel_number = $1 ORDER BY t.id LIMIT 1`,
    [PERSON_OF[target]],
  );
  return rows[0] as { id: string; change_id: number };
}
const trainingOf = async (target: Target, service: TestService) =>
  `/api/v1/trainings/${(await firstTraining(target, service)).id}`;
const stateOf = async (target: Target, service: TestService) =>
  `"${(await firstTraining(target, service)).change_id}"`;

/** A new import run that was checked and would change nothing. */
async function importRun({ database, hr }: TestService): Promise<string> {
  const result = { rows: 0, created: 0, updated: 0, removed: 0, unchanged: 0, warnings: [] };
  await database.pool.query("DELETE FROM import_run WHERE file_name = 'leer.csv'");
  const { rows } = await database.pool.query(
    `INSERT INTO import_run (account_id, file_name, file_bytes, kind, state, phase, instance, result)
     SELECT id, 'leer.csv', 0, 'organisationseinheiten', 'CHECKED', 'WRITING', 1, $2 FROM account WHERE email = $1
     RETURNING id`,
    [hr.email, JSON.stringify(result)],
  );
  return `/api/v1/import-runs/${rows[0].id}`;
}

/** Makes a file evidence of that training, each time another one. */
async function evidenceOf(target: Target, service: TestService): Promise<string> {
  const content = Buffer.from(randomUUID());
  const { rows } = await service.database.pool.query(
    `WITH file AS (INSERT INTO evidence_file VALUES ($1, 'image/png', length($2::bytea)) RETURNING sha256),
       part AS (INSERT INTO evidence_file_part SELECT sha256, 0, $2::bytea FROM file)
     INSERT INTO evidence (training_id, kind, sha256, file_name, account_id)
     SELECT $3, 'FILE', sha256, 'nachweis.png', (SELECT id FROM account WHERE email = $4) FROM file RETURNING id`,
    [
      createHash('sha256').update(content).digest(),
      content,
      (await firstTraining(target, service)).id,
      service.hr.email,
    ],
  );
  return `${await trainingOf(target, service)}/evidence/${rows[0].id}`;
}
/** Puts in a question about that training, answered so that it stands in the way of none that is asked. */
async function questionAbout(target: Target, service: TestService): Promise<string> {
  const { rows } = await service.database.pool.query(
    `INSERT INTO recognition_question (training_id, question, asked_by, state, answered_at)
     SELECT $1, 'Zählt das?', id, 'ANSWERED', now() FROM account WHERE email = $2 RETURNING id`,
    [(await firstTraining(target, service)).id, service.hr.email],
  );
  return `/api/v1/questions/${rows[0].id}`;
}
/** A training that the person in that unit has handed in by an event of its own. */
async function eventOf(target: Target, { database }: TestService): Promise<{ id: string; event: number }> {
  const client = await database.pool.connect();
  try {
    await client.query("BEGIN; SELECT begin_change(NULL, 'Veranstaltung')");
    const { rows } = await client.query(
      `INSERT INTO training (employee_id, recognition, title, title_key, categories, completed_on, stated_duration, stated_unit, minutes)
       SELECT id, 'SUBMITTED', $2, $2, 2, '2024-05-07', 8, 'HOURS', 480 FROM employee WHERE personnel_number = $1
       RETURNING id, change_id AS event`,
      [PERSON_OF[target], randomUUID()],
    );
    await client.query('INSERT INTO recorded_event VALUES ($1)', [rows[0].event]);
    await client.query('COMMIT');
    return rows[0];
  } finally {
    client.release();
  }
}

/** A photograph, each time another one. */
function photograph(): FormData {
  const segment = Buffer.from(randomUUID());
  const data = new FormData();
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, segment.length + 2]),
    segment,
    Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9]),
  ]);
  data.append('file', new Blob([bytes]), 'nachweis.jpg');
  return data;
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

/**
 * How every operation of the API description is called, so that it succeeds for whoever may. `path` is that of
 * the description; an operation that is missing here fails the test.
 */
export const CALLS: Record<string, Maker> = {
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
  'GET /api/v1/evaluation': ofUnit('/api/v1/evaluation'),
  'GET /api/v1/evaluation.xlsx': ofUnit('/api/v1/evaluation.xlsx?persons=true'),
  'GET /api/v1/evaluation/missing': ofUnit('/api/v1/evaluation/missing?asOf=2026-12-31'),
  'GET /api/v1/evaluation/trainings': ofUnit('/api/v1/evaluation/trainings'),
  'GET /api/v1/evaluation/trainings.csv': ofUnit('/api/v1/evaluation/trainings.csv'),
  'GET /api/v1/evaluation/trainings.xlsx': ofUnit('/api/v1/evaluation/trainings.xlsx'),
  'GET /api/v1/persons': ofUnit('/api/v1/persons'),
  'GET /api/v1/persons.csv': ofUnit('/api/v1/persons.csv'),
  'GET /api/v1/persons.xlsx': ofUnit('/api/v1/persons.xlsx'),
  'GET /api/v1/persons/{personnelNumber}': (target) => ({ path: `/api/v1/persons/${PERSON_OF[target]}` }),
  'GET /api/v1/trainings': ofUnit('/api/v1/trainings'),
  'GET /api/v1/trainings.csv': ofUnit('/api/v1/trainings.csv'),
  'GET /api/v1/trainings.xlsx': ofUnit('/api/v1/trainings.xlsx'),
  'GET /api/v1/trainings/{id}': async (target, service) => ({ path: await trainingOf(target, service) }),
  'POST /api/v1/trainings': (target) => ({
    path: '/api/v1/trainings',
    headers: { 'idempotency-key': randomUUID() },
    body: { ...CERTIFICATE, title: `Neu ${randomUUID()}`, personnelNumber: PERSON_OF[target] },
  }),
  'GET /api/v1/changes': fixed('/api/v1/changes'),
  // Nobody's own: whoever may undo is told so.
  'POST /api/v1/changes/{id}/undo': fixed('/api/v1/changes/1/undo'),
  'POST /api/v1/events': (target) => ({
    path: '/api/v1/events',
    headers: { 'idempotency-key': randomUUID() },
    body: {
      ...CERTIFICATE,
      title: `Tag ${randomUUID()}`,
      participants: [PERSON_OF[target]],
      allOrNothing: true,
    },
  }),
  'POST /api/v1/me/trainings': () => ({
    path: '/api/v1/me/trainings',
    headers: { 'idempotency-key': randomUUID() },
    body: { ...CERTIFICATE, title: `Eigene ${randomUUID()}` },
  }),
  'PUT /api/v1/trainings/{id}': async (target, service) => ({
    path: await trainingOf(target, service),
    headers: { 'if-match': await stateOf(target, service) },
    body: { ...CERTIFICATE, title: 'Berichtigt' },
  }),
  'POST /api/v1/trainings/{id}/decision': async (target, service) => ({
    path: `${await trainingOf(target, service)}/decision`,
    headers: { 'if-match': await stateOf(target, service) },
    body: { recognition: 'RECOGNISED' },
  }),
  'POST /api/v1/trainings/decisions': async (target, service) => {
    const { id } = await firstTraining(target, service);
    const items = [{ id, etag: await stateOf(target, service) }];
    return {
      path: '/api/v1/trainings/decisions',
      body: { items, recognition: 'RECOGNISED', allOrNothing: true },
    };
  },
  'GET /api/v1/trainings/{id}/history': async (target, service) => ({
    path: `${await trainingOf(target, service)}/history`,
  }),
  'GET /api/v1/trainings/{id}/questions': async (target, service) => ({
    path: `${await trainingOf(target, service)}/questions`,
  }),
  'POST /api/v1/trainings/{id}/questions': async (target, service) => ({
    path: `${await trainingOf(target, service)}/questions`,
    body: { text: 'Ist das ein Kompetenzbereich des Konzepts?' },
  }),
  'GET /api/v1/questions': fixed('/api/v1/questions'),
  'POST /api/v1/questions/{id}/answer': async (target, service) => ({
    path: `${await questionAbout(target, service)}/answer`,
    body: { text: 'Ja, Abschnitt 4 nennt es.', recommendation: 'RECOGNISED' },
  }),
  // Somebody else's: whoever may ask is told so.
  'POST /api/v1/questions/{id}/withdrawal': async (target, service) => ({
    path: `${await questionAbout(target, service)}/withdrawal`,
  }),
  'GET /api/v1/desk': fixed('/api/v1/desk'),
  // With a state that nobody has, so that the training stays: whoever may is told so.
  'POST /api/v1/trainings/{id}/withdrawal': async (target, service) => ({
    path: `${await trainingOf(target, service)}/withdrawal`,
    headers: { 'if-match': '"0"' },
    body: { reason: 'Irrtum' },
  }),
  'GET /api/v1/target-groups/undecided': ofUnit('/api/v1/target-groups/undecided'),
  // What holds already, so that nothing changes.
  'POST /api/v1/target-groups': decision('/api/v1/target-groups'),
  'POST /api/v1/target-groups/preview': decision('/api/v1/target-groups/preview'),
  'GET /api/v1/trainings/{id}/evidence': async (target, service) => ({
    path: `${await trainingOf(target, service)}/evidence`,
  }),
  'POST /api/v1/trainings/{id}/evidence': async (target, service) => ({
    path: `${await trainingOf(target, service)}/evidence`,
    body: photograph(),
  }),
  'POST /api/v1/trainings/{id}/evidence/statement': async (target, service) => ({
    path: `${await trainingOf(target, service)}/evidence/statement`,
    body: { kind: 'ORIGINAL_SEEN' },
  }),
  'GET /api/v1/trainings/{id}/evidence/{evidenceId}/file': async (target, service) => ({
    path: `${await evidenceOf(target, service)}/file`,
  }),
  'POST /api/v1/trainings/{id}/evidence/{evidenceId}/withdrawal': async (target, service) => ({
    path: `${await evidenceOf(target, service)}/withdrawal`,
    body: { reason: 'Irrtum' },
  }),
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
  'POST /api/v1/events/{id}/evidence': async (target, service) => ({
    path: `/api/v1/events/${(await eventOf(target, service)).event}/evidence`,
    body: photograph(),
  }),
  'GET /api/v1/evidence-scan': fixed('/api/v1/evidence-scan'),
  'GET /api/v1/me/trainings': fixed('/api/v1/me/trainings'),
  'POST /api/v1/me/trainings/{id}/evidence': async (target, service) => ({
    path: `/api/v1/me/trainings/${(await eventOf(target, service)).id}/evidence`,
    body: photograph(),
  }),
  'GET /api/v1/me/trainings/{id}/evidence/{evidenceId}/file': async (target, service) => ({
    path: `${(await evidenceOf(target, service)).replace('/v1/', '/v1/me/')}/file`,
  }),
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
  'GET /api/v1/me/record': fixed('/api/v1/me/record'),
  'GET /api/v1/me/read-log': fixed('/api/v1/me/read-log'),
  'GET /api/v1/read-log': fixed('/api/v1/read-log'),
  'GET /api/v1/read-log/verification': fixed('/api/v1/read-log/verification'),
  'POST /api/v1/imports/{kind}': () => ({
    path: '/api/v1/imports/organisationseinheiten?dryRun=true',
    body: form('organisationseinheiten'),
  }),
  'POST /api/v1/import-runs': () => ({ path: '/api/v1/import-runs', body: form('organisationseinheiten') }),
  'GET /api/v1/import-runs': fixed('/api/v1/import-runs'),
  'GET /api/v1/import-runs/{id}': async (_, service) => ({ path: await importRun(service) }),
  'GET /api/v1/import-runs/{id}/content': async (_, service) => ({
    path: `${await importRun(service)}/content`,
  }),
  'GET /api/v1/import-runs/{id}/errors.csv': async (_, service) => ({
    path: `${await importRun(service)}/errors.csv`,
  }),
  'PUT /api/v1/import-runs/{id}/options': async (_, service) => ({
    path: `${await importRun(service)}/options`,
    body: { kind: 'schulungsnachweise' },
  }),
  'PATCH /api/v1/import-runs/{id}/cells': async (_, service) => ({
    path: `${await importRun(service)}/cells`,
    body: { cells: [{ row: 2, value: '' }] },
  }),
  'POST /api/v1/import-runs/{id}/check': async (_, service) => ({
    path: `${await importRun(service)}/check`,
  }),
  'POST /api/v1/import-runs/{id}/application': async (_, service) => ({
    path: `${await importRun(service)}/application`,
  }),
  'DELETE /api/v1/import-runs/{id}': async (_, service) => ({ path: await importRun(service) }),
  'GET /api/v1/import-kinds': fixed('/api/v1/import-kinds'),
  'GET /api/v1/import-kinds/{kind}/template.csv': fixed('/api/v1/import-kinds/beschaeftigte/template.csv'),
};
