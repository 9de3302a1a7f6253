import { ApiProperty } from '@nestjs/swagger';
import type { Category } from '../mandate/category.js';
import { RECOGNITIONS, type Recognition } from '../training/training-terms.js';
import { CATEGORY_IDS, DecidedCourseDto } from './course.dto.js';

const DECISIONS = RECOGNITIONS.map(({ id }) => id).filter((id) => id !== 'SUBMITTED');

/** Schulungen einer auswertungspflichtigen Organisationseinheit. */
export class UnequalUnitDto {
  /** Kürzel; `null`: heute ohne Zuordnung, oder keine auswertungspflichtige darüber. */
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  @ApiProperty({ type: 'integer' })
  trainings!: number;
}

/** Schulungen desselben Kurses, über die gleich entschieden ist. */
export class VariantDto {
  @ApiProperty({ enum: DECISIONS })
  recognition!: Exclude<Recognition, 'SUBMITTED'>;
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  categories!: Category[];
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  @ApiProperty({ type: 'integer' })
  trainings!: number;
  /** Ob sie von der Entscheidung des Katalogs abweichen. */
  deviates!: boolean;
  /** Nach auswertungspflichtigen Organisationseinheiten von heute. */
  @ApiProperty({ type: [UnequalUnitDto] })
  units!: UnequalUnitDto[];
  /** Höchstens 100 der Schulungen; `null` ohne das Recht, Namen zu sehen. */
  @ApiProperty({ type: [String], nullable: true })
  trainingIds!: string[] | null;
}

/** Ein Kurs, über den nicht überall gleich entschieden ist. */
export class UnequalCourseDto {
  title!: string;
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  /** Was der Katalog entscheidet; `null`: nichts. */
  @ApiProperty({ type: DecidedCourseDto, nullable: true })
  course!: DecidedCourseDto | null;
  /** Schulungen, über die entschieden ist. */
  @ApiProperty({ type: 'integer' })
  trainings!: number;
  /** Schulungen, die vom Katalog abweichen. */
  @ApiProperty({ type: 'integer' })
  deviating!: number;
  /** Die häufigste zuerst. */
  @ApiProperty({ type: [VariantDto] })
  variants!: VariantDto[];
}

/** Eine Seite der Kurse, über die nicht überall gleich entschieden ist, die mit den meisten Schulungen zuerst. */
export class UnequalCoursesDto {
  @ApiProperty({ type: [UnequalCourseDto] })
  items!: UnequalCourseDto[];
  page!: number;
  pageSize!: number;
  total!: number;
}
