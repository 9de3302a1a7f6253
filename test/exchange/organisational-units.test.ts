import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, newestChange, unitsOf } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS, UNITS } from './files.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(() => service.empty());

const units = (...lines: string[]) => service.importCsv('organisationseinheiten', file(UNITS, ...lines));
const refused = async (...lines: string[]) => {
  const before = await everything(service.database);
  const { status, body } = await units(...lines);
  expect([status, body.code]).toEqual([422, 'IMPORT_REFUSED']);
  expect(await everything(service.database)).toBe(before);
  return body;
};

describe('a file of organisational units', () => {
  it('makes units with everything that it says of them', async () => {
    const { status, body } = await units(
      'GB 5;Geschäftsbereich Soziales;Geschäftsbereich;;nein;;',
      'Amt 59;Versorgungsamt;Amt;GB 5;ja;01.01.2015;30.06.2025',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ kind: 'organisationseinheiten', dryRun: false, rows: 2, warnings: [] },
      ...{ created: 2, updated: 0, removed: 0, unchanged: 0 },
    });
    expect(await unitsOf(service.database)).toEqual([
      {
        ...{ code: 'Amt 59', name: 'Versorgungsamt', type: 'OFFICE', parent: 'GB 5', reporting: true },
        ...{ from: '2015-01-01', to: '2025-06-30' },
      },
      {
        ...{
          code: 'GB 5',
          name: 'Geschäftsbereich Soziales',
          type: 'DEPARTMENT',
          parent: null,
          reporting: false,
        },
        ...{ from: null, to: null },
      },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const before = await everything(service.database);
    const { body } = await service.importCsv('organisationseinheiten', SOME_UNITS);
    expect(body).toMatchObject({ created: 0, updated: 0, removed: 0, unchanged: 3 });
    expect(await everything(service.database)).toBe(before);
  });

  it('takes a parent from anywhere in the file, and a known one', async () => {
    const { body } = await units('50.11;Planung;Sachgebiet;50.1;nein;;', '50.1;Service;Abteilung;;nein;;');
    expect(body.created).toBe(2);
    expect((await units('50.12;Integration;Sachgebiet;50.1;nein;;')).body.created).toBe(1);
    expect((await unitsOf(service.database)).map(({ code, parent }) => [code, parent])).toEqual([
      ['50.1', null],
      ['50.11', '50.1'],
      ['50.12', '50.1'],
    ]);
  });

  it('leaves a known unit that is not in it as it is', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const { body } = await units('Amt 50;Amt für Soziales;Amt;;ja;;');
    expect(body).toMatchObject({ rows: 1, created: 0, updated: 1, removed: 0, unchanged: 0 });
    expect((await unitsOf(service.database)).map(({ name }) => name)).toEqual([
      'Amt für Soziales',
      'Gesundheitsamt',
      'Versorgungsamt',
    ]);
  });

  it('keeps in the history what it has replaced, and nothing else', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const made = await newestChange(service.database);
    await units('Amt 50;Amt für Soziales;Amt;;ja;;', 'Amt 53;Gesundheitsamt;Amt;;ja;;');
    const change = await newestChange(service.database);
    const reason = 'Import organisationseinheiten, Datei organisationseinheiten.csv';
    expect(change).toEqual({ id: made.id + 1, actor: expect.any(String), reason, ended: 1 });
    const { rows } = await service.database.pool.query(
      'SELECT name, change_id, ended_by_change_id FROM unit_version_history',
    );
    expect(rows).toEqual([{ name: 'Sozialamt', change_id: made.id, ended_by_change_id: change.id }]);
  });

  it('leaves what it has no column for as it is known', async () => {
    await units(
      'GB 5;Soziales;Geschäftsbereich;;nein;;',
      'Amt 59;Versorgung;Amt;GB 5;ja;01.01.2015;30.06.2025',
    );
    const { body } = await service.importCsv(
      'organisationseinheiten',
      file('Kürzel;Bezeichnung;Typ', 'Amt 59;Amt für Versorgung;Amt', 'Amt 60;Neu;Amt'),
    );
    expect(body).toMatchObject({ created: 1, updated: 1 });
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'MISSING_COLUMN',
      'MISSING_COLUMN',
    ]);
    expect(body.warnings[1].message).toContain('„Auswertungspflichtig“ fehlt');
    expect((await unitsOf(service.database)).slice(0, 2)).toEqual([
      {
        ...{ code: 'Amt 59', name: 'Amt für Versorgung', type: 'OFFICE', parent: 'GB 5', reporting: true },
        ...{ from: '2015-01-01', to: '2025-06-30' },
      },
      { code: 'Amt 60', name: 'Neu', type: 'OFFICE', parent: null, reporting: false, from: null, to: null },
    ]);
  });

  it('reports columns that nobody knows and ignores them', async () => {
    const { body } = await service.importCsv(
      'organisationseinheiten',
      file(`${UNITS};Kostenstelle;Haus`, 'Amt 50;Sozialamt;Amt;;ja;;;4711;Rathaus'),
    );
    expect(body.created).toBe(1);
    const message = 'Diese Spalten sind unbekannt und wurden nicht beachtet: „Kostenstelle“, „Haus“.';
    expect(body.warnings).toEqual([{ code: 'UNKNOWN_COLUMNS', message }]);
  });

  it('warns when a unit outlives the one above it', async () => {
    const { status, body } = await units(
      'Amt 59;Alt;Amt;;ja;;30.06.2025',
      '59.1;Abteilung;Abteilung;Amt 59;nein;;',
    );
    expect(status).toBe(200);
    const message =
      '1 Organisationseinheit gilt länger als die übergeordnete: „59.1“ (übergeordnet „Amt 59“).';
    expect(body.warnings).toEqual([{ code: 'OUTSIDE_PARENT_VALIDITY', message }]);
    const shrunk = await units('59.1;Abteilung;Abteilung;Amt 59;nein;;30.06.2025');
    expect(shrunk.body.warnings).toEqual([]);
  });
});

