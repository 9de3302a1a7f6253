import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsPurpose } from '../../access/read-log/purpose.js';
import { CATEGORIES, type Category } from '../../mandate/category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { REASONS, type Reason, STATUSES, type Status } from '../../obligation/reason.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { EvaluationQueryDto } from '../evaluation-query.dto.js';

const GROUPS = idsOf(OBLIGATION_GROUPS);

/** Wer fehlt: von wo aus gesehen, und welche Seite davon. */
export class MissingQueryDto extends IntersectionType(EvaluationQueryDto, PageQueryDto) {
  /** Nur Personen dieser Zielgruppe. */
  @IsOptional()
  @IsIn(GROUPS)
  @ApiProperty({ enum: GROUPS, required: false })
  group?: ObligationGroup;

  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}

/** Eine Schulung, die nicht zählt. */
export class MissingTrainingDto {
  title!: string;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
  /** Anerkannte Dauer in ganzen Minuten. */
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  @ApiProperty({ enum: idsOf(CATEGORIES), isArray: true })
  categories!: Category[];
  /** Warum die Anerkennung abgelehnt wurde; `null`: wurde sie nicht. */
  @ApiProperty({ type: String, nullable: true })
  rejectionReason!: string | null;
  /** Was gegen sie spricht, in der Reihenfolge von R11. */
  @ApiProperty({ enum: REASONS, isArray: true })
  reasons!: Reason[];
}

/** Eine verpflichtete Person, die am Stichtag nicht erfüllt. */
export class MissingPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der auswertungspflichtigen Organisationseinheit (R17); `null`: keine. */
  @ApiProperty({ type: String, nullable: true })
  reportingUnit!: string | null;
  reportingUnitName!: string;
  @ApiProperty({ enum: GROUPS })
  group!: ObligationGroup;
  @ApiProperty({ enum: idsOf(STATUSES) })
  status!: Status;
  /** Warum keine Schulung zählt, als Satz. */
  explanation!: string;
  /** Die Schulungen der Person, jede mit dem, was gegen sie spricht. */
  trainings!: MissingTrainingDto[];
}

/** Eine Seite derer, die noch nicht erfüllen, nach Einheit und Namen. */
export class MissingPersonsDto {
  items!: MissingPersonDto[];
  page!: number;
  pageSize!: number;
  /** Alle, auf allen Seiten; so viele, wie die Auswertung als nicht erfüllt zählt. */
  total!: number;
  knownAt!: string;
}
