import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../platform/day.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { READ_KINDS, type ReadKind } from './read-kind.js';

/** Welche Einträge des Leseprotokolls gefragt sind. */
export class ReadLogQueryDto extends PageQueryDto {
  /** Nur Abrufe dieses Kontos. */
  @IsOptional()
  @IsUUID()
  account?: string;

  /** Erster Tag in deutscher Zeit, `JJJJ-MM-TT`. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Letzter Tag in deutscher Zeit, `JJJJ-MM-TT`; er gehört dazu. */
  @IsOptional()
  @IsDay()
  to?: string;

  /** Nur Abrufe dieser Art. */
  @IsOptional()
  @IsIn(READ_KINDS)
  @ApiProperty({ enum: READ_KINDS, required: false })
  kind?: ReadKind;
}

/** Das Konto, das gelesen hat. */
export class ReadingAccountDto {
  id!: string;
  displayName!: string;
}

/** Ein Abruf personenbezogener Daten, ohne die Personen zu nennen. */
export class ReadLogEntryDto {
  /** Nummer in der Kette, ohne Lücken. */
  @ApiProperty({ type: 'integer' })
  id!: number;
  @ApiProperty({ format: 'date-time' })
  readAt!: string;
  account!: ReadingAccountDto;
  /** Eine Person, eine Seite einer Liste, das Blatt „Personen“ der Arbeitsmappe oder die eigenen Angaben. */
  @ApiProperty({ enum: READ_KINDS })
  kind!: ReadKind;
  /** Kürzel der Organisationseinheit, nach der gefragt wurde; null = nach keiner. */
  unit!: string | null;
  /** Stichtag, nach dem gefragt wurde. */
  @ApiProperty({ format: 'date' })
  asOf!: string;
  /** Anzahl der Personen, deren Daten die Antwort zeigte. */
  @ApiProperty({ type: 'integer' })
  persons!: number;
  /** Zweck, wie er angegeben wurde; null = keiner. */
  purpose!: string | null;
  /** Nummer der Anfrage, wie sie auch im Protokoll des Dienstes steht. */
  requestId!: string;
}

/** Eine Seite des Leseprotokolls, das Neueste zuerst. */
export class ReadLogDto {
  items!: ReadLogEntryDto[];
  page!: number;
  pageSize!: number;
  /** Alle passenden Einträge auf allen Seiten. */
  total!: number;
}

/** Ob das Leseprotokoll noch so ist, wie es geschrieben wurde. */
export class ReadLogVerificationDto {
  /** Ob die Kette vom ersten bis zum letzten Eintrag unversehrt ist. */
  isWhole!: boolean;
  /** Anzahl der unversehrten Einträge vom ersten an. */
  @ApiProperty({ type: 'integer' })
  entries!: number;
  /** Kopf der Kette: Prüfwert des letzten unversehrten Eintrags, 64 Hexadezimalziffern. */
  head!: string;
  /** Nummer des ersten Eintrags, der fehlt, geändert wurde oder nicht hierher gehört; null = keiner. */
  @ApiProperty({ type: 'integer', nullable: true })
  brokenId!: number | null;
}
