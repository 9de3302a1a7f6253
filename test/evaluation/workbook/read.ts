import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/** A cell as the file holds it: `t` is its type there, `style` the number of its look. */
export interface RawCell {
  t: string | undefined;
  style: number;
  formula: string | undefined;
  value: string | undefined;
}

/** The workbook as a spreadsheet library reads it. */
export async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

/** A sheet of it, which must be there. */
export async function openedSheet(bytes: Buffer, name: string): Promise<ExcelJS.Worksheet> {
  const sheet = (await opened(bytes)).getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The values of a row from column A on; `null` where there is none. */
export function valuesOf(row: ExcelJS.Row, columns: number): ExcelJS.CellValue[] {
  return Array.from({ length: columns }, (_, index) => row.getCell(index + 1).value ?? null);
}

/** The parts of the file by name, unzipped with the sizes and checksums of the directory verified. */
export async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

/** Every element of a part, in order. Throws where the XML is not well-formed. */
export function elementsOf(
  xml: string,
): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...(attributes as Record<string, string>) }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (characters) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}

/** The cells of a sheet's part by address. */
export function cellsOf(xml: string): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  let cell: RawCell | undefined;
  for (const { name, attributes, text: content } of elementsOf(xml)) {
    if (name === 'c') {
      cell = { t: attributes.t, style: Number(attributes.s ?? 0), formula: undefined, value: undefined };
      cells.set(attributes.r ?? '', cell);
    } else if (cell && name === 'f') cell.formula = content;
    else if (cell && name === 'v') cell.value = content;
  }
  return cells;
}
