import { CATEGORIES } from '../mandate/category.js';
import { countColumn } from '../obligation/obligation.sql.js';
import type { FiguresDto, GroupFiguresDto, UnitFiguresDto } from './evaluation.dto.js';
import type { FigureRow } from './evaluation.query.js';

/** How the line of persons without a reporting unit is called (R17). */
export const WITHOUT_REPORTING_UNIT = 'ohne auswertungspflichtige Organisationseinheit';

/** All figures of a line, before anything is withheld. */
export type GroupFigures = Record<keyof GroupFiguresDto, FiguresDto>;

/** A line with all its figures. */
export type UnitFigures = Pick<UnitFiguresDto, 'code' | 'name'> & GroupFigures;

/** The lines of an evaluation and their sum, before anything is withheld. */
export interface Figures {
  units: UnitFigures[];
  total: GroupFigures;
}

/** Puts the rows of the statement into lines and adds them up; the total is the sum of the lines (R19). */
export function figuresOf(rows: FigureRow[]): Figures {
  const units: UnitFigures[] = [];
  const total = emptyLine();
  for (const row of rows) {
    let line = units.at(-1);
    if (line === undefined || line.code !== row.code) {
      line = { code: row.code, name: row.name ?? WITHOUT_REPORTING_UNIT, ...emptyLine() };
      units.push(line);
    }
    if (row.group === null) continue;
    const part = row.group === 'LEADER' ? 'leaders' : 'employees';
    for (const sum of [line[part], line.total, total[part], total.total]) add(sum, row);
  }
  return { units, total };
}

/** A line of nobody. */
export function emptyLine(): GroupFigures {
  return { leaders: emptyFigures(), employees: emptyFigures(), total: emptyFigures() };
}

function emptyFigures(): FiguresDto {
  const trainings = {
    DEMOCRATIC_COMPETENCE: 0,
    INTERCULTURAL_COMPETENCE: 0,
    MULTILINGUALISM: 0,
    CITIZEN_COMMUNICATION: 0,
    total: 0,
  };
  return { obliged: 0, trained: 0, fulfilled: 0, notFulfilled: 0, trainings };
}

/** The sum of a line and another one, as a new line. */
export function addLine(a: GroupFigures, b: GroupFigures): GroupFigures {
  const sum = (x: FiguresDto, y: FiguresDto): FiguresDto => ({
    obliged: x.obliged + y.obliged,
    trained: x.trained + y.trained,
    fulfilled: x.fulfilled + y.fulfilled,
    notFulfilled: x.notFulfilled + y.notFulfilled,
    trainings: {
      DEMOCRATIC_COMPETENCE: x.trainings.DEMOCRATIC_COMPETENCE + y.trainings.DEMOCRATIC_COMPETENCE,
      INTERCULTURAL_COMPETENCE: x.trainings.INTERCULTURAL_COMPETENCE + y.trainings.INTERCULTURAL_COMPETENCE,
      MULTILINGUALISM: x.trainings.MULTILINGUALISM + y.trainings.MULTILINGUALISM,
      CITIZEN_COMMUNICATION: x.trainings.CITIZEN_COMMUNICATION + y.trainings.CITIZEN_COMMUNICATION,
      total: x.trainings.total + y.trainings.total,
    },
  });
  return {
    leaders: sum(a.leaders, b.leaders),
    employees: sum(a.employees, b.employees),
    total: sum(a.total, b.total),
  };
}

function add(sum: FiguresDto, row: FigureRow): void {
  const count = (column: string) => Number(row[column] ?? 0);
  sum.obliged += count('obliged');
  sum.trained += count('trained');
  sum.fulfilled += count('fulfilled');
  sum.notFulfilled += count('obliged') - count('fulfilled');
  for (const { id, bit } of CATEGORIES) sum.trainings[id] += count(countColumn(bit));
  sum.trainings.total += count('total');
}
