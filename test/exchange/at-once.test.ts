import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, spansOf, unitsOf } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS, UNITS } from './files.js';
import { holdWriters } from './writers.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});

const lastChange = async () => {
  const { rows } = await service.database.pool.query('SELECT max(id) AS id FROM change');
  return rows[0].id as number;
};
const PERSONS = Array.from({ length: 200 }, (_, i) => `${1000 + i};Muster;Kim;;Amt 50;01.01.2020;;;ja;nein`);

describe('two imports at the same moment', () => {
  it('of the same file: one makes everything, the other finds nothing to do', async () => {
    const before = await lastChange();
    const answers = await Promise.all(
      [1, 2].map(() => service.importCsv('beschaeftigte', file(EMPLOYEES, ...PERSONS))),
    );
    const created = answers.map(({ body }) => body.created).sort();
    expect(created).toEqual([0, 200]);
    expect(answers.map(({ body }) => body.unchanged).sort()).toEqual([0, 200]);
    expect(await lastChange()).toBe(before + 1);
  });

  it('of different files for the same persons: the later one decides, and knows what the earlier one did', async () => {
    const other = PERSONS.map((line) => line.replace('Amt 50', 'Amt 53'));
    const answers = await Promise.all(
      [PERSONS, other].map((lines) => service.importCsv('beschaeftigte', file(EMPLOYEES, ...lines))),
    );
    expect(answers.map(({ body }) => `${body.created} ${body.updated}`).sort()).toEqual(['0 200', '200 0']);
    const units = new Set(
      (await Promise.all(['1000', '1199'].map((n) => spansOf(service.database, n)))).flat(),
    );
    expect(units.size).toBe(1);
    const { rows } = await service.database.pool.query(
      'SELECT count(*)::integer AS count FROM assignment_history',
    );
    expect(rows).toEqual([{ count: 200 }]);
  });

  it('that together would make a circle: one is refused', async () => {
    const writers = await holdWriters(service);
    const first = service.importCsv(
      'organisationseinheiten',
      file(UNITS, 'Amt 50;Sozialamt;Amt;Amt 53;ja;;'),
    );
    const second = service.importCsv(
      'organisationseinheiten',
      file(UNITS, 'Amt 53;Gesundheitsamt;Amt;Amt 50;ja;;'),
    );
    await writers.waiting(2);
    await writers.release();
    const answers = await Promise.all([first, second]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(brief(refused?.body.errors)).toEqual(['2 Übergeordnet UNIT_CIRCLE']);
  });

  it('of which one takes away the unit that the other needs: the later one is refused', async () => {
    const writers = await holdWriters(service);
    const shrinking = service.importCsv(
      'organisationseinheiten',
      file(UNITS, 'Amt 50;Sozialamt;Amt;;ja;;31.12.2024'),
    );
    const joining = service.importCsv('beschaeftigte', file(EMPLOYEES, ...PERSONS));
    await writers.waiting(2);
    await writers.release();
    const [units, employees] = await Promise.all([shrinking, joining]);
    expect([units.status, employees.status].sort()).toEqual([200, 422]);
    const code = units.status === 422 ? units.body.errors[0].code : employees.body.errors[0].code;
    expect(code).toBe(units.status === 422 ? 'ASSIGNMENTS_OUTSIDE' : 'OUTSIDE_UNIT_VALIDITY');
  });

  it('hold up nobody who reads or checks only', async () => {
    const writers = await holdWriters(service);
    try {
      const faulty = await service.importCsv(
        'beschaeftigte',
        file(EMPLOYEES, '1;Muster;Kim;;Amt 51;01.01.2020;;;ja;nein'),
      );
      expect(faulty.status).toBe(422);
      expect((await service.importCsv('organisationseinheiten', SOME_UNITS)).body.unchanged).toBe(3);
    } finally {
      await writers.release();
    }
  });
});

describe('what only the database knows', () => {
  it('refuses a file, too, and nothing of it is kept', async () => {
    const { pool } = service.database;
    await pool.query(`
      BEGIN; SELECT begin_change(NULL, 'Zwei Fassungen');
      UPDATE unit_version SET valid = '[2020-01-01,)' WHERE unit_id = (SELECT id FROM organisational_unit WHERE code = 'Amt 50');
      INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting)
        SELECT u.id, '(,2020-01-01)', 'Früher', 'OFFICE', p.id, true FROM organisational_unit u, organisational_unit p
         WHERE u.code = 'Amt 50' AND p.code = 'Amt 53';
      COMMIT`);
    const before = await everything(service.database);
    const { status, body } = await service.importCsv(
      'organisationseinheiten',
      file(UNITS, 'Amt 53;Gesundheitsamt;Amt;Amt 50;ja;;'),
    );
    expect([status, body.code, body.errorCount]).toEqual([422, 'CONTRADICTION', 1]);
    expect(body.detail).toContain('im Kreis');
    expect(await everything(service.database)).toBe(before);
  });

  it('does not keep an import from making one version of several', async () => {
    const { pool } = service.database;
    await pool.query(`
      BEGIN; SELECT begin_change(NULL, 'Zwei Fassungen');
      UPDATE unit_version SET valid = '(,2020-01-01)' WHERE unit_id = (SELECT id FROM organisational_unit WHERE code = 'Amt 50');
      INSERT INTO unit_version (unit_id, valid, name, type, reporting)
        SELECT id, '[2020-01-01,)', 'Sozialamt', 'OFFICE', true FROM organisational_unit WHERE code = 'Amt 50';
      COMMIT`);
    await service.importCsv('beschaeftigte', file(EMPLOYEES, ...PERSONS));
    const { body } = await service.importCsv('organisationseinheiten', SOME_UNITS);
    expect(body).toMatchObject({ updated: 1, unchanged: 2 });
    expect((await unitsOf(service.database)).map(({ code, from }) => [code, from])).toEqual([
      ['Amt 50', null],
      ['Amt 53', null],
      ['Amt 59', '2015-01-01'],
    ]);
  });
});
