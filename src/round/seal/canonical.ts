import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one text of a value whatever the order of its members (RFC 8785): what hashes are taken of. */
export function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('this value has no canonical form');
  return text;
}

/** SHA-256 over the parts one after the other; texts as UTF-8. */
export function sha256(...parts: (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What stands before the first seal of a round instead of a hash. */
export const BEGIN_OF_CHAIN = Buffer.alloc(32);
