import type { TableFormat } from '../columns/table-format.js';
import { readSharedTexts } from './shared-texts.js';
import { SheetRows } from './sheet-rows.js';
import type { RowSink } from './table-staging.js';
import { WorkbookArchive } from './workbook-archive.js';
import { readIndex } from './workbook-index.js';
import { readStyles } from './workbook-styles.js';
import { readXml } from './xml-part.js';

/**
 * Reads the sheet of a workbook row by row.
 * @param drained awaited between pieces of the sheet, so that the reader can keep pace
 */
export async function readXlsx(
  path: string,
  format: TableFormat,
  sink: RowSink,
  drained: () => Promise<void>,
): Promise<void> {
  const archive = await WorkbookArchive.open(path);
  try {
    const index = await readIndex(archive, format);
    const styles = await readStyles(archive, index);
    const sharedTexts = await readSharedTexts(archive, index);
    const rows = new SheetRows({ styles, sharedTexts, since1904: index.since1904 }, sink);
    await readXml(archive, index.sheet, rows, drained);
  } finally {
    archive.close();
  }
}
