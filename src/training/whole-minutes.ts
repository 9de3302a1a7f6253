/** Longest training in minutes that can be stated: more is a slip of the pen. */
export const MOST_MINUTES = 600_000;

/**
 * Whole minutes of a stated duration; a fraction of a minute is dropped (R13). Decimal arithmetic without
 * rounding: 5.995 of 60 minutes are 359, 7.99 of 45 are 359, 8 of 45 are 360, 1.1 of 60 are 66.
 * @param decimal digits with at most one point
 * @param unitMinutes length of the unit in minutes
 */
export function wholeMinutes(decimal: string, unitMinutes: number): number {
  const [whole = '', fraction = ''] = decimal.split('.');
  return Number((BigInt(whole + fraction) * BigInt(unitMinutes)) / 10n ** BigInt(fraction.length));
}
