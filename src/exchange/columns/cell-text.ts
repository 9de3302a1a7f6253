/** Printable characters that NFC leaves as they are: nearly every cell, so that the long way is seldom needed. */
const PLAIN =
  /^[!-~\u00a1-\u02ff\u2010-\u2027](?:[ -~\u00a1-\u02ff\u2010-\u2027]*[!-~\u00a1-\u02ff\u2010-\u2027])?$/;

/** Control characters, U+FFFD, characters that turn the direction of writing, halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffd\u202a-\u202e\u2066-\u2069]/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN.source, 'gu');
const OTHER_SPACE = /[^\S ]/;

const LONGEST_SHOWN = 80;

/**
 * The text of a cell in NFC without surrounding spaces; null when it holds a character that no name, title or
 * reason has. Where a cell has line breaks, tabs or no-break spaces, each run of white space becomes one blank.
 */
export function cleanText(cell: string): string | null {
  if (cell === '' || PLAIN.test(cell)) return cell;
  const text = cell.trim();
  if (FORBIDDEN.test(text)) return null;
  return (OTHER_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).normalize('NFC');
}

/** A text of the file as a message may show it: shortened, forbidden characters by number (`[U+0007]`). */
export function shownText(text: string): string {
  const trimmed = text.trim();
  const short =
    trimmed.length > LONGEST_SHOWN
      ? `${trimmed.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…`
      : trimmed;
  return short.replace(ALL_FORBIDDEN, codePoint).replace(/\s+/g, ' ').normalize('NFC');
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
