import type { EntityManager } from 'typeorm';
import { germanDay } from '../platform/german-day.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { CertificateColumns } from './certificate.js';
import { RESEMBLES } from './resembles.sql.js';
import { alreadyRecorded } from './writing.js';

const RESEMBLING = `
SELECT id, title, completed_on AS "completedOn", title_key = $2 AND completed_on = $3::date AS same FROM training t
 WHERE employee_id = $1 AND ${RESEMBLES('t', '$2', '$3::date')}
 ORDER BY similarity(title_key, $2) DESC, abs(completed_on - $3::date), id LIMIT 5`;

/** A training of a person that may be the same as a certificate. */
interface Resembling {
  id: string;
  title: string;
  completedOn: string;
  /** The natural key is the same: it cannot be recorded a second time. */
  same: boolean;
}

/** The trainings of a person that a certificate resembles, the most similar first. */
export function resembling(
  manager: EntityManager,
  employeeId: number,
  { title_key, completed_on }: CertificateColumns,
): Promise<Resembling[]> {
  return manager.query(RESEMBLING, [employeeId, title_key, completed_on]);
}

/**
 * Refuses to record a certificate twice: throws 409 when the person has the same training already, and, unless
 * there is a reason to, when the person has one with a similar title at about the same time.
 */
export async function refuseSimilar(
  manager: EntityManager,
  employeeId: number,
  columns: CertificateColumns,
  reason: string | undefined,
): Promise<void> {
  const found = await resembling(manager, employeeId, columns);
  if (found.some(({ same }) => same)) throw alreadyRecorded();
  if (found.length === 0 || reason !== undefined) return;
  const errors = found.map(({ id, title, completedOn }) => ({
    pointer: '#/title',
    code: 'RESEMBLES',
    message: `Schon erfasst: „${title}“, abgeschlossen am ${germanDay(completedOn)}.`,
    value: id,
  }));
  const detail =
    'Für diese Person ist schon eine ähnliche Schulung erfasst. Ist es eine andere, geben Sie in „despiteSimilar“ an, warum.';
  throw new ProblemException(409, 'SIMILAR_TRAINING', detail, { errors });
}
