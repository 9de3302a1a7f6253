import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, newestChange, periodsOf, spansOf } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS } from './files.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});

const employees = (...lines: string[]) => service.importCsv('beschaeftigte', file(EMPLOYEES, ...lines));
const NGUYEN = [
  '0004;Nguyễn;Thanh;t.nguyen@example.org;Amt 50;01.01.2020;30.06.2025;;ja;nein',
  '0004;Nguyễn;Thanh;t.nguyen@example.org;Amt 53;01.07.2025;;Sachgebietsleitung;nein;ja',
] as const;
const JAEGER = '0009;Jäger;Heike;;Amt 50;01.01.2017;30.12.2026;;ja;nein';

describe('a file of whole histories', () => {
  it('is how a file of employees is read, and keeps everything that it says', async () => {
    const { status, body } = await employees(...NGUYEN);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ kind: 'beschaeftigte', dryRun: false, rows: 2, warnings: [] },
      ...{ created: 2, updated: 0, removed: 0, unchanged: 0 },
    });
    expect(await periodsOf(service.database)).toEqual([
      {
        ...{ number: '0004', unit: 'Amt 50', from: '2020-01-01', to: '2025-06-30' },
        ...{ level: null, contact: true, pr: false },
      },
      {
        ...{ number: '0004', unit: 'Amt 53', from: '2025-07-01', to: null },
        ...{ level: 'SECTION_HEAD', contact: false, pr: true },
      },
    ]);
    const { rows } = await service.database.pool.query('SELECT last_name, first_name, email FROM employee');
    expect(rows).toEqual([{ last_name: 'Nguyễn', first_name: 'Thanh', email: 't.nguyen@example.org' }]);
  });

  it('changes nothing the second time, and says so', async () => {
    await employees(...NGUYEN, JAEGER);
    const before = await everything(service.database);
    const { body } = await employees(...NGUYEN, JAEGER);
    expect(body).toMatchObject({ rows: 3, created: 0, updated: 0, removed: 0, unchanged: 3 });
    expect(await everything(service.database)).toBe(before);
  });

  it('is the whole history of each person in it; others stay as they are', async () => {
    await employees(...NGUYEN, JAEGER);
    const { body } = await employees(NGUYEN[1], '0011;Übelacker;Björn;;Amt 53;31.12.2026;;;ja;ja');
    expect(body).toMatchObject({ rows: 2, created: 1, updated: 0, removed: 1, unchanged: 1 });
    expect(await spansOf(service.database, '0004')).toEqual(['Amt 53 2025-07-01..']);
    expect(await spansOf(service.database, '0009')).toEqual(['Amt 50 2017-01-01..2026-12-30']);
  });

  it('counts a row as known by number and begin, and as updated when anything differs', async () => {
    await employees(...NGUYEN, JAEGER);
    const variants = [
      JAEGER.replace('30.12.2026', '31.12.2026'),
      JAEGER.replace('Amt 50', 'Amt 53'),
      JAEGER.replace('2026;;ja', '2026;Teamleitung;ja'),
      JAEGER.replace('ja;nein', 'nein;nein'),
      JAEGER.replace('ja;nein', 'ja;ja'),
      JAEGER.replace('Heike', 'Heike Maria'),
      JAEGER.replace('Heike;', 'Heike;h.jaeger@example.org'),
    ];
    for (const line of variants) {
      const { body } = await service.importCsv('beschaeftigte', file(EMPLOYEES, line), { dryRun: 'true' });
      expect([line, body.created, body.updated, body.removed]).toEqual([line, 0, 1, 0]);
    }
    const { body } = await employees(NGUYEN[0], NGUYEN[1].replace('01.07.2025', '01.08.2025'));
    expect(body).toMatchObject({ created: 1, updated: 0, removed: 1, unchanged: 1 });
  });

  it('touches only what differs, and keeps what it has replaced with the change that did it', async () => {
    await employees(...NGUYEN, JAEGER);
    const made = await newestChange(service.database);
    await employees(...NGUYEN, JAEGER.replace('ja;nein', 'nein;nein'));
    const { id, reason, ended, actor } = await newestChange(service.database);
    expect({ id, reason, ended }).toEqual({
      id: made.id + 1,
      reason: 'Import beschaeftigte, Datei beschaeftigte.csv',
      ended: 1,
    });
    const accounts = await service.database.pool.query(
      "SELECT id FROM account WHERE email = 'personalamt@stadt.example'",
    );
    expect(actor).toBe(accounts.rows[0].id);
    const { rows } = await service.database.pool.query(
      'SELECT citizen_contact, change_id, ended_by_change_id FROM assignment_history',
    );
    expect(rows).toEqual([{ citizen_contact: true, change_id: made.id, ended_by_change_id: id }]);
  });

  it('keeps leading zeros and treats numbers as texts', async () => {
    await employees(JAEGER, JAEGER.replace('0009', '000X9'));
    expect((await periodsOf(service.database)).map(({ number }) => number)).toEqual(['0009', '000X9']);
  });

  it('leaves known addresses alone when it has no column for them', async () => {
    await employees(...NGUYEN);
    const header = EMPLOYEES.replace('E-Mail;', '');
    const lines = NGUYEN.map((line) => line.replace('t.nguyen@example.org;', ''));
    const { body } = await service.importCsv('beschaeftigte', file(header, ...lines));
    expect(body).toMatchObject({ updated: 0, unchanged: 2 });
    expect((await employees(...lines.map((line) => line.replace('Thanh;', 'Thanh;;')))).body.updated).toBe(2);
    const { rows } = await service.database.pool.query('SELECT email FROM employee');
    expect(rows).toEqual([{ email: null }]);
  });

  it('lets a person leave and come back, with days between', async () => {
    const gap = [NGUYEN[0], NGUYEN[1].replace('01.07.2025', '02.07.2025')];
    expect((await employees(...gap)).status).toBe(200);
    expect(await spansOf(service.database, '0004')).toEqual([
      'Amt 50 2020-01-01..2025-06-30',
      'Amt 53 2025-07-02..',
    ]);
  });

  it('takes the last day of a unit, and its first', async () => {
    const { status } = await employees('0010;Straßburger;Émile;;Amt 59;01.01.2015;30.06.2025;;ja;nein');
    expect(status).toBe(200);
  });
});

