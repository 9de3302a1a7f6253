import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, newestChange, periodsOf, spansOf } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS, UNDECIDED_EMPLOYEES } from './files.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});

const ON = '2026-12-01';
const NAMES = { '1': 'Weiß;Änne', '2': 'Jäger;Heike', '3': 'Müller;Maria' };
type Number = keyof typeof NAMES;

/** What is known of a person: unit, begin, end, level, decisions. */
const known = (...lines: `${Number};${string}`[]) => imported({}, ...lines);
/** A state: the same cells. */
const state = (...lines: `${Number};${string}`[]) => imported({ mode: 'state', on: ON }, ...lines);

async function imported(query: Record<string, string>, ...lines: string[]) {
  const rows = lines.map((line) => line.replace(/^(\d);/, (_, n) => `000${n};${NAMES[n as Number]};;`));
  return service.importCsv('beschaeftigte', file(EMPLOYEES, ...rows), query);
}
const spans = (number: Number) => spansOf(service.database, `000${number}`);
/** Most persons of a state stay as they are. */
const OTHER = '2;Amt 50;01.01.2020;;;ja;nein' as const;

describe('a file of the state on a day', () => {
  it('changes nothing where it tells what is known', async () => {
    await known('1;Amt 50;01.01.2020;;Teamleitung;ja;nein', OTHER);
    const before = await everything(service.database);
    const { status, body } = await state('1;Amt 50;;;Teamleitung;ja;nein', '2;Amt 50;15.03.2022;;;ja;nein');
    expect([status, body]).toEqual([
      200,
      {
        ...{ kind: 'beschaeftigte', dryRun: false, rows: 2, warnings: [] },
        ...{ created: 0, updated: 0, removed: 0, unchanged: 2 },
      },
    ]);
    expect(await everything(service.database)).toBe(before);
  });

  it('lets what differs begin on the day; what was known before stays as the past', async () => {
    await known('1;Amt 50;01.01.2020;;;ja;nein', OTHER);
    const { body } = await state('1;Amt 53;;;Teamleitung;nein;ja', OTHER);
    expect(body).toMatchObject({ created: 0, updated: 1, removed: 0, unchanged: 1 });
    expect((await periodsOf(service.database)).slice(0, 2)).toEqual([
      {
        ...{ number: '0001', unit: 'Amt 50', from: '2020-01-01', to: '2026-11-30' },
        ...{ level: null, contact: true, pr: false },
      },
      {
        ...{ number: '0001', unit: 'Amt 53', from: '2026-12-01', to: null },
        ...{ level: 'TEAM_LEAD', contact: false, pr: true },
      },
    ]);
  });

  it.each([
    ['the unit', '1;Amt 53;;;;ja;nein'],
    ['the level', '1;Amt 50;;;Amtsleitung;ja;nein'],
    ['citizen contact', '1;Amt 50;;;;nein;nein'],
    ['media/PR', '1;Amt 50;;;;ja;ja'],
  ] as const)('begins a period when %s differs', async (_, line) => {
    await known('1;Amt 50;01.01.2020;;;ja;nein', OTHER);
    await state(line, OTHER);
    expect((await spans('1')).map((span) => span.slice(7))).toEqual([
      '2020-01-01..2026-11-30',
      '2026-12-01..',
    ]);
  });

  it.each([
    [
      'after the begin of the known period and before the day',
      '15.03.2026',
      ['2020-01-01..2026-03-14', '2026-03-15..'],
    ],
    [
      'on the day after the begin of the known period',
      '02.01.2020',
      ['2020-01-01..2020-01-01', '2020-01-02..'],
    ],
    ['on the day', '01.12.2026', ['2020-01-01..2026-11-30', '2026-12-01..']],
    ['on the begin of the known period', '01.01.2020', ['2020-01-01..2026-11-30', '2026-12-01..']],
    ['before the begin of the known period', '31.12.2019', ['2020-01-01..2026-11-30', '2026-12-01..']],
  ])('with a Gültig ab %s', async (_, begin, expected) => {
    await known('1;Amt 50;01.01.2020;;;ja;nein', OTHER);
    await state(`1;Amt 53;${begin};;;ja;nein`, OTHER);
    expect((await spans('1')).map((span) => span.slice(7))).toEqual(expected);
  });

  it('replaces a known period that begins on the day', async () => {
    await known('1;Amt 50;01.12.2026;;;ja;nein', OTHER);
    const { body } = await state('1;Amt 53;;;;ja;nein', OTHER);
    expect(body).toMatchObject({ created: 0, updated: 1, removed: 0 });
    expect(await spans('1')).toEqual(['Amt 53 2026-12-01..']);
  });

  it('sets the end of the known period when only that differs', async () => {
    await known('1;Amt 50;01.01.2020;;;ja;nein', OTHER);
    expect((await state('1;Amt 50;;31.03.2027;;ja;nein', OTHER)).body.updated).toBe(1);
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..2027-03-31']);
    await state('1;Amt 50;;01.12.2026;;ja;nein', OTHER);
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..2026-12-01']);
    await state('1;Amt 50;;;;ja;nein', OTHER);
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..']);
  });

  it('leaves planned periods alone; an empty end reaches up to them', async () => {
    await known('1;Amt 50;01.01.2020;31.12.2026;;ja;nein', '1;Amt 53;01.01.2027;;;nein;nein', OTHER);
    expect((await state('1;Amt 50;;;;ja;nein', OTHER)).body.unchanged).toBe(2);
    await state('1;Amt 50;;;Teamleitung;ja;nein', OTHER);
    expect(await spans('1')).toEqual([
      'Amt 50 2020-01-01..2026-11-30',
      'Amt 50 2026-12-01..2026-12-31',
      'Amt 53 2027-01-01..',
    ]);
  });

  it('takes in a new person from the day, or from an earlier Gültig ab', async () => {
    await known(OTHER);
    const { body } = await state('1;Amt 53;;;;ja;nein', '3;Amt 53;15.11.2026;31.12.2027;;ja;nein', OTHER);
    expect(body).toMatchObject({ rows: 3, created: 2, updated: 0, unchanged: 1 });
    expect(await spans('1')).toEqual(['Amt 53 2026-12-01..']);
    expect(await spans('3')).toEqual(['Amt 53 2026-11-15..2027-12-31']);
  });

  it('takes back a person who had left', async () => {
    await known('1;Amt 50;01.01.2020;31.03.2026;;ja;nein', OTHER);
    const { body } = await state('1;Amt 50;;;;ja;nein', OTHER);
    expect(body).toMatchObject({ created: 0, updated: 1 });
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..2026-03-31', 'Amt 50 2026-12-01..']);
  });

  it.each([
    ['after the last period', '01.06.2026', ['2020-01-01..2026-03-31', '2026-06-01..']],
    ['inside the last period, which is cut', '01.02.2026', ['2020-01-01..2026-01-31', '2026-02-01..']],
    ['on its begin', '01.01.2020', ['2020-01-01..2026-03-31', '2026-12-01..']],
  ])('takes back a person with a Gültig ab %s', async (_, begin, expected) => {
    await known('1;Amt 50;01.01.2020;31.03.2026;;ja;nein', OTHER);
    await state(`1;Amt 50;${begin};;;ja;nein`, OTHER);
    expect((await spans('1')).map((span) => span.slice(7))).toEqual(expected);
  });

  it('renames a person without touching the periods', async () => {
    await known('1;Amt 50;01.01.2020;;;ja;nein', OTHER);
    const line = `0001;Groß;Änne;a.gross@example.org;Amt 50;;;;ja;nein`;
    const { body } = await imported({ mode: 'state', on: ON }, line, OTHER);
    expect(body).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await newestChange(service.database)).toMatchObject({
      reason: 'Import beschaeftigte (Stand 01.12.2026), Datei beschaeftigte.csv',
      ended: 1,
    });
  });

  it('may be the first file of all', async () => {
    const { body } = await state('1;Amt 53;;;;ja;nein', OTHER);
    expect(body).toMatchObject({ created: 2, removed: 0 });
    expect(await spans('2')).toEqual(['Amt 50 2020-01-01..']);
  });
});

