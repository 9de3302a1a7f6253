/** The identifiers of a list of terms. */
export function idsOf<T extends string>(terms: readonly { id: T }[]): T[] {
  return terms.map(({ id }) => id);
}