describe('a file of whole histories is refused', () => {
  const refused = async (...lines: string[]) => {
    const before = await everything(service.database);
    const { status, body } = await employees(...lines);
    expect([status, body.code]).toEqual([422, 'IMPORT_REFUSED']);
    expect(await everything(service.database)).toBe(before);
    return body.errors;
  };

  it('for overlapping periods of a person, naming both rows', async () => {
    const errors = await refused(NGUYEN[1], JAEGER, NGUYEN[0].replace('30.06.2025', '01.07.2025'));
    expect(brief(errors)).toEqual(['4 Gültig ab OVERLAP']);
    expect(errors[0].message).toBe(
      'Der Zeitraum überschneidet sich mit dem von 0004 in Zeile 2. Erlaubt: an jedem Tag höchstens eine Zuordnung.',
    );
    const endless = await refused(NGUYEN[0].replace('30.06.2025', ''), NGUYEN[1]);
    expect(brief(endless)).toEqual(['3 Gültig ab OVERLAP']);
    const within = await refused(
      NGUYEN[0],
      NGUYEN[1],
      '0004;Nguyễn;Thanh;t.nguyen@example.org;Amt 53;01.02.2020;02.02.2020;;ja;ja',
    );
    expect(brief(within)).toEqual(['4 Gültig ab OVERLAP']);
    expect(within[0].message).toContain('Zeile 2');
  });

  it('for the same period twice', async () => {
    const errors = await refused(JAEGER, JAEGER);
    expect(brief(errors)).toEqual(['3 Gültig ab DUPLICATE_PERIOD']);
    expect(errors[0].message).toContain('steht schon in Zeile 2');
  });

  it('for a period outside the validity of its unit, saying when that is', async () => {
    const errors = await refused(
      '0010;Straßburger;Émile;;Amt 59;01.04.2015;01.07.2025;;ja;nein',
      '0011;Übelacker;Björn;;Amt 59;31.12.2014;30.06.2025;;ja;ja',
      '0012;Al-Masri;Olga;;Amt 59;01.01.2020;;;ja;ja',
    );
    expect(brief(errors)).toEqual(
      ['2 Gültig bis', '3 Gültig ab', '4 Gültig bis'].map((place) => `${place} OUTSIDE_UNIT_VALIDITY`),
    );
    expect(errors.map(({ value }: { value: string }) => value)).toEqual(['01.07.2025', '31.12.2014', null]);
    expect(errors[2].message).toBe(
      '„Amt 59“ gilt vom 01.01.2015 bis 30.06.2025; der Zeitraum ab 01.01.2020 ohne Ende liegt nicht ganz darin. ' +
        'Erlaubt: ein Zeitraum, in dem es die Organisationseinheit gibt.',
    );
  });

  it('for an end before the begin, and an unknown unit', async () => {
    const errors = await refused(
      JAEGER.replace('30.12.2026', '31.12.2016'),
      JAEGER.replace('Amt 50', 'Amt 51'),
    );
    expect(brief(errors)).toEqual(['2 Gültig bis END_BEFORE_BEGIN', '3 Organisationseinheit UNKNOWN_UNIT']);
    expect(errors[1].value).toBe('Amt 51');
  });

  it('for names or addresses that differ for one number, at each row that differs from the first', async () => {
    const errors = await refused(
      NGUYEN[0],
      NGUYEN[1].replace('Nguyễn', 'Nguyen'),
      '0004;Nguyễn;Than;;Amt 50;01.01.2019;31.12.2019;;ja;nein',
    );
    expect(brief(errors)).toEqual([
      '3 Nachname PERSON_DIFFERS',
      '4 Vorname PERSON_DIFFERS',
      '4 E-Mail PERSON_DIFFERS',
    ]);
    expect(errors[0].message).toBe(
      '„Nguyen“ passt nicht zu Zeile 2: Dort steht für 0004 „Nguyễn“. Erlaubt: dieselbe Angabe in allen Zeilen einer Person.',
    );
    expect(errors[2].message).toContain('leer passt nicht zu Zeile 2');
  });

  it('for an unknown number while a known one differs only by leading zeros, naming it', async () => {
    await employees(JAEGER);
    const errors = await refused(JAEGER.replace('0009', '9'), NGUYEN[0], JAEGER.replace('0009', '00009'));
    expect(brief(errors)).toEqual(['2 Personalnummer LEADING_ZEROS', '4 Personalnummer LEADING_ZEROS']);
    expect(errors[0].message).toBe(
      '„9“ ist neu, bekannt ist aber „0009“: Es fehlen oder stören führende Nullen. Erlaubt: die bekannte Nummer.',
    );
  });

  it('for two new numbers that differ only by leading zeros', async () => {
    const errors = await refused(JAEGER, JAEGER.replace('0009', '9'));
    expect(brief(errors)).toEqual(['3 Personalnummer LEADING_ZEROS']);
    expect(errors[0].message).toMatch(/^„9“ und „0009“ \(Zeile 2\)/);
  });

  it('without follow-up faults of a cell that could not be read', async () => {
    const errors = await refused(
      NGUYEN[0].replace('30.06.2025', '31.06.2025'),
      NGUYEN[1].replace('t.nguyen@example.org', 'unbekannt'),
    );
    expect(brief(errors)).toEqual(['2 Gültig bis NOT_A_DAY', '3 E-Mail NOT_AN_EMAIL']);
  });
});
