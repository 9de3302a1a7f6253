import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toCsvEmployees } from '../administration/to-csv.js';
import { instantBetween } from '../service/instant.js';
import { ADMINISTRATION, NEITHER, type Office, startOffice, TODAY } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.service.stop());

async function problem(body: object, path = 'target-groups') {
  const answer = await office.send(path, body);
  const { code, errors } = (await answer.json()) as {
    code: string;
    errors: { pointer: string; code: string }[];
  };
  return [answer.status, code, ...errors.map((error) => `${error.pointer} ${error.code}`)];
}

describe('a decision', () => {
  it('begins a new period on its day; what was known before stays as it was', async () => {
    const before = await instantBetween(office.service);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(
      await office.decide('2025-05-01', [{ personnelNumber: '10', citizenContact: true }], 'Neue Aufgabe'),
    ).toEqual({ changed: 1, unchanged: 0, laterPeriods: [] });
    expect(await office.periodsOf('10')).toEqual([
      ['2018-01-01', '2025-04-30', false, false],
      ['2025-05-01', null, true, false],
    ]);
    expect(await office.periodsOf('10', before)).toEqual([['2018-01-01', null, false, false]]);
    const group = async (asOf: string, knownAt?: string) =>
      (await office.service.person('10', { asOf, knownAt })).group;
    expect([await group('2025-04-30'), await group('2025-05-01'), await group('2025-05-01', before)]).toEqual(
      [null, 'EMPLOYEE', null],
    );
    const { rows } = await office.service.database.pool.query(
      `SELECT c.reason, a.display_name AS by FROM change c JOIN account a ON a.id = c.actor ORDER BY c.id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      { reason: 'Zielgruppe entschieden ab 01.05.2025: Neue Aufgabe', by: 'Frieda Fortbildung' },
    ]);
  });

  it('on the first day of a period corrects it, and the history keeps the old one', async () => {
    await office.decide('2018-01-01', [{ personnelNumber: '13', mediaPr: true }]);
    expect(await office.periodsOf('13')).toEqual([['2018-01-01', null, false, true]]);
    const { rows } = await office.service.database.pool.query(
      `SELECT h.citizen_contact, h.media_pr FROM assignment_history h JOIN employee e ON e.id = h.employee_id
        WHERE e.personnel_number = '13'`,
    );
    expect(rows).toEqual([{ citizen_contact: false, media_pr: false }]);
  });

  it('on the last day of a period leaves one day to it, and later periods as they are', async () => {
    expect(await office.decide('2024-12-31', [{ personnelNumber: '12', ...NEITHER, mediaPr: true }])).toEqual(
      {
        changed: 1,
        unchanged: 0,
        // The period in the other office is not told.
        laterPeriods: [{ personnelNumber: '12', unit: 'Amt 50', validFrom: '2025-01-01', ...NEITHER }],
      },
    );
    expect(await office.periodsOf('12')).toEqual([
      ['2018-01-01', '2024-12-30', false, false],
      ['2024-12-31', '2024-12-31', false, true],
      ['2025-01-01', '2027-03-31', false, false],
      ['2027-04-01', null, false, false],
    ]);
  });

  it('about a period of one day corrects that day only', async () => {
    await office.decide('2024-03-01', [{ personnelNumber: '11', citizenContact: true }]);
    expect(await office.periodsOf('11')).toEqual([
      ['2024-03-01', '2024-03-01', true, false],
      ['2024-03-02', null, true, false],
    ]);
  });

  it('may hold from a later day on', async () => {
    await office.decide('2027-01-01', [{ personnelNumber: '16', citizenContact: true }]);
    expect(await office.periodsOf('16')).toEqual([
      ['2018-01-01', '2026-12-31', false, false],
      ['2027-01-01', null, true, false],
    ]);
    expect((await office.service.person('16')).group).toBeNull();
  });

  it('about what holds already changes nothing and says so, beside one that changes', async () => {
    const decisions = [
      { personnelNumber: '17', citizenContact: true },
      { personnelNumber: '18', citizenContact: false },
    ];
    expect(await office.decide('2025-01-01', decisions)).toMatchObject({ changed: 1, unchanged: 1 });
    const change = await office.lastChange();
    expect(await office.decide('2025-01-01', decisions)).toMatchObject({ changed: 0, unchanged: 2 });
    expect([await office.lastChange(), (await office.periodsOf('18')).length]).toEqual([change, 1]);
  });

  it('does not undo another one that is made at the same time', async () => {
    const from = '2026-03-01';
    await Promise.all([
      office.decide(from, [{ personnelNumber: '19', citizenContact: true }]),
      office.decide(from, [{ personnelNumber: '19', mediaPr: true }]),
    ]);
    expect(await office.periodsOf('19')).toEqual([
      ['2018-01-01', '2026-02-28', false, false],
      ['2026-03-01', null, true, true],
    ]);
  });

  it('makes no employee of a leader', async () => {
    await office.decide('2025-01-01', [{ personnelNumber: '30', citizenContact: true, mediaPr: true }]);
    expect(await office.service.person('30')).toMatchObject({ group: 'LEADER' });
    expect(await office.periodsOf('30')).toHaveLength(2);
  });

  it('stays when the next import does not know the decisions', async () => {
    const known = await office.periodsOf('10');
    const csv = toCsvEmployees(ADMINISTRATION, ['Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit']);
    expect((await office.service.importCsv('beschaeftigte', csv)).status).toBe(200);
    expect(await office.periodsOf('10')).toEqual(known);
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
    const change = await office.lastChange();
    const decisions = [
      { personnelNumber: '13', citizenContact: true },
      { personnelNumber, mediaPr: true },
    ];
    const expected = [404, 'PERSON_NOT_FOUND', '#/decisions/1 PERSON_NOT_FOUND'];
    // The first person was there on all these days but one.
    if (from === '2017-12-31') expected.splice(2, 0, '#/decisions/0 PERSON_NOT_FOUND');
    expect(await problem({ from, decisions })).toEqual(expected);
    expect(await problem({ from, decisions }, 'target-groups/preview')).toEqual(expected);
    expect(await office.lastChange()).toBe(change);
  });

  it('of a division that came to the office is decided about from then on', async () => {
    expect(await office.decide('2026-01-01', [{ personnelNumber: '21', mediaPr: true }])).toMatchObject({
      changed: 1,
    });
    expect(await office.decide('2026-01-01', [{ personnelNumber: '14', mediaPr: true }])).toMatchObject({
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

  it('of lines that are no objects, or about a thousand strangers, names each', async () => {
    expect(await problem({ from: TODAY, decisions: ['13'] })).toEqual([
      400,
      'INVALID_REQUEST',
      '#/decisions/0 NOT_AN_OBJECT',
    ]);
    const decisions = Array.from({ length: 1000 }, (_, i) => ({ ...line, personnelNumber: `9${i}` }));
    expect(await problem({ from: TODAY, decisions })).toHaveLength(2 + 1000);
  });
});
