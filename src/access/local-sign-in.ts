import type { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';

/** Throws 403 where the operator has switched passwords off. */
export function refuseWithoutLocalSignIn({ localSignIn }: Configuration): void {
  if (localSignIn) return;
  const detail =
    'Die Anmeldung mit Passwort ist hier abgeschaltet. Melden Sie sich über den Anmeldedienst Ihrer Stadt an.';
  throw new ProblemException(403, 'LOCAL_SIGN_IN_OFF', detail);
}
