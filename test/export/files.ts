import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { TestService } from '../service/service.js';

/** A call's answer, which must be a file with this ending. */
async function fileOf(service: TestService, path: string, token = service.token): Promise<Response> {
  const answer = await service.request(`/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** The rows of a CSV file by their headings, read as another program reads it, and the file itself. */
export async function csvOf(service: TestService, path: string, token?: string) {
  const answer = await fileOf(service, path, token);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const rows: Record<string, string>[] = parse(bytes, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    columns: true,
  });
  return { headers: answer.headers, text: bytes.toString('utf8'), rows };
}

/** The rows of the only sheet of a workbook, its title row first; an empty cell is null. */
export async function xlsxOf(service: TestService, path: string) {
  const answer = await fileOf(service, path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet || book.worksheets.length > 1) throw new Error(`${book.worksheets.length} sheets`);
  const columns = sheet.getRow(1).cellCount;
  const rows: ExcelJS.CellValue[][] = [];
  sheet.eachRow((row) => {
    rows.push(Array.from({ length: columns }, (_, index) => row.getCell(index + 1).value ?? null));
  });
  return { headers: answer.headers, bytes, rows };
}
