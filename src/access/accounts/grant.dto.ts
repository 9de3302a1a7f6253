import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/day.js';
import { ROLE_IDS, type Role } from '../scope.js';

/** Eine Rolle, die ein Konto bekommen soll. */
export class NewGrantDto {
  @IsIn(ROLE_IDS)
  @ApiProperty({ enum: ROLE_IDS })
  role!: Role;

  /**
   * Kürzel der Organisationseinheit, für die sie gilt, mit allem, was darunter liegt; ohne Angabe die ganze Stadt.
   * Nur für `HR`, `TRAINING_OFFICER` und `UNIT_HEAD`; die beiden letzten brauchen eine.
   */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  /** Nur für `HR`: ob Personen mit Namen zu sehen sind. Ohne Angabe nein, nur Zahlen. */
  @IsOptional()
  @IsBoolean()
  names?: boolean;

  /** Nur für `TRAINING_OFFICER` und `UNIT_HEAD`: ob sie in Vertretung gilt. Ohne Angabe nein. */
  @IsOptional()
  @IsBoolean()
  deputy?: boolean;

  /** Erster Tag; ohne Angabe heute. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  validFrom?: string;

  /** Letzter Tag, etwa bei einer Vertretung; ohne Angabe bis auf Weiteres. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  validTo?: string;
}

/** Welche Rolle welches Kontos gemeint ist. */
export class GrantIdDto {
  /** Kennung des Kontos. */
  @IsUUID()
  id!: string;

  /** Kennung der vergebenen Rolle. */
  @IsUUID()
  grantId!: string;
}

/** Eine Organisationseinheit. */
export class GrantUnitDto {
  code!: string;
  /** Ihr zuletzt bekannter Name. */
  name!: string;
}

/** Wie eine vergebene Rolle heute steht. */
export const GRANT_STATES = ['ACTIVE', 'FUTURE', 'ENDED', 'REVOKED'] as const;

/** Eine vergebene Rolle. */
export class GrantDto {
  id!: string;
  @ApiProperty({ enum: ROLE_IDS })
  role!: Role;
  /** Die Organisationseinheit mit allem darunter; `null`: die ganze Stadt. */
  @ApiProperty({ type: GrantUnitDto, nullable: true })
  unit!: GrantUnitDto | null;
  /** Ob Personen mit Namen zu sehen sind. */
  names!: boolean;
  /** Ob sie in Vertretung gilt. */
  deputy!: boolean;
  /** Erster Tag; `null`: von Anfang an. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validFrom!: string | null;
  /** Letzter Tag; `null`: bis auf Weiteres. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validTo!: string | null;
  @ApiProperty({ enum: GRANT_STATES })
  state!: (typeof GRANT_STATES)[number];
  /** Wer sie vergeben hat; `null`: die Einrichtung. */
  @ApiProperty({ type: 'string', nullable: true })
  grantedBy!: string | null;
  @ApiProperty({ format: 'date-time' })
  grantedAt!: string;
  /** Wer sie entzogen hat. */
  @ApiProperty({ type: 'string', nullable: true })
  revokedBy!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  revokedAt!: string | null;
}
