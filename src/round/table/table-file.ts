import type { FiguresDto } from '../../evaluation/evaluation.dto.js';
import { emptyLine, type GroupFigures } from '../../evaluation/figures.js';
import { FIGURES_OF } from '../../evaluation/workbook/figure-columns.js';
import type { RowError } from '../../exchange/columns/cell.js';
import { FIGURES_TABLE } from '../../exchange/columns/figures.js';
import { refusedFor, refuseErrors, unreadableFile } from '../../exchange/import-refused.js';
import { copiedValues } from '../../exchange/reading/copy-text.js';
import { LIMITS } from '../../exchange/reading/limits.js';
import { readTable } from '../../exchange/reading/read-table.js';
import type { TableSummary } from '../../exchange/reading/table-staging.js';
import { UnreadableFileError } from '../../exchange/reading/unreadable-file.error.js';
import { CATEGORIES } from '../../mandate/category.js';
import { FIGURES, type FigureName } from '../../mandate/figure.js';
import type { MandateGroup } from '../../mandate/mandate.js';
import { acceptanceFaults, type TableLine } from './acceptance-faults.js';

/** What a table is checked against. */
interface Expected {
  /** Kürzel of the unit that gives the table. */
  unit: string;
  /** What the mandate demands of each group. */
  groups: readonly MandateGroup[];
  /** `YYYY-MM-DD`. */
  today: string;
}

const CODE = FIGURES_TABLE.columns[0]?.header ?? '';

/**
 * Reads the filled table of a unit, CSV or XLSX, and answers its figures. Throws 413 or 422 with everything that is
 * wrong with the file, by row and column.
 */
export async function readTableFile(path: string, { unit, groups, today }: Expected): Promise<GroupFigures> {
  const { summary, lines } = await read(path, today);
  const [line] = lines;
  if (line === undefined) {
    const message = `Die Tabelle hat keine Zeile. Erlaubt: genau eine, die der Einheit „${unit}“.`;
    throw refusedFor({ code: 'NO_LINE', message });
  }
  const faults = [...codeFaults(lines, unit), ...acceptanceFaults(line, groups)];
  // One error per cell is enough.
  const isKnown = ({ row, column }: RowError) =>
    summary.errors.some((error) => error.row === row && error.column === column);
  const found = [...summary.errors, ...faults.filter((fault) => !isKnown(fault))];
  const unlisted = summary.errorCount - summary.errors.length + Math.max(0, summary.rows - lines.length);
  refuseErrors(FIGURES_TABLE, found, found.length + unlisted);
  return figuresOf(line.figures as number[]);
}

async function read(path: string, today: string): Promise<{ summary: TableSummary; lines: TableLine[] }> {
  const lines: TableLine[] = [];
  try {
    const summary = await readTable({ path, kind: 'auswertung', today }, (batch) => {
      // Beyond the first line there are only errors to tell.
      if (lines.length > LIMITS.listedErrors) return;
      for (const text of Buffer.from(batch.lines).toString('utf8').split('\n').slice(0, -1)) {
        if (lines.length > LIMITS.listedErrors) return;
        const [row, code = null, ...figures] = copiedValues(text);
        lines.push({
          row: Number(row),
          code,
          figures: figures.map((figure) => (figure === null ? null : Number(figure))),
        });
      }
    });
    return { summary, lines };
  } catch (error) {
    throw error instanceof UnreadableFileError ? unreadableFile(error) : error;
  }
}

/** There is one line, that of the unit. */
function codeFaults(lines: readonly TableLine[], unit: string): RowError[] {
  return lines.flatMap(({ row, code }, index) => {
    const fault = { row, column: CODE, value: code };
    if (index > 0) {
      const message = `Die Tabelle hat eine weitere Zeile. Erlaubt: genau eine, die der Einheit „${unit}“.`;
      return [{ ...fault, code: 'MORE_THAN_ONE_LINE', message }];
    }
    if (code === null || code === unit) return [];
    const message = `„${code}“ ist nicht die Einheit, deren Tabelle Sie einlesen. Erlaubt: „${unit}“.`;
    return [{ ...fault, code: 'NOT_THIS_UNIT', message }];
  });
}

/** The figures of a table in which everything is right. */
function figuresOf(values: readonly number[]): GroupFigures {
  const line = emptyLine();
  FIGURES.forEach(({ block, name }, index) => {
    enter(line[FIGURES_OF[block]], name, values[index] ?? 0);
  });
  const { leaders, employees, total } = line;
  // The table does not have them: they follow from the groups.
  for (const { id } of CATEGORIES) total.trainings[id] = leaders.trainings[id] + employees.trainings[id];
  return line;
}

function enter(figures: FiguresDto, name: FigureName, value: number): void {
  switch (name) {
    case 'obliged':
    case 'trained':
    case 'fulfilled':
    case 'notFulfilled':
      figures[name] = value;
      break;
    default:
      figures.trainings[name] = value;
  }
}
