import { createHash, randomUUID } from 'node:crypto';
import type { TestService } from '../../../service/service.js';
import { PERSON_OF, type Target } from '../city.js';
import { fixed, type Maker, ofUnit } from './call.js';

const decision =
  (path: string): Maker =>
  (target) => ({
    path,
    body: { from: '2025-01-01', decisions: [{ personnelNumber: PERSON_OF[target], citizenContact: true }] },
  });

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

/** Recording trainings, their evidence and questions. */
export const RECORDING: Record<string, Maker> = {
  'GET /api/v1/trainings': ofUnit('/api/v1/trainings'),
  'GET /api/v1/trainings.csv': ofUnit('/api/v1/trainings.csv'),
  'GET /api/v1/trainings.xlsx': ofUnit('/api/v1/trainings.xlsx'),
  'GET /api/v1/trainings/{id}': async (target, service) => ({ path: await trainingOf(target, service) }),
  'POST /api/v1/trainings': (target) => ({
    path: '/api/v1/trainings',
    headers: { 'idempotency-key': randomUUID() },
    body: { ...CERTIFICATE, title: `Neu ${randomUUID()}`, personnelNumber: PERSON_OF[target] },
  }),
  'POST /api/v1/trainings/preview': (target) => ({
    path: '/api/v1/trainings/preview',
    body: { ...CERTIFICATE, title: 'Vorschau', personnelNumber: PERSON_OF[target] },
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
  'POST /api/v1/events/preview': fixed('/api/v1/events/preview', { participants: [PERSON_OF.eigene] }),
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
  'GET /api/v1/target-groups': ofUnit('/api/v1/target-groups'),
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
};
