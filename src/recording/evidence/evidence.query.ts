import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { Statement } from '../../platform/database/statement.js';
import { ProblemException } from '../../platform/problem/problem.js';
import type { EvidenceDto } from './evidence.dto.js';

/** Evidence `v` with its file, as the API shows it. */
export const EVIDENCE = `
SELECT v.id, v.kind, v.file_name AS "fileName", f.media_type AS "mediaType", f.size, v.event_id AS event,
  v.despite_same AS "despiteSame", v.seen_on AS "seenOn", a.display_name AS by, ${instantOf('v.made_at')} AS "madeAt",
  ${instantOf('f.scanned_at')} AS "scannedAt", ${instantOf('f.removed_at')} AS "fileRemovedAt",
  ${instantOf('v.withdrawn_at')} AS "withdrawnAt", v.withdrawal_reason AS "withdrawalReason"
  FROM evidence v JOIN account a ON a.id = v.account_id LEFT JOIN evidence_file f USING (sha256)`;

/** Types of the columns that are no texts. */
const TYPES: Readonly<Record<string, string>> = { sha256: 'bytea', seen_on: 'date', event_id: 'integer' };

/** Inserts the same evidence for each of the trainings, at least one. Answers the first. */
export async function insertEvidence(
  manager: EntityManager,
  trainingIds: string[],
  { accountId }: SignedIn,
  kind: EvidenceDto['kind'],
  values: object,
): Promise<EvidenceDto> {
  const names = Object.keys(values);
  const bound = names.map((name, index) => `$${index + 4}::${TYPES[name] ?? 'text'}`);
  const [{ id }] = await manager.query(
    `INSERT INTO evidence (training_id, account_id, kind, ${names.join(', ')})
     SELECT training_id, $2::uuid, $3::text, ${bound.join(', ')} FROM unnest($1::uuid[]) training_id RETURNING id`,
    [trainingIds, accountId, kind, ...Object.values(values)],
  );
  const [made] = await manager.query(`${EVIDENCE} WHERE v.id = $1`, [id]);
  return made;
}

/**
 * Refuses a file that is evidence of another training than these, unless there is a reason to take it. Which one
 * that is, is told only to who may see it. Answers those of these trainings that have it already.
 * @param mayBeTold condition of SQL: whether the training `t` may be named
 */
export async function refuseSame(
  manager: EntityManager,
  trainingIds: string[],
  { sha256, despiteSame }: { sha256: Buffer; despiteSame: string | undefined },
  mayBeTold: (statement: Statement) => string,
): Promise<Set<string>> {
  const statement = new Statement();
  const found: { id: string; title: string; visible: boolean }[] = await manager.query(
    `SELECT t.id, t.title, ${mayBeTold(statement)} AS visible FROM evidence v JOIN training t ON t.id = v.training_id
      WHERE v.sha256 = ${statement.bind(sha256, 'bytea')} AND v.withdrawn_at IS NULL ORDER BY t.id`,
    statement.values,
  );
  const these = new Set(trainingIds);
  const others = found.filter(({ id }) => !these.has(id));
  if (others.length > 0 && despiteSame === undefined) throw sameFile(others.filter(({ visible }) => visible));
  return new Set(found.map(({ id }) => id).filter((id) => these.has(id)));
}

function sameFile(told: { id: string; title: string }[]): ProblemException {
  const errors = told.slice(0, 5).map(({ id, title }) => ({
    pointer: '#/file',
    code: 'SAME',
    message: `Nachweis von „${title}“.`,
    value: id,
  }));
  const detail =
    'Diese Datei ist schon Nachweis einer anderen Schulung. Soll sie trotzdem gelten, geben Sie in „despiteSame“ an, warum.';
  return new ProblemException(409, 'SAME_FILE', detail, errors.length > 0 ? { errors } : {});
}

/** The training has this evidence. */
export function alreadyThere(): ProblemException {
  return new ProblemException(409, 'EVIDENCE_ALREADY_THERE', 'Diesen Nachweis hat die Schulung schon.');
}

/** No evidence with this id at this training, or none that is shown. */
export function noSuchEvidence(): ProblemException {
  const detail = 'Diesen Nachweis gibt es nicht, oder er ist zurückgezogen.';
  return new ProblemException(404, 'EVIDENCE_NOT_FOUND', detail);
}
