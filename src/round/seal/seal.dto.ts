import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IsPurpose } from '../../access/read-log/purpose.js';
import { GroupFiguresDto, PeriodDto, TrainingCountsDto } from '../../evaluation/evaluation.dto.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { STATUSES, type Status } from '../../obligation/reason.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { ReportingUnitDto, SealBriefDto } from '../submission/submission.dto.js';
import type { SealFault } from './verification.js';
import { SEAL_FAULTS } from './verification.js';

/** Welches Siegel gemeint ist. */
export class SealIdDto {
  /** Kennung der gesiegelten Fassung. */
  @IsUUID()
  id!: string;
}

/** Welche Siegel. */
export class SealsQueryDto {
  /** Kürzel der auswertungspflichtigen Einheit. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  /** Kennung der Runde. */
  @IsOptional()
  @IsUUID()
  round?: string;
}

/** Eine Unterschrift unter einer gesiegelten Fassung. */
export class SignatureDto {
  @ApiProperty({ enum: ['CHECKED', 'SIGNED', 'SUBMITTED'] })
  step!: 'CHECKED' | 'SIGNED' | 'SUBMITTED';
  /** Wer es war, wie das Konto heute heißt. */
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
  asDeputy!: boolean;
  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** Eine gesiegelte Fassung mit ihrer Runde. */
export class SealDto extends SealBriefDto {
  /** Kennung der Runde. */
  round!: string;
  roundTitle!: string;
  unit!: ReportingUnitDto;
  /** Stelle in der Kette der Runde, ab 1. */
  @ApiProperty({ type: 'integer' })
  chainNumber!: number;
  @ApiProperty({ format: 'date' })
  asOf!: string;
}

/** Gesiegelte Fassungen, die neueste zuerst. */
export class SealsDto {
  items!: SealDto[];
}

/** Eine gesiegelte Fassung mit allem, was gesiegelt ist. */
export class SealDetailDto extends SealDto {
  /** Prüfsumme des Siegels davor und dieses Inhalts. */
  hash!: string;
  previousHash!: string;
  @ApiProperty({ enum: ['FACTS', 'TABLE'] })
  source!: 'FACTS' | 'TABLE';
  mandate!: string;
  period!: PeriodDto;
  @ApiProperty({ type: 'integer' })
  minimumMinutes!: number;
  figures!: GroupFiguresDto;
  nilReturn!: boolean;
  /** Personen hinter den Zahlen; `null`: eine Tabelle, die niemanden nennt. */
  @ApiProperty({ type: 'integer', nullable: true })
  persons!: number | null;
  /** Davon gelöscht. */
  @ApiProperty({ type: 'integer' })
  erased!: number;
  signatures!: SignatureDto[];
}

/** Welche Seite der Personen. */
export class SealedPersonsQueryDto extends PageQueryDto {
  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}

/** Die Schulung, durch die jemand erfüllt. */
export class SealedTrainingDto {
  title!: string;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
}

/** Eine Person hinter den Zahlen, wie sie gesiegelt ist. */
export class SealedPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der Einheit ihrer Zuordnung. */
  unit!: string;
  @ApiProperty({ enum: idsOf(OBLIGATION_GROUPS) })
  group!: ObligationGroup;
  @ApiProperty({ enum: idsOf(STATUSES) })
  status!: Status;
  fulfilled!: boolean;
  trainings!: TrainingCountsDto;
  @ApiProperty({ type: SealedTrainingDto, nullable: true })
  decidingTraining!: SealedTrainingDto | null;
  /** Warum nichts zählt. */
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

/** Eine Seite der gesiegelten Personen, nach Namen. */
export class SealedPersonsDto {
  items!: SealedPersonDto[];
  page!: number;
  pageSize!: number;
  total!: number;
  /** Personen, die hinter den Zahlen standen und gelöscht sind. */
  @ApiProperty({ type: 'integer' })
  erased!: number;
}

/** Womit die Kette verglichen wird. */
export class VerificationQueryDto {
  /** Eine früher notierte Prüfsumme, 64 Hexadezimalziffern: Nur mit ihr fällt auf, wenn das Ende der Kette fehlt. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/i)
  anchor?: string;
}

/** Was mit einem Siegel nicht stimmt. */
export class SealFaultDto {
  /** Stelle in der Kette. */
  @ApiProperty({ type: 'integer' })
  chainNumber!: number;
  /** Kürzel der Einheit. */
  unit!: string;
  /** Fassung. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: Object.keys(SEAL_FAULTS) })
  code!: SealFault;
  message!: string;
}

/** Ergebnis der Prüfung aller Siegel einer Runde. */
export class RoundVerificationDto {
  /** Ob alles so ist, wie es gesiegelt wurde. */
  isIntact!: boolean;
  @ApiProperty({ type: 'integer' })
  seals!: number;
  /** Prüfsumme am Ende der Kette. */
  head!: string;
  /** Stelle, deren Prüfsumme die angegebene ist; `null`: keine, oder es wurde nicht gefragt. */
  @ApiProperty({ type: 'integer', nullable: true })
  anchor!: number | null;
  @ApiProperty({ type: 'integer' })
  persons!: number;
  /** Davon gelöscht; die Zahlen bleiben prüfbar. */
  @ApiProperty({ type: 'integer' })
  erased!: number;
  faults!: SealFaultDto[];
}

/** Was vom personenbezogenen Teil gelöscht wird. */
export class ErasureDto {
  /** Nur diese Person; ohne Angabe alle Personen der Runde. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  personnelNumber?: string;

  /** Warum, 3 bis 500 Zeichen; ohne Namen. Steht im Verlauf der Runde. */
  @IsString()
  @Length(3, 500)
  reason!: string;
}

/** Was gelöscht wurde. */
export class ErasedDto {
  /** Einträge; eine Person kann in mehreren Fassungen stehen. */
  @ApiProperty({ type: 'integer' })
  erased!: number;
}
