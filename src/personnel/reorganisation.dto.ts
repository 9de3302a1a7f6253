import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../platform/day.js';
import { IsText } from '../platform/validation/is-text.js';
import { EffectDto } from '../recording/target-group.dto.js';
import { UnitFactsDto } from './unit.dto.js';

/** Organisationseinheiten, die in einem Schritt aufgelöst werden können. */
const MOST_UNITS = 200;

/** Eine Umgliederung: Organisationseinheiten enden, und was zu ihnen gehört, geht auf eine Nachfolgerin über. */
export class ReorganisationDto {
  /** Tag, von dem an es gilt, `JJJJ-MM-TT`; die aufgelösten Einheiten enden am Tag davor. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  on!: string;

  /** Kürzel derer, die enden; eine ist eine Auflösung, mehrere sind eine Zusammenlegung. */
  @ArrayUnique()
  @MaxLength(40, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(MOST_UNITS)
  @ArrayMinSize(1)
  @IsArray()
  dissolve!: string[];

  /** Kürzel der Nachfolgerin; nötig, sobald Personen oder Einheiten übergehen. */
  @IsOptional()
  @IsText(40)
  successor?: string;

  /** Was die Nachfolgerin ist, wenn sie an dem Tag neu entsteht. */
  @IsOptional()
  @ValidateNested()
  @Type(() => UnitFactsDto)
  found?: UnitFactsDto;

  /**
   * Ob die Entscheidungen über Bürgerkontakt und Medien-/Öffentlichkeitsarbeit bei den Personen bleiben, weil die
   * Aufgabe dieselbe ist; ohne Angabe ja. Bei `false` ist die Nachfolgerin noch unentschieden.
   */
  @ApiProperty({ type: 'boolean', required: false, default: true })
  @IsOptional()
  @IsBoolean()
  keepDecisions?: boolean;
}

/** Worauf nach einer Umgliederung zu achten ist. */
export class ReorganisationWarningDto {
  /** Fester Name des Hinweises. */
  code!: string;
  message!: string;
}

/** Was eine Umgliederung bewegt. */
export class ReorganisedDto {
  /** Organisationseinheiten, die enden. */
  @ApiProperty({ type: 'integer' })
  dissolved!: number;
  /** Organisationseinheiten, die nun unter der Nachfolgerin stehen. */
  @ApiProperty({ type: 'integer' })
  unitsMoved!: number;
  /** Personen, die übergehen, an dem Tag oder mit einer späteren Zuordnung. */
  @ApiProperty({ type: 'integer' })
  personsMoved!: number;
  warnings!: ReorganisationWarningDto[];
  /** Nummer der Änderung, mit der es sich zurücknehmen lässt; `null`: nichts war zu ändern. */
  @ApiProperty({ type: 'integer', nullable: true })
  change!: number | null;
}

/** Die Wirkung einer Umgliederung, von der nichts gespeichert ist. */
export class ReorganisationPreviewDto extends ReorganisedDto {
  /** Die Zahlen des Tages ohne sie. */
  before!: EffectDto;
  /** Mit ihr. */
  after!: EffectDto;
}
