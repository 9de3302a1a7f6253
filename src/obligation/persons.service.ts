import { Injectable } from '@nestjs/common';
import type { ReadKind } from '../access/read-log/read-kind.js';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import { categoriesOf } from '../mandate/category.js';
import { explanationText } from './explanation.query.js';
import type {
  AssignmentDto,
  PersonDetailDto,
  PersonDto,
  PersonQueryDto,
  PersonsDto,
  PersonsQueryDto,
  TrainingDto,
  TrainingNoteDto,
} from './person.dto.js';
import { matchingText, pageText } from './person.query.js';
import { personNotFound } from './person-not-found.js';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
  unitAskedFor,
} from './perspective.service.js';
import { Remembered } from './remembered.js';
import { statusSentence, trainingSentence } from './sentence.js';
import { UnitDirectory, type UnitEntry } from './unit-directory.js';

/** As the statements answer: units by id, categories as a mask. */
type WithUnitId<T> = Omit<T, 'unit' | 'reportingUnit'> & { unitId: number };
export type PersonRow = Omit<WithUnitId<PersonDto>, 'unitId'> & { unitId: number | null };
interface ExplanationRow extends Omit<PersonRow, 'decidingTraining'> {
  id: number;
  assignments: WithUnitId<AssignmentDto>[];
  trainings: (Omit<TrainingDto, 'categories' | 'counts'> &
    Pick<TrainingNoteDto, 'rejectionReason' | 'certifiedMinutes' | 'minutesReason'> & {
      categories: number;
    })[];
}
type Units = Record<string, UnitEntry>;

/** A page with the ids of the persons on it. */
interface ShownPage {
  page: PersonsDto;
  employeeIds: number[];
}

/** Answers who must, who fulfils and why, person by person. */
@Injectable()
export class PersonsService {
  /** A list is read page by page; who is on it is found out once for a state of the facts. */
  private readonly lists = new Remembered<Int32Array>(100);
  /** What many look at: the first pages of the same lists. */
  private readonly pages = new Remembered<ShownPage>(200);

  constructor(
    private readonly perspectives: Perspectives,
    private readonly directory: UnitDirectory,
    private readonly readLog: ReadLog,
  ) {}

  /** A page of the persons with an assignment on the reference date. Throws 503 when the look cannot be logged. */
  async page(query: PersonsQueryDto, caller: Asker, reader: Reader): Promise<PersonsDto> {
    const { shown, perspective } = await this.perspectives.settled(query, caller, (perspective) =>
      this.pageFrom(perspective, query),
    );
    const { employeeIds, page } = shown;
    await this.log('LIST', perspective, query, employeeIds, reader);
    return page;
  }

  /**
   * One person with assignments, trainings and reasons. Throws 404 when unknown or out of scope (nothing was
   * shown, so nothing is logged, and both take the same time), 503 when the look cannot be logged.
   */
  async explain(
    personnelNumber: string,
    query: PersonQueryDto,
    caller: Asker,
    reader: Reader,
    kind: ReadKind = 'PERSON',
  ): Promise<PersonDetailDto> {
    const found = await this.perspectives.settled(query, caller, async (perspective) => {
      const {
        row: { units },
      } = await this.directory.on(perspective);
      const known = await this.perspectives.ask<ExplanationRow>(
        perspective,
        (statement) => explanationText(perspective, personnelNumber, statement),
        { isPrepared: isPlain(perspective) },
      );
      return known && { state: known.state, known, perspective, units };
    });
    if (found === undefined) throw personNotFound();
    const { known, perspective, units } = found;
    await this.log(kind, perspective, query, [known.row.id], reader);
    return explanationOf(known, perspective, units);
  }

  private log(
    kind: ReadKind,
    perspective: AskedPerspective,
    { purpose }: PersonQueryDto,
    employeeIds: number[],
    reader: Reader,
  ): Promise<void> {
    const { asOf } = perspective;
    const unitId = unitAskedFor(perspective);
    return this.readLog.write(reader, { kind, unitId, asOf, employeeIds, purpose });
  }

