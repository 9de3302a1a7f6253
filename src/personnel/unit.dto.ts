import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { UNIT_TYPES, type UnitType } from '../organisation/unit-type.js';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { IsText } from '../platform/validation/is-text.js';

const TYPE_IDS = idsOf(UNIT_TYPES);
const PARENT = { type: 'string', minLength: 1, maxLength: 40, nullable: true, required: false } as const;
const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true } as const;

/** Welche Organisationseinheit gemeint ist. */
export class UnitCodeDto {
  /** Kürzel. */
  @IsString()
  @MaxLength(40)
  code!: string;
}

/** Welche Organisationseinheiten. */
export class UnitsQueryDto {
  /** Tag, an dem es sie gibt, `JJJJ-MM-TT`; ohne Angabe heute. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  on?: string;

  /** Ein Teil von Kürzel oder Bezeichnung. */
  @IsOptional()
  @MaxLength(200)
  @IsString()
  q?: string;
}

/** Was eine Organisationseinheit ist. */
export class UnitFactsDto {
  /** Bezeichnung. */
  @IsText(100)
  name!: string;

  @IsIn(TYPE_IDS)
  @ApiProperty({ enum: TYPE_IDS })
  type!: UnitType;

  /** Kürzel der übergeordneten Einheit; ohne Angabe steht sie ganz oben. */
  @ApiProperty(PARENT)
  @IsOptional()
  @IsText(40)
  parent?: string | null;

  /** Ob sie auswertungspflichtig ist (R17). */
  @IsBoolean()
  reporting!: boolean;
}

/** Eine neue Organisationseinheit. */
export class NewUnitDto extends UnitFactsDto {
  /** Kürzel; es bleibt für immer. */
  @IsText(40)
  code!: string;

  /** Erster Tag; ohne Angabe seit jeher. */
  @ApiProperty({ ...DAY_OR_NONE, required: false })
  @IsOptional()
  @IsDay()
  from?: string | null;

  /** Letzter Tag; ohne Angabe bis auf Weiteres. */
  @ApiProperty({ ...DAY_OR_NONE, required: false })
  @IsOptional()
  @IsDay()
  to?: string | null;
}

/** Was von einem Tag an anders ist: neue Bezeichnung, anderer Platz; was fehlt, bleibt. */
export class NewUnitVersionDto {
  /** Erster Tag, an dem es gilt, `JJJJ-MM-TT`. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @IsOptional()
  @IsText(100)
  name?: string;

  @IsOptional()
  @IsIn(TYPE_IDS)
  @ApiProperty({ enum: TYPE_IDS, required: false })
  type?: UnitType;

  /** Kürzel der übergeordneten Einheit; `null`: ganz oben. */
  @ApiProperty(PARENT)
  @IsOptional()
  @IsText(40)
  parent?: string | null;

  @IsOptional()
  @IsBoolean()
  reporting?: boolean;
}

/** Eine Organisationseinheit an einem Tag. */
export class ListedUnitDto {
  code!: string;
  name!: string;
  @ApiProperty({ enum: TYPE_IDS })
  type!: UnitType;
  /** Kürzel der übergeordneten Einheit; `null`: ganz oben, oder sie liegt außerhalb des eigenen Bereichs. */
  @ApiProperty({ type: 'string', nullable: true })
  parent!: string | null;
  /** Tiefe im Baum des eigenen Bereichs, von 0 an. */
  @ApiProperty({ type: 'integer' })
  level!: number;
  /** Ob sie auswertungspflichtig ist (R17). */
  reporting!: boolean;
  /** Seit wann es sie gibt; `null`: seit jeher. */
  @ApiProperty(DAY_OR_NONE)
  validFrom!: string | null;
  /** Bis wann; `null`: bis auf Weiteres. */
  @ApiProperty(DAY_OR_NONE)
  validTo!: string | null;
}

/** Die Organisationseinheiten des eigenen Bereichs, jede nach der, unter der sie steht. */
export class UnitsDto {
  /** Der Tag, an dem es sie gibt. */
  @ApiProperty({ format: 'date' })
  on!: string;
  items!: ListedUnitDto[];
}

/** Eine Fassung einer Organisationseinheit. */
export class UnitVersionDto {
  /** Erster Tag; `null`: seit jeher. */
  @ApiProperty(DAY_OR_NONE)
  from!: string | null;
  /** Letzter Tag; `null`: bis auf Weiteres. */
  @ApiProperty(DAY_OR_NONE)
  to!: string | null;
  name!: string;
  @ApiProperty({ enum: TYPE_IDS })
  type!: UnitType;
  /** Kürzel der übergeordneten Einheit, soweit sie im eigenen Bereich liegt. */
  @ApiProperty({ type: 'string', nullable: true })
  parent!: string | null;
  reporting!: boolean;
}

/** Eine Organisationseinheit mit allen Fassungen. */
export class UnitDto {
  code!: string;
  /** Die früheste zuerst. */
  versions!: UnitVersionDto[];
  /** Der Stand für `If-Match`. */
  etag!: string;
}
