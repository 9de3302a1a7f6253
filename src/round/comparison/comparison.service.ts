import { Injectable } from '@nestjs/common';
import { evaluationText, type FigureRow } from '../../evaluation/evaluation.query.js';
import { emptyLine, figuresOf, type GroupFigures } from '../../evaluation/figures.js';
import { type Asker, type Known, Perspectives } from '../../obligation/perspective.service.js';
import { CAUSES, type Cause } from './causes.js';
import { type ChangedTraining, changedTrainingsText } from './changed-training.query.js';
import { type ComparedPerson, comparedPersonsText } from './compared-person.query.js';
import { ComparedSides, type Sides } from './compared-sides.js';
import type { ComparedSideDto, DifferenceCauseDto, DifferencesDto } from './comparison.dto.js';
import { sumOf } from './contribution.js';
import { grouped } from './grouped.js';
import { type Part, partsOf } from './person-parts.js';
import type { Side } from './side.js';
import { isZero, minus, plus } from './signed-figures.js';

/** What a side's facts give. */
interface Recomputed {
  figures: GroupFigures;
  knownAt: string;
}

/** Both sides with the persons whom one or both of them count, and what changed with them. */
export interface Compared extends Sides {
  persons: ComparedPerson[];
  parts: Part[];
}

/** Explains the difference of two evaluations of a unit by named causes (see `CAUSES`). */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly sides: ComparedSides,
    private readonly perspectives: Perspectives,
  ) {}

  /**
   * Both evaluations with the causes of their difference. Throws as `ComparedSides.of`; fails when the causes do not
   * add up to what the evaluation says, so that no wrong explanation is ever given.
   */
  async differences(id: string, other: string, caller: Asker): Promise<DifferencesDto> {
    const sides = await this.sides.of(id, other, caller);
    const { unit, from, to } = sides;
    const hasFacts = from.hasFacts && to.hasFacts;
    const [before, after, causes] = await Promise.all([
      this.recomputed(from),
      this.recomputed(to),
      hasFacts ? this.causesOf(sides) : Promise.resolve([]),
    ]);
    const fromFigures = from.sealed ?? before.figures;
    const toFigures = to.sealed ?? after.figures;
    const difference = minus(toFigures, fromFigures);
    const explained = sumOfCauses(causes);
    if (hasFacts && !isZero(minus(minus(after.figures, before.figures), explained)))
      throw new Error('the causes of a difference do not add up to it');
    const rest = minus(difference, explained);
    if (!isZero(rest)) {
      const cause = hasFacts ? 'NOT_IN_FACTS' : 'BY_TABLE';
      causes.push(causeDto(cause, null, rest));
    }
    return {
      ...{ unit: unit.code, unitName: unit.name, from: sideDto(from, before), to: sideDto(to, after) },
      ...{ fromFigures, toFigures, difference, causes },
    };
  }

  /** The persons of both sides and what changed with them. */
  async compared(sides: Sides): Promise<Compared> {
    const [from, to] = [sides.from.perspective, sides.to.perspective];
    const isForward = from.state <= to.state;
    const [found, changed] = await Promise.all([
      this.perspectives.ask<{ persons: ComparedPerson[] }>(to, (statement) =>
        comparedPersonsText(from, to, statement),
      ),
      this.perspectives.ask<{ trainings: ChangedTraining[] }>(to, (statement) =>
        changedTrainingsText(from, to, statement),
      ),
    ]);
    const { persons } = (found as Known<{ persons: ComparedPerson[] }>).row;
    const { trainings } = (changed as Known<{ trainings: ChangedTraining[] }>).row;
    const trainingsOf = grouped(trainings, ({ employeeId }) => employeeId);
    const parts = persons.flatMap((person) =>
      partsOf(person, trainingsOf.get(person.employeeId) ?? [], isForward),
    );
    return { ...sides, persons, parts };
  }

  private async causesOf(sides: Sides): Promise<DifferenceCauseDto[]> {
    const { parts } = await this.compared(sides);
    const byCause = grouped(parts, ({ cause }) => cause);
    return CAUSES.flatMap(({ id }) => {
      const found = byCause.get(id);
      if (found === undefined) return [];
      const persons = new Set(found.map(({ employeeId }) => employeeId)).size;
      return [causeDto(id, persons, sumOf(found.flatMap(({ contributions }) => contributions)))];
    });
  }

  /** What the evaluation says of the unit in the facts of the side. */
  private async recomputed({ perspective }: Side): Promise<Recomputed> {
    const answer = await this.perspectives.ask<{ lines: FigureRow[] }>(
      perspective,
      (statement) => evaluationText(perspective, statement),
      { kind: 'whole' },
    );
    const { row, knownAt } = answer as Known<{ lines: FigureRow[] }>;
    return { figures: figuresOf(row.lines).total, knownAt };
  }
}

function sumOfCauses(causes: DifferenceCauseDto[]): GroupFigures {
  return causes.reduce<GroupFigures>((sum, { difference }) => plus(sum, difference), emptyLine());
}

function causeDto(cause: Cause, persons: number | null, difference: GroupFigures): DifferenceCauseDto {
  const { label = '', explanation = '' } = CAUSES.find(({ id }) => id === cause) ?? {};
  return { code: cause, label, explanation, persons, difference };
}

function sideDto({ id, number, roundTitle, knownAt, perspective }: Side, facts: Recomputed): ComparedSideDto {
  return { id, number, roundTitle, asOf: perspective.asOf, knownAt: knownAt ?? facts.knownAt };
}
