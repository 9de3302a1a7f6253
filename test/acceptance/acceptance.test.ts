import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';

const KINDS = ['organisationseinheiten', 'beschaeftigte', 'schulungsnachweise'] as const;
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2027-01-15' });
  for (const kind of KINDS) {
    const { status } = await service.importCsv(kind, read(`${kind}.csv`));
    expect([kind, status]).toEqual([kind, 200]);
  }
});
afterAll(() => service.stop());

describe('the small administration, worked by hand', () => {
  it.each(['2024-12-31', '2026-09-30', '2026-12-30', '2026-12-31'])('R1 to R20 on %s', async (asOf) => {
    const { units, total } = await service.evaluation({ asOf });
    expect({ asOf, units: units.map(({ name: _, ...line }) => line), total }).toEqual(
      JSON.parse(read(`evaluation.${asOf}.json`)),
    );
  });

  it('R20 an evaluation that asks for nothing is that of today', async () => {
    const { asOf, total } = await service.evaluation({});
    expect(asOf).toBe('2027-01-15');
    // 00010008 left on 2026-12-31 and had fulfilled by then; everybody else is as on the last day.
    expect(total.total).toMatchObject({ obliged: 13, trained: 7, fulfilled: 5, notFulfilled: 8 });
  });
});
