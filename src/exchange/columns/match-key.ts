const HYPHENS = /[-\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * What is left of a header or a term when case, hyphens of every kind, invisible characters, spaces around it
 * and the asterisk of a required column are of no account: `E‑Mail *` and `e-mail` are the same.
 */
export function matchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(HYPHENS, '')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\*$/, '');
}
