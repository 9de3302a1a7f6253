import fc from 'fast-check';
import { CATEGORIES } from '../../src/mandate/category.js';
import type { LeadershipLevel } from '../../src/organisation/leadership-level.js';
import { UNIT_TYPES } from '../../src/organisation/unit-type.js';
import { FORMATS, SETTINGS } from '../../src/training/training-terms.js';
import type { Training } from './administration.js';
import { day } from './random-days.js';
import { CODE_WORDS, FIRST_NAMES, LAST_NAMES, PROVIDERS, TITLES } from './random-names.js';

/*
 * A gene is a free choice; `random-facts.ts` turns genes into facts that fit each other (periods inside the
 * life of their unit, no overlap, no circle). So every combination is an importable administration, and
 * fast-check finds a small one by shrinking the genes.
 */

const CATEGORY_IDS = CATEGORIES.map(({ id }) => id);

/** A unit without its place; one of six stands at the top, one of two has limits. */
export const unitGene = fc.record({
  word: fc.constantFrom(...CODE_WORDS),
  type: fc.constantFrom(...UNIT_TYPES.map(({ id }) => id)),
  top: weighted([1, true], [5, false]),
  parent: fc.nat(99),
  reporting: fc.boolean(),
  limits: fc.option(fc.tuple(fc.option(day), fc.option(day)), { freq: 2 }),
});

/** A leadership level or none, as likely as it is instructive: the border lies at the section head (R6). */
const level = weighted<LeadershipLevel | undefined>(
  [5, undefined],
  [3, 'TEAM_LEAD'],
  [3, 'SECTION_HEAD'],
  ...(['DIVISION_HEAD', 'OFFICE_HEAD', 'ENTERPRISE_HEAD', 'DEPUTY_MAYOR', 'MAYOR'] as const).map(
    (id): [number, LeadershipLevel] => [1, id],
  ),
);

const periodGene = fc.record({
  begin: day,
  /** Days between the end and the next begin; none: the next period is adjacent. */
  gap: weighted([5, 0], [2, 1], [1, 2], [1, 40]),
  unit: fc.nat(99),
  level,
  citizenContact: fc.boolean(),
  mediaPr: weighted([3, false], [1, true]),
});

/** A person; the periods are put in order of their begin. */
export const employeeGene = fc.record({
  lastName: fc.constantFrom(...LAST_NAMES),
  firstName: fc.constantFrom(...FIRST_NAMES),
  periods: fc.array(periodGene, { minLength: 1, maxLength: 4, size: 'max' }),
  end: fc.option(day, { freq: 2 }),
});

/** A training without its person; the durations lie around the minimum of R2. */
export const trainingGene = fc.record({
  title: fc.constantFrom(...TITLES),
  provider: fc.option(fc.constantFrom(...PROVIDERS), { freq: 5, nil: undefined }),
  categories: fc.subarray(CATEGORY_IDS, { minLength: 1 }),
  format: fc.option(fc.constantFrom(...FORMATS.map(({ id }) => id)), { freq: 5, nil: undefined }),
  setting: fc.option(fc.constantFrom(...SETTINGS.map(({ id }) => id)), { freq: 5, nil: undefined }),
  began: fc.option(day),
  completedOn: day,
  duration: weighted<Pick<Training, 'duration' | 'durationUnit'>>(
    [3, { duration: '360', durationUnit: 'MINUTES' }],
    [2, { duration: '359', durationUnit: 'MINUTES' }],
    [1, { duration: '361', durationUnit: 'MINUTES' }],
    [1, { duration: '6', durationUnit: 'HOURS' }],
    [1, { duration: '5,995', durationUnit: 'HOURS' }],
    [1, { duration: '6.02', durationUnit: 'HOURS' }],
    [3, { duration: '8', durationUnit: 'TEACHING_UNITS' }],
    [2, { duration: '7,99', durationUnit: 'TEACHING_UNITS' }],
    [1, { duration: '40', durationUnit: 'TEACHING_UNITS' }],
    [1, { duration: '4.0', durationUnit: 'TEACHING_UNITS' }],
  ),
  recognition: weighted<Training['recognition']>([8, 'RECOGNISED'], [1, 'SUBMITTED'], [1, 'REJECTED']),
});

/** The choices of which a correction takes those that it needs. */
export const correctionGene = fc.record({
  employee: fc.nat(99),
  assignment: fc.nat(99),
  unit: fc.nat(99),
  training: fc.nat(999),
  day,
  level,
  facts: trainingGene,
  person: employeeGene,
});

/** The choices of which a step of the daily work takes those that it needs. */
export const stepGene = fc.record({
  /** Who does it: somebody for the whole city, or for one unit. */
  by: weighted([3, 'CITY' as const], [2, 'OFFICE' as const]),
  /** A person, a training or a change. */
  pick: fc.nat(999),
  others: fc.array(fc.nat(99), { maxLength: 3 }),
  unit: fc.nat(99),
  day,
  level,
  end: fc.option(day, { freq: 2, nil: undefined }),
  citizenContact: fc.option(fc.boolean(), { freq: 4, nil: undefined }),
  mediaPr: fc.option(fc.boolean(), { freq: 1, nil: undefined }),
  facts: trainingGene,
  /** What is decided about the minutes of a training or a course; none: nothing. */
  recognisedMinutes: fc.option(fc.constantFrom(359, 360, 361), { freq: 1, nil: undefined }),
  /** So many days after a training that is there already, with its title; the border of similar ones is 31. */
  daysAfter: fc.option(fc.constantFrom(0, 31, -31, 32, -32), { freq: 1, nil: undefined }),
  /** Titles in capitals are the same titles. */
  inCapitals: weighted([4, false], [1, true]),
  isDespiteSimilar: fc.boolean(),
  isAllOrNothing: fc.boolean(),
  /** Whether it goes wrong: from an outdated state, by somebody else, about somebody unknown. */
  isAmiss: weighted([8, false], [1, true]),
  /** Whether it is about anybody, or about somebody for whom the worker may do it. */
  isAboutAnybody: weighted([8, false], [1, true]),
});

function weighted<T>(...choices: [number, T][]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** The value that an arbitrary draws. */
type Drawn<A> = A extends fc.Arbitrary<infer G> ? G : never;
export type UnitGene = Drawn<typeof unitGene>;
export type EmployeeGene = Drawn<typeof employeeGene>;
export type TrainingGene = Drawn<typeof trainingGene>;
export type CorrectionGene = Drawn<typeof correctionGene>;
export type StepGene = Drawn<typeof stepGene>;
