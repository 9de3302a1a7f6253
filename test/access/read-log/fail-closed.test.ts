import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee } from '../../administration/builders.js';
import { startService, type TestService } from '../../service/service.js';
import { storedEntries } from './entries.js';

/** What cannot be logged is not shown. */
describe('while the read log cannot be written', () => {
  let service: TestService;
  const READS = ['persons/1', 'persons', 'evaluation.xlsx?persons=true'];
  beforeAll(async () => {
    service = await startService();
    await service.import(administration(employee('1', { lastName: 'Zwergenmüller' })));
    // Now the pages are remembered and the connections open.
    for (const path of READS) expect((await service.request(`/api/v1/${path}`)).status).toBe(200);
  });
  afterEach(async () => {
    for (const path of READS) expect((await service.request(`/api/v1/${path}`)).status).toBe(200);
  });
  afterAll(() => service.stop());

  async function nothingIsShown() {
    const before = (await storedEntries(service).catch(() => [])).length;
    for (const path of READS) {
      const answer = await service.request(`/api/v1/${path}`);
      const text = await answer.text();
      expect([path, answer.status, JSON.parse(text).code]).toEqual([path, 503, 'READ_NOT_LOGGED']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(text).not.toContain('Zwergen');
    }
    expect((await service.request('/api/v1/evaluation')).status).toBe(200);
    return before;
  }

  it('because its table is not there', async () => {
    await service.database.pool.query('ALTER TABLE read_log RENAME TO elsewhere');
    try {
      await nothingIsShown();
    } finally {
      await service.database.pool.query('ALTER TABLE elsewhere RENAME TO read_log');
    }
  });

  it('because somebody holds it', async () => {
    const client = await service.database.pool.connect();
    try {
      await client.query('BEGIN; LOCK TABLE read_log IN EXCLUSIVE MODE');
      const before = await nothingIsShown();
      await client.query('ROLLBACK');
      expect(await storedEntries(service)).toHaveLength(before);
    } finally {
      client.release();
    }
  });
});
