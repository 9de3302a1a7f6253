import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { CATEGORIES, type Category } from '../mandate/category.js';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import {
  DURATION_UNITS,
  type DurationUnit,
  FORMATS,
  type Format,
  RECOGNITIONS,
  type Recognition,
  SETTINGS,
  type Setting,
} from '../training/training-terms.js';
import { MOST_MINUTES } from '../training/whole-minutes.js';

const CATEGORY_IDS = idsOf(CATEGORIES);
const FORMAT_IDS = idsOf(FORMATS);
const SETTING_IDS = idsOf(SETTINGS);
const UNIT_IDS = idsOf(DURATION_UNITS);
const RECOGNITION_IDS = idsOf(RECOGNITIONS);

/** Was auf dem Zertifikat steht. */
export class CertificateDto {
  @Length(1, 300)
  @IsString()
  title!: string;

  /** Wer die Schulung angeboten hat. */
  @IsOptional()
  @Length(1, 200)
  @IsString()
  provider?: string;

  /** Kompetenzbereiche, mindestens einer. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(CATEGORY_IDS, { each: true })
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true, minItems: 1, uniqueItems: true })
  categories!: Category[];

  @IsOptional()
  @IsIn(FORMAT_IDS)
  @ApiProperty({ enum: FORMAT_IDS, required: false })
  format?: Format;

  @IsOptional()
  @IsIn(SETTING_IDS)
  @ApiProperty({ enum: SETTING_IDS, required: false })
  setting?: Setting;

  /** Erster Tag, `JJJJ-MM-TT`. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  beganOn?: string;

  /** Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  completedOn!: string;

  /** Dauer, wie sie auf dem Zertifikat steht, mit höchstens vier Nachkommastellen. */
  @IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 4 })
  @Min(0.0001)
  @Max(MOST_MINUTES)
  duration!: number;

  /** Einheit der Dauer: Stunden, Unterrichtseinheiten zu 45 Minuten oder Minuten. */
  @IsIn(UNIT_IDS)
  @ApiProperty({ enum: UNIT_IDS })
  durationUnit!: DurationUnit;
}

/** Ein Zertifikat, das jemand für sich selbst einreicht. */
export class OwnCertificateDto extends CertificateDto {
  /**
   * Warum es trotz einer ähnlichen Schulung derselben Person noch einmal erfasst wird. Ohne Angabe wird eine
   * ähnliche mit 409 gemeldet.
   */
  @IsOptional()
  @Length(3, 500)
  @IsString()
  despiteSimilar?: string;
}

/** Ein Zertifikat, das erfasst werden soll. */
export class NewTrainingDto extends OwnCertificateDto {
  /** Personalnummer der Person, die heute zum eigenen Bereich gehört. */
  @Length(1, 40)
  @IsString()
  personnelNumber!: string;
}

/** Welche Schulung gemeint ist. */
export class TrainingIdDto {
  @IsUUID()
  id!: string;
}

/** Warum etwas geändert oder zurückgezogen wird. */
export class WithdrawalDto {
  @Length(3, 500)
  @IsString()
  reason!: string;
}

/** Eine Entscheidung über die Anerkennung; jede frühere bleibt mit Tag und Konto bekannt. */
export class DecisionDto {
  @IsIn(RECOGNITION_IDS)
  @ApiProperty({ enum: RECOGNITION_IDS })
  recognition!: Recognition;

  /** Begründung; bei `REJECTED` und bei anderen Minuten als bescheinigt nötig. */
  @IsOptional()
  @Length(1, 1000)
  @IsString()
  reason?: string;

  /**
   * So viele Minuten werden anerkannt; nur bei `RECOGNISED`, und mit `reason`, wenn es andere sind als bescheinigt.
   * Ohne Angabe bleibt es bei denen, die bisher galten.
   */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_MINUTES, required: false })
  recognisedMinutes?: number;
}

/** Eine erfasste Schulung. */
export class RecordedTrainingDto {
  id!: string;
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  title!: string;
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  categories!: Category[];
  @ApiProperty({ enum: FORMAT_IDS, nullable: true })
  format!: Format | null;
  @ApiProperty({ enum: SETTING_IDS, nullable: true })
  setting!: Setting | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  beganOn!: string | null;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
  /** Dauer, wie angegeben. */
  duration!: number;
  @ApiProperty({ enum: UNIT_IDS })
  durationUnit!: DurationUnit;
  /** Anerkannte Dauer in ganzen Minuten; sie zählt. Ohne andere Entscheidung ist es die bescheinigte. */
  minutes!: number;
  /** Bescheinigte Dauer in ganzen Minuten (R13). */
  certifiedMinutes!: number;
  /** Warum andere Minuten anerkannt sind als bescheinigt; `null`, wenn es dieselben sind. */
  @ApiProperty({ type: 'string', nullable: true })
  minutesReason!: string | null;
  @ApiProperty({ enum: RECOGNITION_IDS })
  recognition!: Recognition;
  @ApiProperty({ type: 'string', nullable: true })
  rejectionReason!: string | null;
  /** Ob ein Nachweis da ist, der nicht zurückgezogen ist. */
  hasEvidence!: boolean;
  /** Ob eine Frage zur Anerkennung noch nicht beantwortet ist. */
  openQuestion!: boolean;
  /** Wann sie zuerst erfasst wurde. */
  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
  /** Die Person hat sie selbst eingereicht. */
  handedIn!: boolean;
  /** Stand für `If-Match`; wie in der Kopfzeile `ETag`. */
  etag!: string;
}

/** Eine Seite der Schulungen in der gewünschten Reihenfolge. */
export class RecordedTrainingsDto {
  items!: RecordedTrainingDto[];
  page!: number;
  pageSize!: number;
  /** Alle Schulungen, auf die die Auswahl passt. */
  total!: number;
}
