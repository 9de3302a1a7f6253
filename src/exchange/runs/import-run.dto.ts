import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/day.js';
import { ProblemItemDto } from '../../platform/problem/problem.dto.js';
import type { EmployeesMode } from '../columns/employees.js';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';
import { IMPORT_PHASES, type ImportPhase } from '../import-task.js';
import { ImportWarningDto } from '../imports.dto.js';
import { LIMITS } from '../reading/limits.js';

/** What can be said of a run; `INTERRUPTED` is found out, all others are written down. */
export const RUN_STATES = [
  'CHECKING',
  'CHECKED',
  'REFUSED',
  'APPLYING',
  'APPLIED',
  'INTERRUPTED',
  'DISCARDED',
] as const;
export type RunState = (typeof RUN_STATES)[number];

const MODES = ['history', 'state'] as const;
const LAST_ROW = 1_048_576;

/** Welcher Import gemeint ist. */
export class ImportRunIdDto {
  @IsUUID()
  id!: string;
}

/** Felder neben der Datei. */
export class ImportRunFieldsDto {
  /** Art der Datei; ohne Angabe wird sie an der Kopfzeile erkannt. */
  @IsOptional()
  @IsIn(FILE_KINDS)
  @ApiProperty({ enum: FILE_KINDS, required: false })
  kind?: FileKind;

  /** Nur mit `kind=beschaeftigte`: ganzer Verlauf (ohne Angabe), oder wer an einem Tag wo arbeitet. */
  @IsOptional()
  @IsIn(MODES)
  @ApiProperty({ enum: MODES, required: false })
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

/** Das Formular mit der Datei. */
export class ImportRunFormDto extends ImportRunFieldsDto {
  /** Die Datei, CSV oder XLSX, höchstens 64 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Wie die Datei zu lesen ist; was fehlt, ist nicht angegeben. */
export class ImportRunOptionsDto {
  /** Art der Datei. */
  @IsIn(FILE_KINDS)
  @ApiProperty({ enum: FILE_KINDS })
  kind!: FileKind;

  /** Nur für `beschaeftigte`: ganzer Verlauf (ohne Angabe), oder wer an einem Tag wo arbeitet. */
  @IsOptional()
  @IsIn(MODES)
  @ApiProperty({ enum: MODES, required: false })
  mode?: EmployeesMode;

  /** Nur mit `mode: state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`. */
  @IsOptional()
  @IsDay()
  @ApiProperty({ format: 'date', required: false })
  on?: string;

  /** Nur mit `mode: state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
  @IsOptional()
  @Min(0)
  @Max(999_999_999)
  @IsInt()
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 999_999_999, required: false })
  leavers?: number;
}

/** Eine Zelle, die etwas anderes enthalten soll als in der Datei. */
export class CellCorrectionDto {
  /** Nummer der Zeile, wie sie eine Tabellenkalkulation zeigt. */
  @IsInt()
  @Min(1)
  @Max(LAST_ROW)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: LAST_ROW })
  row!: number;

  /** Überschrift der Spalte; ohne Angabe die ganze Zeile, die dann mit leerem `value` wegbleibt. */
  @IsOptional()
  @Length(1, 100)
  @IsString()
  column?: string;

  /** Was die Zelle enthalten soll; ohne Angabe gilt wieder, was in der Datei steht. */
  @IsOptional()
  @MaxLength(LIMITS.cellCharacters)
  @IsString()
  value?: string;
}

/** Zellen, die berichtigt werden. */
export class CellCorrectionsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.listedErrors)
  @ValidateNested({ each: true })
  @Type(() => CellCorrectionDto)
  cells!: CellCorrectionDto[];
}

/** Was sich ändert oder geändert hat, in Zeilen der Datei. */
export class ImportRunCountsDto {
  /** Zeilen der Datei ohne Kopfzeile. */
  @ApiProperty({ type: 'integer' })
  rows!: number;
  /** Zeilen mit etwas, das noch nicht bekannt war. */
  @ApiProperty({ type: 'integer' })
  created!: number;
  /** Zeilen, die von dem abweichen, was bekannt war. */
  @ApiProperty({ type: 'integer' })
  updated!: number;
  /** Bekannte Zeiträume, die wegfallen; mit `mode: state` Personen, die enden. */
  @ApiProperty({ type: 'integer' })
  removed!: number;
  /** Zeilen, die nichts ändern. */
  @ApiProperty({ type: 'integer' })
  unchanged!: number;
  /** Hinweise. */
  warnings!: ImportWarningDto[];
}

