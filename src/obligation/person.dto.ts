import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPurpose } from '../access/read-log/purpose.js';
import type { Category } from '../mandate/category.js';
import { CATEGORIES } from '../mandate/category.js';
import type { ObligationGroup } from '../mandate/obligation-group.js';
import { OBLIGATION_GROUPS } from '../mandate/obligation-group.js';
import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import { IsDay, IsInstantOrDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import {
  FORMATS,
  type Format,
  RECOGNITIONS,
  type Recognition,
  SETTINGS,
  type Setting,
} from '../training/training-terms.js';
import { REASONS, type Reason, STATUSES, type Status } from './reason.js';

const GROUPS = idsOf(OBLIGATION_GROUPS);
const STATUS_IDS = idsOf(STATUSES);

/** From where a person is looked at. */
export class PersonQueryDto {
  /** Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
  @IsOptional()
  @IsDay()
  asOf?: string;

  /** Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
  @IsOptional()
  @IsInstantOrDay()
  knownAt?: string;

  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}

/** For which persons a unit reports. */
export class ReportingUnitQueryDto {
  /**
   * Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
   * Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
   */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reportingUnit?: string;

  /** Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  withoutReportingUnit?: 'true';
}

/** Which persons, and from where. */
export class PersonsFilterDto extends IntersectionType(PersonQueryDto, ReportingUnitQueryDto) {
  /** Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  /** Nur Personen dieser Zielgruppe. */
  @IsOptional()
  @IsIn(GROUPS)
  @ApiProperty({ enum: GROUPS, required: false })
  group?: ObligationGroup;

  /** Nur Personen mit diesem Stand. */
  @IsOptional()
  @IsIn(STATUS_IDS)
  @ApiProperty({ enum: STATUS_IDS, required: false })
  status?: Status;

  /** Nur verpflichtete Personen, gleich welcher Zielgruppe. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  obliged?: 'true';

  /** Nur Personen mit mindestens einer Schulung, die die Auswertung aufführt. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  trained?: 'true';

  /** Suchwörter aus Name oder Personalnummer. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** Which persons, from where, and which page of them. */
export class PersonsQueryDto extends IntersectionType(PersonsFilterDto, PageQueryDto) {}

/** The training by which a person fulfils: the counting one that was completed first. */
export class DecidingTrainingDto {
  id!: string;
  title!: string;
  /** `YYYY-MM-DD`. */
  completedOn!: string;
}

/** A person on the reference date. */
export class PersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel of the unit of the assignment; null without an assignment on the day. */
  unit!: string | null;
  /** Kürzel of the reporting unit (R17); null when there is none. */
  reportingUnit!: string | null;
  @ApiProperty({ enum: GROUPS, nullable: true, type: String })
  group!: ObligationGroup | null;
  @ApiProperty({ enum: STATUS_IDS })
  status!: Status;
  decidingTraining!: DecidingTrainingDto | null;
}

/** A page of persons in German order by last name, first name, personnel number. */
export class PersonsDto {
  items!: PersonDto[];
  page!: number;
  pageSize!: number;
  /** All persons that match, on all pages. */
  total!: number;
  /** ISO 8601 in UTC: up to when what is recorded was considered. */
  knownAt!: string;
}

/** A period of a person in a unit (Zuordnung), both days included. */
export class AssignmentDto {
  unit!: string;
  validFrom!: string;
  /** Null = without end. */
  validTo!: string | null;
  @ApiProperty({ enum: idsOf(LEADERSHIP_LEVELS), nullable: true, type: String })
  leadershipLevel!: LeadershipLevel | null;
  /** Decision of the unit (R7); null = not decided. */
  citizenContact!: boolean | null;
  /** Decision of the unit (R7); null = not decided. */
  mediaPr!: boolean | null;
}

/** A training of a person with what speaks against it. */
export class TrainingDto {
  id!: string;
  title!: string;
  provider!: string | null;
  @ApiProperty({ enum: idsOf(CATEGORIES), isArray: true })
  categories!: Category[];
  @ApiProperty({ enum: idsOf(FORMATS), nullable: true, type: String })
  format!: Format | null;
  @ApiProperty({ enum: idsOf(SETTINGS), nullable: true, type: String })
  setting!: Setting | null;
  beganOn!: string | null;
  completedOn!: string;
  minutes!: number;
  @ApiProperty({ enum: idsOf(RECOGNITIONS) })
  recognition!: Recognition;
  /** Whether it counts towards the obligation on the reference date (R11). */
  counts!: boolean;
  /** What speaks against it, in the order of R11. */
  @ApiProperty({ enum: REASONS, isArray: true })
  reasons!: Reason[];
}

/** What speaks for or against a training, in words. */
export class TrainingNoteDto {
  /** Id of the training. */
  id!: string;
  /** Whether it counts and why not, as a German sentence. */
  explanation!: string;
  /** Why recognition was refused, as recorded (R15). */
  rejectionReason!: string | null;
  /** Whole minutes of the certificate (R13); `minutes` of the training are those recognised, which count. */
  certifiedMinutes!: number;
  /** Why other minutes are recognised than certified; null = they are the same. */
  minutesReason!: string | null;
}

/** A person with everything that explains the status. */
export class PersonDetailDto extends PersonDto {
  asOf!: string;
  knownAt!: string;
  /** Name of the training mandate. */
  mandate!: string;
  /** Why the status is what it is, as a German sentence. */
  explanation!: string;
  assignments!: AssignmentDto[];
  trainings!: TrainingDto[];
  /** One for each of `trainings`, in the same order. */
  trainingNotes!: TrainingNoteDto[];
}
