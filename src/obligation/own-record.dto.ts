import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { READ_KINDS, type ReadKind } from '../access/read-log/read-kind.js';

/** Which page of the looks at the own record. */
export class LooksQueryDto {
  /** Seite, ab 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  /** Einträge je Seite, 1 bis 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

/** Ein Blick auf meine Angaben. */
export class LookDto {
  @ApiProperty({ format: 'date-time' })
  readAt!: string;
  /** Wer hineingesehen hat. */
  by!: string;
  /** Einzeln, auf einer Liste, in der Arbeitsmappe oder ich selbst. */
  @ApiProperty({ enum: READ_KINDS })
  kind!: ReadKind;
  /** Zweck, wie er angegeben wurde; `null`: keiner. */
  @ApiProperty({ type: 'string', nullable: true })
  purpose!: string | null;
}

/** Eine Seite derer, die meine Angaben gesehen haben, das Neueste zuerst. */
export class LooksDto {
  items!: LookDto[];
  page!: number;
  pageSize!: number;
  /** Alle Einträge auf allen Seiten. */
  total!: number;
}
