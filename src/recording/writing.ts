import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import type { AskedPerspective } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { WRITERS_LOCK } from '../platform/database/writers-lock.js';
import { databaseFault } from '../platform/problem/database-problem.js';
import { ProblemException } from '../platform/problem/problem.js';
import { type RecordedRow, recordedText } from './recorded.query.js';

/** One transaction that writes facts, when it is this writer's turn. */
export interface Turn {
  manager: EntityManager;
  /** Opens the numbered change under which everything is written from now on. Answers its number. */
  begin(reason: string): Promise<number>;
}

/** Writes single facts, one writer after the other, in the name of an account. */
@Injectable()
export class Writing {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` when no one else writes; nothing of it is kept when it throws. Throws 409 when the person has the
   * training already, 503 when an import takes too long.
   */
  async inTurn<T>({ accountId }: SignedIn, work: (turn: Turn) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query('SELECT pg_advisory_xact_lock($1)', [WRITERS_LOCK]);
        const begin = async (reason: string): Promise<number> => {
          const [{ number }] = await manager.query('SELECT begin_change($1, $2) AS number', [
            accountId,
            reason,
          ]);
          return number;
        };
        return work({ manager, begin });
      });
    } catch (error) {
      if (databaseFault(error)?.constraint !== 'training_natural_key') throw error;
      throw alreadyRecorded();
    }
  }
}

/** One training inside of what the asker may see, as it stands now. Throws 404 else. */
export async function trainingInTurn(
  manager: EntityManager,
  asked: AskedPerspective,
  id: string,
): Promise<RecordedRow> {
  const statement = new Statement();
  const [found] = await manager.query(recordedText(asked, id, statement), statement.values);
  if (found === undefined) throw noSuchTraining();
  await assertVisible(manager, asked, [found.employeeId]);
  return found;
}

/**
 * The second wall for writing, which goes past row-level security: asks the database by its own function whether
 * all of them are visible. Throws when the statement that has found them was wrong.
 */
export async function assertVisible(
  manager: EntityManager,
  asked: AskedPerspective,
  employeeIds: number[],
): Promise<void> {
  if (!(await areVisible(manager, asked, employeeIds)))
    throw new Error('a statement has found persons outside of the scope');
}

/** Whether all of them are visible to the asker, by the database's own function. */
export async function areVisible(
  manager: EntityManager,
  { scope, asOf }: AskedPerspective,
  employeeIds: number[],
): Promise<boolean> {
  if (scope.units === 'ALL' || employeeIds.length === 0) return true;
  const [{ hidden }] = await manager.query(
    `SELECT count(*)::integer AS hidden FROM unnest($1::integer[]) id
      WHERE id NOT IN (SELECT visible_employee($2::integer[], $3::date, NULL))`,
    [employeeIds, scope.units, asOf],
  );
  return hidden === 0;
}

/** No training with this id, or one that the asker may not see. */
export function noSuchTraining(): ProblemException {
  const detail = 'Diese Schulung gibt es nicht, oder Sie dürfen sie nicht sehen.';
  return new ProblemException(404, 'TRAINING_NOT_FOUND', detail);
}

/** The natural key: same person, title and completion. */
export function alreadyRecorded(): ProblemException {
  const detail =
    'Diese Schulung ist für die Person schon erfasst: derselbe Titel, am selben Tag abgeschlossen.';
  return new ProblemException(409, 'ALREADY_RECORDED', detail);
}