describe('who is not in the file of a state', () => {
  const crowd = async (count: number, line = 'Amt 50;01.01.2020;;;ja;nein') => {
    const rows = Array.from(
      { length: count },
      (_, i) => `9${String(i).padStart(3, '0')};Muster;Kim;;${line}`,
    );
    await service.importCsv('beschaeftigte', file(EMPLOYEES, ...rows));
    return rows;
  };
  const stateOf = (rows: string[], query: Record<string, string> = {}) =>
    service.importCsv('beschaeftigte', file(EMPLOYEES, ...rows), { mode: 'state', on: ON, ...query });

  it('ends on the day before, planned periods included', async () => {
    const rows = await crowd(40);
    await known(
      '1;Amt 50;01.01.2020;31.12.2026;;ja;nein',
      '1;Amt 53;01.01.2027;;;ja;nein',
      '2;Amt 50;01.12.2026;;;ja;nein',
    );
    const { body } = await stateOf(rows);
    expect(body).toMatchObject({ rows: 40, created: 0, updated: 0, removed: 2, unchanged: 40 });
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..2026-11-30']);
    expect(await spans('2')).toEqual([]);
    const before = await everything(service.database);
    expect((await stateOf(rows)).body).toMatchObject({ removed: 0, unchanged: 40 });
    expect(await everything(service.database)).toBe(before);
  });

  it('stays as it is when it has only past or only planned periods', async () => {
    const rows = await crowd(10);
    await known('1;Amt 50;01.01.2020;30.11.2026;;ja;nein', '2;Amt 50;02.12.2026;;;ja;nein');
    expect((await stateOf(rows)).body).toMatchObject({ removed: 0 });
    expect([await spans('1'), await spans('2')]).toEqual([
      ['Amt 50 2020-01-01..2026-11-30'],
      ['Amt 50 2026-12-02..'],
    ]);
  });

  it('refuses the file when more than ten percent would end, unless it is said exactly how many', async () => {
    const rows = await crowd(40);
    expect((await stateOf(rows.slice(4), { dryRun: 'true' })).body).toMatchObject({
      removed: 4,
      warnings: [],
    });
    const { status, body } = await stateOf(rows.slice(5));
    expect([status, body.code, body.errorCount]).toEqual([422, 'TOO_MANY_LEAVERS', 1]);
    const message =
      '5 von 40 Personen vom 01.12.2026 fehlen in der Datei und würden enden; das sind mehr als 10 Prozent. ' +
      'Ist die Datei vollständig, bestätigen Sie es mit leavers=5.';
    expect(body.errors).toEqual([{ pointer: '#/leavers', code: 'TOO_MANY_LEAVERS', message, value: null }]);
    expect((await stateOf(rows.slice(5), { leavers: '6' })).status).toBe(422);
    expect((await stateOf(rows.slice(5), { leavers: '5' })).body).toMatchObject({ removed: 5, warnings: [] });
  });

  it('warns when another number of leavers was named', async () => {
    const rows = await crowd(40);
    const { body } = await stateOf(rows.slice(1), { leavers: '3', dryRun: 'true' });
    const message = 'Angegeben waren 3 Personen, die enden; tatsächlich ist es 1.';
    expect(body).toMatchObject({ removed: 1, warnings: [{ code: 'LEAVERS_DIFFER', message }] });
  });
});

