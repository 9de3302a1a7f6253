import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../mandate/obligation-group.js';
import { REASONS, type Reason, STATUSES, type Status } from '../obligation/reason.js';
import { idsOf } from '../platform/list/ids-of.js';
import { EventDto, PARTICIPANT_RESULTS, type ParticipantResult } from './event.dto.js';

const GROUPS = idsOf(OBLIGATION_GROUPS);
const STATUS_IDS = idsOf(STATUSES);

/** Die Schulung, durch die eine Person erfüllt; in der Vorschau auch eine, die noch nicht erfasst ist. */
export class FulfillingTrainingDto {
  title!: string;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
}

/** Stand einer Person heute. */
export class StandingDto {
  @ApiProperty({ enum: GROUPS, nullable: true, type: String })
  group!: ObligationGroup | null;
  @ApiProperty({ enum: STATUS_IDS })
  status!: Status;
  /** Warum der Stand so ist, als Satz. */
  explanation!: string;
  /** Die Schulung, durch die sie erfüllt. */
  decidingTraining!: FulfillingTrainingDto | null;
}

/** Eine Schulung der Person, der das Zertifikat ähnelt. */
export class SimilarTrainingDto {
  id!: string;
  title!: string;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
  /** Derselbe Titel, am selben Tag abgeschlossen: Sie lässt sich kein zweites Mal erfassen. */
  same!: boolean;
}

/** Was ein Zertifikat ändern würde, von dem nichts gespeichert ist. */
export class TrainingPreviewDto {
  /** Dauer in ganzen Minuten (R13). */
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  /** Ob die Schulung zählt, sobald sie anerkannt ist (R11). */
  counts!: boolean;
  /** Was auch nach der Anerkennung gegen sie spricht, in der Reihenfolge von R11. */
  @ApiProperty({ enum: REASONS, isArray: true })
  reasons!: Reason[];
  /** Dasselbe als Satz. */
  explanation!: string;
  /** Stand der Person ohne die Schulung. */
  before!: StandingDto;
  /** Stand der Person, sobald sie anerkannt ist. */
  after!: StandingDto;
  /** Ähnliche Schulungen der Person, die ähnlichste zuerst. */
  similar!: SimilarTrainingDto[];
}

/** Eine Teilnahmeliste, die geprüft werden soll; mit Titel und Abschluss auch auf Doppeltes. */
export class EventToCheckDto extends IntersectionType(
  PickType(EventDto, ['participants'] as const),
  PartialType(PickType(EventDto, ['title', 'completedOn'] as const)),
) {}

/** Eine Zeile der Teilnahmeliste, wie sie jetzt erfasst würde. */
export class CheckedParticipantDto {
  personnelNumber!: string;
  @ApiProperty({ type: 'string', nullable: true })
  lastName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  firstName!: string | null;
  /** Kürzel der Organisationseinheit heute. */
  @ApiProperty({ type: 'string', nullable: true })
  unit!: string | null;
  @ApiProperty({ enum: PARTICIPANT_RESULTS })
  result!: ParticipantResult;
  /** Was geschehen würde und was hilft. */
  message!: string;
}

/** Die Zeilen in der Reihenfolge der Anfrage. */
export class CheckedEventDto {
  participants!: CheckedParticipantDto[];
}
