import type { Message } from '../../api/client.js';

export type Role = Message<'NewGrantDto'>['role'];

/** Every role, in the order in which they are offered. */
export const ROLES: readonly Role[] = [
  'TRAINING_OFFICER',
  'UNIT_HEAD',
  'HR',
  'INTEGRATION_COMMISSIONER',
  'EMPLOYEE',
  'ADMIN',
];

/** Whether a role is for a unit: always, if wanted, or never. */
export function unitOf(role: Role): 'always' | 'maybe' | 'never' {
  if (role === 'TRAINING_OFFICER' || role === 'UNIT_HEAD') return 'always';
  return role === 'HR' ? 'maybe' : 'never';
}

/** Whether a role can be held for somebody else (in Vertretung). */
export function mayBeDeputy(role: Role | ''): boolean {
  return role === 'TRAINING_OFFICER' || role === 'UNIT_HEAD';
}
