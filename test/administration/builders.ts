import type { Administration, Assignment, Employee, Training, Unit } from './administration.js';

const NAMES = [
  ['Weiß', 'Änne'],
  ['Öztürk', 'Çiğdem'],
  ['von der Heide', 'Jürgen'],
  ['Nguyễn', 'Thanh'],
  ['Kowalczyk', 'Paweł'],
  ['Müller', 'Maria'],
  ['D’Angelo', 'Zoë'],
  ['Schäfer', 'Uwe'],
  ['Jäger', 'Heike'],
  ['Straßburger', 'Émile'],
] as const;

/** A unit; unless told otherwise an Amt that reports, at the top of the tree, without limits. */
export function unit(code: string, given: Partial<Unit> = {}): Unit {
  return { code, name: `Amt für ${code}`, type: 'OFFICE', reporting: true, ...given };
}

/**
 * An employee with one assignment for each period given; unless told otherwise one period in Amt 50 since
 * 2018-01-01 without leadership, with citizen contact, so somebody of the group EMPLOYEE.
 */
export function employee(
  personnelNumber: string,
  ...periods: Partial<Assignment & Pick<Employee, 'lastName' | 'firstName'>>[]
): Employee {
  const [lastName, firstName] = NAMES[Number(personnelNumber) % NAMES.length] ?? NAMES[0];
  const first = periods[0] ?? {};
  return {
    personnelNumber,
    lastName: first.lastName ?? lastName,
    firstName: first.firstName ?? firstName,
    assignments: [first, ...periods.slice(1)].map(({ lastName: _l, firstName: _f, ...given }) => ({
      unit: 'Amt 50',
      validFrom: '2018-01-01',
      citizenContact: true,
      mediaPr: false,
      ...given,
    })),
  };
}

/** A leader: an employee whose periods are those of a head of section unless they say otherwise. */
export function leader(personnelNumber: string, ...periods: Parameters<typeof employee>[1][]): Employee {
  return employee(
    personnelNumber,
    ...[periods[0] ?? {}, ...periods.slice(1)].map((period) => ({
      leadershipLevel: 'SECTION_HEAD' as const,
      citizenContact: false,
      ...period,
    })),
  );
}

/** A training that counts for both groups unless told otherwise: a recognised day of eight hours in 2024. */
export function training(personnelNumber: string, given: Partial<Training> = {}): Training {
  return {
    personnelNumber,
    title: 'Interkulturelle Öffnung der Verwaltung',
    provider: 'SG Fortbildung',
    categories: ['INTERCULTURAL_COMPETENCE'],
    format: 'PRESENCE',
    completedOn: '2024-06-14',
    duration: '8',
    durationUnit: 'HOURS',
    setting: 'CENTRAL',
    recognition: 'RECOGNISED',
    ...(given.recognition === 'REJECTED' && { rejectionReason: 'Kein Bezug zum Kompetenzbereich' }),
    ...given,
  };
}

/** An administration of the facts given; where no unit is named it consists of Amt 50 alone. */
export function administration(...facts: (Unit | Employee | Training)[]): Administration {
  const units = facts.filter((fact) => 'code' in fact);
  return {
    units: units.length > 0 ? units : [unit('Amt 50', { name: 'Sozialamt' })],
    employees: facts.filter((fact) => 'assignments' in fact),
    trainings: facts.filter((fact) => 'completedOn' in fact),
  };
}
