/**
 * The seed of this run: that of the environment variable SEED, else another each time. It is printed, so that
 * `SEED=… npm test` repeats a run.
 */
export function seedOfThisRun(): number {
  const seed = process.env.SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.SEED);
  if (!Number.isInteger(seed)) throw new Error(`SEED must be a whole number, not ${process.env.SEED}`);
  process.stdout.write(`SEED=${seed}\n`);
  return seed;
}
