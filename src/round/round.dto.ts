import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { IsText } from '../platform/validation/is-text.js';
import { RoundEventDto } from './event.dto.js';
import { ROUND_STATES, type RoundState } from './states.js';
import { SubmissionDto } from './submission/submission.dto.js';

/** Welche Runde gemeint ist. */
export class RoundIdDto {
  /** Kennung der Runde. */
  @IsUUID()
  id!: string;
}

/** Welche Einheit in welcher Runde gemeint ist. */
export class RoundUnitIdDto extends RoundIdDto {
  /** Kürzel der Einheit. */
  @IsString()
  @Length(1, 40)
  code!: string;
}

/** Eine neue Auswertungsrunde. Ihr Schulungsauftrag ist der des Stichtags. */
export class NewRoundDto {
  /** Name der Runde, 3 bis 200 Zeichen. */
  @IsText(200)
  @Length(3, 200)
  title!: string;

  /** Stichtag (R20). */
  @ApiProperty({ format: 'date' })
  @IsDay()
  referenceDate!: string;

  /** Tag, an dem sie von selbst öffnet. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  opensOn!: string;

  /** Letzter Tag für die Meldung. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  deadline!: string;

  /** Text der Anforderung, 3 bis 5000 Zeichen. */
  @IsString()
  @Length(3, 5000)
  demand!: string;

  /**
   * Kürzel der Einheiten, die melden; ohne Angabe alle, die am Stichtag auswertungspflichtig sind, auch
   * untergeordnete und Eigenbetriebe, nach dem Stand bei der Eröffnung.
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  units?: string[];
}

/** Was an einer Runde anders wird. Stichtag und Eröffnung lassen sich nur ändern, solange sie geplant ist. */
export class RoundChangeDto extends PartialType(
  PickType(NewRoundDto, ['title', 'referenceDate', 'opensOn', 'deadline', 'demand'] as const),
) {}

/** Wie eine Einheit an der Runde teilnimmt. */
export class ParticipationDto {
  /** Ob sie eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet; ohne Angabe nein. */
  @IsOptional()
  @IsBoolean()
  byTable?: boolean;
}

/** Eine Auswertungsrunde. */
export class RoundDto {
  id!: string;
  title!: string;
  /** Der Schulungsauftrag. */
  mandate!: string;
  @ApiProperty({ format: 'date' })
  referenceDate!: string;
  @ApiProperty({ format: 'date' })
  opensOn!: string;
  @ApiProperty({ format: 'date' })
  deadline!: string;
  /** Tage bis zum letzten Tag, heute nicht mitgezählt; negativ, wenn er vorbei ist. */
  @ApiProperty({ type: 'integer' })
  daysLeft!: number;
  demand!: string;
  /** Ob alle auswertungspflichtigen Einheiten melden. */
  coversAll!: boolean;
  @ApiProperty({ enum: idsOf(ROUND_STATES) })
  state!: RoundState;
  /** Einheiten, die melden. */
  @ApiProperty({ type: 'integer' })
  units!: number;
  /** Davon übermittelt oder angenommen. */
  @ApiProperty({ type: 'integer' })
  handedIn!: number;
  /** Davon angenommen. */
  @ApiProperty({ type: 'integer' })
  accepted!: number;
  /** Stand der Runde, für `If-Match`. */
  etag!: string;
}

/** Alle Runden, die neueste zuerst. */
export class RoundsDto {
  items!: RoundDto[];
}

/** Eine Runde mit ihren Meldungen und allem, was geschehen ist. */
export class RoundDetailDto extends RoundDto {
  submissions!: SubmissionDto[];
  events!: RoundEventDto[];
}
