import { passwordFault } from '../platform/password-rule.js';
import { invalidItem } from '../platform/problem/problem.js';

/**
 * Throws 400 when somebody chooses a password that is not good enough for the account; it is not repeated.
 * @param member of the request that holds it
 */
export async function refuseWeakPassword(password: string, email: string, member: string): Promise<void> {
  const message = await passwordFault(password, email);
  if (message === undefined) return;
  throw invalidItem({ pointer: `#/${member}`, code: 'WEAK_PASSWORD', message });
}
