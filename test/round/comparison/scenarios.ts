import type { FiguresDto } from '../../../src/evaluation/evaluation.dto.js';
import { emptyLine, type GroupFigures } from '../../../src/evaluation/figures.js';
import type { Cause } from '../../../src/round/comparison/causes.js';
import type { Employee, Training, Unit } from '../../administration/administration.js';
import { administration, employee, leader, training, unit } from '../../administration/builders.js';

/** The reference date of most seals. */
export const AS_OF = '2026-12-31';
export const AMT_51 = { unit: 'Amt 51' };
export const NO_TASK = { citizenContact: false };

/** Amt 50 with a division, Amt 51, and somebody who never changes. */
export function city(...facts: (Unit | Employee | Training)[]) {
  const units = facts.some((fact) => 'code' in fact)
    ? []
    : [unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false })];
  return administration(
    unit('Amt 50'),
    unit('Amt 51'),
    ...units,
    employee('0010'),
    training('0010'),
    ...facts,
  );
}

type Part = Partial<Omit<FiguresDto, 'trainings'>> & { trainings?: Partial<FiguresDto['trainings']> };

/** Differences of both groups; what is not named is 0. */
export function cells({ leaders = {}, employees = {} }: { leaders?: Part; employees?: Part }): GroupFigures {
  const made = emptyLine();
  for (const [block, part] of [
    [made.leaders, leaders],
    [made.employees, employees],
  ] as const) {
    const { trainings = {}, ...persons } = part;
    for (const into of [block, made.total]) {
      for (const [figure, value] of Object.entries(persons)) into[figure as 'obliged'] += value;
      for (const [category, value] of Object.entries(trainings)) into.trainings[category as 'total'] += value;
    }
  }
  return made;
}

export const ONE_DAY = { INTERCULTURAL_COMPETENCE: 1, total: 1 };
export const MINUS_ONE_DAY = { INTERCULTURAL_COMPETENCE: -1, total: -1 };
const NOW_FULFILLED = { trained: 1, fulfilled: 1, notFulfilled: -1, trainings: ONE_DAY };
export const WHOLE = { obliged: 1, trained: 1, fulfilled: 1, trainings: ONE_DAY };
export const WHOLE_LESS = { obliged: -1, trained: -1, fulfilled: -1, trainings: MINUS_ONE_DAY };

/** What becomes known after a seal, and the one cause that explains it. */
export interface Scenario {
  cause: Cause;
  what: string;
  before: ReturnType<typeof city>;
  /** What becomes known after the first seal. */
  after: ReturnType<typeof city>;
  /** Reference date of the second seal. */
  asOf?: string;
  difference: GroupFigures;
  sentence: string;
}

