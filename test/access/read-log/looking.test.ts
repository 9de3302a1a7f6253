import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee, unit } from '../../administration/builders.js';
import { startService, type TestService } from '../../service/service.js';
import { asAdministrator } from '../people.js';
import { storedEntries } from './entries.js';

// What is shipped, with the types of its source.
const DATABASE: string = '../../../dist/src/platform/database/database.js';
const POOLS: string = '../../../dist/src/platform/database/reading-pools.js';
const ENTRIES: string = '../../../dist/src/access/read-log/read-log-entries.js';
const { dataSourceOf }: typeof import('../../../src/platform/database/database.js') = await import(DATABASE);
const { ReadingPools }: typeof import('../../../src/platform/database/reading-pools.js') = await import(
  POOLS
);
const { ReadLogEntries }: typeof import('../../../src/access/read-log/read-log-entries.js') = await import(
  ENTRIES
);

interface Page {
  items: Record<string, unknown>[];
  total: number;
}

describe('who looks into the read log', () => {
  let service: TestService;
  let accountId: string;
  beforeAll(async () => {
    service = await startService();
    await service.import(
      administration(
        unit('Amt 50'),
        unit('Amt 53'),
        employee('1'),
        employee('2'),
        employee('3', { unit: 'Amt 53' }),
      ),
    );
    await service.person('1', { purpose: 'Erster Anlass', asOf: '2026-09-30' });
    await service.persons({ unit: 'Amt 50' });
    await service.persons({ unit: 'Amt 53', purpose: 'Zweiter Anlass' });
    await service.request('/api/v1/evaluation.xlsx?persons=true').then((answer) => answer.arrayBuffer());
    const { rows } = await service.database.pool.query(
      "SELECT id FROM account WHERE email = 'personalamt@stadt.example'",
    );
    accountId = rows[0].id;
  });
  afterAll(() => service.stop());

  const look = async (query = ''): Promise<Page> => {
    const answer = await asAdministrator(service, 'GET', `read-log${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Page;
  };

  it('sees who read what, the newest first, with the number of persons and nobody by name or number', async () => {
    const { items, total } = await look();
    const stored = (await storedEntries(service)).reverse();
    const account = { id: accountId, displayName: 'Haupt- und Personalamt' };
    const shown = [
      { kind: 'WORKBOOK', unit: null, asOf: '2026-11-20', persons: 3, purpose: null },
      { kind: 'LIST', unit: 'Amt 53', asOf: '2026-11-20', persons: 1, purpose: 'Zweiter Anlass' },
      { kind: 'LIST', unit: 'Amt 50', asOf: '2026-11-20', persons: 2, purpose: null },
      { kind: 'PERSON', unit: null, asOf: '2026-09-30', persons: 1, purpose: 'Erster Anlass' },
    ];
    expect([items, total]).toEqual([
      shown.map((entry, index) => ({
        ...entry,
        id: 4 - index,
        account,
        readAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        requestId: stored[index]?.requestId,
      })),
      4,
    ]);
  });

  it('finds who looked at a person, in every kind of answer, and at nobody else', async () => {
    const dataSource = await dataSourceOf(service.database.url).initialize();
    const pools = ReadingPools.open(service.database.url, dataSource);
    try {
      const entries = new ReadLogEntries(dataSource, pools);
      const { rows } = await service.database.pool.query('SELECT id FROM employee ORDER BY personnel_number');
      const looks = async (place: number, page = 1, pageSize = 10) => {
        const { items, total } = await entries.ofEmployee(rows[place].id, { page, pageSize });
        for (const { by, readAt } of items)
          expect([by, Date.parse(readAt) > 0]).toEqual(['Haupt- und Personalamt', true]);
        return [...items.map(({ kind, purpose }) => `${kind} ${purpose}`), total];
      };
      expect(await looks(0)).toEqual(['WORKBOOK null', 'LIST null', 'PERSON Erster Anlass', 3]);
      expect(await looks(1)).toEqual(['WORKBOOK null', 'LIST null', 2]);
      expect(await looks(2)).toEqual(['WORKBOOK null', 'LIST Zweiter Anlass', 2]);
      expect(await looks(0, 2, 2)).toEqual(['PERSON Erster Anlass', 3]);
    } finally {
      await pools.close();
      await dataSource.destroy();
    }
  });

  it('narrows it to a kind, an account and days in Germany', async () => {
    const ids = async (query: string) => (await look(query)).items.map(({ id }) => id);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
    const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
      Date.now() + 86_400_000,
    );
    expect(await ids('?kind=LIST')).toEqual([3, 2]);
    expect(await ids(`?account=${accountId}&kind=PERSON`)).toEqual([1]);
    expect(await ids(`?account=${crypto.randomUUID()}`)).toEqual([]);
    expect(await ids(`?from=${today}&to=${today}`)).toEqual([4, 3, 2, 1]);
    expect(await ids(`?from=${tomorrow}`)).toEqual([]);
    expect(await ids('?to=2026-01-01')).toEqual([]);
    expect(await ids('?page=2&pageSize=3')).toEqual([1]);
    expect((await look('?page=2&pageSize=3')).total).toBe(4);
  });

  it('counts the last millisecond of a German day to that day', async () => {
    const { pool } = service.database;
    // The table stamps what is inserted; only with the triggers off an entry has a time of our choice.
    await pool.query(`BEGIN; ALTER TABLE read_log DISABLE TRIGGER chain_read_log;
      INSERT INTO read_log SELECT 100 + place, at, account_id, kind, unit_id, as_of, employee_ids, purpose, request_id, previous_hash, hash
        FROM read_log, unnest(ARRAY['2026-03-28T23:00:00Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z']::timestamptz[])
          WITH ORDINALITY AS chosen (at, place) WHERE id = 1;
      ALTER TABLE read_log ENABLE TRIGGER chain_read_log; COMMIT`);
    const { items } = await look('?from=2026-03-29&to=2026-03-29');
    expect(items.map(({ id }) => id)).toEqual([102, 101]);
  });

  it.each(['account=1', 'from=2026-02-30', 'kind=FIGURES', 'pageSize=201', 'employee=1'])(
    'refuses %s',
    async (query) => {
      expect((await asAdministrator(service, 'GET', `read-log?${query}`)).status).toBe(400);
    },
  );
});
