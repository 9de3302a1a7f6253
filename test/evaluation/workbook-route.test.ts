import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as it comes over HTTP, beside the figures and persons that the service answers. */
describe('GET /evaluation.xlsx', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    await service.import(
      administration(
        unit('Amt 50'),
        unit('50.1', { parent: 'Amt 50', reporting: false }),
        unit('Ä/1 "x"'),
        leader('1', { unit: '50.1' }),
        training('1', { categories: ['MULTILINGUALISM'], title: 'Spanisch' }),
        employee('2', { lastName: '=SUMME(A1:A9)', firstName: '@Test' }),
        training('2', {
          title: 'Leichte Sprache',
          categories: ['CITIZEN_COMMUNICATION'],
          completedOn: '2024-03-01',
        }),
        employee('3', { unit: 'Ä/1 "x"' }),
        employee('4', { citizenContact: false }),
      ),
    );
  });
  afterAll(() => service.stop());

  async function workbook(query: string) {
    const answer = await service.request(`/api/v1/evaluation.xlsx?${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, XLSX]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    return { book, answer };
  }
  const table = (sheet: ExcelJS.Worksheet | undefined, first: string) => {
    // A sparse array: `map` would leave its holes.
    const rows = Array.from(sheet?.getSheetValues() ?? [], (row) => (Array.isArray(row) ? row.slice(1) : []));
    return rows.slice(rows.findIndex(([cell]) => cell === first) + 1);
  };

  it('shows the figures of GET /evaluation', async () => {
    const { book } = await workbook('asOf=2026-12-31');
    const { units } = await service.evaluation({ asOf: '2026-12-31' });
    const lines = table(book.getWorksheet('Auswertung'), 'Kürzel').slice(0, units.length);
    expect(lines.map(([code]) => code)).toEqual(units.map(({ code }) => code));
    // Columns 3 and 12 are G: Zielgruppe of each group, 21 and 24 those of both.
    expect(lines.map((line) => [line[2], line[11], line[20], line[23]])).toEqual(
      units.map(({ leaders, employees, total }) => [
        leaders.obliged,
        employees.obliged,
        total.obliged,
        total.fulfilled,
      ]),
    );
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Erläuterungen']);
  });

  it('names every obliged person, in the unit that counts it, with training or reason', async () => {
    const { book } = await workbook('asOf=2026-12-31&persons=true');
    const persons = table(book.getWorksheet('Personen'), 'Kürzel');
    expect(persons.map(([code, , number, last]) => [code, number, last])).toEqual([
      ['Ä/1 "x"', '3', 'Nguyễn'],
      ['Amt 50', '2', '=SUMME(A1:A9)'],
      ['Amt 50', '1', 'Öztürk'],
    ]);
    expect(persons.map((row) => row.slice(6))).toEqual([
      ['nicht erfüllt', undefined, undefined, 'Nicht erfüllt: Es liegt keine Schulung vor.'],
      ['erfüllt', 'Leichte Sprache', new Date(Date.UTC(2024, 2, 1))],
      [
        'nicht erfüllt',
        undefined,
        undefined,
        expect.stringContaining('Mehrsprachigkeit zählt für Führungskräfte nicht'),
      ],
    ]);
  });

  it('is limited to a unit and named after it and the day', async () => {
    const { book, answer } = await workbook(`asOf=2026-12-31&unit=${encodeURIComponent('Ä/1 "x"')}`);
    expect(table(book.getWorksheet('Auswertung'), 'Kürzel')[0]?.[0]).toBe('Ä/1 "x"');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Auswertung __1 _x_ 2026-12-31.xlsx"; filename*=UTF-8''Auswertung%20%C3%84%2F1%20%22x%22%202026-12-31.xlsx`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('as known before the certificates came has nobody fulfilled', async () => {
    const { pool } = service.database;
    const { rows } = await pool.query(
      `SELECT recorded_at AS at FROM change WHERE reason LIKE '%schulungsnachweise%' OR id = (SELECT max(id) FROM change) ORDER BY id DESC LIMIT 1`,
    );
    const before = new Date((rows[0].at as Date).getTime() - 1).toISOString();
    const { book } = await workbook(`asOf=2026-12-31&knownAt=${before}`);
    const lines = table(book.getWorksheet('Auswertung'), 'Kürzel');
    expect(lines.map((line) => line[23])).not.toContain(1);
  });
});
