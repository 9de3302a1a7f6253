import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '../mandate/category.js';
import type { ObligationGroup } from '../mandate/obligation-group.js';
import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import { idsOf } from '../platform/list/ids-of.js';

const CATEGORY_IDS = idsOf(CATEGORIES);
const LEVEL_IDS = idsOf(LEADERSHIP_LEVELS);

/** Anerkennungszeitraum, beide Tage eingeschlossen. */
export class MandatePeriodDto {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
}

/** Was der Schulungsauftrag von einer Gruppe verlangt. */
export class MandateGroupDto {
  @ApiProperty({ enum: ['LEADER', 'EMPLOYEE'] })
  group!: ObligationGroup;
  /** Unterste Führungsebene, die dazugehört; `null` bei Beschäftigten. */
  @ApiProperty({ type: 'string', enum: LEVEL_IDS, nullable: true })
  leadershipFrom!: LeadershipLevel | null;
  /** Ob Bürgerkontakt verpflichtet. */
  byCitizenContact!: boolean;
  /** Ob Medien- und Öffentlichkeitsarbeit verpflichtet. */
  byMediaPr!: boolean;
  /** Eine Schulung in einem dieser Kompetenzbereiche erfüllt den Auftrag. */
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  accepted!: Category[];
}

/** Ein Schulungsauftrag. */
export class MandateDto {
  @ApiProperty({ type: 'integer' })
  id!: number;
  name!: string;
  /** Woraus er sich ergibt. */
  source!: string;
  period!: MandatePeriodDto;
  /** Mindestdauer einer Schulung in Minuten. */
  @ApiProperty({ type: 'integer' })
  minimumMinutes!: number;
  groups!: MandateGroupDto[];
}

/** Alle Schulungsaufträge dieser Installation. */
export class MandatesDto {
  items!: MandateDto[];
}
