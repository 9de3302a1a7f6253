import type { EntityManager } from 'typeorm';
import type { AskedPerspective } from '../../obligation/perspective.service.js';
import { Statement } from '../../platform/database/statement.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { belongs } from '../recorded.query.js';

/** Everybody for whom an event was recorded, also those whose training was corrected or withdrawn since. */
export const PARTICIPANTS = (event: string): string => `
  (SELECT id, employee_id FROM training WHERE change_id = ${event}
   UNION SELECT id, employee_id FROM training_history WHERE change_id = ${event})`;

/**
 * Ids of the employees whom a list of participants names. Throws 403 when the asker may not see all of them: the
 * list tells of every one.
 */
export async function allParticipants(
  manager: EntityManager,
  event: number,
  asked: AskedPerspective,
): Promise<number[]> {
  const statement = new Statement();
  const participants: { employeeId: number; visible: boolean }[] = await manager.query(
    `SELECT p.employee_id AS "employeeId", ${belongs('p.employee_id', asked, statement)} AS visible
       FROM ${PARTICIPANTS(statement.bind(event, 'integer'))} p`,
    statement.values,
  );
  if (participants.every(({ visible }) => visible)) return participants.map(({ employeeId }) => employeeId);
  throw namesOthers();
}

/** The file is a list that names persons whom the asker may not see. */
export function namesOthers(): ProblemException {
  const detail =
    'Diese Teilnahmeliste nennt auch Personen, die Sie nicht sehen dürfen. Einsehen kann sie, wer alle Teilnehmenden sehen darf.';
  return new ProblemException(403, 'NAMES_OTHERS', detail);
}
