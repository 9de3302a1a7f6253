/** Role of an account. */
export type Role = 'ADMIN' | 'HR';

/** Every role. */
export const ROLES: readonly Role[] = ['ADMIN', 'HR'];

/**
 * What an account may see; bound into every statement that reads facts. `units` are ids of units whose whole
 * subtree is meant; `names` = persons with their names.
 */
export interface Scope {
  units: 'ALL' | number[];
  names: boolean;
}

/** The scope that the roles of an account give today; without a role nothing is seen. */
export function scopeOf(roles: readonly Role[]): Scope {
  return roles.length > 0 ? { units: 'ALL', names: true } : { units: [], names: false };
}
