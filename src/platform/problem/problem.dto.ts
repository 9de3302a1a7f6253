import { ApiProperty } from '@nestjs/swagger';

/** One fault inside a refused request or file. */
export class ProblemItemDto {
  /** Wo in der Anfrage: ein JSON-Zeiger, etwa `#/email`. */
  pointer?: string;
  /** Wo in der Datei: Nummer der Zeile, die Kopfzeile ist 1. */
  @ApiProperty({ type: 'integer', required: false })
  row?: number;
  /** Wo in der Datei: Name der Spalte. */
  column?: string;
  /** Stabiler Code. */
  code!: string;
  /** Was falsch ist und was erlaubt ist. */
  message!: string;
  /** Was gefunden wurde. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  value?: string | null;
}

/** RFC 9457: how every refusal and every failure is answered. */
export class ProblemDto {
  /** Art des Problems als URN. */
  type!: string;
  /** Überschrift in einfachen Worten. */
  title!: string;
  /** HTTP-Status. */
  @ApiProperty({ type: 'integer' })
  status!: number;
  /** Stabiler Code. */
  code!: string;
  /** Was geschehen ist und was hilft. */
  detail!: string;
  /** Pfad der Anfrage. */
  instance!: string;
  /** Nummer der Anfrage, die man bei einer Rückfrage nennt. */
  requestId!: string;
  /** Alle gefundenen Fehler. */
  errors?: ProblemItemDto[];
  /** Anzahl aller Fehler, wenn nicht alle aufgezählt sind. */
  @ApiProperty({ type: 'integer', required: false })
  errorCount?: number;
}
