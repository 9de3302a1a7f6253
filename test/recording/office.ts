import type { TargetGroupPreviewDto, TargetGroupsDecidedDto } from '../../src/recording/target-group.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { startService } from '../service/service.js';

/** The day that the service takes for today. */
export const TODAY = '2026-11-20';
export const NEITHER = { citizenContact: false, mediaPr: false };
/** Those whose decisions are random. */
export const CROWD = Array.from({ length: 30 }, (_, i) => String(100 + i));
/** Amt 50 with its divisions, of which one came from Amt 51; the officer is that of Amt 50. */
export const ADMINISTRATION = administration(
  unit('Amt 50'),
  unit('Amt 51'),
  unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false }),
  unit('Abt X', { type: 'DIVISION', parent: 'Amt 51', reporting: false }),
  ...['10', '13', '16', '17', '18', '19'].map((number) => employee(number, NEITHER)),
  employee('11', { validFrom: '2024-03-01', validTo: '2024-03-01', ...NEITHER }, { validFrom: '2024-03-02' }),
  employee(
    '12',
    { ...NEITHER, validTo: '2024-12-31' },
    { ...NEITHER, validFrom: '2025-01-01', validTo: '2027-03-31' },
    { ...NEITHER, unit: 'Amt 51', validFrom: '2027-04-01' },
  ),
  employee('14', { unit: 'Amt 51', validTo: '2025-12-31' }, { validFrom: '2026-01-01' }),
  employee('15', { validTo: '2025-12-31' }, { unit: 'Amt 51', validFrom: '2026-01-01' }),
  employee('20', { unit: 'Amt 51' }),
  employee('21', { unit: 'Abt X', ...NEITHER }),
  leader('30', { citizenContact: false }),
  ...CROWD.map((number, i) => {
    const period = {
      unit: i % 3 ? 'Abt 50.1' : 'Amt 50',
      citizenContact: i % 2 === 0,
      validFrom: i % 4 ? '2020-01-01' : '2025-07-01',
    };
    return i % 7 ? employee(number, period) : leader(number, period);
  }),
  ...CROWD.filter((_, i) => i % 5 < 2).map((number, i) =>
    training(number, { completedOn: i % 2 ? '2026-02-03' : '2022-02-03' }),
  ),
  training('17'),
);

/** From 2026 on the division is part of Amt 50. */
const MOVE = `BEGIN;
  SELECT begin_change(NULL, 'Umgliederung');
  UPDATE unit_version SET valid = daterange(NULL, '2026-01-01') WHERE name = 'Amt für Abt X';
  INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting)
  SELECT unit_id, daterange('2026-01-01', NULL), name, type, (SELECT id FROM organisational_unit WHERE code = 'Amt 50'), reporting
    FROM unit_version WHERE name = 'Amt für Abt X';
  COMMIT`;

/** A decision as the API takes it. */
export interface Given {
  personnelNumber: string;
  citizenContact?: boolean;
  mediaPr?: boolean;
}

/** The service with that administration and its officer. */
export type Office = Awaited<ReturnType<typeof startOffice>>;

/** Starts the service, and answers with it the calls of the officer and looks into the database. */
export async function startOffice() {
  const service = await startService({ today: TODAY });
  await service.import(ADMINISTRATION);
  await service.database.pool.query(MOVE);
  const officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
  const send = (path: string, body?: object): Promise<Response> =>
    fetch(`${service.url}/api/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${officer.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  async function answered<T>(path: string, body?: object): Promise<T> {
    const answer = await send(path, body);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const decide = (from: string, decisions: Given[], reason?: string) =>
    answered<TargetGroupsDecidedDto>('target-groups', { from, decisions, reason });
  const preview = (from: string, decisions: Given[], asOf?: string) =>
    answered<TargetGroupPreviewDto>('target-groups/preview', { from, decisions, asOf });
  /** First and last day of each period, with both decisions. */
  const periodsOf = async (personnelNumber: string, knownAt?: string) =>
    (await service.person(personnelNumber, { knownAt })).assignments
      .map((a) => [a.validFrom, a.validTo, a.citizenContact, a.mediaPr])
      .sort();
  const lastChange = async () =>
    (await service.database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id as number;
  /** The newest entry of the officer in the read log. */
  async function lastRead() {
    const { rows } = await service.database.pool.query(
      `SELECT kind, cardinality(employee_ids) AS persons FROM read_log WHERE account_id = $1 ORDER BY id DESC LIMIT 1`,
      [officer.id],
    );
    return rows[0];
  }
  return { service, send, answered, decide, preview, periodsOf, lastChange, lastRead };
}