describe('a file of a state without the columns of the decisions', () => {
  const undecided = (...lines: string[]) =>
    service.importCsv('beschaeftigte', file(UNDECIDED_EMPLOYEES, ...lines), { mode: 'state', on: ON });
  const decisions = async () =>
    (await periodsOf(service.database)).map(({ unit, from, contact, pr }) => [unit, from, contact, pr]);

  it('leaves them as they are, also when something else changes', async () => {
    await known('1;Amt 50;01.01.2020;;;ja;nein');
    expect((await undecided('0001;Weiß;Änne;Amt 50;;;')).body.unchanged).toBe(1);
    await undecided('0001;Weiß;Änne;Amt 50;;;Teamleitung');
    expect(await decisions()).toEqual([
      ['Amt 50', '2020-01-01', true, false],
      ['Amt 50', '2026-12-01', true, false],
    ]);
  });

  it('makes a person in a new unit undecided, and once only', async () => {
    await known('1;Amt 50;01.01.2020;;;ja;nein');
    const { body } = await undecided('0001;Weiß;Änne;Amt 53;;;');
    expect(body.warnings.at(-1).code).toBe('UNDECIDED_PERSONS');
    expect((await undecided('0001;Weiß;Änne;Amt 53;;;')).body.unchanged).toBe(1);
    expect((await decisions())[1]).toEqual(['Amt 53', '2026-12-01', null, null]);
  });

  it('knows them of a person who goes on in the unit without a day between', async () => {
    await known('1;Amt 50;01.01.2020;30.11.2026;;ja;nein', '2;Amt 50;01.01.2020;29.11.2026;;ja;nein');
    await undecided('0001;Weiß;Änne;Amt 50;;;', '0002;Jäger;Heike;Amt 50;;;');
    expect((await decisions()).filter(([, from]) => from === ON)).toEqual([
      ['Amt 50', ON, true, false],
      ['Amt 50', ON, null, null],
    ]);
  });

  it('knows them of a person who comes to a planned unit earlier', async () => {
    await known('1;Amt 50;01.01.2020;31.12.2026;;ja;nein', '1;Amt 53;01.01.2027;;;nein;ja');
    await undecided('0001;Weiß;Änne;Amt 53;;;');
    expect((await decisions())[1]).toEqual(['Amt 53', ON, false, true]);
  });

  it('leaves a known end alone when it has no column for it', async () => {
    await known('1;Amt 50;01.01.2020;31.03.2027;;ja;nein');
    const header = 'Personalnummer;Nachname;Vorname;Organisationseinheit';
    const query = { mode: 'state', on: ON };
    const same = await service.importCsv('beschaeftigte', file(header, '0001;Weiß;Änne;Amt 50'), query);
    expect(same.body.unchanged).toBe(1);
    await service.importCsv('beschaeftigte', file(header, '0001;Weiß;Änne;Amt 53'), query);
    expect(await spans('1')).toEqual(['Amt 50 2020-01-01..2026-11-30', 'Amt 53 2026-12-01..2027-03-31']);
  });
});

