import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** Wie es um die Beispieldaten steht. */
export const SAMPLE_STATES = ['NONE', 'FILLING', 'PRESENT', 'REMOVED'] as const;
export type SampleState = (typeof SAMPLE_STATES)[number];

/** Die erfundene Stadt, und was gerade im Bestand ist. */
export class SampleDataDto {
  /** `NONE`: nie da; `FILLING`: wird angelegt; `PRESENT`: da; `REMOVED`: entfernt, kommt nicht von selbst wieder. */
  @ApiProperty({ enum: SAMPLE_STATES })
  state!: SampleState;
  /** Name der erfundenen Stadt. */
  city!: string;
  /** Aus wie vielen Dateien sie besteht. */
  @ApiProperty({ type: 'integer' })
  files!: number;
  /** Wie viele davon schon eingespielt sind. */
  @ApiProperty({ type: 'integer' })
  filesDone!: number;
  /** Ob der Bestand leer ist, sodass sie angelegt werden kann. */
  canBeAdded!: boolean;
  /** Organisationseinheiten im Bestand. */
  @ApiProperty({ type: 'integer' })
  units!: number;
  /** Personen im Bestand. */
  @ApiProperty({ type: 'integer' })
  employees!: number;
  /** Schulungsnachweise im Bestand. */
  @ApiProperty({ type: 'integer' })
  trainings!: number;
}

/** Die Bestätigung, dass alles entfernt werden soll. */
export class SampleRemovalDto {
  /** Der Name der erfundenen Stadt, von Hand geschrieben. */
  @MaxLength(100)
  @IsString()
  city!: string;
}
