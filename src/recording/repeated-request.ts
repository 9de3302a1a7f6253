import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ProblemException } from '../platform/problem/problem.js';

/** A request that may be sent twice: by a double click, or because the first answer was lost. */
export interface RepeatableRequest {
  accountId: string;
  key: string;
  fingerprint: Buffer;
}

/**
 * A request by the key that its sender has chosen for it.
 * @param key value of the header Idempotency-Key. Throws 400 without one, or when it is too long
 */
export function repeatable(accountId: string, key: string | undefined, body: object): RepeatableRequest {
  if (key === undefined || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    const detail =
      'Die Kopfzeile Idempotency-Key fehlt oder ist zu lang: Geben Sie jeder Erfassung eine eigene Kennung mit höchstens 200 Zeichen. Wird sie mit derselben wiederholt, entsteht nichts doppelt.';
    throw new ProblemException(400, 'IDEMPOTENCY_KEY_NEEDED', detail);
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(body)).digest();
  return { accountId, key, fingerprint };
}

/** What the same request has made already: a training, and the change that made it. Throws 422 for another one. */
export async function earlierAnswer(
  manager: EntityManager,
  { accountId, key, fingerprint }: RepeatableRequest,
): Promise<{ trainingId: string; changeId: number } | undefined> {
  const [earlier] = await manager.query(
    `SELECT training_id AS "trainingId", change_id AS "changeId", fingerprint FROM recorded_request
      WHERE account_id = $1 AND key = $2`,
    [accountId, key],
  );
  if (earlier === undefined || fingerprint.equals(earlier.fingerprint)) return earlier;
  const detail =
    'Mit dieser Kennung (Idempotency-Key) wurde schon etwas anderes erfasst. Nehmen Sie eine neue.';
  throw new ProblemException(422, 'IDEMPOTENCY_KEY_REUSED', detail);
}

/** Remembers what a request has made, in the transaction that makes it. */
export async function rememberAnswer(
  manager: EntityManager,
  { accountId, key, fingerprint }: RepeatableRequest,
  trainingId: string,
  changeId: number,
): Promise<void> {
  await manager.query(
    'INSERT INTO recorded_request (account_id, key, fingerprint, training_id, change_id) VALUES ($1, $2, $3, $4, $5)',
    [accountId, key, fingerprint, trainingId, changeId],
  );
}
