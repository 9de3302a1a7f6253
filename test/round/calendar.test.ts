import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import { until } from '../exchange/writers.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { done, ROUND, startTown, type Town } from './town.js';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.service.stop());

const one = async (id: string): Promise<RoundDetailDto> => done(await town.hr.send('GET', `rounds/${id}`));
const plan = async (changed: object): Promise<RoundDetailDto> =>
  done(await town.hr.send('POST', 'rounds', { ...ROUND, ...changed }));

/** Instances of the service on the same database, on another day. */
async function onDay(today: string, instances: number, work: () => Promise<void>): Promise<void> {
  const running: TestProcess[] = await Promise.all(
    Array.from({ length: instances }, () =>
      startProcess({ DATABASE_URL: town.service.database.url, TODAY: today }),
    ),
  );
  try {
    await work();
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
}

const openings = ({ events }: RoundDetailDto) => events.filter(({ kind }) => kind === 'OPENED');
const demands = async (id: string): Promise<number> => {
  const { rows } = await town.service.database.pool.query(
    `SELECT count(*)::integer AS count FROM mail WHERE key LIKE 'round:' || $1 || ':opened:%'`,
    [id],
  );
  return rows[0].count;
};

describe('a planned round', () => {
  it('opens by itself on its day and not before, once for three instances, with the units of that day', async () => {
    const { id } = await plan({ opensOn: '2026-12-01' });
    done(
      await town.hr.send('POST', 'units', {
        ...{
          code: 'Amt 40',
          name: 'Amt für Neues',
          type: 'OFFICE',
          reporting: true,
          from: '2026-12-01',
        },
      }),
    );
    await onDay('2026-11-30', 1, async () => expect((await one(id)).state).toBe('PLANNED'));
    await onDay('2026-12-01', 3, async () => {
      const round = await until(
        () => one(id),
        ({ state }) => state === 'OPEN',
      );
      expect(openings(round)).toMatchObject([{ actor: null }]);
      expect(round.submissions.map(({ unit }) => unit.code)).toContain('Amt 40');
    });
    await onDay('2026-12-02', 2, async () => undefined);
    expect(openings(await one(id))).toHaveLength(1);
    // Both officers, both heads, a deputy of one of them and the head of the enterprise.
    expect(await demands(id)).toBe(6);
  });

  it('opens late when nobody was running on its day, and not when it was cancelled', async () => {
    const late = await plan({ opensOn: '2026-12-05' });
    const cancelled = await plan({ opensOn: '2026-12-05' });
    done(await town.hr.send('POST', `rounds/${cancelled.id}/cancellation`, undefined, cancelled.etag));
    await onDay('2026-12-09', 1, async () => {
      await until(
        () => one(late.id),
        ({ state }) => state === 'OPEN',
      );
    });
    expect((await one(cancelled.id)).state).toBe('CANCELLED');
  });
});
