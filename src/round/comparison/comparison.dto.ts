import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { FiguresDto } from '../../evaluation/evaluation.dto.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { CAUSES, type Cause } from './causes.js';

/** The other side of a comparison when it is the present facts. */
export const NOW = 'now';

const CAUSE_IDS = idsOf(CAUSES);

/** Womit verglichen wird. */
export class ComparisonQueryDto {
  /**
   * Kennung einer anderen gesiegelten Fassung derselben Organisationseinheit, oder `now` für die heutigen Angaben
   * zum selben Stichtag.
   */
  @ValidateIf(({ with: other }) => other !== NOW)
  @IsUUID()
  @ApiProperty({
    anyOf: [
      { type: 'string', format: 'uuid' },
      { type: 'string', enum: [NOW] },
    ],
  })
  with!: string;
}

/** Die Personen hinter welcher Ursache, und welche Seite davon. */
export class ComparedPersonsQueryDto extends IntersectionType(ComparisonQueryDto, PageQueryDto) {
  @IsIn(CAUSE_IDS)
  @ApiProperty({ enum: CAUSE_IDS })
  cause!: Cause;
}

/** Eine der beiden verglichenen Auswertungen. */
export class ComparedSideDto {
  /** Kennung der gesiegelten Fassung; `null`: die heutigen Angaben. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null;
  /** Fassung der Meldung in ihrer Runde, ab 1; `null`: die heutigen Angaben. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  roundTitle!: string;
  /** Stichtag. */
  @ApiProperty({ format: 'date' })
  asOf!: string;
  /** Wissensstand, ISO 8601 in UTC. */
  @ApiProperty({ format: 'date-time' })
  knownAt!: string;
}

/** Alle Zahlen einer Organisationseinheit für beide Zielgruppen und zusammen; bei Unterschieden mit Vorzeichen. */
export class ComparedFiguresDto {
  leaders!: FiguresDto;
  employees!: FiguresDto;
  total!: FiguresDto;
}

/** Eine Ursache mit dem, was sie in jeder Zahl ausmacht. */
export class DifferenceCauseDto {
  @ApiProperty({ enum: CAUSE_IDS })
  code!: Cause;
  label!: string;
  explanation!: string;
  /** Wie viele Personen dahinter stehen; `null`: Wer es war, ist hier nicht bekannt. */
  @ApiProperty({ type: 'integer', nullable: true })
  persons!: number | null;
  difference!: ComparedFiguresDto;
}

/** Zwei Auswertungen einer Organisationseinheit, und warum sie sich unterscheiden. */
export class DifferencesDto {
  /** Kürzel der Organisationseinheit. */
  unit!: string;
  unitName!: string;
  from!: ComparedSideDto;
  to!: ComparedSideDto;
  fromFigures!: ComparedFiguresDto;
  toFigures!: ComparedFiguresDto;
  /** `toFigures` − `fromFigures`; in jeder Zahl die Summe der Ursachen. */
  difference!: ComparedFiguresDto;
  /** Nur solche, die vorkommen, in fester Reihenfolge. */
  causes!: DifferenceCauseDto[];
}

/** Eine Person hinter einer Ursache. */
export class ComparedPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Was sich bei der Person geändert hat, in Sätzen. */
  explanation!: string;
}

/** Eine Seite der Personen hinter einer Ursache, nach Namen. */
export class ComparedPersonsDto {
  items!: ComparedPersonDto[];
  page!: number;
  pageSize!: number;
  /** Alle, auf allen Seiten. */
  total!: number;
}
