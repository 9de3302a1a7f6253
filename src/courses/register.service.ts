import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import { germanDay } from '../platform/german-day.js';
import { ProblemException } from '../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../recording/etag.js';
import { earlierAnswer, rememberAnswer, repeatable } from '../recording/repeated-request.js';
import { Writing } from '../recording/writing.js';
import type { CourseDecisionDto, CourseDto } from './course.dto.js';
import { type CourseRow, decided, ONE_COURSE } from './course.query.js';
import { type CourseColumns, courseColumns } from './course-columns.js';
import { insertCourse } from './insert-course.js';

/** Decides about courses, once for all units. Records that exist already are changed by applying a course only. */
@Injectable()
export class RegisterService {
  constructor(private readonly writing: Writing) {}

  /**
   * Enters a decision; a repeated request answers what the first one has made. Throws 400 when it cannot be, 409
   * when the same course is decided already for one of the days, 422 when the key was used for something else.
   */
  enter(caller: SignedIn, key: string | undefined, asked: CourseDecisionDto): Promise<CourseDto> {
    const request = repeatable(caller.accountId, key, asked);
    const columns = courseColumns(asked);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const earlier = await earlierAnswer(manager, request);
      if (earlier) return withState(await courseInTurn(manager, earlier.trainingId));
      await refuseDecided(manager, columns);
      const change = await begin(`Anerkennungskatalog: „${columns.title}“ aufgenommen`);
      const id = await insertCourse(manager, columns);
      await rememberAnswer(manager, request, id, change);
      return withState(await courseInTurn(manager, id));
    });
  }

  /** Decides anew; what was decided stays in the history. Throws 404, 412, 428, 400, or 409 as `enter`. */
  change(
    caller: SignedIn,
    id: string,
    ifMatch: string | undefined,
    asked: CourseDecisionDto,
  ): Promise<CourseDto> {
    const columns = courseColumns(asked);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      refuseOtherState(ifMatch, (await courseInTurn(manager, id)).changeId, 'Der Kurs wurde');
      await refuseDecided(manager, columns, id);
      await begin(`Anerkennungskatalog: „${columns.title}“ geändert`);
      const values = Object.entries(columns);
      await manager.query(
        `UPDATE course SET ${values.map(([name], index) => `${name} = $${index + 2}`).join(', ')} WHERE id = $1`,
        [id, ...values.map(([, value]) => value)],
      );
      return withState(await courseInTurn(manager, id));
    });
  }

  /** Withdraws a decision; records that it was applied to stay as they are. Throws 404, 412, 428. */
  async withdraw(caller: SignedIn, id: string, ifMatch: string | undefined, reason: string): Promise<void> {
    await this.writing.inTurn(caller, async ({ manager, begin }) => {
      const course = await courseInTurn(manager, id);
      refuseOtherState(ifMatch, course.changeId, 'Der Kurs wurde');
      await begin(`Anerkennungskatalog: „${course.title}“ zurückgezogen: ${reason}`);
      await manager.query('DELETE FROM course WHERE id = $1', [id]);
    });
  }
}

/** One course as it stands in this transaction. Throws 404. */
export async function courseInTurn(manager: EntityManager, id: string): Promise<CourseRow> {
  const [course] = await manager.query(ONE_COURSE, [id]);
  if (course === undefined) throw noSuchCourse();
  return course;
}

/** A row with its author and state as it is answered. */
export function withState({ changeId, decidedAt, decidedBy, ...course }: CourseRow): CourseDto {
  return { ...decided(course), etag: etagOf(changeId), decidedAt, decidedBy };
}

/** No course with this id, or one that is withdrawn. */
export function noSuchCourse(): ProblemException {
  return new ProblemException(404, 'COURSE_NOT_FOUND', 'Diesen Kurs gibt es im Anerkennungskatalog nicht.');
}

interface Same {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
}

/** Throws 409 with each course of this title and provider that is decided for one of the days; the database holds it too. */
async function refuseDecided(manager: EntityManager, columns: CourseColumns, self?: string): Promise<void> {
  const found: Same[] = await manager.query(
    `SELECT id, title, to_char(lower(valid), 'YYYY-MM-DD') AS "from", to_char(upper(valid) - 1, 'YYYY-MM-DD') AS "to"
       FROM course WHERE title_key = $1 AND provider_key IS NOT DISTINCT FROM provider_fold($2)
        AND valid && $3::daterange AND id IS DISTINCT FROM $4::uuid ORDER BY valid LIMIT 10`,
    [columns.title_key, columns.provider, columns.valid, self ?? null],
  );
  if (found.length === 0) return;
  const errors = found.map(({ id, title, from, to }) => ({
    pointer: '#/title',
    code: 'DECIDED_ALREADY',
    message: `Schon entschieden: „${title}“, ${from ? `von ${germanDay(from)}` : 'von jeher'} ${to ? `bis ${germanDay(to)}` : 'auf Dauer'}.`,
    value: id,
  }));
  const detail =
    'Über diesen Kurs desselben Anbieters ist für einen Teil der Tage schon entschieden. Ändern Sie jene Entscheidung, oder begrenzen Sie die Tage.';
  throw new ProblemException(409, 'COURSE_DECIDED_ALREADY', detail, { errors });
}
