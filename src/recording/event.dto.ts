import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import { CertificateDto } from './training.dto.js';

const MOST_PARTICIPANTS = 1000;

/** Eine Veranstaltung, an der viele teilgenommen haben. */
export class EventDto extends CertificateDto {
  /** Personalnummern der Teilnehmenden, 1 bis 1.000, jede einmal. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTICIPANTS)
  @ArrayUnique()
  @Length(1, 40, { each: true })
  @IsString({ each: true })
  @ApiProperty({
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 40 },
    minItems: 1,
    maxItems: MOST_PARTICIPANTS,
    uniqueItems: true,
  })
  participants!: string[];

  /** Warum die Schulung auch erfasst wird, wo schon eine ähnliche steht; gilt für alle Zeilen. */
  @IsOptional()
  @Length(3, 500)
  @IsString()
  despiteSimilar?: string;

  /** `true`: Geht es bei einer Person nicht, wird bei niemandem etwas erfasst. Ohne Angabe jede Zeile für sich. */
  @IsOptional()
  @IsBoolean()
  allOrNothing?: boolean;
}

/** Was mit einer Zeile geschehen ist. */
export const PARTICIPANT_RESULTS = [
  'RECORDED',
  'ALREADY_RECORDED',
  'SIMILAR_TRAINING',
  'PERSON_NOT_FOUND',
] as const;
export type ParticipantResult = (typeof PARTICIPANT_RESULTS)[number];

/** Eine Zeile der Teilnahmeliste. */
export class ParticipantDto {
  personnelNumber!: string;
  @ApiProperty({ enum: PARTICIPANT_RESULTS })
  result!: ParticipantResult;
  /** Die erfasste Schulung; `null`, wenn keine entstand. */
  @ApiProperty({ type: 'string', nullable: true })
  trainingId!: string | null;
  /** Was geschehen ist und was hilft. */
  message!: string;
}

/** Das Ergebnis, Zeile für Zeile in der Reihenfolge der Anfrage. */
export class RecordedEventDto {
  /** Nummer der Veranstaltung, etwa für die Teilnahmeliste; `null`, wenn für niemanden etwas erfasst wurde. */
  @ApiProperty({ type: 'integer', nullable: true })
  event!: number | null;
  /** Für so viele Personen ist die Schulung jetzt erfasst. */
  recorded!: number;
  participants!: ParticipantDto[];
}