  private async pageFrom(
    perspective: AskedPerspective,
    query: PersonsQueryDto,
  ): Promise<{ state: number; shown: ShownPage; perspective: AskedPerspective }> {
    const { page, pageSize } = query;
    const { state } = perspective;
    const list = listKey(perspective, query);
    const key = `${list} ${page} ${pageSize}`;
    const kept = this.pages.get(key);
    if (kept) return { state, shown: kept, perspective };
    const { row: directory } = await this.directory.on(perspective);
    const all = await this.listFrom(perspective, query, list);
    const employeeIds = Array.from(all.subarray((page - 1) * pageSize, page * pageSize));
    const found = (await this.perspectives.ask<{ items: PersonRow[] }>(
      perspective,
      (statement) => pageText(perspective, employeeIds, statement),
      { isPrepared: isPlain(perspective) },
    )) as Known<{ items: PersonRow[] }>;
    const items = found.row.items.map((person) => personOf(person, directory.units));
    const answer = { items, page, pageSize, total: all.length, knownAt: found.knownAt };
    const shown = { page: answer, employeeIds };
    if (found.state === state) this.pages.set(key, shown);
    return { state: found.state, shown, perspective };
  }

  /** The ids of all persons on the list, in its order. */
  private async listFrom(
    perspective: AskedPerspective,
    query: PersonsQueryDto,
    key: string,
  ): Promise<Int32Array> {
    const known = this.lists.get(key);
    if (known) return known;
    const { row, state } = (await this.perspectives.ask<{ ids: number[] }>(perspective, (statement) =>
      matchingText(perspective, query, statement),
    )) as Known<{ ids: number[] }>;
    const ids = Int32Array.from(row.ids);
    if (state === perspective.state) this.lists.set(key, ids);
    return ids;
  }
}

/** What a list depends on; the state of the facts is part of it, so that it never becomes wrong. */
function listKey(perspective: AskedPerspective, query: PersonsQueryDto): string {
  const { state, knownChange, knownAt, asOf, mandate, scope } = perspective;
  const { group, status, obliged, trained, q } = query;
  // By name: what is not asked for leaves no trace, and null is an answer of its own.
  const { unitId, reportedBy } = perspective;
  const asked = { unitId, reportedBy, group, status, obliged, trained, q };
  return JSON.stringify([state, knownChange, knownAt, asOf, mandate.id, scope, asked]);
}

/** Whether the text of the statement is always the same, so that the server may keep its plan. */
function isPlain({ knownChange, scope, unitId, reportedBy }: AskedPerspective): boolean {
  return knownChange === null && scope.units === 'ALL' && unitId === undefined && reportedBy === undefined;
}

/** A person of a statement with the Kürzel of its units. */
export function personOf({ unitId, ...person }: PersonRow, units: Units): PersonDto {
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
  const told = row.trainings.map((found) => ({ ...found, categories: categoriesOf(found.categories) }));
  const trainings = told.map((found): TrainingDto => {
    const { rejectionReason: _, certifiedMinutes: __, minutesReason: ___, ...training } = found;
    return { ...training, counts: row.group !== null && training.reasons.length === 0 };
  });
  const person = personOf({ ...row, decidingTraining: decidingOf(trainings) }, units);
  const trainingNotes = told.map((training) => {
    const explanation = trainingSentence(training, person.group, perspective);
    const { id, rejectionReason, certifiedMinutes, minutesReason } = training;
    return { id, explanation, rejectionReason, certifiedMinutes, minutesReason };
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

/** The first training that counts made the person fulfil (R11). */
function decidingOf(trainings: TrainingDto[]): PersonDto['decidingTraining'] {
  const deciding = trainings.find(({ counts }) => counts);
  return deciding ? { id: deciding.id, title: deciding.title, completedOn: deciding.completedOn } : null;
}
