import type { CellType } from './column.js';
import { matchKey } from './match-key.js';

interface Term<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

const YES = ['ja', 'j', 'x', '1', 'wahr'];
const NO = ['nein', 'n', '0', 'falsch'];
const ANSWERS = new Map([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** Yes or no; WAHR and FALSCH are how a workbook shows its yes/no cells. */
export const YES_OR_NO = chosen(
  ANSWERS,
  'NOT_YES_OR_NO',
  'weder ja noch nein',
  'ja, nein, j, n, x, 1, 0 oder leer',
);

/** One term of a closed list, by its German label without regard to case and hyphens; the value is its id. */
export function oneOf<Id extends string>(terms: readonly Term<Id>[]): CellType<Id> {
  const ids = new Map(terms.map(({ id, label }) => [matchKey(label), id]));
  return chosen(ids, 'NOT_ALLOWED', 'hier nicht vorgesehen', labels(terms));
}

/** One or more terms of a closed list, separated by commas; the value is the mask of their bits. */
export function someOf(terms: readonly (Term<string> & { readonly bit: number })[]): CellType<number> {
  const one = chosen(
    new Map(terms.map(({ bit, label }) => [matchKey(label), bit])),
    'NOT_ALLOWED',
    'hier nicht vorgesehen',
    `${labels(terms)}; mehrere durch Komma getrennt`,
  );
  return {
    allowed: one.allowed,
    read(value, report) {
      let mask = 0;
      for (const part of value.split(',')) {
        const label = part.trim();
        const bit = label === '' ? 0 : one.read(label, report);
        if (bit === null) return null;
        mask |= bit;
      }
      // Commas with nothing between them name no term at all.
      return mask === 0 ? one.read(value, report) : mask;
    },
  };
}

function chosen<V>(values: ReadonlyMap<string, V>, code: string, what: string, allowed: string): CellType<V> {
  const exact = new Map(values);
  const refused = { code, say: (found: string) => `„${found}“ ist ${what}. Erlaubt: ${allowed}.` };
  return {
    allowed,
    read(value, report) {
      const known = exact.get(value);
      if (known !== undefined) return known;
      const folded = values.get(matchKey(value));
      if (folded === undefined) report(refused);
      // The same spelling comes a hundred thousand times in a file.
      else if (exact.size < 1000) exact.set(value, folded);
      return folded ?? null;
    },
  };
}

function labels(terms: readonly Term<string>[]): string {
  return terms.map(({ label }) => label).join(', ');
}
