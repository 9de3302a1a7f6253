import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, periodsOf } from './facts.js';
import { EMPLOYEES, file, SOME_UNITS, UNDECIDED_EMPLOYEES } from './files.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});

const known = (...lines: string[]) =>
  service.importCsv('beschaeftigte', file(EMPLOYEES, ...lines.map((line) => `0004;Nguyễn;Thanh;;${line}`)));
const undecided = (...lines: string[]) =>
  service.importCsv(
    'beschaeftigte',
    file(UNDECIDED_EMPLOYEES, ...lines.map((line) => `0004;Nguyễn;Thanh;${line}`)),
  );

const sign = (value: boolean | null) => (value === null ? '?' : value ? '+' : '-');
/** The periods with citizen contact and media/PR as `+`, `-` or `?`: `Amt 50 2020-01-01.. +-`. */
const decided = async () =>
  (await periodsOf(service.database)).map(
    ({ unit, from, to, contact, pr }) => `${unit} ${from}..${to ?? ''} ${sign(contact)}${sign(pr)}`,
  );

describe('where the file has columns for the decisions', () => {
  it('the file decides, and an empty cell is a no', async () => {
    await known('Amt 50;01.01.2020;;;ja;ja');
    await known('Amt 50;01.01.2020;;;;x');
    expect(await decided()).toEqual(['Amt 50 2020-01-01.. -+']);
  });
});

describe('where the file lacks the columns for the decisions', () => {
  it('a new person is undecided, which is said', async () => {
    const { body } = await undecided('Amt 50;01.01.2020;;');
    expect(await decided()).toEqual(['Amt 50 2020-01-01.. ??']);
    expect(body.warnings).toEqual([
      { code: 'MISSING_COLUMN', message: expect.stringContaining('„Bürgerkontakt“ fehlt') },
      { code: 'MISSING_COLUMN', message: expect.stringContaining('„Medien-/Öffentlichkeitsarbeit“ fehlt') },
      {
        code: 'UNDECIDED_PERSONS',
        message:
          'Für 1 Person ist noch nicht entschieden, ob sie Bürgerkontakt hat oder Medien- und ' +
          'Öffentlichkeitsarbeit zur Aufgabe gehört. Bis dahin zählt das als nein.',
      },
    ]);
  });

  it('recorded decisions stay as long as the person stays in the unit', async () => {
    await known('Amt 50;01.01.2020;;;ja;nein');
    const { body } = await undecided('Amt 50;01.01.2020;30.06.2025;', 'Amt 50;01.07.2025;;Teamleitung');
    expect(body).toMatchObject({ created: 1, updated: 1 });
    expect(await decided()).toEqual(['Amt 50 2020-01-01..2025-06-30 +-', 'Amt 50 2025-07-01.. +-']);
  });

  it('in a new unit the person is undecided, and after coming back too', async () => {
    await known('Amt 50;01.01.2020;;;ja;nein');
    await undecided('Amt 50;01.01.2020;30.06.2025;', 'Amt 53;01.07.2025;31.12.2025;', 'Amt 50;01.01.2026;;');
    // The second time in Amt 50 is a stay of its own, but the known assignment reaches into it.
    expect(await decided()).toEqual([
      'Amt 50 2020-01-01..2025-06-30 +-',
      'Amt 53 2025-07-01..2025-12-31 ??',
      'Amt 50 2026-01-01.. +-',
    ]);
    await known('Amt 50;01.01.2020;30.06.2025;;ja;nein', 'Amt 53;01.07.2025;;;nein;nein');
    await undecided('Amt 50;01.01.2020;30.06.2025;', 'Amt 53;01.07.2025;31.12.2025;', 'Amt 50;01.01.2026;;');
    expect((await decided()).at(-1)).toBe('Amt 50 2026-01-01.. ??');
  });

  it('a row in whose middle a decision changed is split there, and the same file again changes nothing', async () => {
    await known('Amt 50;01.01.2020;30.06.2024;;nein;nein', 'Amt 50;01.07.2024;;;ja;nein');
    const lines = ['Amt 50;01.01.2020;31.12.2025;', 'Amt 50;01.01.2026;;Teamleitung'] as const;
    const { body } = await undecided(...lines);
    expect(body).toMatchObject({ rows: 2, created: 1, updated: 1, removed: 0, unchanged: 0 });
    expect(await decided()).toEqual([
      'Amt 50 2020-01-01..2024-06-30 --',
      'Amt 50 2024-07-01..2025-12-31 +-',
      'Amt 50 2026-01-01.. +-',
    ]);
    const before = await everything(service.database);
    expect((await undecided(...lines)).body).toMatchObject({ updated: 0, removed: 0, unchanged: 2 });
    expect(await everything(service.database)).toBe(before);
  });

  it('days before the first and after the last known assignment take the nearest one within the stay', async () => {
    await known('Amt 50;01.01.2022;31.12.2022;;ja;nein', 'Amt 50;01.06.2023;31.12.2023;;nein;ja');
    await undecided('Amt 50;01.01.2021;31.12.2024;');
    expect(await decided()).toEqual(['Amt 50 2021-01-01..2023-05-31 +-', 'Amt 50 2023-06-01..2024-12-31 -+']);
  });

  it('a gap of one day ends a stay', async () => {
    await known('Amt 50;01.01.2020;31.12.2022;;ja;nein');
    await undecided('Amt 50;01.01.2020;31.12.2022;', 'Amt 50;02.01.2023;;');
    expect(await decided()).toEqual(['Amt 50 2020-01-01..2022-12-31 +-', 'Amt 50 2023-01-02.. ??']);
  });

  it('an assignment that was never decided stays so', async () => {
    await undecided('Amt 50;01.01.2020;31.12.2022;', 'Amt 53;01.01.2023;;');
    await known('Amt 50;01.01.2020;31.12.2022;;ja;nein');
    await service.importCsv(
      'beschaeftigte',
      file(`${UNDECIDED_EMPLOYEES};Bürgerkontakt`, '0004;Nguyễn;Thanh;Amt 53;01.01.2023;;;ja'),
    );
    expect(await decided()).toEqual(['Amt 53 2023-01-01.. +?']);
  });

  it('each of the two columns on its own', async () => {
    await known('Amt 50;01.01.2020;30.06.2024;;nein;ja', 'Amt 50;01.07.2024;;;ja;nein');
    const header = `${UNDECIDED_EMPLOYEES};Medien-/Öffentlichkeitsarbeit`;
    const { body } = await service.importCsv(
      'beschaeftigte',
      file(header, '0004;Nguyễn;Thanh;Amt 50;01.01.2020;;;ja'),
    );
    expect(body.warnings.map(({ message }: { message: string }) => message.slice(0, 32))).toEqual([
      'Die Spalte „Bürgerkontakt“ fehlt',
    ]);
    expect(await decided()).toEqual(['Amt 50 2020-01-01..2024-06-30 -+', 'Amt 50 2024-07-01.. ++']);
  });

  it('the leadership level stays in the same way where its column is missing', async () => {
    await known('Amt 50;01.01.2020;;Amtsleitung;ja;nein');
    const header = 'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Gültig bis';
    await service.importCsv(
      'beschaeftigte',
      file(header, '0004;Nguyễn;Thanh;Amt 50;01.01.2020;31.12.2025', '0004;Nguyễn;Thanh;Amt 53;01.01.2026;'),
    );
    const levels = (await periodsOf(service.database)).map(({ unit, level }) => [unit, level]);
    expect(levels).toEqual([
      ['Amt 50', 'OFFICE_HEAD'],
      ['Amt 53', null],
    ]);
  });
});
