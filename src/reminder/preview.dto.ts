import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDay } from '../platform/day.js';
import { REMINDER_KINDS, type ReminderKind } from './plan.js';
import { SLOT_RESULTS, type SlotResult } from './planned.js';

/** Welche Tage gefragt sind. */
export class PreviewQueryDto {
  /** Erster Tag; ohne Angabe heute. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Letzter Tag, höchstens 100 Tage nach dem ersten; ohne Angabe 30 Tage danach. */
  @IsOptional()
  @IsDay()
  to?: string;
}

/** Das Konto, das etwas bekäme. */
export class PlannedRecipientDto {
  id!: string;
  displayName!: string;
}

/** Was der Plan für ein Konto vorsieht. */
export class PlannedReminderDto {
  recipient!: PlannedRecipientDto;
  /** Was es bekommt, oder warum nichts: nichts offen, abgestellt, vom Personalamt ausgenommen. */
  @ApiProperty({ enum: SLOT_RESULTS })
  result!: SlotResult;
  /** Kürzel der Einheiten, um die es geht. */
  units!: string[];
  @ApiProperty({ type: String, nullable: true })
  subject!: string | null;
  /** Text mit den Zahlen von heute, ohne Anrede und Link. */
  @ApiProperty({ type: String, nullable: true })
  body!: string | null;
  @ApiProperty({ type: String, nullable: true })
  why!: string | null;
}

/** Was an einem Tag fällig ist. */
export class PlannedRunDto {
  @ApiProperty({ format: 'date' })
  dueOn!: string;
  @ApiProperty({ enum: REMINDER_KINDS })
  kind!: ReminderKind;
  /** Titel der Auswertungsrunde einer Erinnerung an die Meldung. */
  @ApiProperty({ type: String, nullable: true })
  round!: string | null;
  /** Tage nach der Frist der Runde; negativ: davor. */
  @ApiProperty({ type: 'integer', nullable: true })
  daysAfterDeadline!: number | null;
  /** Ob es schon gemacht ist. */
  isMade!: boolean;
  /** Wie viele Nachrichten hinausgehen. */
  @ApiProperty({ type: 'integer' })
  mails!: number;
  /** Leer bei Erinnerungen an die eigene Pflicht: Sie nennen hier niemanden. */
  reminders!: PlannedReminderDto[];
  /** Kürzel der Einheiten, für die es niemanden zu erinnern gibt. */
  withoutRecipient!: string[];
}

/** Wer an welchem Tag was bekäme, wenn sich bis dahin nichts ändert. */
export class PreviewDto {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
  runs!: PlannedRunDto[];
}
