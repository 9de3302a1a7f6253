import { randomUUID } from 'node:crypto';
import type { RecordedTrainingDto, RecordedTrainingsDto } from '../../src/recording/training.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { startService } from '../service/service.js';

/** A certificate of person 10 as an officer types it in. */
export const CERTIFICATE = {
  personnelNumber: '10',
  title: 'Interkulturelle Kompetenz I',
  categories: ['INTERCULTURAL_COMPETENCE'],
  completedOn: '2025-03-14',
  duration: 8,
  durationUnit: 'TEACHING_UNITS',
};

interface Sent {
  body?: object;
  key?: string;
  state?: string;
}

/** Status and code of a refusal; of several faults the first. */
export async function problemOf(answer: Response): Promise<unknown[]> {
  const { code, errors } = (await answer.json()) as { code: string; errors?: { code: string }[] };
  return [answer.status, errors?.[0]?.code ?? code];
}

/** The desk of a training officer. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The service with two offices, and the training officer of Amt 50, who is person 12. */
export async function openDesk(environment: Record<string, string> = {}) {
  const service = await startService({ today: '2026-11-20', environment });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      employee('10', { unit: 'Amt 50', lastName: 'Öztürk' }),
      employee('11', { unit: 'Amt 50' }),
      employee('12', { unit: 'Amt 50' }),
      employee('20', { unit: 'Amt 51' }),
    ),
  );
  const officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    personnelNumber: '12',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
  const send = (method: string, path: string, { body, key, state }: Sent = {}, by = officer) => {
    const headers: Record<string, string> = { authorization: `Bearer ${by.token}` };
    if (body) headers['content-type'] = 'application/json';
    if (key) headers['idempotency-key'] = key;
    if (state) headers['if-match'] = state;
    return fetch(`${service.url}/api/v1/${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  };
  const upload = (
    path: string,
    bytes: Buffer,
    { by = officer, url = service.url, name = 'nachweis.pdf', despiteSame = '' } = {},
  ) => {
    const body = new FormData();
    if (despiteSame) body.append('despiteSame', despiteSame);
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    const headers = { authorization: `Bearer ${by.token}` };
    return fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body });
  };
  const record = (changes: object = {}, key: string = randomUUID()) =>
    send('POST', 'trainings', { body: { ...CERTIFICATE, ...changes }, key });
  return {
    service,
    officer,
    send,
    upload,
    record,
    async recorded(changes: object = {}): Promise<RecordedTrainingDto> {
      const answer = await record(changes);
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as RecordedTrainingDto;
    },
    list: async (query: string): Promise<RecordedTrainingsDto> =>
      (await (await send('GET', `trainings?${query}`)).json()) as RecordedTrainingsDto,
    /** What a training was before, with the change that ended it. */
    async historyOf(id: string) {
      const { rows } = await service.database.pool.query(
        `SELECT h.title, h.recognition::text, c.reason, a.display_name AS by FROM training_history h
           JOIN change c ON c.id = h.ended_by_change_id LEFT JOIN account a ON a.id = c.actor WHERE h.id = $1 ORDER BY c.id`,
        [id],
      );
      return rows;
    },
  };
}
