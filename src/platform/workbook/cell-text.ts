/** Control characters but tab and newline, halves of surrogate pairs, non-characters: XML cannot hold them. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Texts without any of these are kept as they are; nearly all are, and this is the quicker look. */
const UNUSUAL = /[^\t\n -~\u00A0-\uD7FF\uE000-\uFFFD]/;

/** More than this in one cell, and Excel offers to repair the file. */
const LONGEST = 32_767;

/** The text as a cell can hold it: what makes the file unreadable is left out, an endless text ends with "…". */
export function cellText(text: string): string {
  const writable = UNUSUAL.test(text) ? text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '') : text;
  if (writable.length <= LONGEST) return writable;
  return `${writable.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Lines that a wrapped text needs in a column of this width. A width is measured in digits of the standard font;
 * letters are about a tenth narrower on average, so this is rather a line too many than a cut word.
 */
export function linesOf(text: string | null, columnWidth: number): number {
  const width = Math.floor(columnWidth * 1.05);
  if (!text || (text.length <= width && !text.includes('\n'))) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = width + 1;
    for (const word of paragraph.split(' ')) {
      if (used + 1 + word.length <= width) {
        used += 1 + word.length;
      } else {
        const rows = Math.max(1, Math.ceil(word.length / width));
        lines += rows;
        used = word.length - (rows - 1) * width;
      }
    }
  }
  return lines;
}

const LINE_HEIGHT = 15;

/** Height in points of a row with these texts in columns of these widths; undefined = one line, as every row has. */
export function heightOf(values: readonly unknown[], widths: readonly number[]): number | undefined {
  let tallest = 1;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'string') tallest = Math.max(tallest, linesOf(value, widths[index] ?? 0));
  }
  return tallest > 1 ? tallest * LINE_HEIGHT + 2 : undefined;
}
