import type { Statement } from './statement.js';

/** The change that ends what is still valid: greater than every number. */
const NEVER = 2_147_483_647;

/**
 * A fact table as it was known: the table itself for "now", else the rows of table and history that the
 * asked change had and no change up to it had ended. Conditions on it reach the indexes of both.
 * @param fact a table that is kept with its history
 */
export function knownFact(
  fact: string,
  columns: string,
  asked: { knownChange: number | null },
  statement: Statement,
): string {
  if (asked.knownChange === null) return fact;
  const known = statement.bind(asked.knownChange, 'integer');
  // The condition stands outside of the union: only so PostgreSQL reads both tables in index order.
  return `(SELECT ${columns} FROM (
      SELECT ${columns}, change_id, ${NEVER} AS ended_by_change_id FROM ${fact}
      UNION ALL SELECT ${columns}, change_id, ended_by_change_id FROM ${fact}_history
    ) recorded WHERE change_id <= ${known} AND ended_by_change_id > ${known})`;
}
