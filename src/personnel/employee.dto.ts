import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import { IsPersonnelNumber, PERSONNEL_NUMBER_LENGTH } from '../organisation/personnel-number.js';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { IsText } from '../platform/validation/is-text.js';

const LEVEL_IDS = idsOf(LEADERSHIP_LEVELS);
const LEVEL = { enum: LEVEL_IDS, nullable: true, type: String, required: false } as const;
const DECISION = { type: 'boolean', nullable: true, required: false } as const;
const LAST_DAY = { type: 'string', format: 'date', nullable: true, required: false } as const;
const ADDRESS = { type: 'string', maxLength: 254, nullable: true, required: false } as const;
/** Periods of one person in one request. */
const MOST_PERIODS = 200;

/** Welche Person gemeint ist. */
export class PersonnelNumberDto {
  @IsString()
  @MaxLength(40)
  personnelNumber!: string;
}

/** Aufgaben einer Zuordnung; `null` heißt keine Führungsebene, oder noch nicht entschieden (R7). */
class DutiesDto {
  /** Führungsebene. */
  @ApiProperty(LEVEL)
  @IsOptional()
  @IsIn(LEVEL_IDS)
  leadershipLevel?: LeadershipLevel | null;

  /** Ob die Person Bürgerkontakt hat. */
  @ApiProperty(DECISION)
  @IsOptional()
  @IsBoolean()
  citizenContact?: boolean | null;

  /** Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
  @ApiProperty(DECISION)
  @IsOptional()
  @IsBoolean()
  mediaPr?: boolean | null;
}

/** Ein Zeitraum in einer Organisationseinheit; was bei den Aufgaben fehlt, gilt als `null`. */
export class AskedPeriodDto extends DutiesDto {
  /** Kürzel der Organisationseinheit. */
  @IsText(40)
  unit!: string;

  /** Erster Tag, `JJJJ-MM-TT`. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  /** Letzter Tag; ohne Angabe bis auf Weiteres. */
  @ApiProperty(LAST_DAY)
  @IsOptional()
  @IsDay()
  to?: string | null;
}

/** Eine neue Person mit ihrer ersten Zuordnung. */
export class NewEmployeeDto extends AskedPeriodDto {
  /** Personalnummer; führende Nullen gehören dazu. */
  @ApiProperty({ minLength: 1, maxLength: PERSONNEL_NUMBER_LENGTH })
  @IsPersonnelNumber()
  personnelNumber!: string;

  @IsText(100)
  lastName!: string;

  @IsText(100)
  firstName!: string;

  @ApiProperty(ADDRESS)
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  @IsString()
  email?: string | null;
}

/** Was an den Angaben zur Person zu ändern ist; was fehlt, bleibt. */
export class EmployeeChangeDto {
  @IsOptional()
  @IsText(100)
  lastName?: string;

  @IsOptional()
  @IsText(100)
  firstName?: string;

  /** Adresse; `null` nimmt sie weg. */
  @ApiProperty(ADDRESS)
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  @IsString()
  email?: string | null;
}

/**
 * Was von einem Tag an anders ist: Wechsel, Beförderung oder Rückkehr. Was fehlt, bleibt; in einer anderen
 * Organisationseinheit beginnt die Person ohne Führungsebene und unentschieden.
 */
export class NewAssignmentDto extends DutiesDto {
  /** Erster Tag, an dem es gilt, `JJJJ-MM-TT`. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  /** Kürzel der Organisationseinheit; nötig, wenn die Person an dem Tag keine hat. */
  @IsOptional()
  @IsText(40)
  unit?: string;

  /** Letzter Tag; nur, wenn die Person an dem ersten Tag keine Zuordnung hat. */
  @ApiProperty(LAST_DAY)
  @IsOptional()
  @IsDay()
  to?: string | null;
}

/** Das Ausscheiden einer Person. */
export class DepartureDto {
  /** Letzter Tag, `JJJJ-MM-TT`; was danach geplant ist, entfällt. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  lastDay!: string;
}

/** Der ganze Verlauf einer Person; was bisher stand und hier fehlt, entfällt. */
export class HistoryDto {
  @ValidateNested({ each: true })
  @Type(() => AskedPeriodDto)
  @ArrayMaxSize(MOST_PERIODS)
  @IsArray()
  @ApiProperty({ type: [AskedPeriodDto], maxItems: MOST_PERIODS })
  assignments!: AskedPeriodDto[];
}

/** Ein Zeitraum im Verlauf einer Person. */
export class RecordedPeriodDto {
  /** Kürzel der Organisationseinheit. */
  unit!: string;
  /** Erster Tag. */
  @ApiProperty({ format: 'date' })
  from!: string;
  /** Letzter Tag; `null`: bis auf Weiteres. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  to!: string | null;
  @ApiProperty({ enum: LEVEL_IDS, nullable: true, type: String })
  leadershipLevel!: LeadershipLevel | null;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  citizenContact!: boolean | null;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  mediaPr!: boolean | null;
}

/** Eine Person, wie sie geführt wird, mit ihrem ganzen Verlauf. */
export class EmployeeDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** Alle Zeiträume, der früheste zuerst. */
  assignments!: RecordedPeriodDto[];
  /** Der Stand für `If-Match`. */
  etag!: string;
}
