import { ApiProperty } from '@nestjs/swagger';
import { READ_KINDS, type ReadKind } from '../access/read-log/read-kind.js';

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
