import type { TableFormat } from '../columns/table-format.js';
import { CsvTokenizer } from './csv-tokenizer.js';
import { countColumns } from './header.js';
import type { RowSink } from './table-staging.js';
import { findEncoding, readText } from './text-encoding.js';
import { UnreadableFileError } from './unreadable-file.error.js';

const DELIMITERS = [';', ',', '\t'];
const HEADER_CHARACTERS = 16 * 1024;

/**
 * Reads a CSV file row by row; encoding and delimiter are found out, and answered.
 * @param drained awaited between pieces of the file, so that the reader can keep pace
 */
export async function readCsv(
  path: string,
  format: TableFormat,
  sink: RowSink,
  drained: () => Promise<void>,
): Promise<{ encoding: string; delimiter: string }> {
  const encoding = await findEncoding(path);
  let tokenizer: CsvTokenizer | undefined;
  let delimiter = '';
  for await (const text of readText(path, encoding)) {
    if (!tokenizer) {
      delimiter = findDelimiter(text, format);
      tokenizer = new CsvTokenizer(delimiter, sink);
    }
    tokenizer.write(text);
    await drained();
  }
  tokenizer?.end();
  return { encoding: encoding.name, delimiter };
}

/** The delimiter with which the header row names most columns; it alone decides, so `6,5` stays one cell. */
function findDelimiter(text: string, format: TableFormat): string {
  let best = { delimiter: ';', columns: 0 };
  for (const delimiter of DELIMITERS) {
    const columns = headerColumns(text, delimiter, format);
    if (columns > best.columns) best = { delimiter, columns };
  }
  return best.delimiter;
}

function headerColumns(text: string, delimiter: string, format: TableFormat): number {
  let columns = 0;
  const header: RowSink = {
    row(_, cells) {
      columns ||= countColumns(cells, format);
    },
  };
  try {
    const tokenizer = new CsvTokenizer(delimiter, header);
    tokenizer.write(text.slice(0, HEADER_CHARACTERS));
    tokenizer.end();
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
  return columns;
}
