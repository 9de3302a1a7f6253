import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import { IsDay } from '../platform/day.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';

const LEVEL_IDS = LEADERSHIP_LEVELS.map(({ id }) => id);
/** Persons that one request decides about. */
const MOST_PERSONS = 1000;

/** Was über eine Person entschieden ist; was fehlt, bleibt, wie es ist. */
export class TargetGroupDecisionDto {
  @Length(1, 40)
  @IsString()
  personnelNumber!: string;

  /** Ob die Person Bürgerkontakt hat. */
  @IsOptional()
  @IsBoolean()
  citizenContact?: boolean;

  /** Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
  @IsOptional()
  @IsBoolean()
  mediaPr?: boolean;
}

/** Entscheidungen der Organisationseinheit (R7) über eine oder viele Personen, alle vom selben Tag an. */
export class TargetGroupDecisionsDto {
  /** Tag, von dem an sie gelten, `JJJJ-MM-TT`; auch ein früherer oder späterer als heute. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ValidateNested({ each: true })
  @Type(() => TargetGroupDecisionDto)
  @ArrayMaxSize(MOST_PERSONS)
  @ArrayMinSize(1)
  @IsArray()
  @ApiProperty({ type: [TargetGroupDecisionDto], minItems: 1, maxItems: MOST_PERSONS })
  decisions!: TargetGroupDecisionDto[];

  /** Warum so entschieden ist; steht in der Geschichte. */
  @IsOptional()
  @Length(3, 500)
  @IsString()
  reason?: string;
}

/** Entscheidungen, deren Wirkung gefragt ist. */
export class DecisionsToPreviewDto extends TargetGroupDecisionsDto {
  /** Stichtag der Zahlen, `JJJJ-MM-TT`; ohne Angabe heute. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

/** Ein späterer Zeitraum einer Person, den die Entscheidung nicht ändert. */
export class LaterPeriodDto {
  personnelNumber!: string;
  /** Kürzel der Organisationseinheit. */
  unit!: string;
  /** Erster Tag. */
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  citizenContact!: boolean | null;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  mediaPr!: boolean | null;
}

/** Was gespeichert ist. */
export class TargetGroupsDecidedDto {
  /** Personen, für die ein neuer Zeitraum beginnt oder der am selben Tag begonnene berichtigt ist. */
  changed!: number;
  /** Personen, für die schon galt, was entschieden ist. */
  unchanged!: number;
  /** Spätere Zeiträume dieser Personen in Einheiten des eigenen Bereichs; in ihnen gilt weiter, was dort steht. */
  laterPeriods!: LaterPeriodDto[];
}

/** Zahlen einer Zielgruppe, wie die Auswertung sie nennt (R18). */
export class EffectFiguresDto {
  obliged!: number;
  fulfilled!: number;
  notFulfilled!: number;
}

/** Zahlen beider Zielgruppen und zusammen. */
export class EffectGroupsDto {
  leaders!: EffectFiguresDto;
  employees!: EffectFiguresDto;
  total!: EffectFiguresDto;
}

/** Zahlen am Stichtag, im Bereich, für den man erfasst. */
export class EffectDto {
  /** Der Personen, über die entschieden wird. */
  persons!: EffectGroupsDto;
  /** Aller Personen dieses Bereichs; dieselben Zahlen wie in der Auswertung. */
  scope!: EffectGroupsDto;
}

/** Die Wirkung von Entscheidungen, von denen nichts gespeichert ist. */
export class TargetGroupPreviewDto extends TargetGroupsDecidedDto {
  /** Stichtag der Zahlen. */
  @ApiProperty({ format: 'date' })
  asOf!: string;
  /** Ohne die Entscheidungen. */
  before!: EffectDto;
  /** Mit ihnen. */
  after!: EffectDto;
}

/** Welche Seite derer, über die noch nicht entschieden ist. */
export class UndecidedQueryDto extends PageQueryDto {
  /** Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;
}

/** Ob über eine Person schon beides entschieden ist. */
const DECISION_STATES = ['DECIDED', 'UNDECIDED'] as const;

/** Welche Seite der Personen mit dem, was über sie entschieden ist. */
export class CandidatesQueryDto extends UndecidedQueryDto {
  /** `UNDECIDED` noch nicht alles entschieden, `DECIDED` beides entschieden; ohne Angabe alle. */
  @IsOptional()
  @IsIn(DECISION_STATES)
  @ApiProperty({ enum: DECISION_STATES, required: false })
  state?: (typeof DECISION_STATES)[number];

  /** Suchwörter aus Name oder Personalnummer. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** Eine Person mit Zuordnung heute und dem, was über sie entschieden ist. */
export class UndecidedPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der Organisationseinheit. */
  unit!: string;
  /** Erster Tag des Zeitraums, in dem es so ist. */
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  /** Wer führt, ist dadurch verpflichtet, ganz gleich, was entschieden wird (R8). */
  @ApiProperty({ enum: LEVEL_IDS, nullable: true, type: String })
  leadershipLevel!: LeadershipLevel | null;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  citizenContact!: boolean | null;
  /** `null`: noch nicht entschieden. */
  @ApiProperty({ type: 'boolean', nullable: true })
  mediaPr!: boolean | null;
}

/** Eine Seite der Personen, nach Namen. */
export class UndecidedPersonsDto {
  items!: UndecidedPersonDto[];
  page!: number;
  pageSize!: number;
  /** Alle, auf die die Auswahl passt. */
  total!: number;
}
