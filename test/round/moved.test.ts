import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { SealedPersonsDto } from '../../src/round/seal/seal.dto.js';
import {
  boardOf,
  type Caller,
  done,
  handIn,
  openRound,
  read,
  startTown,
  step,
  submissionOf,
  type Town,
  transfer,
} from './town.js';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.service.stop());

/** In which of the submissions that hold a person is counted. */
async function countedIn(round: RoundDetailDto, number: string): Promise<string[]> {
  const found: string[] = [];
  for (const { unit, seal } of (await boardOf(town, round.id)).units.map((unit) => ({
    unit: unit.code,
    ...unit,
  }))) {
    if (seal === null) continue;
    const { items } = done<SealedPersonsDto>(
      await town.hr.send('GET', `sealed-evaluations/${seal.id}/persons?pageSize=200`),
    );
    if (items.some(({ personnelNumber }) => personnelNumber === number)) found.push(unit);
  }
  return found;
}

describe('a person who is transferred between two units that hand in on different days', () => {
  let round: RoundDetailDto;
  let first: string;
  let second: string;
  const ten = (submission: string) => handIn(town.officer10, town.head10, submission);
  const twenty = (submission: string) => handIn(town.officer20, town.head20, submission);
  beforeEach(async () => {
    round = await openRound(town);
    first = submissionOf(round, 'Amt 10');
    second = submissionOf(round, 'Amt 20');
  });

  it('out of the unit that handed in first: counts in the other, and the first one goes back by itself', async () => {
    await ten(first);
    expect(await countedIn(round, '1002')).toEqual(['Amt 10']);
    await transfer(town, '1002', 'Amt 20', '2026-12-01');
    // What is sealed does not change by itself.
    expect((await read(town.head10, first)).state).toBe('SUBMITTED');
    expect(await countedIn(round, '1002')).toEqual(['Amt 10']);
    await twenty(second);
    expect(await countedIn(round, '1002')).toEqual(['Amt 20']);
    const returned = await read(town.head10, first);
    expect(returned.state).toBe('RETURNED');
    expect(returned.events.at(-1)).toMatchObject({ kind: 'RETURNED', actor: null });
    expect(returned.events.at(-1)?.comment).toContain('hat 1 Person die Einheit gewechselt');
    await ten(first);
    expect(await countedIn(round, '1002')).toEqual(['Amt 20']);
    const board = await boardOf(town, round.id);
    const sealed = board.units
      .filter(({ seal }) => seal)
      .map(({ code, figures }) => [code, figures?.total?.obliged]);
    expect(sealed).toEqual([
      ['Amt 10', 3],
      ['Amt 20', 4],
    ]);
    expect(board.now).toEqual(board.city.figures);
    await transfer(town, '1002', 'Abt 10.1', '2026-12-01');
  });

  it('into the unit that handed in first: is missing in none', async () => {
    await twenty(second);
    await transfer(town, '1003', 'Amt 20', '2026-12-02');
    await ten(first);
    expect((await read(town.head20, second)).state).toBe('RETURNED');
    await twenty(second);
    expect(await countedIn(round, '1003')).toEqual(['Amt 20']);
    expect((await read(town.head10, first)).state).toBe('SUBMITTED');
    const { now, city } = await boardOf(town, round.id);
    expect(now).toEqual(city.figures);
    await transfer(town, '1003', 'Abt 10.1', '2026-12-02');
  });

  it('after the reference date: changes nothing', async () => {
    await ten(first);
    await transfer(town, '1001', 'Amt 20', '2027-02-01');
    await twenty(second);
    expect((await read(town.head10, first)).state).toBe('SUBMITTED');
    expect(await countedIn(round, '1001')).toEqual(['Amt 10']);
  });

  it('a newcomer sends nothing back: later corrections never change what is sealed', async () => {
    await twenty(second);
    done(
      await town.hr.send('POST', 'employees', {
        ...{
          personnelNumber: '2999',
          lastName: 'Neumann',
          firstName: 'Nele',
          unit: 'Amt 20',
          from: '2026-12-01',
        },
        ...{ citizenContact: true, mediaPr: false },
      }),
    );
    await ten(first);
    expect((await read(town.head20, second)).state).toBe('SUBMITTED');
    expect(await countedIn(round, '2999')).toEqual([]);
    const { now, city } = await boardOf(town, round.id);
    expect((now.total?.obliged ?? 0) - (city.figures.total?.obliged ?? 0)).toBe(1);
  });

  it('also when the first one was accepted already', async () => {
    await ten(first);
    done(await step(town.hr as Caller, first, 'acceptance'));
    await transfer(town, '1002', 'Amt 20', '2026-12-01');
    await twenty(second);
    expect((await read(town.head10, first)).state).toBe('RETURNED');
    expect(await countedIn(round, '1002')).toEqual(['Amt 20']);
  });
});