/** One for each cause that an import makes, and more where a cause has several ways. */
export const SCENARIOS: Scenario[] = [
  {
    cause: 'JOINED',
    what: 'somebody who joined, recorded too late',
    before: city(),
    after: city(employee('0011'), training('0011')),
    difference: cells({ employees: WHOLE }),
    sentence: 'Vorher keiner Organisationseinheit zugeordnet; jetzt gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'LEFT',
    what: 'somebody who had left before',
    before: city(employee('0011')),
    after: city(employee('0011', { validTo: '2026-11-30' })),
    difference: cells({ employees: { obliged: -1, notFulfilled: -1 } }),
    sentence:
      'Jetzt keiner Organisationseinheit mehr zugeordnet; vorher gezählt als Beschäftigte/r: nicht erfüllt.',
  },
  {
    cause: 'TRANSFERRED',
    what: 'somebody who went to another unit',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011', { validTo: '2026-12-30' }, { ...AMT_51, validFrom: '2026-12-31' })),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Jetzt einer anderen Organisationseinheit zugeordnet; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'TRANSFERRED',
    what: 'a leader who came from another unit',
    before: city(leader('0011', AMT_51), training('0011')),
    after: city(leader('0011', { ...AMT_51, validTo: '2026-12-30' }, { validFrom: '2026-12-31' })),
    difference: cells({ leaders: WHOLE }),
    sentence:
      'Vorher einer anderen Organisationseinheit zugeordnet; jetzt gezählt als Führungskraft: erfüllt.',
  },
  {
    cause: 'UNIT_REORGANISED',
    what: 'a division that reports to another unit since',
    before: city(employee('0011', { unit: 'Abt 50.1' }), training('0011')),
    after: city(
      unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 51', reporting: false }),
      employee('0011', { unit: 'Abt 50.1' }),
    ),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Für die Organisationseinheit wertet jetzt eine andere aus; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'UNIT_REORGANISED',
    what: 'a unit that was dissolved between the reference dates',
    asOf: '2027-01-05',
    before: city(
      employee('0011', { unit: 'Abt 50.1', validTo: AS_OF }, { ...AMT_51, validFrom: '2027-01-01' }),
      training('0011'),
    ),
    after: city(unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false, validTo: AS_OF })),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Die frühere Organisationseinheit besteht jetzt nicht mehr; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'GROUP_CHANGED',
    what: 'an employee who has no task any more',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011', NO_TASK)),
    difference: cells({ employees: WHOLE_LESS }),
    sentence: 'Jetzt nicht mehr verpflichtet; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'GROUP_CHANGED',
    what: 'an employee who is a leader and whose language course does not count any more',
    before: city(employee('0011'), training('0011', { categories: ['MULTILINGUALISM'] })),
    after: city(employee('0011', { leadershipLevel: 'OFFICE_HEAD' })),
    difference: cells({
      leaders: { obliged: 1, trained: 1, notFulfilled: 1, trainings: { MULTILINGUALISM: 1, total: 1 } },
      employees: {
        ...{ obliged: -1, trained: -1, fulfilled: -1 },
        trainings: { MULTILINGUALISM: -1, total: -1 },
      },
    }),
    sentence: 'Jetzt Führungskraft, vorher Beschäftigte/r: erfüllt jetzt nicht mehr.',
  },
  {
    cause: 'LATE_CERTIFICATE',
    what: 'a certificate that came too late',
    before: city(employee('0011')),
    after: city(employee('0011'), training('0011', { title: 'Leichte Sprache', completedOn: '2026-12-03' })),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence: 'Nachweis „Leichte Sprache“ vom 03.12.2026 am TODAY nachgereicht: erfüllt jetzt.',
  },
  {
    cause: 'COMPLETED_SINCE',
    what: 'a training after the first reference date, recorded before it',
    asOf: '2026-12-31',
    before: city(employee('0011'), training('0011', { title: 'Leichte Sprache', completedOn: '2026-12-03' })),
    after: city(employee('0011')),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Leichte Sprache“ vom 03.12.2026: abgeschlossen nach dem früheren Stichtag: erfüllt jetzt.',
  },
  {
    cause: 'COMPLETED_SINCE',
    what: 'a training after the first reference date, recorded later as well',
    before: city(employee('0011')),
    after: city(employee('0011'), training('0011', { completedOn: '2026-12-03' })),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 03.12.2026: abgeschlossen nach dem früheren Stichtag: erfüllt jetzt.',
  },
  {
    cause: 'DECISION_REVISED',
    what: 'a refused training that was recognised',
    before: city(employee('0011'), training('0011', { recognition: 'REJECTED' })),
    after: city(employee('0011'), training('0011')),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 jetzt anerkannt: erfüllt jetzt.',
  },
  {
    cause: 'CERTIFICATE_CORRECTED',
    what: 'a training that was too short after all',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011'), training('0011', { duration: '5' })),
    difference: cells({
      employees: { trained: -1, fulfilled: -1, notFulfilled: 1, trainings: MINUS_ONE_DAY },
    }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 berichtigt: erfüllt jetzt nicht mehr.',
  },
  {
    cause: 'CERTIFICATE_CORRECTED',
    what: 'a training of other competence areas',
    before: city(employee('0011'), training('0011')),
    after: city(
      employee('0011'),
      training('0011', { categories: ['INTERCULTURAL_COMPETENCE', 'MULTILINGUALISM'] }),
    ),
    difference: cells({ employees: { trainings: { MULTILINGUALISM: 1 } } }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 berichtigt: jetzt in anderen Kompetenzbereichen aufgeführt.',
  },
];
