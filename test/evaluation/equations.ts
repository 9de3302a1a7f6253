/** A prime below 2^26, so that products are exact: no rounding, and hits by chance are as rare as it is large. */
const PRIME = 67_108_859;

/**
 * What follows from sums that somebody knows: Gaussian elimination over a list of unknowns. A sum is a row with
 * the number by which each unknown is taken.
 */
export class Equations {
  /** Rows by the place of their first number, which is 1. */
  private readonly rows = new Map<number, number[]>();

  constructor(known: number[][]) {
    for (const sum of known) {
      const left = this.rest(sum);
      const place = left.findIndex((number) => number !== 0);
      if (place < 0) continue;
      const inverse = powerOf(left[place] as number, PRIME - 2);
      this.rows.set(
        place,
        left.map((number) => (number * inverse) % PRIME),
      );
    }
  }

  /** Whether everybody who knows the sums can work out this one as well. */
  tell(sum: number[]): boolean {
    return this.rest(sum).every((number) => number === 0);
  }

  private rest(sum: number[]): number[] {
    const left = sum.map((number) => ((number % PRIME) + PRIME) % PRIME);
    for (let place = 0; place < left.length; place++) {
      const factor = left[place] as number;
      const row = factor === 0 ? undefined : this.rows.get(place);
      row?.forEach((number, i) => {
        left[i] = ((left[i] as number) + (PRIME - factor) * number) % PRIME;
      });
    }
    return left;
  }
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = (power * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return power;
}
