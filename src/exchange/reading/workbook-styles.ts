import { builtInFormat, customFormat, type NumberFormat } from './number-format.js';
import type { WorkbookArchive } from './workbook-archive.js';
import { boundedDescription, type WorkbookIndex } from './workbook-index.js';
import { readXml } from './xml-part.js';

/** The number format of each cell style, by the number of the style. */
export async function readStyles(
  archive: WorkbookArchive,
  { styles }: WorkbookIndex,
): Promise<NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let within = '';
  if (!styles) return formats;
  await readXml(archive, boundedDescription(styles), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmts' || name === 'cellXfs') within = name;
      else if (name === 'numFmt' && within === 'numFmts')
        custom.set(Number(numFmtId), customFormat(formatCode));
      else if (name === 'xf' && within === 'cellXfs') {
        formats.push(custom.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId)));
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return formats;
}
