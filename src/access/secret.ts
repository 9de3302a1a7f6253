import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, as 43 characters that fit into cookies, headers and links. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
