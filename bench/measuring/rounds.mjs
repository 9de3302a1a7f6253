import { processorTime, shareOfOthers } from './processor.mjs';

/** From this share of the CPU on, other processes have spoiled a round. */
const LOUD = 0.2;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A contender that answers how many milliseconds the work took. */
export function timed(work) {
  return async () => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
}

/**
 * Measures contenders against each other in rounds, because the machine drifts: in a round each has its turns,
 * alternately and in changing order, and its figure of the round is the median of them. A round in which
 * others took too much of the CPU is repeated, up to `patience` times in all; when that is used up, the least
 * loud of the spoiled rounds fill the gap and are counted in `loud`.
 * @param contenders name → function that does its work and answers its figure
 */
export async function measure(
  contenders,
  { rounds = 5, turns = 1, patience = 2 * rounds, warmUp = true } = {},
) {
  const names = Object.keys(contenders);
  if (warmUp) for (const name of names) await contenders[name]();
  const quiet = [];
  const spoiled = [];
  while (quiet.length < rounds && quiet.length + spoiled.length < rounds + patience) {
    const before = processorTime();
    const figures = await oneRound(contenders, names, turns);
    const others = shareOfOthers(before);
    (others > LOUD ? spoiled : quiet).push({ figures, others });
    names.reverse();
  }
  const fill = spoiled.sort((a, b) => a.others - b.others).slice(0, rounds - quiet.length);
  return { rounds: [...quiet, ...fill].map(({ figures }) => figures), loud: fill.length };
}

async function oneRound(contenders, names, turns) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    const order = turn % 2 === 0 ? names : [...names].reverse();
    for (const name of order) figures[name].push(await contenders[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(figures[name])]));
}

/**
 * Two figures of each round side by side: both medians, and the ratio as the median of the rounds' ratios.
 * @param ours name of a contender, or a function of the figures of a round
 */
export function compare({ rounds, loud }, ours, limit) {
  const of = (figure) => (typeof figure === 'function' ? figure : (figures) => figures[figure]);
  const ratios = rounds.map((figures) => of(ours)(figures) / of(limit)(figures));
  return {
    ours: median(rounds.map(of(ours))),
    limit: median(rounds.map(of(limit))),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    rounds: rounds.length,
    loud,
  };
}

/** One figure of the rounds by itself. */
export function single({ rounds, loud }, name) {
  const values = rounds.map((figures) => figures[name]);
  return {
    value: median(values),
    lowest: Math.min(...values),
    highest: Math.max(...values),
    rounds: rounds.length,
    loud,
  };
}
