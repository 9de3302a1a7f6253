import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { openDesk } from './desk.js';

const { service, recorded, record, list } = await openDesk();
afterAll(() => service.stop());

let first: RecordedTrainingDto;
beforeAll(async () => {
  first = await recorded({ title: 'Deeskalation am Schalter', completedOn: '2024-03-01' });
});

/** Days that lie on both sides of the border around the first of March in a leap year. */
const NEAR = ['2024-01-30', '2024-04-01'];
const FAR = ['2024-01-29', '2024-04-02'];

describe('certificates of one person with similar titles', () => {
  it.each(NEAR)('may be the same one when they are 31 days apart (%s)', async (completedOn) => {
    for (const title of ['Deeskalation am Schalter', 'DEESKALATION AM SCHALTER II']) {
      const answer = await record({ title, completedOn });
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({
        code: 'SIMILAR_TRAINING',
        errors: [{ code: 'RESEMBLES', value: first.id }],
      });
    }
    expect((await list('personnelNumber=10')).total).toBe(1);
  });

  it.each(FAR)('are two when they are 32 days apart (%s)', async (completedOn) => {
    const answer = await record({ title: 'Deeskalation am Schalter', completedOn });
    expect(answer.status).toBe(201);
    expect((await list('possibleDuplicate=true')).items).toEqual([]);
  });

  it('stand on the list of possible duplicates when 31 days lie between them, not 32', async () => {
    const person = { personnelNumber: '11', title: 'Arabisch Einstieg' };
    await recorded({ ...person, completedOn: '2025-05-01' });
    await recorded({ ...person, completedOn: '2025-06-02' });
    expect((await list('possibleDuplicate=true')).total).toBe(0);
    await recorded({ ...person, completedOn: '2025-03-31', despiteSimilar: 'Es waren zwei Kurse' });
    const { items } = await list('possibleDuplicate=true&sort=completedOn');
    expect(items.map(({ completedOn }) => completedOn)).toEqual(['2025-03-31', '2025-05-01']);
  });
});
