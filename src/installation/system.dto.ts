import { ApiProperty } from '@nestjs/swagger';

/** Die Datenbank. */
export class SystemDatabaseDto {
  /** Version von PostgreSQL. */
  version!: string;
  /** Größe in Bytes. */
  @ApiProperty({ type: 'integer' })
  size!: number;
  /** Ob es die eingebaute ist, die der Dienst selbst startet. */
  isEmbedded!: boolean;
  /** Name der neuesten Änderung am Aufbau. */
  migration!: string;
}

/** Der Zustand des Dienstes. */
export class SystemDto {
  /** Version von Lernstand. */
  version!: string;
  /** Version von Node.js. */
  node!: string;
  /** Seit wann dieser Prozess läuft. */
  @ApiProperty({ format: 'date-time' })
  startedAt!: string;
  database!: SystemDatabaseDto;
  /** Der heutige Tag des Dienstes. */
  @ApiProperty({ format: 'date' })
  today!: string;
  /** Ob er fest eingestellt ist. */
  todayIsFixed!: boolean;
  /** Wann zuletzt etwas eingespielt wurde; `null`: noch nie. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastImportAt!: string | null;
  /** Wann zuletzt etwas am Bestand geändert wurde; `null`: noch nie. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastChangeAt!: string | null;
  /** Einträge im Leseprotokoll. */
  @ApiProperty({ type: 'integer' })
  readLogEntries!: number;
  /** Ob sich Menschen mit Passwort anmelden können. */
  localSignIn!: boolean;
  /** Namen der Anmeldedienste der Stadt. */
  identityProviders!: string[];
}
