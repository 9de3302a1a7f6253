import ExcelJS from 'exceljs';
import type { GroupFiguresDto } from '../../src/evaluation/evaluation.dto.js';
import { FIGURE_COLUMNS } from '../../src/evaluation/workbook/figure-columns.js';
import type { Answer } from '../personnel/office.js';
import type { TestService } from '../service/service.js';
import { done } from './town.js';

/** What stands in a table: its cells by column. */
export type TableCells = Record<string, string | number>;

/** A table in which everything is right: in each group somebody fulfils, somebody has what does not count. */
export const RIGHT: TableCells = cells('EB 1', {
  Führungskräfte: [5, 1, 2, 1, 0, 3, 3, 2, 3],
  Beschäftigte: [40, 4, 6, 2, 3, 12, 10, 10, 30],
  Gesamt: [45, 15, 13, 12, 33],
});

/** The cells of a line by its blocks, in the order of the columns. */
function cells(code: string, blocks: Record<string, number[]>): TableCells {
  const values = Object.values(blocks).flat();
  return {
    Kürzel: code,
    Organisationseinheit: 'Eigenbetrieb',
    ...Object.fromEntries(FIGURE_COLUMNS.map(({ title }, index) => [title, values[index] ?? 0])),
  };
}

/** The cells of a line with these figures. */
export function cellsOf(code: string, figures: GroupFiguresDto): TableCells {
  const values = FIGURE_COLUMNS.map(({ title, figure }) => [title, figure(figures) ?? 0]);
  return { Kürzel: code, ...Object.fromEntries(values) };
}

/** As a CSV file; the lines have the columns of the first. */
export function csvOf(...lines: TableCells[]): string {
  const titles = Object.keys(lines[0] ?? {});
  return [titles, ...lines.map((line) => titles.map((title) => line[title] ?? ''))]
    .map((row) => row.join(';'))
    .join('\r\n');
}

/** The workbook of the template with its line filled in. */
export async function filled(template: Buffer, line: TableCells): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(template as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('Auswertung');
  const titles = sheet?.getRow(1).values as string[];
  titles.forEach((title, column) => {
    const value = line[title];
    if (sheet && value !== undefined) sheet.getCell(2, column).value = value;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** How a table is sent; without `state` in the present one. */
export interface Sent {
  dryRun?: boolean;
  signedBy?: string;
  name?: string;
  state?: string;
}

/** Sends a table for a submission as the personnel department. */
export async function send(
  service: TestService,
  submission: string,
  content: string | Buffer,
  { dryRun, signedBy, name = 'EB 1.xlsx', state }: Sent = {},
): Promise<Answer> {
  const path = `/api/v1/submissions/${submission}`;
  const etag = state ?? done<{ etag: string }>(await answerOf(await service.request(path))).etag;
  const body = new FormData();
  if (signedBy !== undefined) body.append('signedBy', signedBy);
  body.append('file', new Blob([content as unknown as ArrayBuffer]), name);
  const headers = { 'if-match': etag };
  const query = dryRun === undefined ? '' : `?dryRun=${dryRun}`;
  return answerOf(await service.request(`${path}/table${query}`, { method: 'POST', body, headers }));
}

export async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, body: await answer.json() };
}
