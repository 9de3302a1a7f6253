import type { Parameters } from 'fast-check';
import { seedOfThisRun } from '../administration/seed.js';

/** How many times as many administrations as usual; for the long run that is started by hand. */
const TIMES = Number(process.env.TIMES ?? 1);

/** The seed of the property tests of this file. */
export const seed = seedOfThisRun();

/** Milliseconds that a property may take, the search for a small counterexample included. */
export const LIMIT = 240_000 * TIMES;

/** What fast-check needs to know for a number of runs; an unfinished run is a failure. */
export function runs<T>(numRuns: number): Parameters<T> {
  return {
    seed,
    numRuns: numRuns * TIMES,
    interruptAfterTimeLimit: LIMIT - 30_000,
    markInterruptAsFailure: true,
  };
}
