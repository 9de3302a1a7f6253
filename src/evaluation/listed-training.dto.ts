import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPurpose } from '../access/read-log/purpose.js';
import { CATEGORIES, type Category } from '../mandate/category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../mandate/obligation-group.js';
import { ReportingUnitQueryDto } from '../obligation/person.dto.js';
import { idsOf } from '../platform/list/ids-of.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { EvaluationQueryDto } from './evaluation-query.dto.js';

const GROUPS = idsOf(OBLIGATION_GROUPS);
const CATEGORY_IDS = idsOf(CATEGORIES);

/** Which trainings of the evaluation, and from where. */
export class ListedTrainingsFilterDto extends IntersectionType(EvaluationQueryDto, ReportingUnitQueryDto) {
  /** Nur Schulungen von Personen dieser Zielgruppe. */
  @IsOptional()
  @IsIn(GROUPS)
  @ApiProperty({ enum: GROUPS, required: false })
  group?: ObligationGroup;

  /** Nur Schulungen in diesem Kompetenzbereich. */
  @IsOptional()
  @IsIn(CATEGORY_IDS)
  @ApiProperty({ enum: CATEGORY_IDS, required: false })
  category?: Category;

  /** Suchwörter aus Titel, Name oder Personalnummer. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}

/** Which trainings of the evaluation, from where, and which page of them. */
export class ListedTrainingsQueryDto extends IntersectionType(ListedTrainingsFilterDto, PageQueryDto) {}

/** Eine Schulung, die die Auswertung aufführt (R18), mit der Person, wie sie am Stichtag ist. */
export class ListedTrainingDto {
  id!: string;
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der Organisationseinheit der Person. */
  unit!: string;
  /** Kürzel der auswertungspflichtigen Organisationseinheit (R17); `null` ohne eine. */
  @ApiProperty({ type: 'string', nullable: true })
  reportingUnit!: string | null;
  @ApiProperty({ enum: GROUPS })
  group!: ObligationGroup;
  title!: string;
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
  /** Dauer in ganzen Minuten (R13). */
  minutes!: number;
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  categories!: Category[];
  /** Ob sie für die Zielgruppe der Person zählt (R3, R4). */
  counts!: boolean;
}

/** Eine Seite der Schulungen, nach Nachname, Vorname, Personalnummer und Abschluss. */
export class ListedTrainingsDto {
  items!: ListedTrainingDto[];
  page!: number;
  pageSize!: number;
  /** Alle Schulungen, die passen: die Zahl der Auswertung. */
  total!: number;
  /** ISO 8601 in UTC: bis wann Erfasstes berücksichtigt ist. */
  knownAt!: string;
}
