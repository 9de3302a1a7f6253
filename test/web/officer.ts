import { makePerson, type Person } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

/** Personnel numbers of the staff of Amt 50, as long as real ones. */
export const STAFF = Array.from({ length: 24 }, (_, i) => `0001${2300 + i}`);
/** The smallest PNG there is: one pixel. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
/** A certificate as the API takes it. */
export const CERTIFICATE = {
  title: 'Interkulturelle Kompetenz I',
  provider: 'Volkshochschule',
  categories: ['INTERCULTURAL_COMPETENCE'],
  completedOn: '2025-03-14',
  duration: 8,
  durationUnit: 'TEACHING_UNITS',
};

/** An office with its training officer, its head, and somebody of another office whom neither of them sees. */
export interface Office {
  service: TestService;
  officer: Person;
  head: Person;
  /** A call of the officer that must succeed; answers its JSON. */
  send<T>(path: string, body: object): Promise<T>;
  /** Records that certificate for a person. */
  record(personnelNumber: string, changes?: object): Promise<{ id: string; etag: string }>;
}

/** Starts the service with that office; everybody in it has citizen contact but the last two, who are undecided. */
export async function startOffice(): Promise<Office> {
  const service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      ...STAFF.map((number, i) =>
        employee(number, {
          unit: 'Amt 50',
          lastName: `Öztürk${String.fromCharCode(97 + i)}`,
          firstName: 'Aylin',
        }),
      ),
      employee('00099999', { unit: 'Amt 51', lastName: 'Fremd' }),
    ),
  );
  await service.database.pool.query(
    `BEGIN; SELECT begin_change(NULL, 'Neu in der Einheit');
     UPDATE assignment a SET citizen_contact = NULL, media_pr = NULL FROM employee e
      WHERE e.id = a.employee_id AND e.personnel_number IN ('${STAFF.slice(-2).join("','")}'); COMMIT`,
  );
  const officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
  const head = await makePerson(service, {
    name: 'Lea Leitung',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }],
  });
  async function send<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(`${service.url}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${officer.token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const record = (personnelNumber: string, changes: object = {}) =>
    send<{ id: string; etag: string }>('trainings', { ...CERTIFICATE, personnelNumber, ...changes });
  return { service, officer, head, send, record };
}