describe('a file of a state is refused', () => {
  const refused = async (...lines: `${Number};${string}`[]) => {
    const before = await everything(service.database);
    const { status, body } = await state(...lines);
    expect([status, body.code]).toEqual([422, 'IMPORT_REFUSED']);
    expect(await everything(service.database)).toBe(before);
    return body.errors;
  };

  it('for a person who stands in it twice', async () => {
    const errors = await refused(OTHER, '1;Amt 50;;;;ja;nein', OTHER);
    expect(brief(errors)).toEqual(['4 Personalnummer DUPLICATE_PERSON']);
    expect(errors[0].message).toContain('schon in Zeile 2');
  });

  it('for a Gültig ab after the day and a Gültig bis before it', async () => {
    const errors = await refused('1;Amt 50;02.12.2026;;;ja;nein', '2;Amt 50;;30.11.2026;;ja;nein');
    expect(brief(errors)).toEqual(['2 Gültig ab BEGINS_AFTER_DAY', '3 Gültig bis ENDS_BEFORE_DAY']);
    expect(errors[0]).toMatchObject({ value: '02.12.2026' });
  });

  it('for a Gültig bis that overlaps a planned period, naming it', async () => {
    await known('1;Amt 50;01.01.2020;31.12.2026;;ja;nein', '1;Amt 53;01.01.2027;;;nein;nein', OTHER);
    const errors = await refused('1;Amt 50;;01.01.2027;;ja;nein', OTHER);
    expect(brief(errors)).toEqual(['2 Gültig bis OVERLAPS_PLANNED']);
    expect(errors[0].message).toContain('zu „Amt 53“ ab 01.01.2027');
    expect((await state('1;Amt 50;;31.12.2026;;ja;nein', OTHER)).body.unchanged).toBe(2);
  });

  it('for a period outside the validity of its unit, as it would be written', async () => {
    await service.importCsv(
      'organisationseinheiten',
      file(
        'Kürzel;Bezeichnung;Typ;Gültig ab;Gültig bis',
        'Amt 60;Neu;Amt;01.06.2026;',
        'Amt 61;Alt;Amt;;31.12.2026',
      ),
    );
    await known('3;Amt 61;01.01.2020;31.12.2026;;ja;nein');
    const errors = await refused(
      '1;Amt 60;01.05.2026;;;ja;nein',
      '2;Amt 61;;;;ja;nein',
      '3;Amt 61;;31.01.2027;;ja;nein',
    );
    expect(brief(errors)).toEqual([
      '2 Gültig ab OUTSIDE_UNIT_VALIDITY',
      '3 Gültig bis OUTSIDE_UNIT_VALIDITY',
      '4 Gültig bis OUTSIDE_UNIT_VALIDITY',
    ]);
    expect(errors.map(({ value }: { value: string }) => value)).toEqual(['01.05.2026', null, '31.01.2027']);
    expect((await state('1;Amt 60;01.06.2026;;;ja;nein', '3;Amt 61;;31.12.2026;;ja;nein')).status).toBe(200);
  });

  it('for an unknown unit and for numbers that have lost their zeros', async () => {
    await known(OTHER);
    const line = '2;Jäger;Heike;;Amt 50;;;;ja;nein';
    const { body } = await service.importCsv(
      'beschaeftigte',
      file(EMPLOYEES, line, '0001;Weiß;Änne;;Amt 51;;;;ja;nein'),
      {
        mode: 'state',
        on: ON,
      },
    );
    expect(brief(body.errors)).toEqual([
      '2 Personalnummer LEADING_ZEROS',
      '3 Organisationseinheit UNKNOWN_UNIT',
    ]);
  });
});
