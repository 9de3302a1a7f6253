import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../platform/day.js';
import type { EmployeesMode } from './columns/employees.js';
import { FILE_KINDS, type FileKind } from './columns/table-format.js';
import type { ImportResult, ImportWarning } from './import-task.js';

/** How a file is imported; each may stand in the query or as a field of the form. */
export class ImportOptionsDto {
  /** `true`: nur prüfen und antworten, nichts übernehmen. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  dryRun?: 'true' | 'false';

  /**
   * Nur für `beschaeftigte`. `history`: die Zeilen einer Person sind ihr ganzer Verlauf (ohne Angabe).
   * `state`: die Datei nennt, wer am Tag `on` wo arbeitet.
   */
  @IsOptional()
  @IsIn(['history', 'state'])
  @ApiProperty({ enum: ['history', 'state'], required: false })
  mode?: EmployeesMode;

  /** Nur mit `mode=state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`. */
  @IsOptional()
  @IsDay()
  @ApiProperty({ format: 'date', required: false })
  on?: string;

  /** Nur mit `mode=state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
  @IsOptional()
  @Transform(({ value }) => (/^\d{1,9}$/.test(value) ? Number(value) : value))
  @Min(0)
  @Max(999_999_999)
  @IsInt()
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 999_999_999, required: false })
  leavers?: number;
}

/** The form with the file. */
export class ImportFormDto extends ImportOptionsDto {
  /** Die Datei, CSV oder XLSX, höchstens 64 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Something to know about an import that was not refused. */
export class ImportWarningDto implements ImportWarning {
  /** Stabiler Code. */
  code!: string;
  /** Ein Satz. */
  message!: string;
}

/** What an import has changed, or would change. */
export class ImportResultDto implements ImportResult {
  /** Art der Datei. */
  @ApiProperty({ enum: FILE_KINDS })
  kind!: FileKind;
  /** Ob nur geprüft wurde. */
  dryRun!: boolean;
  /** Zeilen der Datei ohne Kopfzeile: `created`, `updated` und `unchanged` zusammen. */
  @ApiProperty({ type: 'integer' })
  rows!: number;
  /** Zeilen mit etwas, das noch nicht bekannt war. */
  @ApiProperty({ type: 'integer' })
  created!: number;
  /** Zeilen, die von dem abweichen, was bekannt war. */
  @ApiProperty({ type: 'integer' })
  updated!: number;
  /** Bekannte Zeiträume, die wegfallen; mit `mode=state` Personen, die enden. */
  @ApiProperty({ type: 'integer' })
  removed!: number;
  /** Zeilen, die nichts ändern. */
  @ApiProperty({ type: 'integer' })
  unchanged!: number;
  /** Hinweise. */
  warnings!: ImportWarningDto[];
}
