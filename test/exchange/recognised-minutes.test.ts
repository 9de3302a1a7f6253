import { afterAll, expect, it } from '@jest/globals';
import { administration, employee, training } from '../administration/builders.js';
import { toCsvTrainings } from '../administration/to-csv.js';
import { startService } from '../service/service.js';

const service = await startService();
afterAll(() => service.stop());

const FACTS = administration(
  employee('1'),
  training('1', { title: 'Kürzer anerkannt' }),
  training('1', { title: 'Wie bescheinigt' }),
);
const read = (facts = FACTS, query = {}) =>
  service.importCsv('schulungsnachweise', toCsvTrainings(facts), query);
const known = async () =>
  (
    await service.database.pool.query(
      'SELECT title, provider, minutes, certified_minutes AS certified, minutes_reason AS reason FROM training ORDER BY title',
    )
  ).rows;
const changed = (change: object) => ({
  ...FACTS,
  trainings: FACTS.trainings.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
});

it('other minutes than certified outlive the file, until it tells another duration, and that is told', async () => {
  await service.import(FACTS);
  await service.database.pool.query(`BEGIN; SELECT begin_change(NULL, 'Entschieden');
    UPDATE training SET minutes = 300, minutes_reason = 'Pausen' WHERE title = 'Kürzer anerkannt'; COMMIT`);
  const decided = { title: 'Kürzer anerkannt', minutes: 300, certified: 480, reason: 'Pausen' };
  const untouched = { title: 'Wie bescheinigt', minutes: 480, certified: 480, reason: null };
  expect((await read()).body).toMatchObject({ created: 0, updated: 0, unchanged: 2, warnings: [] });
  expect(await known()).toMatchObject([decided, untouched]);
  expect((await read(changed({ provider: 'VHS' }))).body).toMatchObject({ updated: 1, warnings: [] });
  expect(await known()).toMatchObject([{ ...decided, provider: 'VHS' }, untouched]);
  // The same duration in another unit is the same duration.
  const minutes = { provider: 'VHS', duration: '480', durationUnit: 'MINUTES' };
  expect((await read(changed(minutes))).body).toMatchObject({ updated: 1, warnings: [] });
  expect(await known()).toMatchObject([decided, untouched]);
  const warnings = [{ code: 'RECOGNISED_MINUTES_ENDED', message: expect.stringContaining('einer Schulung') }];
  const longer = changed({ provider: 'VHS', duration: '9' });
  expect((await read(longer, { dryRun: 'true' })).body).toMatchObject({ updated: 1, warnings });
  expect(await known()).toMatchObject([decided, untouched]);
  expect((await read(longer)).body).toMatchObject({ updated: 1, warnings });
  expect(await known()).toMatchObject([
    { ...decided, minutes: 540, certified: 540, reason: null },
    untouched,
  ]);
  expect((await read(longer)).body).toMatchObject({ updated: 0, warnings: [] });
});
