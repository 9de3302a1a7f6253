import { ApiProperty } from '@nestjs/swagger';
import { ROUND_EVENTS, type RoundEventKind } from './states.js';

/** Was in einer Auswertungsrunde geschehen ist. */
export class RoundEventDto {
  @ApiProperty({ enum: ROUND_EVENTS })
  kind!: RoundEventKind;
  /** Kürzel der Einheit, um deren Meldung es geht; `null`: um die ganze Runde. */
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  /** Wer es war; `null`: es geschah von selbst. */
  @ApiProperty({ type: String, nullable: true })
  actor!: string | null;
  /** Ob in Vertretung. */
  asDeputy!: boolean;
  @ApiProperty({ type: String, nullable: true })
  comment!: string | null;
  /** Nummer der Fassung, die dabei gesiegelt wurde. */
  @ApiProperty({ type: 'integer', nullable: true })
  seal!: number | null;
  @ApiProperty({ format: 'date-time' })
  happenedAt!: string;
}
