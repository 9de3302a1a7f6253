import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDay } from '../../platform/day.js';
import { RecordedTrainingDto } from '../training.dto.js';
import { MEDIA_TYPES, type MediaType } from './media-type.js';

const STATEMENTS = ['ORIGINAL_SEEN', 'CENTRAL_TRAINING'] as const;
const KINDS = ['FILE', ...STATEMENTS] as const;

/** Welcher Nachweis gemeint ist. */
export class EvidenceIdDto {
  /** Schulung. */
  @IsUUID()
  id!: string;

  @IsUUID()
  evidenceId!: string;
}

/** Felder neben der Datei. */
export class EvidenceFieldsDto {
  /** Warum die Datei gilt, obwohl sie schon Nachweis einer anderen Schulung ist. */
  @IsOptional()
  @Length(3, 500)
  @IsString()
  despiteSame?: string;
}

/** Das Formular mit der Datei. */
export class EvidenceFormDto extends EvidenceFieldsDto {
  /** PDF, JPEG, PNG oder HEIC, höchstens 15 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Ein Nachweis ohne Datei. */
export class StatementDto {
  /** Original gesehen, oder durch die zentrale Fortbildung bestätigt. */
  @IsIn(STATEMENTS)
  @ApiProperty({ enum: STATEMENTS })
  kind!: (typeof STATEMENTS)[number];

  /** Nur bei `ORIGINAL_SEEN`: an welchem Tag; ohne Angabe heute. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  seenOn?: string;
}

/** Ein Nachweis. */
export class EvidenceDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: (typeof KINDS)[number];
  @ApiProperty({ type: 'string', nullable: true })
  fileName!: string | null;
  @ApiProperty({ enum: MEDIA_TYPES, nullable: true })
  mediaType!: MediaType | null;
  /** Größe in Bytes. */
  @ApiProperty({ type: 'integer', nullable: true })
  size!: number | null;
  /** Die Datei ist die Teilnahmeliste dieser Veranstaltung; lesen darf sie nur, wer alle Teilnehmenden sieht. */
  @ApiProperty({ type: 'integer', nullable: true })
  event!: number | null;
  /** Warum trotz derselben Datei bei einer anderen Schulung. */
  @ApiProperty({ type: 'string', nullable: true })
  despiteSame!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  seenOn!: string | null;
  /** Wer ihn eingetragen hat. */
  by!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  /** Wann ein Virenscanner nichts in der Datei fand; `null`: nicht geprüft. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  scannedAt!: string | null;
  /** Wann die Datei nach Ablauf der Frist gelöscht wurde. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  fileRemovedAt!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  withdrawalReason!: string | null;
}

/** Die Nachweise einer Schulung, die zurückgezogenen eingeschlossen. */
export class EvidenceListDto {
  items!: EvidenceDto[];
}

/** Eine Teilnahmeliste als Nachweis. */
export class EventEvidenceDto {
  /** So viele Schulungen haben sie jetzt neu als Nachweis. */
  trainings!: number;
  /** Der Nachweis einer von ihnen. */
  evidence!: EvidenceDto;
}

/** Eine eigene Schulung. */
export class OwnTrainingDto extends RecordedTrainingDto {
  /** Ihre Nachweise, die zurückgezogenen eingeschlossen. */
  evidence!: EvidenceDto[];
}

/** Eine Seite der eigenen Schulungen, die zuletzt abgeschlossenen zuerst. */
export class OwnTrainingsDto {
  items!: OwnTrainingDto[];
  page!: number;
  pageSize!: number;
  /** Alle eigenen Schulungen. */
  total!: number;
}
