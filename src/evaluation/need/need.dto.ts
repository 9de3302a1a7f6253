import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsPurpose } from '../../access/read-log/purpose.js';
import { CATEGORIES, type Category } from '../../mandate/category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { ReportingUnitQueryDto } from '../../obligation/person.dto.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { WithheldDto } from '../evaluation.dto.js';
import { EvaluationQueryDto } from '../evaluation-query.dto.js';

const GROUPS = idsOf(OBLIGATION_GROUPS);

/** The figures of the need, each with a list of persons behind it. */
export const NEED_FIGURES = [
  'OPEN',
  'BECOMING_OBLIGED',
  'ARRIVING',
  'LEAVING',
  'OPEN_UNTIL',
  'SUBMITTED',
] as const;
/** A figure of the need. */
export type NeedFigure = (typeof NEED_FIGURES)[number];

/** Der Bedarf einer Zielgruppe in einer Zeile; einzelne Zahlen sind `null`, wo sie zurückgehalten sind. */
export class NeedFiguresDto {
  /** Verpflichtete, für die am Stichtag keine Schulung zählt. */
  @ApiProperty({ type: 'integer', nullable: true })
  open!: number | null;
  /** Wer nach bekannten Zuordnungen bis zur Frist hier verpflichtet wird und es am Stichtag nicht war. */
  @ApiProperty({ type: 'integer', nullable: true })
  becomingObliged!: number | null;
  /** Wer bis zur Frist hier offen hinzukommt: wird verpflichtet, wechselt hierher oder in die Zielgruppe. */
  @ApiProperty({ type: 'integer', nullable: true })
  arriving!: number | null;
  /** Wer am Stichtag hier offen ist und es bei der Frist nicht mehr ist: scheidet aus, wechselt, ist nicht mehr verpflichtet. */
  @ApiProperty({ type: 'integer', nullable: true })
  leaving!: number | null;
  /** So viele Plätze fehlen bis zur Frist: `open` + `arriving` − `leaving`. */
  @ApiProperty({ type: 'integer', nullable: true })
  openUntil!: number | null;
  /** Von `openUntil` die, für die eine eingereichte, noch nicht entschiedene Schulung zählen würde. */
  @ApiProperty({ type: 'integer', nullable: true })
  submitted!: number | null;
}

/** Der Bedarf beider Zielgruppen und zusammen. */
export class NeedGroupsDto {
  leaders!: NeedFiguresDto;
  employees!: NeedFiguresDto;
  total!: NeedFiguresDto;
}

/** Der Bedarf einer auswertungspflichtigen Organisationseinheit, oder mit `code: null` der Personen ohne eine. */
export class NeedUnitDto extends NeedGroupsDto {
  @ApiProperty({ type: String, nullable: true })
  code!: string | null;
  name!: string;
}

/** Plätze in Kompetenzbereichen, die denselben Zielgruppen helfen. */
export class SeatsDto {
  @ApiProperty({ enum: idsOf(CATEGORIES), isArray: true })
  categories!: Category[];
  /** Die Zielgruppen, für die diese Bereiche anerkannt sind. */
  @ApiProperty({ enum: GROUPS, isArray: true })
  groups!: ObligationGroup[];
  /** So viele Plätze müssen in diesen Bereichen sein: Für so viele Personen zählt kein anderer. */
  @ApiProperty({ type: 'integer' })
  least!: number;
  /** So viele Plätze können in diesen Bereichen sein. */
  @ApiProperty({ type: 'integer' })
  most!: number;
}

/** Was sich in einem Monat durch bekannte Zuordnungen ändert. */
export class NeedMonthDto {
  /** `JJJJ-MM`; `null`: durch eine Umgliederung, ohne dass eine Zuordnung beginnt oder endet. */
  @ApiProperty({ type: String, nullable: true })
  month!: string | null;
  @ApiProperty({ type: 'integer' })
  becomingObliged!: number;
  @ApiProperty({ type: 'integer' })
  arriving!: number;
  @ApiProperty({ type: 'integer' })
  leaving!: number;
}

/** Wie viele Plätze bis zum letzten Tag des Anerkennungszeitraums fehlen, und wem. */
export class NeedDto {
  mandate!: string;
  @ApiProperty({ format: 'date' })
  asOf!: string;
  knownAt!: string;
  /** Die Frist: der letzte Tag des Anerkennungszeitraums; liegt der Stichtag danach, der Stichtag. */
  @ApiProperty({ format: 'date' })
  until!: string;
  units!: NeedUnitDto[];
  /** Alle zusammen. Wer zwischen Zeilen wechselt, kommt und geht nur dort; die übrigen Zahlen sind Summen der Zeilen. */
  total!: NeedGroupsDto;
  /** `null`: zurückgehalten. */
  @ApiProperty({ type: () => [SeatsDto], nullable: true })
  seats!: SeatsDto[] | null;
  /** Die Monate, in denen sich etwas ändert; `null`: zurückgehalten. */
  @ApiProperty({ type: () => [NeedMonthDto], nullable: true })
  months!: NeedMonthDto[] | null;
  withheld!: WithheldDto | null;
}

/** Welche Personen hinter einer Zahl des Bedarfs. */
export class NeedPersonsFilterDto extends IntersectionType(EvaluationQueryDto, ReportingUnitQueryDto) {
  /** Die Zahl, deren Personen gemeint sind; ohne Angabe die bis zur Frist Offenen. */
  @IsOptional()
  @IsIn(NEED_FIGURES)
  @ApiProperty({ enum: NEED_FIGURES, default: 'OPEN_UNTIL', required: false })
  figure?: NeedFigure;

  /** Nur Personen dieser Zielgruppe. */
  @IsOptional()
  @IsIn(GROUPS)
  @ApiProperty({ enum: GROUPS, required: false })
  group?: ObligationGroup;

  /** Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}

/** Welche Personen, und welche Seite davon. */
export class NeedPersonsQueryDto extends IntersectionType(NeedPersonsFilterDto, PageQueryDto) {}

/** Eine Person hinter einer Zahl des Bedarfs. */
export class NeedPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der Organisationseinheit: am Stichtag, bei Kommenden und bis zur Frist Offenen an der Frist. */
  unit!: string;
  @ApiProperty({ type: String, nullable: true })
  reportingUnit!: string | null;
  @ApiProperty({ enum: GROUPS })
  group!: ObligationGroup;
  /** Ob eine eingereichte, noch nicht entschiedene Schulung zählen würde. */
  submitted!: boolean;
  /** Erster Tag der Zuordnung, wenn er nach dem Stichtag liegt. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  from!: string | null;
  /** Letzter Tag der Zuordnung, wenn er vor der Frist liegt. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  to!: string | null;
}

/** Eine Seite der Personen, nach Nachname, Vorname, Personalnummer. */
export class NeedPersonsDto {
  items!: NeedPersonDto[];
  page!: number;
  pageSize!: number;
  /** Alle, auf allen Seiten: die Zahl des Bedarfs. */
  total!: number;
  knownAt!: string;
}
