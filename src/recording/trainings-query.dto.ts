import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPurpose } from '../access/read-log/purpose.js';
import { CATEGORIES, type Category } from '../mandate/category.js';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { RECOGNITIONS, type Recognition } from '../training/training-terms.js';

const CATEGORY_IDS = idsOf(CATEGORIES);
const RECOGNITION_IDS = idsOf(RECOGNITIONS);
const SORTS = ['completedOn', '-completedOn', 'recordedAt', '-recordedAt', 'lastName', '-lastName'] as const;

/** Welche Schulungen, und welche Seite davon. */
export class TrainingsQueryDto extends PageQueryDto {
  /** Nur die dieser Person. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  personnelNumber?: string;

  /** Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  /** `SUBMITTED` ist die Arbeitsliste: noch nicht entschieden. */
  @IsOptional()
  @IsIn(RECOGNITION_IDS)
  @ApiProperty({ enum: RECOGNITION_IDS, required: false })
  recognition?: Recognition;

  @IsOptional()
  @IsIn(CATEGORY_IDS)
  @ApiProperty({ enum: CATEGORY_IDS, required: false })
  category?: Category;

  /** Abgeschlossen an diesem Tag oder später. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Abgeschlossen an diesem Tag oder früher. */
  @IsOptional()
  @IsDay()
  to?: string;

  /** Suchwörter aus Titel, Name oder Personalnummer. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Mit Nachweis (`SOME`) oder ohne (`NONE`); zurückgezogene zählen nicht. */
  @IsOptional()
  @IsIn(['NONE', 'SOME'])
  @ApiProperty({ enum: ['NONE', 'SOME'], required: false })
  evidence?: 'NONE' | 'SOME';

  /** Nur die, zu denen eine Frage noch nicht beantwortet ist. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  openQuestion?: 'true';

  /** Nur die, zu denen eine Frage beantwortet wurde und seither nichts entschieden. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  newAnswer?: 'true';

  /** Nur eingereichte, die einer anderen Schulung derselben Person ähneln. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  possibleDuplicate?: 'true';

  /** Reihenfolge; mit `-` absteigend. */
  @IsOptional()
  @IsIn(SORTS)
  @ApiProperty({ enum: SORTS, required: false, default: '-completedOn' })
  sort: (typeof SORTS)[number] = '-completedOn';
}

/** Welche Schulungen in eine Datei sollen: alle, die passen. */
export class TrainingsExportQueryDto extends OmitType(TrainingsQueryDto, ['page', 'pageSize'] as const) {
  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}
