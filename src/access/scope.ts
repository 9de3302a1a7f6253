/** What an account may be (Rolle), with its German name. */
export const ROLES = [
  { id: 'ADMIN', label: 'Administration' },
  { id: 'HR', label: 'Haupt- und Personalamt' },
  { id: 'TRAINING_OFFICER', label: 'Fortbildungsbeauftragte/r' },
  { id: 'UNIT_HEAD', label: 'Leitung der Organisationseinheit' },
  { id: 'INTEGRATION_COMMISSIONER', label: 'Integrations- und Ausländerbeauftragte/r' },
  { id: 'EMPLOYEE', label: 'Beschäftigte/r' },
] as const;

/** Role of an account. */
export type Role = (typeof ROLES)[number]['id'];

/** Every role. */
export const ROLE_IDS: Role[] = ROLES.map(({ id }) => id);

/** A role that holds today: for the subtree of a unit, or with `unitId: null` for the whole city. */
export interface Grant {
  role: Role;
  unitId: number | null;
  /** Whether persons are seen by name. */
  names: boolean;
  /** Whether it is held for somebody else (in Vertretung). */
  deputy: boolean;
}

/**
 * What somebody may do (Recht). A route needs one of them. COURSES reads the recognition register, RECOGNISE
 * decides in it and answers questions of content (§7), PERSONNEL keeps units, employees and assignments. ROUNDS demands
 * the evaluation of the units (§6), CHECK checks a unit's and hands it in, SIGN signs it.
 */
export const RIGHTS = [
  'FIGURES',
  'NAMES',
  'RECORD',
  'COURSES',
  'RECOGNISE',
  'PERSONNEL',
  'IMPORT',
  'ROUNDS',
  'CHECK',
  'SIGN',
  'ACCOUNTS',
  'READ_LOG',
  'OWN_RECORD',
] as const;
export type Right = (typeof RIGHTS)[number];

/** Units whose whole subtree is meant, by the tree of the reference date. */
export type Units = 'ALL' | number[];

/** The rights of a caller with the units in which they hold; one that is missing holds nowhere. */
export type Rights = Partial<Record<Right, Units>>;

/**
 * What an account may see; bound into every statement that reads facts.
 * `names` = persons may be seen by name wherever `units` reaches.
 */
export interface Scope {
  units: Units;
  names: boolean;
}

/** Sees the whole city with its names. */
export const EVERYTHING: Scope = { units: 'ALL', names: true };

/** Sees nothing. */
export const NOTHING: Scope = { units: [], names: false };

/** The rights that the grants of an account give together. */
export function rightsOf(grants: readonly Grant[]): Rights {
  const rights: Rights = {};
  for (const grant of grants) {
    for (const right of rightsOfGrant(grant)) {
      const [known, added] = [rights[right] ?? [], grant.unitId];
      rights[right] =
        known === 'ALL' || added === null ? 'ALL' : [...new Set([...known, added])].sort((a, b) => a - b);
    }
  }
  return rights;
}

function rightsOfGrant({ role, unitId, names }: Grant): Right[] {
  switch (role) {
    case 'ADMIN':
      return ['ACCOUNTS', 'READ_LOG'];
    case 'HR':
      if (!names) return ['FIGURES'];
      // Imports, units and the register of courses are about the whole administration, so they need the right for all of it.
      return unitId === null
        ? ['FIGURES', 'NAMES', 'COURSES', 'RECOGNISE', 'PERSONNEL', 'IMPORT', 'ROUNDS']
        : ['FIGURES', 'NAMES', 'COURSES'];
    case 'TRAINING_OFFICER':
      return ['FIGURES', 'NAMES', 'RECORD', 'COURSES', 'CHECK'];
    case 'UNIT_HEAD':
      return ['FIGURES', 'NAMES', 'COURSES', 'CHECK', 'SIGN'];
    case 'EMPLOYEE':
      return ['COURSES', 'OWN_RECORD'];
    // Decides about courses and questions of content, and sees no lists of persons.
    case 'INTEGRATION_COMMISSIONER':
      return ['COURSES', 'RECOGNISE'];
  }
}

/** What a caller with these rights may see where a route needs `right`. */
export function scopeFor(rights: Rights, right: Right): Scope {
  const units = rights[right];
  if (units === undefined) return NOTHING;
  return { units, names: covers(rights.NAMES ?? [], units) };
}

/** Whether names may be seen in every one of the units. A unit below another counts as outside: rather less. */
function covers(named: Units, units: Units): boolean {
  if (named === 'ALL') return true;
  return units !== 'ALL' && units.every((unit) => named.includes(unit));
}
