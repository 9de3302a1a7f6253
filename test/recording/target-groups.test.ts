import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type {
  EffectGroupsDto,
  TargetGroupPreviewDto,
  TargetGroupsDecidedDto,
  UndecidedPersonsDto,
} from '../../src/recording/target-group.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { seedOfThisRun } from '../administration/seed.js';
import { toCsvEmployees } from '../administration/to-csv.js';
import type { PersonPage } from '../service/answers.js';
import { instantBetween } from '../service/instant.js';
import { type FullEvaluation, startService, type TestService } from '../service/service.js';

const TODAY = '2026-11-20';
const NEITHER = { citizenContact: false, mediaPr: false };
/** Those whose decisions are random. */
const CROWD = Array.from({ length: 30 }, (_, i) => String(100 + i));
const ADMINISTRATION = administration(
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

let service: TestService;
let officer: Person;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  await service.import(ADMINISTRATION);
  await service.database.pool.query(MOVE);
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
});
afterAll(() => service.stop());

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
type Given = { personnelNumber: string; citizenContact?: boolean; mediaPr?: boolean };
const decide = (from: string, decisions: Given[], reason?: string) =>
  answered<TargetGroupsDecidedDto>('target-groups', { from, decisions, reason });
const preview = (from: string, decisions: Given[], asOf?: string) =>
  answered<TargetGroupPreviewDto>('target-groups/preview', { from, decisions, asOf });
async function problem(body: object, path = 'target-groups') {
  const answer = await send(path, body);
  const { code, errors } = (await answer.json()) as {
    code: string;
    errors: { pointer: string; code: string }[];
  };
  return [answer.status, code, ...errors.map((error) => `${error.pointer} ${error.code}`)];
}
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