/** Warum eine Datei so nicht übernommen werden kann. */
export class ImportRunRefusalDto {
  /** Stabiler Code. */
  code!: string;
  /** Ein Satz. */
  detail!: string;
  /** Fehler der Datei; alle sind gezählt, die ersten 1.000 stehen im Inhalt. */
  @ApiProperty({ type: 'integer' })
  errorCount!: number;
}

/** Ein Import, von der Datei bis zum Ergebnis; ohne Angaben aus der Datei. */
export class ImportRunDto {
  id!: string;
  fileName!: string;
  /** Größe in Bytes. */
  @ApiProperty({ type: 'integer' })
  fileBytes!: number;
  /** Art der Datei; `null`: nicht erkannt. */
  @ApiProperty({ enum: FILE_KINDS, nullable: true })
  kind!: FileKind | null;
  @ApiProperty({ enum: MODES, nullable: true })
  mode!: EmployeesMode | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  on!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  leavers!: number | null;
  /** `REFUSED`: so geht es nicht, siehe `refusal`. `INTERRUPTED`: nichts wurde übernommen, ein neuer Anlauf geht. */
  @ApiProperty({ enum: RUN_STATES })
  state!: RunState;
  /** Woran gerade gearbeitet wird. */
  @ApiProperty({ enum: IMPORT_PHASES })
  phase!: ImportPhase;
  /** Bisher gelesene Zeilen. */
  @ApiProperty({ type: 'integer' })
  rowsRead!: number;
  /** Alle Zeilen, soweit schon einmal gezählt. */
  @ApiProperty({ type: 'integer', nullable: true })
  rows!: number | null;
  refusal!: ImportRunRefusalDto | null;
  /** Was sich ändern würde oder geändert hat. */
  counts!: ImportRunCountsDto | null;
  /** Berichtigte Zellen und weggelassene Zeilen. */
  @ApiProperty({ type: 'integer' })
  corrections!: number;
  /** Ob seit der Prüfung etwas berichtigt wurde. */
  isStale!: boolean;
  /** Wer die Datei geschickt hat. */
  by!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  /** Wer sie übernommen oder verworfen hat. */
  @ApiProperty({ type: 'string', nullable: true })
  endedBy!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  endedAt!: string | null;
  /** Nummer der Änderung; `null`, wenn nichts zu ändern war. */
  @ApiProperty({ type: 'integer', nullable: true })
  change!: number | null;
  /** Ob die Änderung zurückgenommen ist. */
  isUndone!: boolean;
  /** Ob Sie die Änderung zurücknehmen können. */
  mayUndo!: boolean;
}

/** Eine Seite des Protokolls, das Neueste zuerst. */
export class ImportRunsDto {
  items!: ImportRunDto[];
  page!: number;
  pageSize!: number;
  total!: number;
}

/** Eine Zeile der Datei, wie sie gelesen wurde. */
export class ImportPreviewRowDto {
  @ApiProperty({ type: 'integer' })
  row!: number;
  /** In der Reihenfolge der erkannten Spalten. */
  cells!: string[];
}

/** Eine berichtigte Zelle. */
export class ImportCorrectionDto {
  @ApiProperty({ type: 'integer' })
  row!: number;
  /** `null`: Die ganze Zeile bleibt weg. */
  @ApiProperty({ type: 'string', nullable: true })
  column!: string | null;
  /** Was in der Datei steht; `null`: nichts, oder nicht bekannt. */
  @ApiProperty({ type: 'string', nullable: true })
  found!: string | null;
  value!: string;
  by!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
}

/** Was in der Datei erkannt wurde, mit Fehlern und Berichtigungen. */
export class ImportContentDto {
  @ApiProperty({ enum: ['CSV', 'XLSX'], nullable: true })
  format!: 'CSV' | 'XLSX' | null;
  /** Zeichensatz; nur bei CSV. */
  @ApiProperty({ type: 'string', nullable: true })
  encoding!: string | null;
  /** Trennzeichen; nur bei CSV. */
  @ApiProperty({ type: 'string', nullable: true })
  delimiter!: string | null;
  /** Erkannte Spalten in der Reihenfolge der Datei. */
  columns!: string[];
  /** Spalten, die nicht beachtet werden. */
  unknownColumns!: string[];
  /** Freiwillige Spalten, die fehlen. */
  missingColumns!: string[];
  preview!: ImportPreviewRowDto[];
  /** Die ersten 1.000 Fehler in der Reihenfolge der Zeilen. */
  errors!: ProblemItemDto[];
  corrections!: ImportCorrectionDto[];
}
