import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../../obligation/perspective.service.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { type Named, namesText, recordedDaysText } from './compared-person-names.query.js';
import { ComparedSides } from './compared-sides.js';
import type { ComparedPersonsDto, ComparedPersonsQueryDto } from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';
import { grouped } from './grouped.js';
import { partSentence } from './part-sentence.js';
import type { Part } from './person-parts.js';

/** Names the persons behind a cause of a difference. */
@Injectable()
export class ComparedPersonsService {
  constructor(
    private readonly sides: ComparedSides,
    private readonly comparison: ComparisonService,
    private readonly perspectives: Perspectives,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * A page of the persons behind a cause, each with what changed. Throws as `ComparedSides.of`, 422 when there are
   * no recorded persons behind it, 503 when the look cannot be logged.
   */
  async page(
    id: string,
    { with: other, cause, page, pageSize }: ComparedPersonsQueryDto,
    caller: Asker,
    reader: Reader,
  ): Promise<ComparedPersonsDto> {
    const sides = await this.sides.of(id, other, caller);
    if (!sides.from.hasFacts || !sides.to.hasFacts) throw noPersons();
    const { unitId, persons, parts } = await this.comparison.compared(sides);
    const { perspective } = sides.to;
    const partsOf = grouped(
      parts.filter((part) => part.cause === cause),
      ({ employeeId }) => employeeId,
    );
    const named = await this.names([...partsOf.keys()], { page, pageSize }, perspective);
    const employeeIds = named.map(({ employeeId }) => employeeId);
    const shown = employeeIds.flatMap((employeeId) => partsOf.get(employeeId) ?? []);
    const days = await this.recordedDays(shown, employeeIds, perspective);
    await this.readLog.write(reader, { kind: 'SEALED', unitId, asOf: perspective.asOf, employeeIds });
    const personOf = new Map(persons.map((person) => [person.employeeId, person]));
    const items = named.map(({ employeeId, ...name }) => {
      const person = personOf.get(employeeId);
      const sentences = (partsOf.get(employeeId) ?? []).map(
        (part) => person && partSentence(part, person, days[part.training?.id ?? '']),
      );
      return { ...name, explanation: sentences.join(' ') };
    });
    return { items, page, pageSize, total: partsOf.size };
  }

  private async names(
    employeeIds: number[],
    page: { page: number; pageSize: number },
    perspective: AskedPerspective,
  ): Promise<Named[]> {
    const answer = await this.perspectives.ask<{ items: Named[] }>(perspective, (statement) =>
      namesText(employeeIds, page, statement),
    );
    return (answer as Known<{ items: Named[] }>).row.items;
  }

  private async recordedDays(
    parts: Part[],
    employeeIds: number[],
    perspective: AskedPerspective,
  ): Promise<Record<string, string>> {
    const trainingIds = parts.flatMap(({ training }) => (training ? [training.id] : []));
    const answer = await this.perspectives.ask<{ days: Record<string, string> }>(perspective, (statement) =>
      recordedDaysText(trainingIds, employeeIds, statement),
    );
    return (answer as Known<{ days: Record<string, string> }>).row.days;
  }
}

function noPersons(): ProblemException {
  const detail =
    'Eine der beiden Auswertungen ist eine ausgefüllte Tabelle. Dahinter stehen keine erfassten Angaben, deshalb lassen sich weder Ursachen noch Personen nennen.';
  return new ProblemException(422, 'EVALUATION_BY_TABLE', detail);
}
