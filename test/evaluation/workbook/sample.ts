import { Writable } from 'node:stream';
import type { FiguresDto } from '../../../src/evaluation/evaluation.dto.js';
import type { UnitFigures } from '../../../src/evaluation/figures.js';
import { writeWorkbook } from '../../../src/evaluation/workbook/workbook.js';
import type { PersonRow, WorkbookContent } from '../../../src/evaluation/workbook/workbook-content.js';
import type { FullEvaluation } from '../../service/service.js';

/** Figures in the order of the columns: obliged, four areas, all trainings, trained, fulfilled. */
export function figures(obliged = 0, ...rest: number[]): FiguresDto {
  const [
    democratic = 0,
    intercultural = 0,
    language = 0,
    citizen = 0,
    total = 0,
    trained = 0,
    fulfilled = 0,
  ] = rest;
  return {
    obliged,
    trained,
    fulfilled,
    notFulfilled: obliged - fulfilled,
    trainings: {
      DEMOCRATIC_COMPETENCE: democratic,
      INTERCULTURAL_COMPETENCE: intercultural,
      MULTILINGUALISM: language,
      CITIZEN_COMMUNICATION: citizen,
      total,
    },
  };
}

export function plus(a: FiguresDto, b: FiguresDto): FiguresDto {
  const sum = (of: (figures: FiguresDto) => number) => of(a) + of(b);
  return figures(
    sum((f) => f.obliged),
    sum((f) => f.trainings.DEMOCRATIC_COMPETENCE),
    sum((f) => f.trainings.INTERCULTURAL_COMPETENCE),
    sum((f) => f.trainings.MULTILINGUALISM),
    sum((f) => f.trainings.CITIZEN_COMMUNICATION),
    sum((f) => f.trainings.total),
    sum((f) => f.trained),
    sum((f) => f.fulfilled),
  );
}

export function line(
  code: string | null,
  name: string,
  leaders: FiguresDto,
  employees: FiguresDto,
): UnitFigures {
  return { code, name, leaders, employees, total: plus(leaders, employees) };
}

/** No two figures of it are alike, so that a mistaken column shows. */
export const BUERGERAMT = line(
  'Amt 10',
  'Bürgeramt',
  figures(41, 2, 3, 4, 5, 13, 12, 7),
  figures(1234, 101, 102, 103, 104, 399, 301, 201),
);
export const WITHOUT_UNIT = line(
  null,
  'ohne auswertungspflichtige Organisationseinheit',
  figures(1, 0, 0, 1, 0, 1, 1, 0),
  figures(2, 1, 0, 0, 0, 1, 1, 1),
);

export function evaluation(units: UnitFigures[], changes: Partial<FullEvaluation> = {}): FullEvaluation {
  const none = { leaders: figures(), employees: figures(), total: figures() };
  return {
    mandate: 'Abbau von Zugangshemmnissen',
    asOf: '2026-12-31',
    knownAt: '2027-01-15T09:12:44.120Z',
    period: { from: '2021-01-01', to: '2026-12-31' },
    minimumMinutes: 360,
    units,
    total: units.reduce(
      (sum, unit) => ({
        leaders: plus(sum.leaders, unit.leaders),
        employees: plus(sum.employees, unit.employees),
        total: plus(sum.total, unit.total),
      }),
      none,
    ),
    withheld: null,
    ...changes,
  };
}

export function content(changes: Partial<WorkbookContent> = {}): WorkbookContent {
  return {
    evaluation: evaluation([BUERGERAMT, WITHOUT_UNIT]),
    accepted: {
      LEADER: ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'],
      EMPLOYEE: [
        'DEMOCRATIC_COMPETENCE',
        'INTERCULTURAL_COMPETENCE',
        'MULTILINGUALISM',
        'CITIZEN_COMMUNICATION',
      ],
    },
    leaderFrom: 'Sachgebietsleitung',
    filters: {},
    madeBy: 'Erika Beispiel',
    madeAt: '2027-07-15T22:30:05.000Z',
    ...changes,
  };
}

export function person(changes: Partial<PersonRow> = {}): PersonRow {
  return {
    unitCode: 'Amt 10',
    unitName: 'Bürgeramt',
    personnelNumber: '00010001',
    lastName: 'Öztürk',
    firstName: 'Ayşe',
    group: 'LEADER',
    status: 'FULFILLED',
    decidingTraining: { title: 'Vielfalt im Amt', completedOn: '2024-02-29' },
    reason: null,
    ...changes,
  };
}

export async function* inBatches(...batches: PersonRow[][]): AsyncGenerator<PersonRow[]> {
  yield* batches;
}

/** The workbook's bytes. */
export async function bytesOf(workbook: WorkbookContent): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const target = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writeWorkbook(target, workbook);
  return Buffer.concat(chunks);
}
