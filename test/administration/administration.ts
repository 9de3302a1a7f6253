import type { Category } from '../../src/mandate/category.js';
import type { LeadershipLevel } from '../../src/organisation/leadership-level.js';
import type { UnitType } from '../../src/organisation/unit-type.js';
import type { DurationUnit, Format, Recognition, Setting } from '../../src/training/training-terms.js';

/** An organisational unit; both days of its validity are included, an absent one is unlimited. */
export interface Unit {
  code: string;
  name: string;
  type: UnitType;
  /** Kürzel of the unit above. */
  parent?: string;
  /** Whether the unit is a reporting unit (R17). */
  reporting: boolean;
  validFrom?: string;
  validTo?: string;
}

/** What a person is and does from one day to another, both included (R9). */
export interface Assignment {
  /** Kürzel of the unit. */
  unit: string;
  validFrom: string;
  validTo?: string;
  leadershipLevel?: LeadershipLevel;
  citizenContact: boolean;
  mediaPr: boolean;
}

export interface Employee {
  personnelNumber: string;
  lastName: string;
  firstName: string;
  email?: string;
  assignments: Assignment[];
}

/** A completed training as its certificate states it. */
export interface Training {
  personnelNumber: string;
  title: string;
  provider?: string;
  categories: Category[];
  format?: Format;
  beganOn?: string;
  completedOn: string;
  /** A decimal number with comma or point, in `durationUnit` (R13). */
  duration: string;
  durationUnit: DurationUnit;
  setting?: Setting;
  recognition: Recognition;
  rejectionReason?: string;
}

/** An administration as a personnel department exports it: the three import files in one. */
export interface Administration {
  units: Unit[];
  employees: Employee[];
  trainings: Training[];
}
