import { createHash } from 'node:crypto';
import type pg from 'pg';
import QueryStream from 'pg-query-stream';

/** What stands before the first entry instead of a hash. */
export const BEGIN = Buffer.alloc(32);

/** What a look at the whole chain found. */
export interface Verification {
  /** How many entries are as they were written, from the first one on. */
  entries: number;
  /** Hash of the last of them. */
  head: Buffer;
  /** Number of the first entry that is missing, changed or foreign; null = the chain is whole. */
  brokenId: number | null;
  /** Number of the entry whose hash is the anchor, 0 = the begin; null = there is none, or nobody asked. */
  anchorId: number | null;
}

interface Entry {
  id: string;
  /** Everything that is hashed but the hash before, as texts in their order; null = no value. */
  parts: (string | null)[];
  previousHash: Buffer;
  hash: Buffer;
}

/** All parts as texts that depend on no setting of the session; an entry's text is what was hashed. */
const ENTRIES = `
SELECT id::text AS id, previous_hash AS "previousHash", hash, ARRAY[id::text,
  to_char(read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), account_id::text, kind, unit_id::text,
  to_char(as_of, 'YYYY-MM-DD'), employee_ids::text, request_id::text, purpose] AS parts
FROM read_log ORDER BY read_log.id`;

/**
 * Works out the chain of the read log anew, without the code that wrote it. It does not notice when the newest
 * entries are cut off or everything after some entry was made anew: only an earlier head, kept elsewhere, does.
 * @param anchor an earlier head
 */
export async function verifyReadLog(
  client: pg.ClientBase,
  anchor: Buffer | null = null,
): Promise<Verification> {
  const found: Verification = { entries: 0, head: BEGIN, brokenId: null, anchorId: null };
  if (anchor?.equals(BEGIN)) found.anchorId = 0;
  const entries: AsyncIterable<Entry> = client.query(new QueryStream(ENTRIES, [], { batchSize: 1000 }));
  for await (const { id, parts, previousHash, hash } of entries) {
    const expected = found.entries + 1;
    const isNext = id === String(expected) && previousHash.equals(found.head);
    if (!isNext || !hash.equals(hashOf(found.head, parts))) {
      return { ...found, brokenId: Math.min(expected, Number(id)) };
    }
    found.entries = expected;
    found.head = hash;
    if (anchor?.equals(hash)) found.anchorId = expected;
  }
  return found;
}

function hashOf(previous: Buffer, parts: (string | null)[]): Buffer {
  const text = parts.map((part) => part ?? '').join('\n');
  return createHash('sha256').update(previous).update(text).digest();
}
