import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '../../mandate/category.js';
import { ReportingUnitQueryDto } from '../../obligation/person.dto.js';
import { UNIT_TYPES, type UnitType } from '../../organisation/unit-type.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { FORMATS, type Format, SETTINGS, type Setting } from '../../training/training-terms.js';
import { EvaluationQueryDto } from '../evaluation-query.dto.js';

/** By what the rows of the table are told apart. */
export const USAGE_BY = ['category', 'setting', 'format', 'unit'] as const;
/** By what the rows of the table are told apart. */
export type UsageBy = (typeof USAGE_BY)[number];

const CATEGORY_IDS = idsOf(CATEGORIES);
const SETTING_IDS = idsOf(SETTINGS);
const FORMAT_IDS = idsOf(FORMATS);
const TYPE_IDS = idsOf(UNIT_TYPES);
const [FIRST_YEAR, LAST_YEAR] = [1950, 2999];

/** Welche Schulungen nach Jahren gezählt werden, und wonach die Zeilen unterschieden sind. */
export class UsageQueryDto extends IntersectionType(EvaluationQueryDto, ReportingUnitQueryDto) {
  /** Erstes Jahr; ohne Angabe das erste des Anerkennungszeitraums. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  @ApiProperty({ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR, required: false })
  from?: number;

  /** Letztes Jahr, höchstens das des Stichtags; ohne Angabe das des Stichtags. Höchstens 20 Jahre. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  @ApiProperty({ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR, required: false })
  to?: number;

  /** Eine Zeile je Kompetenzbereich, Rahmen, Format oder auswertungspflichtiger Organisationseinheit. */
  @IsOptional()
  @IsIn(USAGE_BY)
  @ApiProperty({ enum: USAGE_BY, default: 'category', required: false })
  by?: UsageBy;

  /** Nur Schulungen in diesem Kompetenzbereich; `MULTILINGUALISM` sind die Sprachkurse. */
  @IsOptional()
  @IsIn(CATEGORY_IDS)
  @ApiProperty({ enum: CATEGORY_IDS, required: false })
  category?: Category;

  /** Nur Schulungen in diesem Rahmen; `CENTRAL` ist das zentrale Fortbildungsprogramm. */
  @IsOptional()
  @IsIn(SETTING_IDS)
  @ApiProperty({ enum: SETTING_IDS, required: false })
  setting?: Setting;

  /** Nur Schulungen in diesem Format. */
  @IsOptional()
  @IsIn(FORMAT_IDS)
  @ApiProperty({ enum: FORMAT_IDS, required: false })
  format?: Format;

  /** Nur Personen in Organisationseinheiten dieses Typs und darunter; `MUNICIPAL_ENTERPRISE` sind die Eigenbetriebe. */
  @IsOptional()
  @IsIn(TYPE_IDS)
  @ApiProperty({ enum: TYPE_IDS, required: false })
  unitType?: UnitType;
}

/** Ein Jahr der Tabelle. */
export class UsageYearDto {
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** Letzter Tag, der gezählt ist: der 31. Dezember, im laufenden Jahr der Stichtag. */
  @ApiProperty({ format: 'date' })
  until!: string;
  /** Ob das Jahr am Stichtag vorbei ist. */
  finished!: boolean;
  /**
   * Letzter Tag des Vorjahrs, bis zu dem für die Veränderung verglichen wird, damit ein laufendes Jahr nicht wie ein
   * Rückgang aussieht; `null`, wenn das Vorjahr nicht in der Tabelle steht.
   */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  comparedUntil!: string | null;
}

/** Gezählte Schulungen und Personen. */
export class UsageFiguresDto {
  /** Anerkannte Schulungen, gleich welcher Dauer. */
  @ApiProperty({ type: 'integer' })
  trainings!: number;
  /** Personen mit mindestens einer dieser Schulungen. Personen ergeben über Zeilen oder Jahre keine Summe. */
  @ApiProperty({ type: 'integer' })
  persons!: number;
  /** Davon Schulungen, die lang genug und im Anerkennungszeitraum sind, wie die Auswertung sie aufführt (R18). */
  @ApiProperty({ type: 'integer' })
  listed!: number;
}

/** Veränderung einer Zahl zum Vorjahr. */
export class UsageDifferenceDto {
  /** Zahl des Vorjahrs, mit der verglichen wird. */
  @ApiProperty({ type: 'integer' })
  before!: number;
  @ApiProperty({ type: 'integer' })
  absolute!: number;
  /** In Prozent mit einer Nachkommastelle; `null`, wenn das Vorjahr 0 ist. */
  @ApiProperty({ type: Number, nullable: true })
  percent!: number | null;
}

/** Veränderung zum Vorjahr. */
export class UsageChangeDto {
  trainings!: UsageDifferenceDto;
  persons!: UsageDifferenceDto;
}

/** Eine Zelle: was in einer Zeile in einem Jahr gezählt ist. */
export class UsageCellDto {
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** `null`: ohne das Recht auf Namen zurückgehalten. */
  figures!: UsageFiguresDto | null;
  /** `null`: Das Vorjahr steht nicht in der Tabelle oder ist zurückgehalten. */
  change!: UsageChangeDto | null;
}

/** Eine Zeile der Tabelle. */
export class UsageRowDto {
  /** Kennung des Kompetenzbereichs, Rahmens oder Formats oder Kürzel der Organisationseinheit; `null`: keine Angabe, keine. */
  @ApiProperty({ type: String, nullable: true })
  key!: string | null;
  name!: string;
  /** Eine Zelle je Jahr. */
  cells!: UsageCellDto[];
}

/** Was ohne das Recht auf Namen zurückgehalten ist. */
export class UsageWithheldDto {
  /** Zahlen aus Zeilen mit weniger Personen als diesen sind zu klein, außer von keiner. */
  @ApiProperty({ type: 'integer' })
  fewerThan!: number;
  /** Zellen ohne Zahlen, auch damit sich andere nicht errechnen lassen. */
  @ApiProperty({ type: 'integer' })
  cells!: number;
}

/** Die Nutzung nach Jahren: anerkannte Schulungen und ihre Personen, gezählt im Jahr des Abschlusses. */
export class UsageDto {
  /** Stichtag: Gezählt ist bis zu diesem Tag; Einheiten stehen, wo sie an ihm stehen oder zuletzt standen. */
  @ApiProperty({ format: 'date' })
  asOf!: string;
  knownAt!: string;
  /** Ab wie vielen Minuten eine Schulung lang genug für den Auftrag ist. */
  @ApiProperty({ type: 'integer' })
  minimumMinutes!: number;
  @ApiProperty({ enum: USAGE_BY })
  by!: UsageBy;
  years!: UsageYearDto[];
  rows!: UsageRowDto[];
  /** Eine Zelle je Jahr; jede Schulung einmal, auch mit mehreren Kompetenzbereichen. */
  total!: UsageCellDto[];
  withheld!: UsageWithheldDto | null;
}