describe('a decision', () => {
  it('begins a new period on its day; what was known before stays as it was', async () => {
    const before = await instantBetween(service);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(
      await decide('2025-05-01', [{ personnelNumber: '10', citizenContact: true }], 'Neue Aufgabe'),
    ).toEqual({ changed: 1, unchanged: 0, laterPeriods: [] });
    expect(await periodsOf('10')).toEqual([
      ['2018-01-01', '2025-04-30', false, false],
      ['2025-05-01', null, true, false],
    ]);
    expect(await periodsOf('10', before)).toEqual([['2018-01-01', null, false, false]]);
    const group = async (asOf: string, knownAt?: string) =>
      (await service.person('10', { asOf, knownAt })).group;
    expect([await group('2025-04-30'), await group('2025-05-01'), await group('2025-05-01', before)]).toEqual(
      [null, 'EMPLOYEE', null],
    );
    const { rows } = await service.database.pool.query(
      `SELECT c.reason, a.display_name AS by FROM change c JOIN account a ON a.id = c.actor ORDER BY c.id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      { reason: 'Zielgruppe entschieden ab 01.05.2025: Neue Aufgabe', by: 'Frieda Fortbildung' },
    ]);
  });

  it('on the first day of a period corrects it, and the history keeps the old one', async () => {
    await decide('2018-01-01', [{ personnelNumber: '13', mediaPr: true }]);
    expect(await periodsOf('13')).toEqual([['2018-01-01', null, false, true]]);
    const { rows } = await service.database.pool.query(
      `SELECT h.citizen_contact, h.media_pr FROM assignment_history h JOIN employee e ON e.id = h.employee_id
        WHERE e.personnel_number = '13'`,
    );
    expect(rows).toEqual([{ citizen_contact: false, media_pr: false }]);
  });

  it('on the last day of a period leaves one day to it, and later periods as they are', async () => {
    expect(await decide('2024-12-31', [{ personnelNumber: '12', ...NEITHER, mediaPr: true }])).toEqual({
      changed: 1,
      unchanged: 0,
      // The period in the other office is not told.
      laterPeriods: [{ personnelNumber: '12', unit: 'Amt 50', validFrom: '2025-01-01', ...NEITHER }],
    });
    expect(await periodsOf('12')).toEqual([
      ['2018-01-01', '2024-12-30', false, false],
      ['2024-12-31', '2024-12-31', false, true],
      ['2025-01-01', '2027-03-31', false, false],
      ['2027-04-01', null, false, false],
    ]);
  });

  it('about a period of one day corrects that day only', async () => {
    await decide('2024-03-01', [{ personnelNumber: '11', citizenContact: true }]);
    expect(await periodsOf('11')).toEqual([
      ['2024-03-01', '2024-03-01', true, false],
      ['2024-03-02', null, true, false],
    ]);
  });

  it('may hold from a later day on', async () => {
    await decide('2027-01-01', [{ personnelNumber: '16', citizenContact: true }]);
    expect(await periodsOf('16')).toEqual([
      ['2018-01-01', '2026-12-31', false, false],
      ['2027-01-01', null, true, false],
    ]);
    expect((await service.person('16')).group).toBeNull();
  });

  it('about what holds already changes nothing and says so, beside one that changes', async () => {
    const decisions = [
      { personnelNumber: '17', citizenContact: true },
      { personnelNumber: '18', citizenContact: false },
    ];
    expect(await decide('2025-01-01', decisions)).toMatchObject({ changed: 1, unchanged: 1 });
    const change = await lastChange();
    expect(await decide('2025-01-01', decisions)).toMatchObject({ changed: 0, unchanged: 2 });
    expect([await lastChange(), (await periodsOf('18')).length]).toEqual([change, 1]);
  });

  it('does not undo another one that is made at the same time', async () => {
    const from = '2026-03-01';
    await Promise.all([
      decide(from, [{ personnelNumber: '19', citizenContact: true }]),
      decide(from, [{ personnelNumber: '19', mediaPr: true }]),
    ]);
    expect(await periodsOf('19')).toEqual([
      ['2018-01-01', '2026-02-28', false, false],
      ['2026-03-01', null, true, true],
    ]);
  });

  it('makes no employee of a leader', async () => {
    await decide('2025-01-01', [{ personnelNumber: '30', citizenContact: true, mediaPr: true }]);
    expect(await service.person('30')).toMatchObject({ group: 'LEADER' });
    expect(await periodsOf('30')).toHaveLength(2);
  });

  it('stays when the next import does not know the decisions', async () => {
    const known = await periodsOf('10');
    const csv = toCsvEmployees(ADMINISTRATION, ['Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit']);
    expect((await service.importCsv('beschaeftigte', csv)).status).toBe(200);
    expect(await periodsOf('10')).toEqual(known);
  });
});

describe('a person', () => {
  it.each<[string, string, string]>([
    ['of another office', '20', TODAY],
    ['who was in another office on that day', '14', '2025-12-31'],
    ['who is in another office today', '15', '2025-12-31'],
    ['whose division was part of another office on that day', '21', '2025-12-31'],
    ['who was not employed on that day', '10', '2017-12-31'],
    ['whom nobody knows', '999', TODAY],
  ])('%s is the same 404 with the line, and nothing is saved', async (_who, personnelNumber, from) => {
    const change = await lastChange();
    const decisions = [
      { personnelNumber: '13', citizenContact: true },
      { personnelNumber, mediaPr: true },
    ];
    const expected = [404, 'PERSON_NOT_FOUND', '#/decisions/1 PERSON_NOT_FOUND'];
    // The first person was there on all these days but one.
    if (from === '2017-12-31') expected.splice(2, 0, '#/decisions/0 PERSON_NOT_FOUND');
    expect(await problem({ from, decisions })).toEqual(expected);
    expect(await problem({ from, decisions }, 'target-groups/preview')).toEqual(expected);
    expect(await lastChange()).toBe(change);
  });

  it('of a division that came to the office is decided about from then on', async () => {
    expect(await decide('2026-01-01', [{ personnelNumber: '21', mediaPr: true }])).toMatchObject({
      changed: 1,
    });
    expect(await decide('2026-01-01', [{ personnelNumber: '14', mediaPr: true }])).toMatchObject({
      changed: 1,
    });
  });
});

describe('a request', () => {
  const line = { personnelNumber: '13', citizenContact: true };
  it.each<[string, object, string[]]>([
    ['without a decision', [{ personnelNumber: '13' }], ['#/decisions/0 DECISION_MISSING']],
    ['with a person twice', [line, { ...line, mediaPr: true }], ['#/decisions/1 REPEATED']],
    ['with another word than yes or no', [{ ...line, mediaPr: 'ja' }], ['#/decisions/0/mediaPr NOT_A_TRUTH']],
    ['with an unknown member', [{ ...line, employeeId: 1 }], ['#/decisions/0/employeeId UNKNOWN_MEMBER']],
    ['of nothing', [], ['#/decisions LIST_TOO_SHORT']],
    [
      'of too many',
      Array.from({ length: 1001 }, (_, i) => ({ ...line, personnelNumber: `${i}` })),
      ['#/decisions LIST_TOO_LONG'],
    ],
  ])('%s is refused', async (_what, decisions, errors) => {
    expect(await problem({ from: TODAY, decisions })).toEqual([400, 'INVALID_REQUEST', ...errors]);
  });

  it('of a thousand lines without an object or a person names each', async () => {
    expect(await problem({ from: TODAY, decisions: ['13'] })).toEqual([
      400,
      'INVALID_REQUEST',
      '#/decisions/0 NOT_AN_OBJECT',
    ]);
    const decisions = Array.from({ length: 1000 }, (_, i) => ({ ...line, personnelNumber: `9${i}` }));
    expect(await problem({ from: TODAY, decisions })).toHaveLength(2 + 1000);
  });
});

describe('the preview', () => {
  it('tells the effect, keeps nothing, and is logged', async () => {
    const [change, periods] = [await lastChange(), await periodsOf('17')];
    const decisions = [
      { personnelNumber: '17', citizenContact: false },
      { personnelNumber: '18', citizenContact: true },
    ];
    const { before, after, ...rest } = await preview('2026-01-01', decisions);
    expect(rest).toEqual({ asOf: TODAY, changed: 2, unchanged: 0, laterPeriods: [] });
    expect([before.persons.total, after.persons.total]).toEqual([
      { obliged: 1, fulfilled: 1, notFulfilled: 0 },
      { obliged: 1, fulfilled: 0, notFulfilled: 1 },
    ]);
    expect(after.scope.total.obliged).toBe(before.scope.total.obliged);
    expect([await lastChange(), await periodsOf('17')]).toEqual([change, periods]);
    expect(await lastRead()).toEqual({ kind: 'LIST', persons: 2 });
  });

  it('is what the evaluation says before, and after the same has been saved', async () => {
    const day = fc.constantFrom('2025-06-30', '2025-07-01', '2026-02-03', TODAY, '2026-12-31');
    const decision = fc.record(
      { citizenContact: fc.boolean(), mediaPr: fc.boolean() },
      { requiredKeys: ['citizenContact'] },
    );
    const cases = fc.record({
      from: fc.constantFrom('2025-07-01', '2025-12-31', '2026-02-03', TODAY, '2026-12-31'),
      asOf: day,
      chosen: fc.subarray(CROWD, { minLength: 1 }),
      decisions: fc.array(decision, { minLength: CROWD.length, maxLength: CROWD.length }),
    });
    let effects = 0;
    for (const { from, asOf, chosen, decisions } of fc.sample(cases, {
      seed: seedOfThisRun(),
      numRuns: 15,
    })) {
      const given = chosen.map((personnelNumber, i) => ({ personnelNumber, ...decisions[i] }));
      const told = await preview(from, given, asOf);
      expect(told.before).toEqual(await evaluated(asOf, chosen));
      const { changed, unchanged, laterPeriods } = await decide(from, given);
      expect(told).toMatchObject({ asOf, changed, unchanged, laterPeriods });
      expect(told.after).toEqual(await evaluated(asOf, chosen));
      if (JSON.stringify(told.before) !== JSON.stringify(told.after)) effects++;
    }
    expect(effects).toBeGreaterThan(2);
  });
});

/** What evaluation and list of persons say of the officer's units, and of these persons. */
async function evaluated(asOf: string, numbers: string[]) {
  const { total } = await answered<FullEvaluation>(`evaluation?asOf=${asOf}`);
  const { items } = await answered<PersonPage>(`persons?asOf=${asOf}&pageSize=200`);
  const figures = (...groups: string[]) => {
    const obliged = items.filter(
      (p) => numbers.includes(p.personnelNumber) && groups.includes(String(p.group)),
    );
    const fulfilled = obliged.filter(({ status }) => status === 'FULFILLED').length;
    return { obliged: obliged.length, fulfilled, notFulfilled: obliged.length - fulfilled };
  };
  const ofScope = ({ obliged, fulfilled, notFulfilled }: FullEvaluation['total']['total']) => ({
    obliged,
    fulfilled,
    notFulfilled,
  });
  const persons: EffectGroupsDto = {
    leaders: figures('LEADER'),
    employees: figures('EMPLOYEE'),
    total: figures('LEADER', 'EMPLOYEE'),
  };
  return {
    persons,
    scope: {
      leaders: ofScope(total.leaders),
      employees: ofScope(total.employees),
      total: ofScope(total.total),
    },
  };
}

describe('the list of those about whom nobody has decided', () => {
  const NEW = administration(
    employee('40', { lastName: 'Zander', unit: 'Amt 50' }),
    employee('41', { lastName: 'Ähre', unit: 'Abt 50.1' }),
    employee('42', { lastName: 'Ahrens', unit: 'Amt 50', leadershipLevel: 'TEAM_LEAD' }),
    employee('43', { lastName: 'Fremd', unit: 'Amt 51' }),
    employee('44', { lastName: 'Vorbei', unit: 'Amt 50', validTo: '2026-11-19' }),
  );
  const undecided = (query = '') => answered<UndecidedPersonsDto>(`target-groups/undecided?${query}`);
  const numbers = async (query?: string) =>
    (await undecided(query)).items.map(({ personnelNumber }) => personnelNumber);

  it('holds nobody with an empty cell, and in German order those whose file has no such column', async () => {
    expect(await numbers()).toEqual([]);
    const header =
      'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Bürgerkontakt;Medien-/Öffentlichkeitsarbeit';
    const empty = await service.importCsv('beschaeftigte', `${header}\n45;Leer;Lea;Amt 50;2020-01-01;;\n`);
    expect(empty.status).toBe(200);
    expect(await numbers()).toEqual([]);
    const csv = toCsvEmployees(NEW, ['Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit']);
    expect((await service.importCsv('beschaeftigte', csv)).status).toBe(200);
    const { items, total } = await undecided();
    expect([items.map(({ personnelNumber }) => personnelNumber), total]).toEqual([['41', '42', '40'], 3]);
    expect(items).toContainEqual({
      personnelNumber: '42',
      lastName: 'Ahrens',
      firstName: expect.any(String),
      unit: 'Amt 50',
      validFrom: '2018-01-01',
      leadershipLevel: 'TEAM_LEAD',
      citizenContact: null,
      mediaPr: null,
    });
    expect(await numbers('unit=Abt%2050.1')).toEqual(['41']);
    expect(await numbers('pageSize=2&page=2')).toEqual(['40']);
    expect((await send('target-groups/undecided?unit=Amt%2051')).status).toBe(404);
  });

  it('names a person until both are decided, and is logged', async () => {
    await decide('2018-01-01', [
      { personnelNumber: '40', mediaPr: false },
      { personnelNumber: '41', ...NEITHER },
    ]);
    const { items } = await undecided();
    expect(items.map((p) => [p.personnelNumber, p.citizenContact, p.mediaPr])).toEqual([
      ['42', null, null],
      ['40', null, false],
    ]);
    expect(await lastRead()).toEqual({ kind: 'LIST', persons: 2 });
  });
});
