import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { GroupFiguresDto } from '../../evaluation/evaluation.dto.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { RoundEventDto } from '../event.dto.js';
import { ROUND_STATES, type RoundState, SUBMISSION_STATES, type SubmissionState } from '../states.js';

/** Welche Meldung gemeint ist. */
export class SubmissionIdDto {
  /** Kennung der Meldung. */
  @IsUUID()
  id!: string;
}

/** Die Zahlen, die geprüft oder gezeichnet werden. */
export class SeenFiguresDto {
  /** `figuresHash` der Zahlen, die zu sehen waren; sind es inzwischen andere, wird der Schritt abgewiesen. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/i)
  figuresHash!: string;
}

/** Eine Prüfung. */
export class CheckDto extends SeenFiguresDto {
  /** Fehlanzeige: In der Einheit ist am Stichtag niemand verpflichtet. Geht nur, wenn die Zahlen das auch sagen. */
  @IsOptional()
  @IsBoolean()
  nilReturn?: boolean;
}

/** Warum eine Meldung zurückgeht. */
export class ReturnDto {
  /** Was die Einheit ändern soll, 3 bis 2000 Zeichen. */
  @IsString()
  @Length(3, 2000)
  comment!: string;
}

/** Eine Organisationseinheit. */
export class ReportingUnitDto {
  code!: string;
  /** Ihr Name am Stichtag. */
  name!: string;
}

/** Die Runde, zu der eine Meldung gehört. */
export class RoundOfSubmissionDto {
  id!: string;
  title!: string;
  @ApiProperty({ enum: idsOf(ROUND_STATES) })
  state!: RoundState;
  /** Stichtag. */
  @ApiProperty({ format: 'date' })
  referenceDate!: string;
  /** Letzter Tag für die Meldung. */
  @ApiProperty({ format: 'date' })
  deadline!: string;
  /** Tage bis dahin, heute nicht mitgezählt; negativ, wenn der Tag vorbei ist. */
  @ApiProperty({ type: 'integer' })
  daysLeft!: number;
  /** Text der Anforderung. */
  demand!: string;
}

/** Die Meldung einer auswertungspflichtigen Einheit in einer Runde. */
export class SubmissionDto {
  id!: string;
  round!: RoundOfSubmissionDto;
  unit!: ReportingUnitDto;
  @ApiProperty({ enum: idsOf(SUBMISSION_STATES) })
  state!: SubmissionState;
  /** Ob die Einheit eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet. */
  byTable!: boolean;
  /** Fehlanzeige. */
  nilReturn!: boolean;
  /** Stand der Meldung, für `If-Match`. */
  etag!: string;
}

/** Alle Meldungen des eigenen Bereichs. */
export class SubmissionsDto {
  items!: SubmissionDto[];
}

/** Was gegen eine Meldung spricht oder noch unklar ist. */
export class SubmissionNoteDto {
  /** Fester Name. */
  code!: string;
  /** Wie viele Fälle. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  message!: string;
}

/** Eine gesiegelte Fassung. */
export class SealBriefDto {
  id!: string;
  /** Fassung der Einheit in der Runde, ab 1. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** Prüfsumme über die kanonische Form (SHA-256). */
  contentHash!: string;
  @ApiProperty({ format: 'date-time' })
  knownAt!: string;
  @ApiProperty({ format: 'date-time' })
  sealedAt!: string;
  /** Ob sie in der Runde gilt. */
  holds!: boolean;
}

/** Eine Meldung mit ihren Zahlen und allem, was geschehen ist. */
export class SubmissionDetailDto extends SubmissionDto {
  /** Der Schulungsauftrag. */
  mandate!: string;
  /** Die Zahlen der Einheit am Stichtag, wie sie jetzt bekannt sind; `null`: Sie stehen in der Tabelle der Einheit. */
  @ApiProperty({ type: GroupFiguresDto, nullable: true })
  figures!: GroupFiguresDto | null;
  /** Wofür beim Prüfen und Zeichnen die Zahlen stehen (SHA-256). */
  @ApiProperty({ type: String, nullable: true })
  figuresHash!: string | null;
  /** Ob die Zahlen inzwischen andere sind als die geprüften; dann ist neu zu prüfen. */
  changedSinceCheck!: boolean;
  /** Was die Meldung verhindert. */
  obstacles!: SubmissionNoteDto[];
  /** Was noch unklar ist; es verhindert nichts. */
  hints!: SubmissionNoteDto[];
  events!: RoundEventDto[];
  seals!: SealBriefDto[];
}
