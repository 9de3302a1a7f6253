import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CoursesDto } from '../../src/courses/course.dto.js';
import { DEMO_SEED, demoCity } from '../../src/demo/demo-city.js';
import { FILE_KINDS } from '../../src/exchange/columns/table-format.js';
import { fromCsv } from '../administration/from-csv.js';
import { evaluate } from '../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';

const TODAY = '2026-11-20';

describe('a service started with DEMO=1', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService({ today: TODAY, environment: { DEMO: '1' } });
  });

  afterAll(() => service.stop());

  it('fills an empty database with the city and says so', async () => {
    expect(service.process.said()).toContain('mit der erfundenen Stadt „Musterstadt“ gefüllt');
    expect(service.process.said()).toContain('Musterstadt ist angelegt: 40 Organisationseinheiten');
    expect((await service.persons({ asOf: TODAY })).total).toBeGreaterThan(2700);
  });

  it('evaluates the city as the rules say', async () => {
    const city = demoCity(DEMO_SEED, TODAY);
    const [organisationseinheiten, beschaeftigte, schulungsnachweise] = FILE_KINDS.map((kind) =>
      [...city[kind]].join(''),
    ) as [string, string, string];
    const administration = fromCsv({ organisationseinheiten, beschaeftigte, schulungsnachweise });
    const expected = evaluate(administration, SEEDED_MANDATE, TODAY);
    const { units, total } = await service.evaluation({ asOf: TODAY });
    expect(total).toEqual(expected.total);
    expect(units.map(({ name: _, ...line }) => line)).toEqual(
      expected.units.map(({ name: _, ...line }) => line),
    );
  });

  it('has decided about every course, the central ones with a number of topic 09', async () => {
    const courses = async (query: string) => {
      const answer = await service.request(`/api/v1/courses?pageSize=200&${query}`);
      return (await answer.json()) as CoursesDto;
    };
    const central = await courses('central=true');
    expect(central.total).toBeGreaterThan(10);
    expect(
      central.items.filter((one) => !one.recognised || !/^09-\d{3}$/.test(`${one.programmeNumber}`)),
    ).toEqual([]);
    expect(new Set(central.items.map(({ programmeNumber }) => programmeNumber)).size).toBe(central.total);
    expect((await courses('recognised=false')).total).toBeGreaterThan(0);
    const { rows } = await service.database.pool.query(
      `SELECT count(*)::integer AS undecided FROM training t WHERE completed_on >= '2021-01-01'
        AND NOT EXISTS (SELECT FROM course c WHERE c.title_key = t.title_key AND c.minutes = t.minutes)`,
    );
    expect(rows).toEqual([{ undecided: 0 }]);
  });

  it('leaves a database with data as it is at the next start', async () => {
    const changes = () => service.database.pool.query('SELECT max(id) AS last FROM change');
    const before = (await changes()).rows;
    const next = await startProcess({ DATABASE_URL: service.database.url, TODAY, DEMO: '1' });
    expect(await next.stop()).toBe(0);
    expect(next.said()).toContain('DEMO=1 bleibt ohne Wirkung');
    expect((await changes()).rows).toEqual(before);
  });

  it('finishes a city that a killed start left half done', async () => {
    const { pool } = service.database;
    const whole = (await service.persons({ asOf: TODAY })).total;
    const tables = ['training', 'assignment', 'employee'].map((table) => `DELETE FROM ${table}`);
    await pool.query(
      ['BEGIN', 'SET LOCAL session_replication_role = replica', ...tables, 'COMMIT'].join(';'),
    );
    const next = await startProcess({ DATABASE_URL: service.database.url, TODAY, DEMO: '1' });
    await next.stop();
    expect((await service.persons({ asOf: TODAY })).total).toBe(whole);
  });

  it('touches nothing when only units are known', async () => {
    await service.empty();
    const units =
      'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig;Gültig ab;Gültig bis\r\nAmt 1;Amt;Amt;;ja;;\r\n';
    expect((await service.importCsv('organisationseinheiten', units)).status).toBe(200);
    const next = await startProcess({ DATABASE_URL: service.database.url, TODAY, DEMO: '1' });
    await next.stop();
    const { rows } = await service.database.pool.query('SELECT code FROM organisational_unit');
    expect(rows).toEqual([{ code: 'Amt 1' }]);
  });
});
