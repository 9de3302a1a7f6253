import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { idsOf } from '../platform/list/ids-of.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { MAIL_STATES, type MailState } from './mail-state.js';
import { OCCASIONS, type Occasion } from './occasion.js';

/** `RUNNING` and `UNKNOWN` are found out, all others are written down. */
const ATTEMPT_OUTCOMES = ['SENT', 'REFUSED', 'FAILED', 'RUNNING', 'UNKNOWN'] as const;

/** Welche Nachricht gemeint ist. */
export class MailIdDto {
  @IsUUID()
  id!: string;
}

/** Welche Zeilen des Versandprotokolls gefragt sind. */
export class MailsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(MAIL_STATES)
  @ApiProperty({ enum: MAIL_STATES, required: false })
  state?: MailState;

  /** Nur Nachrichten aus diesem Anlass. */
  @IsOptional()
  @IsIn(idsOf(OCCASIONS))
  @ApiProperty({ enum: idsOf(OCCASIONS), required: false })
  occasion?: Occasion;

  /** Teile des Betreffs oder des Namens, unter dem das Konto geführt wird. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** Eine Nachricht an mich. */
export class OwnMailDto {
  id!: string;
  @ApiProperty({ enum: idsOf(OCCASIONS) })
  occasion!: Occasion;
  subject!: string;
  /** Text ohne Anrede und Link. */
  body!: string;
  /** Warum ich sie bekomme. */
  why!: string;
  /** Seite, zu der sie führt. */
  path!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  @ApiProperty({ enum: MAIL_STATES })
  state!: MailState;
}

/** Eine Seite meiner Nachrichten, die neueste zuerst. */
export class OwnMailsDto {
  items!: OwnMailDto[];
  page!: number;
  pageSize!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
  /** Ob Nachrichten auch verschickt werden; sonst liegen sie nur hier. */
  isServerConfigured!: boolean;
}

/** Das Konto, an das eine Nachricht geht. */
export class MailRecipientDto {
  id!: string;
  displayName!: string;
}

/** Eine Zeile des Versandprotokolls. */
export class MailDto {
  id!: string;
  /** `null`: Eine Erinnerung an die eigene Pflicht nennt hier niemanden. */
  @ApiProperty({ type: MailRecipientDto, nullable: true })
  recipient!: MailRecipientDto | null;
  @ApiProperty({ enum: idsOf(OCCASIONS) })
  occasion!: Occasion;
  /** `null`: Der Inhalt ist nach der Aufbewahrungsfrist entfernt. */
  @ApiProperty({ type: String, nullable: true })
  subject!: string | null;
  @ApiProperty({ enum: MAIL_STATES })
  state!: MailState;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  /** Wann sie verschickt oder aufgegeben wurde. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  /** Kennziffern der letzten Antwort des Mailservers oder des Fehlers, ohne ihren Text. */
  @ApiProperty({ type: String, nullable: true })
  lastAnswer!: string | null;
}

/** Eine Seite des Versandprotokolls, das Neueste zuerst. */
export class MailsDto {
  items!: MailDto[];
  page!: number;
  pageSize!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
  /** Ob Nachrichten verschickt werden; ohne Mailserver bleiben sie liegen. */
  isServerConfigured!: boolean;
}

/** Ein Versuch, eine Nachricht zu verschicken. */
export class MailAttemptDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ format: 'date-time' })
  startedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;
  /** `UNKNOWN`: Der Dienst wurde dabei unterbrochen; ob der Mailserver sie hat, ist nicht bekannt. */
  @ApiProperty({ enum: ATTEMPT_OUTCOMES })
  outcome!: (typeof ATTEMPT_OUTCOMES)[number];
  @ApiProperty({ type: String, nullable: true })
  answer!: string | null;
}

/** Eine Nachricht mit ihrem Inhalt und allen Versuchen. */
export class MailDetailDto extends MailDto {
  @ApiProperty({ type: String, nullable: true })
  body!: string | null;
  @ApiProperty({ type: String, nullable: true })
  why!: string | null;
  @ApiProperty({ type: String, nullable: true })
  path!: string | null;
  /** Wann der nächste Versuch frühestens beginnt; `null`: keiner. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt!: string | null;
  log!: MailAttemptDto[];
}
