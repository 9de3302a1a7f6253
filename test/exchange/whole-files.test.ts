import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { newestChange, periodsOf } from './facts.js';
import { EMPLOYEES, file, SOME_UNITS } from './files.js';
import { textRow, workbook } from './reading/workbook.js';
import { until } from './writers.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});

describe('a workbook', () => {
  it('is imported as a CSV file is', async () => {
    const line = '00000007;Öztürk;Çiğdem;;Amt 50;01.01.2018;;Amtsleitung;ja;nein';
    const rows = [EMPLOYEES, line].map((text, i) => textRow(i + 1, text.split(';'))).join('');
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(workbook({ rows }))]), 'Beschäftigte.xlsx');
    const answer = await service.request('/api/v1/imports/beschaeftigte', { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ rows: 1, created: 1, warnings: [] });
    expect(await periodsOf(service.database)).toMatchObject([
      { number: '00000007', level: 'OFFICE_HEAD', contact: true },
    ]);
    expect((await newestChange(service.database)).reason).toBe(
      'Import beschaeftigte, Datei Beschäftigte.xlsx',
    );
  });
});

describe('a large file', () => {
  const PERSONS = Array.from(
    { length: 1500 },
    (_, i) => `${10_000 + i};Muster;Kim;;Amt 50;01.01.2020;;;ja;nein`,
  );

  /** Rows that the evaluation's index would have to look up in the table, because nobody has tidied up. */
  const lookedUp = async () => {
    const client = await service.database.pool.connect();
    try {
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off');
      const { rows } = await client.query(
        'EXPLAIN (ANALYZE, FORMAT JSON) SELECT employee_id, first_day, unit_id FROM assignment ORDER BY employee_id, first_day',
      );
      return rows[0]['QUERY PLAN'][0].Plan['Heap Fetches'] as number;
    } finally {
      client.release(true);
    }
  };

  it.each([
    ['an import', {}],
    ['a dry run', { dryRun: 'true' }],
  ])('leaves the tables fit for the evaluation after %s', async (_, query) => {
    await service.importCsv('beschaeftigte', file(EMPLOYEES, ...PERSONS));
    await until(lookedUp, (rows) => rows === 0);
    const moved = PERSONS.map((line) => line.replace('Amt 50', 'Amt 53'));
    const { body } = await service.importCsv('beschaeftigte', file(EMPLOYEES, ...moved), query);
    expect(body.updated).toBe(1500);
    await until(lookedUp, (rows) => rows === 0);
  });

  it('without a row changes nothing and says so', async () => {
    const { status, body } = await service.importCsv('beschaeftigte', file(EMPLOYEES));
    expect([status, body.rows, body.warnings.map(({ code }: { code: string }) => code)]).toEqual([
      200,
      0,
      ['NO_ROWS'],
    ]);
  });
});
