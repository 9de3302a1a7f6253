import fc from 'fast-check';
import type { Administration } from './administration.js';
import { CORRECTIONS } from './corrections.js';
import { type RandomCase, randomCase } from './random.js';
import { TODAY } from './random-days.js';
import { correctionGene } from './random-genes.js';

/** An administration as it was known first, and as it was known after corrections had come in. */
export interface RandomCorrection extends Omit<RandomCase, 'administration'> {
  before: Administration;
  after: Administration;
}

/**
 * A random administration and a later state of it. The later state holds every unit, person and training of
 * the first with its natural key, because an import leaves alone what its file does not name.
 */
export const randomCorrection: fc.Arbitrary<RandomCorrection> = fc
  .tuple(
    randomCase,
    fc.array(fc.tuple(fc.constantFrom(...CORRECTIONS), correctionGene), {
      minLength: 1,
      maxLength: 12,
      size: 'max',
    }),
  )
  .map(([{ administration: before, referenceDates, unit }, corrections]) => {
    const after = structuredClone(before);
    for (const [correct, gene] of corrections) correct(after, gene);
    return { before, after, unit, referenceDates: [...referenceDates, corrections[0]?.[1].day ?? TODAY] };
  });
