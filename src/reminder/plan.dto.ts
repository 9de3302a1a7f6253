import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  REMINDER_KINDS,
  type ReminderKind,
  RHYTHMS,
  type Rhythm,
  RULE_RECIPIENTS,
  type RuleRecipient,
} from './plan.js';

const MOST_RULES = 40;
const MOST_EXCEPTIONS = 500;
const MOST_DAYS_LEFT = 3660;
const MOST_DAYS_FROM_DEADLINE = 90;

/** Eine Regel des Plans; was ihre Art nicht braucht, fehlt oder ist `null`. */
export class ReminderRuleDto {
  /** Übersicht, Erinnerung an die Meldung oder an die eigene Pflicht. */
  @IsIn(REMINDER_KINDS)
  @ApiProperty({ enum: REMINDER_KINDS })
  kind!: ReminderKind;

  @IsBoolean()
  active!: boolean;

  /** An wen; leer nur bei Erinnerungen an die eigene Pflicht. */
  @IsArray()
  @ArrayUnique()
  @IsIn(RULE_RECIPIENTS, { each: true })
  @ApiProperty({ enum: RULE_RECIPIENTS, isArray: true })
  recipients!: RuleRecipient[];

  /** Am Ersten des Monats, jeden zweiten oder jeden Montag; bei freien Tagen am nächsten Arbeitstag. */
  @IsOptional()
  @IsIn(RHYTHMS)
  @ApiProperty({ enum: RHYTHMS, type: String, nullable: true, required: false })
  rhythm?: Rhythm | null;

  /** Ab so vielen Tagen vor dem Ende des Schulungsauftrags; `null`: von Anfang an. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS_LEFT)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_DAYS_LEFT, nullable: true, required: false })
  fromDaysLeft?: number | null;

  /** Bis so viele Tage vor dem Ende des Schulungsauftrags. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS_LEFT)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_DAYS_LEFT, nullable: true, required: false })
  toDaysLeft?: number | null;

  /** Tage nach der Frist einer Auswertungsrunde; negativ: davor. */
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS_FROM_DEADLINE)
  @Max(MOST_DAYS_FROM_DEADLINE)
  @ApiProperty({
    type: 'integer',
    minimum: -MOST_DAYS_FROM_DEADLINE,
    maximum: MOST_DAYS_FROM_DEADLINE,
    nullable: true,
    required: false,
  })
  daysAfterDeadline?: number | null;
}

/** Wofür der Plan nicht gilt: eine Einheit mit allem darunter, oder ein Konto. */
export class ReminderExceptionDto {
  /** Kürzel der Einheit; nicht zusammen mit `account`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @ApiProperty({ type: String, nullable: true, required: false })
  unit?: string | null;

  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  account?: string | null;

  /** Keine Übersichten. */
  @IsBoolean()
  digests!: boolean;

  /** Keine Erinnerungen an die Meldung. */
  @IsBoolean()
  escalations!: boolean;
}

/** Der Plan, wie er gelten soll. */
export class ReminderPlanDto {
  /** Stunde, ab der Erinnerungen fällig sind, nach deutscher Zeit. */
  @IsInt()
  @Min(0)
  @Max(23)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23 })
  hour!: number;

  @IsArray()
  @ArrayMaxSize(MOST_RULES)
  @ValidateNested({ each: true })
  @Type(() => ReminderRuleDto)
  rules!: ReminderRuleDto[];

  @IsArray()
  @ArrayMaxSize(MOST_EXCEPTIONS)
  @ValidateNested({ each: true })
  @Type(() => ReminderExceptionDto)
  exceptions!: ReminderExceptionDto[];
}

/** Eine Ausnahme, wie sie gezeigt wird. */
export class ShownExceptionDto extends ReminderExceptionDto {
  /** Name der Einheit oder des Kontos. */
  name!: string;
}

/** Der Plan, wie er gilt. */
export class ShownReminderPlanDto extends ReminderPlanDto {
  declare exceptions: ShownExceptionDto[];
  /** Tag, ab dem er gilt: Was davor fällig gewesen wäre, wird nicht nachgeholt. */
  @ApiProperty({ format: 'date' })
  since!: string;
  etag!: string;
}
