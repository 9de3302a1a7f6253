import { ApiProperty } from '@nestjs/swagger';

/** Was eine Änderung mit einer Schulung gemacht hat. */
export const REVISION_KINDS = ['RECORDED', 'CHANGED', 'WITHDRAWN', 'RESTORED'] as const;

const VALUE = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'array', items: { type: 'string' } },
    { type: 'null' },
  ],
};

/** Eine Angabe, die danach anders lautet. */
export class MemberChangeDto {
  /** Name der Angabe, wie in der Schulung. */
  member!: string;
  @ApiProperty(VALUE)
  from!: unknown;
  @ApiProperty(VALUE)
  to!: unknown;
}

/** Eine Fassung einer Schulung. */
export class RevisionDto {
  /** Nummer der Änderung. */
  @ApiProperty({ type: 'integer' })
  change!: number;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  /** Name des Kontos; `null` = die Einrichtung selbst. */
  @ApiProperty({ type: 'string', nullable: true })
  by!: string | null;
  /** Anlass. */
  reason!: string;
  /** `RECORDED` erfasst, `CHANGED` geändert, `WITHDRAWN` zurückgezogen, `RESTORED` danach wieder da. */
  @ApiProperty({ enum: REVISION_KINDS })
  kind!: (typeof REVISION_KINDS)[number];
  /** Was seither anders lautet; bei der ersten Fassung alles, was angegeben war. */
  changes!: MemberChangeDto[];
}

/** Alle Fassungen einer Schulung, die neueste zuerst. */
export class TrainingHistoryDto {
  personnelNumber!: string;
  items!: RevisionDto[];
}