describe('a file of organisational units is refused', () => {
  it('for a missing required column, which it names', async () => {
    const { status, body } = await service.importCsv(
      'organisationseinheiten',
      file('Kürzel;Typ', 'Amt 50;Amt'),
    );
    expect([status, body.code, body.errorCount]).toEqual([422, 'MISSING_COLUMNS', 1]);
    expect(body.detail).toContain('Bezeichnung');
  });

  it('for a Kürzel that stands in it twice', async () => {
    const { errors } = await refused(
      'A;Eins;Amt;;ja;;',
      'B;Zwei;Amt;;ja;;',
      'A;Drei;Amt;;ja;;',
      'A;Vier;Amt;;ja;;',
    );
    expect(brief(errors)).toEqual(['4 Kürzel DUPLICATE_CODE', '5 Kürzel DUPLICATE_CODE']);
    expect(errors[0]).toMatchObject({
      value: 'A',
      message: '„A“ steht schon in Zeile 2. Erlaubt: jedes Kürzel einmal.',
    });
  });

  it('for an unknown parent', async () => {
    const { errors } = await refused('A;Eins;Amt;B;ja;;');
    expect(brief(errors)).toEqual(['2 Übergeordnet UNKNOWN_PARENT']);
    expect(errors[0].value).toBe('B');
  });

  it('for a circle, whose members it names with their rows', async () => {
    await units('C;Drei;Amt;;ja;;', 'D;Vier;Amt;C;ja;;');
    const { errors, errorCount } = await refused(
      'A;Eins;Amt;B;ja;;',
      'B;Zwei;Amt;D;ja;;',
      'C;Drei;Amt;A;ja;;',
      'X;Für sich;Amt;X;ja;;',
      'Y;Am Kreis;Amt;A;ja;;',
    );
    expect(errorCount).toBe(2);
    expect(brief(errors)).toEqual(['2 Übergeordnet UNIT_CIRCLE', '5 Übergeordnet UNIT_CIRCLE']);
    expect(errors[0].message).toContain(
      '„A“ (Zeile 2) → „B“ (Zeile 3) → „D“ (bekannt) → „C“ (Zeile 4) → „A“.',
    );
    expect(errors[1].message).toContain('„X“ (Zeile 5) → „X“.');
  });

  it('for an end before the begin', async () => {
    const { errors } = await refused('A;Eins;Amt;;ja;02.01.2020;01.01.2020');
    expect(brief(errors)).toEqual(['2 Gültig bis END_BEFORE_BEGIN']);
    await units('A;Eins;Amt;;ja;;31.12.2024');
    const header = 'Kürzel;Bezeichnung;Typ;Gültig ab';
    const late = await service.importCsv('organisationseinheiten', file(header, 'A;Eins;Amt;01.01.2025'));
    expect(brief(late.body.errors)).toEqual(['2 Gültig bis END_BEFORE_BEGIN']);
  });

  it('when assignments would lie outside the life of their unit', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    await service.importCsv(
      'beschaeftigte',
      file(
        EMPLOYEES,
        '00000001;Weiß;Änne;;Amt 50;01.01.2020;31.12.2023;;ja;nein',
        '00000001;Weiß;Änne;;Amt 50;01.01.2024;;;ja;nein',
        '00000002;Jäger;Heike;;Amt 50;01.03.2021;;;ja;nein',
      ),
    );
    const { errors } = await refused('Amt 50;Sozialamt;Amt;;ja;;31.12.2025');
    expect(errors).toEqual([
      {
        ...{ row: 2, column: 'Gültig bis', code: 'ASSIGNMENTS_OUTSIDE', value: '31.12.2025' },
        message:
          '2 Zuordnungen von Beschäftigten liegen außerhalb: „Amt 50“ soll bis 31.12.2025 gelten. ' +
          'Erlaubt: ein Zeitraum, in dem alle Zuordnungen liegen.',
      },
    ]);
    const late = await refused('Amt 50;Sozialamt;Amt;;ja;01.06.2020;');
    expect(late.errors[0]).toMatchObject({ column: 'Gültig ab', value: '01.06.2020' });
    expect(late.errors[0].message).toMatch(/^1 Zuordnung von Beschäftigten liegt außerhalb/);
    expect((await units('Amt 50;Sozialamt;Amt;;ja;01.01.2020;')).status).toBe(200);
  });

  it('with all its faults at once, of cells and of the whole, in the order of rows and columns', async () => {
    const { errors, errorCount, detail } = await refused(
      'A;Eins;Amd;B;ja;;',
      'A;;Amt;;vielleicht;;',
      'C;Drei;Amt;C;ja;31.02.2020;',
    );
    expect(brief(errors)).toEqual([
      ...['2 Typ NOT_ALLOWED', '2 Übergeordnet UNKNOWN_PARENT'],
      ...['3 Kürzel DUPLICATE_CODE', '3 Bezeichnung REQUIRED', '3 Auswertungspflichtig NOT_YES_OR_NO'],
      ...['4 Übergeordnet UNIT_CIRCLE', '4 Gültig ab NOT_A_DAY'],
    ]);
    expect(errorCount).toBe(7);
    expect(detail).toBe('Die Datei enthält 7 Fehler. Es wurde nichts übernommen.');
  });

  it('with the first thousand faults listed and all of them counted', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `E${i};Name;${i % 2 ? 'Amt' : 'Amd'};Nirgends;ja;;`);
    const { errors, errorCount } = await refused(...lines);
    expect(errorCount).toBe(2250);
    expect(errors).toHaveLength(1000);
    expect(brief(errors.slice(0, 3))).toEqual([
      ...['2 Typ NOT_ALLOWED', '2 Übergeordnet UNKNOWN_PARENT', '3 Übergeordnet UNKNOWN_PARENT'],
    ]);
    expect(errors.at(-1).row).toBe(668);
  });
});
