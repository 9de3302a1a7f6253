import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { type AskedPerspective, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { effect } from '../recording/effect.js';
import { refuseOtherState } from '../recording/etag.js';
import { type Turn, Writing } from '../recording/writing.js';
import { APPLICABLE, APPLY, type Applicable, type ObligedPerson, obligedText } from './application.query.js';
import type { CourseRow } from './course.query.js';
import type { AffectedPersonDto, ApplicationQueryDto, CourseEffectDto } from './effect.dto.js';
import { courseInTurn } from './register.service.js';

/** An effect with those whose look is to be logged. */
type Worked = CourseEffectDto & { employeeIds: number[] };

/**
 * Applies courses of the register to what is recorded, and tells before who gains and who loses. Both do the same
 * work in a transaction, so the preview is what the application does.
 */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /** What applying the course would do; nothing is kept. Throws 404. */
  async preview(
    caller: SignedIn,
    id: string,
    query: ApplicationQueryDto,
    reader: Reader,
  ): Promise<CourseEffectDto> {
    const perspective = await this.perspectives.of({ asOf: query.asOf }, caller);
    const worked = await this.writing.inTurn(caller, async (turn) => {
      const course = await courseInTurn(turn.manager, id);
      await turn.manager.query('SAVEPOINT unchanged');
      const worked = await work(turn, course, query, caller, perspective);
      await turn.manager.query('ROLLBACK TO SAVEPOINT unchanged');
      return worked;
    });
    return this.logged({ ...worked, change: null }, reader);
  }

  /**
   * Applies the course in one change that can be undone. Throws 404, 412, 428; 503 when the look at the names in
   * the answer cannot be logged, and then nothing is applied.
   */
  async apply(
    caller: SignedIn,
    id: string,
    ifMatch: string | undefined,
    query: ApplicationQueryDto,
    reader: Reader,
  ): Promise<CourseEffectDto> {
    const perspective = await this.perspectives.of({ asOf: query.asOf }, caller);
    return this.writing.inTurn(caller, async (turn) => {
      const course = await courseInTurn(turn.manager, id);
      refuseOtherState(ifMatch, course.changeId, 'Der Kurs wurde');
      return this.logged(await work(turn, course, query, caller, perspective), reader);
    });
  }

  private async logged({ employeeIds, ...told }: Worked, reader: Reader): Promise<CourseEffectDto> {
    if (told.gaining) await this.readLog.write(reader, { kind: 'LIST', asOf: told.asOf, employeeIds });
    return told;
  }
}

async function work(
  { manager, begin }: Turn,
  course: CourseRow,
  { keepDecided }: ApplicationQueryDto,
  { personnelNumber, scope }: SignedIn,
  perspective: AskedPerspective,
): Promise<Worked> {
  await manager.query(`SET LOCAL statement_timeout = '1min'`);
  const [{ counts, ids, employeeIds }]: [Applicable] = await manager.query(APPLICABLE, [
    course.id,
    keepDecided === 'true',
    personnelNumber ?? null,
  ]);
  const before = await figures(manager, perspective, employeeIds);
  let change: number | null = null;
  if (ids.length > 0) {
    const how = ids.length === 1 ? 'eine Schulung' : `${ids.length} Schulungen`;
    change = await begin(`Anerkennungskatalog: „${course.title}“ auf ${how} angewandt`);
    await manager.query(APPLY, [ids]);
  }
  const after = await figures(manager, perspective, employeeIds);
  const fulfilled = (persons: ObligedPerson[]) =>
    new Set(persons.filter((person) => person.fulfilled).map(({ employeeId }) => employeeId));
  const [formerly, now] = [fulfilled(before.persons), fulfilled(after.persons)];
  const gaining = after.persons.filter(({ employeeId }) => now.has(employeeId) && !formerly.has(employeeId));
  const losing = after.persons.filter(({ employeeId }) => formerly.has(employeeId) && !now.has(employeeId));
  const named = (persons: ObligedPerson[]) => (scope.names ? persons.map(shown) : null);
  return {
    asOf: perspective.asOf,
    change,
    trainings: counts,
    gain: gaining.length,
    lose: losing.length,
    gaining: named(gaining),
    losing: named(losing),
    before: before.groups,
    after: after.groups,
    employeeIds: [...gaining, ...losing].map(({ employeeId }) => employeeId),
  };
}

/** What the one obligation statement says in this transaction: of these persons, and of everybody. */
async function figures(manager: EntityManager, asked: AskedPerspective, employeeIds: number[]) {
  const statement = new Statement();
  const text = obligedText(asked, employeeIds, statement);
  const persons: ObligedPerson[] = await manager.query(text, statement.values);
  return { persons, groups: (await effect(manager, asked, [])).scope };
}

function shown({ personnelNumber, lastName, firstName, unit }: ObligedPerson): AffectedPersonDto {
  return { personnelNumber, lastName, firstName, unit };
}
