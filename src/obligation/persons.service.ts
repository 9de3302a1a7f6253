import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../access/signed-in.js';
import { categoriesOf } from '../mandate/category.js';
import { ProblemException } from '../platform/problem/problem.js';
import { explanationText } from './explanation.query.js';
import type {
  AssignmentDto,
  PersonDetailDto,
  PersonDto,
  PersonQueryDto,
  PersonsDto,
  PersonsQueryDto,
  TrainingDto,
} from './person.dto.js';
import { pageText, totalText } from './person.query.js';
import { type AskedPerspective, type Known, Perspectives } from './perspective.service.js';
import { Remembered } from './remembered.js';
import { statusSentence, trainingSentence } from './sentence.js';
import { UnitDirectory, type UnitEntry } from './unit-directory.js';

/** As the statements answer: units by id, categories as a mask. */
type WithUnitId<T> = Omit<T, 'unit' | 'reportingUnit'> & { unitId: number };
type PersonRow = Omit<WithUnitId<PersonDto>, 'unitId'> & { unitId: number | null };
interface ExplanationRow {
  person: PersonRow;
  assignments: WithUnitId<AssignmentDto>[];
  trainings: (Omit<TrainingDto, 'categories' | 'counts'> & {
    categories: number;
    rejectionReason: string | null;
  })[];
}
type Units = Record<string, UnitEntry>;

/** Answers who must, who fulfils and why, person by person. */
@Injectable()
export class PersonsService {
  /** A list is read page by page; how long it is is counted once for a state of the facts. */
  private readonly totals = new Remembered<number>(500);

  constructor(
    private readonly perspectives: Perspectives,
    private readonly directory: UnitDirectory,
  ) {}

  /** A page of the persons with an assignment on the reference date. */
  async page(query: PersonsQueryDto, caller: SignedIn): Promise<PersonsDto> {
    const { page, pageSize } = query;
    const limits = { limit: pageSize, offset: (page - 1) * pageSize };
    return this.perspectives
      .settled(query, caller, async (perspective) => {
        const { units, total } = await this.context(perspective, query);
        const found = await this.perspectives.ask<{ items: PersonRow[] }>(
          perspective,
          (statement) => pageText(perspective, query, limits, statement),
          { isPrepared: isPlain(query, perspective) },
        );
        const { row, state, knownAt } = found as Known<{ items: PersonRow[] }>;
        const items = row.items.map((person) => personOf(person, units));
        return { state, answer: { items, page, pageSize, total, knownAt } };
      })
      .then(({ answer }) => answer);
  }

  /** One person with assignments, trainings and reasons. Throws 404 when unknown or out of scope. */
  async explain(personnelNumber: string, query: PersonQueryDto, caller: SignedIn): Promise<PersonDetailDto> {
    const found = await this.perspectives.settled(query, caller, async (perspective) => {
      const {
        row: { units },
      } = await this.directory.on(perspective);
      const known = await this.perspectives.ask<ExplanationRow>(
        perspective,
        (statement) => explanationText(perspective, personnelNumber, statement),
        { isPrepared: isPlain({}, perspective) },
      );
      return known && { state: known.state, answer: explanationOf(known, perspective, units) };
    });
    if (found) return found.answer;
    throw new ProblemException(
      404,
      'PERSON_NOT_FOUND',
      'Diese Person gibt es nicht, oder Sie dürfen sie nicht sehen.',
    );
  }

  /** What the pages of a list have in common. */
  private async context(
    perspective: AskedPerspective,
    query: PersonsQueryDto,
  ): Promise<{ units: Units; total: number }> {
    const {
      row: { units },
    } = await this.directory.on(perspective);
    const { state, asOf, mandate, scope, unitId } = perspective;
    const key = JSON.stringify([state, asOf, mandate.id, scope, unitId, query.group, query.status, query.q]);
    const total = this.totals.get(key);
    if (total !== undefined) return { units, total };
    const counted = (await this.perspectives.ask<{ total: number }>(perspective, (statement) =>
      totalText(perspective, query, statement),
    )) as Known<{ total: number }>;
    if (counted.state === state) this.totals.set(key, counted.row.total);
    return { units, total: counted.row.total };
  }
}

/** Whether the text of the statement is always the same, so that the server may keep its plan. */
function isPlain(
  query: { status?: unknown; q?: unknown; group?: unknown },
  perspective: AskedPerspective,
): boolean {
  const { knownChange, scope, unitId } = perspective;
  const isWhole = knownChange === null && scope.units === 'ALL' && unitId === undefined;
  return isWhole && query.status === undefined && query.q === undefined && query.group === undefined;
}

function personOf({ unitId, ...person }: PersonRow, units: Units): PersonDto {
  const { code = null, reportingUnit = null } = (unitId === null ? undefined : units[unitId]) ?? {};
  const { personnelNumber, lastName, firstName, group, status, decidingTraining } = person;
  return { personnelNumber, lastName, firstName, unit: code, reportingUnit, group, status, decidingTraining };
}

function explanationOf(
  { row, knownAt }: Known<ExplanationRow>,
  perspective: AskedPerspective,
  units: Units,
): PersonDetailDto {
  const { asOf, mandate } = perspective;
  const person = personOf(row.person, units);
  const told = row.trainings.map((found) => ({ ...found, categories: categoriesOf(found.categories) }));
  const trainings = told.map(({ rejectionReason: _, ...training }): TrainingDto => {
    return { ...training, counts: person.group !== null && training.reasons.length === 0 };
  });
  const trainingNotes = told.map((training) => {
    const explanation = trainingSentence(training, person.group, perspective);
    return { id: training.id, explanation, rejectionReason: training.rejectionReason };
  });
  const assignments = row.assignments.map(({ unitId, ...assignment }) => ({
    unit: units[unitId]?.code ?? '',
    ...assignment,
  }));
  const standing = { ...person, hasAssignment: person.unit !== null, deciding: person.decidingTraining };
  const explanation = statusSentence(standing, told, perspective);
  return {
    ...person,
    asOf,
    knownAt,
    mandate: mandate.name,
    explanation,
    assignments,
    trainings,
    trainingNotes,
  };
}
