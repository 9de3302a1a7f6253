import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { administration, employee, training } from '../administration/builders.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';

const ONE = employee('1');
const PROVEN = training('1', { completedOn: '2024-05-01' });
const AS_OF = '2026-12-31';

/** What was known when, for the answers that are not the evaluation's figures alone. */
describe('knownAt', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  beforeEach(() => service.empty());

  const fulfilled = async (knownAt?: string) =>
    (await service.evaluation({ asOf: AS_OF, knownAt })).total.total.fulfilled;

  it('is answered as the newest change, and asking for it again answers the same after corrections', async () => {
    await service.import(administration(ONE));
    const before = await instantBetween(service);
    await service.import(administration(ONE, PROVEN));
    const after = await instantBetween(service);
    await service.import(
      administration(ONE, { ...PROVEN, recognition: 'REJECTED', rejectionReason: 'Fälschung' }),
    );
    expect(before < after).toBe(true);
    expect(await fulfilled(before)).toBe(0);
    expect(await fulfilled(after)).toBe(1);
    expect(await fulfilled()).toBe(0);
    expect((await service.evaluation({ knownAt: after })).knownAt).toBe(after);
  });

  it('one millisecond before a change does not know it', async () => {
    await service.import(administration(ONE, PROVEN));
    const known = await instantBetween(service);
    const justBefore = new Date(Date.parse(known) - 1).toISOString();
    expect([await fulfilled(justBefore), await fulfilled(known)]).toEqual([0, 1]);
  });

  it('a day means its end in Germany', async () => {
    await service.import(administration(ONE, PROVEN));
    const { pool } = service.database;
    await pool.query(
      `UPDATE change SET recorded_at = '2025-06-30 21:59:59.999+00' WHERE id = (SELECT max(id) FROM change)`,
    );
    expect([await fulfilled('2025-06-29'), await fulfilled('2025-06-30')]).toEqual([0, 1]);
    await pool.query(
      `UPDATE change SET recorded_at = '2025-06-30 22:00:00+00' WHERE id = (SELECT max(id) FROM change)`,
    );
    expect([await fulfilled('2025-06-30'), await fulfilled('2025-07-01')]).toEqual([0, 1]);
  });

  it('before the installation knows nobody, and the mandate all the same', async () => {
    await service.import(administration(ONE, PROVEN));
    const answer = await service.evaluation({ asOf: AS_OF, knownAt: '2001-01-01T00:00:00Z' });
    expect(answer).toMatchObject({ units: [], minimumMinutes: 360, knownAt: '2001-01-01T00:00:00.000Z' });
  });

  it('in the future knows all that is recorded', async () => {
    await service.import(administration(ONE, PROVEN));
    expect(await fulfilled('2999-01-01')).toBe(1);
  });

  it('holds for names, assignments, list and explanation too', async () => {
    await service.import(administration({ ...ONE, lastName: 'Geburtsname' }));
    const before = await instantBetween(service);
    await service.import(
      administration({ ...employee('1', { validTo: '2025-12-31' }), lastName: 'Ehename' }, PROVEN),
    );
    expect((await service.persons({ asOf: AS_OF, knownAt: before, q: 'Geburtsname' })).total).toBe(1);
    expect((await service.persons({ asOf: AS_OF })).total).toBe(0);
    expect(await service.person('1', { asOf: AS_OF, knownAt: before })).toMatchObject({
      ...{ lastName: 'Geburtsname', status: 'NOT_FULFILLED', trainings: [], knownAt: before },
      assignments: [{ validFrom: '2018-01-01', validTo: null }],
    });
    expect(await service.person('1', { asOf: '2025-12-31' })).toMatchObject({
      ...{ lastName: 'Ehename', status: 'FULFILLED' },
      assignments: [{ validFrom: '2018-01-01', validTo: '2025-12-31' }],
    });
  });

  it('waits for a change that is being written, so that it never answers twice differently', async () => {
    await service.import(administration(ONE));
    const writer = await service.database.pool.connect();
    await writer.query(`BEGIN; SELECT begin_change(NULL, 'läuft noch')`);
    const stamped = (await writer.query('SELECT max(recorded_at) AS at FROM change')).rows[0].at as Date;
    const asked = fulfilled(new Date(stamped.getTime() + 5).toISOString());
    await writer.query(
      `INSERT INTO training (employee_id, completed_on, minutes, categories, recognition, title, title_key, stated_duration, stated_unit)
       SELECT id, '2024-05-01', 480, 1, 'RECOGNISED', 'Spät', 'spät', 8, 'HOURS' FROM employee`,
    );
    await writer.query('COMMIT');
    writer.release();
    expect(await asked).toBe(1);
  });

  it('answers of one state under steady writing: list, total and units fit together', async () => {
    await service.import(administration(ONE));
    let isWriting = true;
    const writing = (async () => {
      for (let n = 2; isWriting && n < 60; n++) await service.import(administration(employee(String(n))));
    })();
    for (let n = 0; n < 40; n++) {
      const { items, total } = await service.persons({ pageSize: 200 });
      expect(items.length).toBe(total);
    }
    isWriting = false;
    await writing;
  });
});
