/** What stands in an address as text; anything else is no text. */
export function textIn(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of the allowed values in an address. */
export function oneIn<T extends string>(
  search: Record<string, unknown>,
  name: string,
  allowed: readonly T[],
): T | undefined {
  return allowed.find((each) => each === search[name]);
}

/** A yes in an address; anything else is none. */
export function yesIn(search: Record<string, unknown>, name: string): 'ja' | undefined {
  return search[name] === 'ja' ? 'ja' : undefined;
}

/** The page of a list in an address, from 1. */
export function pageIn(search: Record<string, unknown>): number | undefined {
  const page = Number(search.seite);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

/** Parameters of a call as they stand in an address. */
export function queryText(query: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** Says of parameters of an address that each of them may be left out. */
export function optional<T extends object>(search: T): { [K in keyof T]?: T[K] } {
  return search;
}
