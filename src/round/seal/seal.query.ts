import type { EntityManager } from 'typeorm';
import type { SealBriefDto } from '../submission/submission.dto.js';
import { BEGIN_OF_CHAIN } from './canonical.js';

/** A seal as it is kept. */
export interface SealRow {
  id: string;
  roundId: string;
  unitId: number;
  unitCode: string;
  number: number;
  chainNumber: number;
  changeId: number;
  content: string;
  contentHash: Buffer;
  previousHash: Buffer;
  hash: Buffer;
  /** Whether it is the one that holds for its unit in the round. */
  holds: boolean;
}

export const SEAL = `
SELECT z.id, z.round_id AS "roundId", z.unit_id AS "unitId", u.code AS "unitCode", z.number, z.chain_number AS "chainNumber",
  z.change_id AS "changeId", z.content, z.content_hash AS "contentHash", z.previous_hash AS "previousHash", z.hash,
  EXISTS (SELECT FROM submission s WHERE s.seal_id = z.id) AS holds
FROM sealed_evaluation z JOIN organisational_unit u ON u.id = z.unit_id`;

/** The seals of a unit in a round, the newest first. */
export async function sealsOf(
  manager: EntityManager,
  roundId: string,
  unitId: number,
): Promise<SealBriefDto[]> {
  const rows: SealRow[] = await manager.query(
    `${SEAL} WHERE z.round_id = $1 AND z.unit_id = $2 ORDER BY z.number DESC`,
    [roundId, unitId],
  );
  return rows.map(sealBrief);
}

/** What a list says of a seal. */
export function sealBrief({ id, number, contentHash, content, holds }: SealRow): SealBriefDto {
  const { knownAt, sealedAt } = JSON.parse(content);
  return { id, number, contentHash: contentHash.toString('hex'), knownAt, sealedAt, holds };
}

/** The hash of a seal in hexadecimal digits. */
export async function checksumOf(manager: EntityManager, sealId: string): Promise<string> {
  const [{ checksum }] = await manager.query(
    `SELECT encode(hash, 'hex') AS checksum FROM sealed_evaluation WHERE id = $1`,
    [sealId],
  );
  return checksum;
}

/** How many seals a round has, and the hash of the last of them; the begin of the chain without any. */
export async function chainOf(
  manager: EntityManager,
  roundId: string,
): Promise<{ seals: number; head: Buffer }> {
  const [{ seals, head }] = await manager.query(
    `SELECT count(*)::integer AS seals, (array_agg(hash ORDER BY chain_number DESC))[1] AS head
       FROM sealed_evaluation WHERE round_id = $1`,
    [roundId],
  );
  return { seals, head: head ?? BEGIN_OF_CHAIN };
}
