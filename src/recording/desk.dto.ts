import { ApiProperty } from '@nestjs/swagger';

/** Was zu tun ist; jede Zahl ist die Länge einer Liste im eigenen Bereich. */
export class DeskDto {
  /** Noch nicht entschieden: `GET /trainings?recognition=SUBMITTED`. */
  @ApiProperty({ type: 'integer' })
  submitted!: number;
  /** Ohne Nachweis: `GET /trainings?evidence=NONE`. */
  @ApiProperty({ type: 'integer' })
  withoutEvidence!: number;
  /** Vielleicht doppelt: `GET /trainings?possibleDuplicate=true`. */
  @ApiProperty({ type: 'integer' })
  possibleDuplicates!: number;
  /** Mit offener Frage: `GET /trainings?openQuestion=true`. */
  @ApiProperty({ type: 'integer' })
  openQuestions!: number;
  /** Mit neuer Antwort: `GET /trainings?newAnswer=true`. */
  @ApiProperty({ type: 'integer' })
  answeredQuestions!: number;
  /** Personen ohne Entscheidung über die Zielgruppe: `GET /target-groups/undecided`. */
  @ApiProperty({ type: 'integer' })
  undecidedPersons!: number;
}
