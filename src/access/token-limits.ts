import { ProblemException } from '../platform/problem/problem.js';
import type { SignedIn } from './signed-in.js';

const READING = new Set(['GET', 'HEAD']);

/** Throws 403 for a change with a token that is for reading, and for any token where a person must have signed in. */
export function refuseBeyondToken(
  { by, readOnly }: Pick<SignedIn, 'by' | 'readOnly'>,
  method: string,
  needsSignIn: boolean,
): void {
  if (by === 'session') return;
  if (needsSignIn) {
    const detail =
      'Das geht nur, wenn Sie sich selbst anmelden; mit einem Zugriffstoken lassen sich Passwort, Sitzungen und Zugriffstoken nicht verwalten.';
    throw new ProblemException(403, 'SIGN_IN_NEEDED', detail);
  }
  if (readOnly && !READING.has(method)) {
    const detail = 'Mit diesem Zugriffstoken kann nur gelesen, aber nichts geändert werden.';
    throw new ProblemException(403, 'TOKEN_READ_ONLY', detail);
  }
}
