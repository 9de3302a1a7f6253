import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** Welche Sitzung gemeint ist. */
export class SessionIdDto {
  /** Kennung der Sitzung. */
  @IsUUID()
  id!: string;
}

/** Eine laufende Sitzung. Adresse und Browser werden nicht festgehalten. */
export class SessionItemDto {
  id!: string;
  /** Beginn. */
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  /** Letzte Benutzung, auf fünf Minuten genau. */
  @ApiProperty({ format: 'date-time' })
  seenAt!: string;
  /** Der Anmeldedienst, mit dem sie begonnen hat; `null`: mit Passwort. */
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  /** Ob es die Sitzung ist, in der gefragt wird. */
  current!: boolean;
}

/** Alle laufenden Sitzungen eines Kontos. */
export class SessionsDto {
  items!: SessionItemDto[];
}
