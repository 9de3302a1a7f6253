import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** Welche Änderung gemeint ist. */
export class ChangeIdDto {
  /** Nummer der Änderung. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  id!: number;
}

/** Eine Änderung an den Angaben; was sie ersetzt hat, bleibt bekannt. */
export class ChangeDto {
  /** Nummer der Änderung. */
  @ApiProperty({ type: 'integer' })
  id!: number;
  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
  /** Anlass. */
  reason!: string;
}

/** Eine Seite der eigenen Änderungen, die neueste zuerst. */
export class ChangesDto {
  items!: ChangeDto[];
  page!: number;
  pageSize!: number;
  /** Alle eigenen Änderungen auf allen Seiten. */
  total!: number;
}

/** Was zurückgenommen wurde. */
export class UndoneDto {
  /** Nummer der Änderung, die es zurücknahm; auch sie lässt sich zurücknehmen. */
  @ApiProperty({ type: 'integer' })
  change!: number;
  /** So viele Einträge stehen wieder wie davor. */
  @ApiProperty({ type: 'integer' })
  rows!: number;
}
