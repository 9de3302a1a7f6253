import type { Cell, RowError } from '../../../src/exchange/columns/cell.js';
import { employees } from '../../../src/exchange/columns/employees.js';
import { ORGANISATIONAL_UNITS } from '../../../src/exchange/columns/organisational-units.js';
import type { Staged, TableFormat } from '../../../src/exchange/columns/table-format.js';
import { TRAININGS } from '../../../src/exchange/columns/trainings.js';
import { ErrorLog } from '../../../src/exchange/reading/error-log.js';
import { RowReader } from '../../../src/exchange/reading/row-reader.js';
import { TODAY } from './read-file.js';

/** What row 2 of a file becomes that has exactly these columns. */
export function stageRow(
  format: TableFormat,
  cells: Record<string, Cell>,
): { staged: Record<string, Staged>; errors: RowError[] } {
  const log = new ErrorLog();
  const headers = Object.keys(cells);
  const positions = format.columns.map(({ header }) =>
    header in cells ? headers.indexOf(header) : undefined,
  );
  const values = new RowReader(format, positions, TODAY, log).read(2, Object.values(cells));
  const staged = Object.fromEntries(
    format.staged.slice(1).map(({ name }, index) => [name, values[index] ?? null]),
  );
  return { staged, errors: log.errors };
}

/** Cells of a faultless row of units. */
export const UNIT: Record<string, Cell> = { Kürzel: 'Amt 50', Bezeichnung: 'Sozialamt', Typ: 'Amt' };
/** Cells of a faultless row of employees. */
export const EMPLOYEE: Record<string, Cell> = {
  ...{ Personalnummer: '00010001', Nachname: 'Öztürk', Vorname: 'Çiğdem', Organisationseinheit: 'Amt 50' },
  'Gültig ab': '01.01.2018',
};
/** Cells of a faultless row of trainings. */
export const TRAINING: Record<string, Cell> = {
  ...{
    Personalnummer: '00010001',
    Titel: 'Spanisch A2',
    Kategorien: 'Mehrsprachigkeit',
    Dauer: '40',
    Einheit: 'UE',
  },
  'Abgeschlossen am': '30.01.2023',
};
const FILES: Record<string, [TableFormat, Record<string, Cell>]> = {
  unit: [ORGANISATIONAL_UNITS, UNIT],
  employee: [employees('history'), EMPLOYEE],
  state: [employees('state'), EMPLOYEE],
  training: [TRAININGS, TRAINING],
};

/** Stages a faultless row with one cell replaced. */
export function stageCell(file: string, column: string, cell: Cell) {
  const [format, cells] = FILES[file] as [TableFormat, Record<string, Cell>];
  return stageRow(format, { ...cells, [column]: cell });
}
