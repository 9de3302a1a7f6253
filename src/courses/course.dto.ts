import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CATEGORIES, type Category } from '../mandate/category.js';
import { IsDay } from '../platform/day.js';
import { idsOf } from '../platform/list/ids-of.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { SETTINGS, type Setting } from '../training/training-terms.js';
import { MOST_MINUTES } from '../training/whole-minutes.js';

export const CATEGORY_IDS = idsOf(CATEGORIES);
const SETTING_IDS = idsOf(SETTINGS);

/** Eine Entscheidung über einen Kurs, die für alle Organisationseinheiten gilt. */
export class CourseDecisionDto {
  /** Titel, wie er auf den Zertifikaten steht; Groß- und Kleinschreibung ist gleich. */
  @Length(1, 300)
  @IsString()
  title!: string;

  /** Wer den Kurs anbietet; ohne Angabe gilt die Entscheidung für jeden Anbieter, über den nicht eigens entschieden ist. */
  @IsOptional()
  @Length(1, 200)
  @IsString()
  provider?: string;

  /** Gilt für Abschlüsse von diesem Tag an, `JJJJ-MM-TT`; ohne Angabe von jeher. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  from?: string;

  /** Gilt für Abschlüsse bis zu diesem Tag, der dazugehört; ohne Angabe auf Dauer. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  to?: string;

  /** Kompetenzbereiche, mindestens einer. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(CATEGORY_IDS, { each: true })
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true, minItems: 1, uniqueItems: true })
  categories!: Category[];

  /** Anerkannte Minuten; ohne Angabe so viele, wie das Zertifikat bescheinigt. */
  @IsOptional()
  @Max(MOST_MINUTES)
  @Min(1)
  @IsInt()
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_MINUTES, required: false })
  minutes?: number;

  /** Ob der Kurs anerkannt wird. */
  @IsBoolean()
  recognised!: boolean;

  /** Begründung; nötig, wenn der Kurs nicht anerkannt wird. */
  @IsOptional()
  @Length(1, 1000)
  @IsString()
  reason?: string;

  @IsOptional()
  @IsIn(SETTING_IDS)
  @ApiProperty({ enum: SETTING_IDS, required: false })
  setting?: Setting;

  /** Nummer im zentralen Fortbildungsprogramm, zum Beispiel `09-101`; nur mit `CENTRAL`. */
  @IsOptional()
  @Length(1, 40)
  @IsString()
  programmeNumber?: string;
}

/** Welcher Kurs gemeint ist. */
export class CourseIdDto {
  @IsUUID()
  id!: string;
}

/** Welche Kurse, und welche Seite davon. */
export class CoursesQueryDto extends PageQueryDto {
  /** Suchwörter aus Titel, Anbieter oder Nummer; Akzente und Groß- und Kleinschreibung sind gleich. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Nur anerkannte oder nur nicht anerkannte. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  recognised?: 'true' | 'false';

  /** Nur zentrale oder nur andere. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  central?: 'true' | 'false';

  /** Nur was für einen Abschluss an diesem Tag gilt, `JJJJ-MM-TT`. */
  @IsOptional()
  @IsDay()
  day?: string;
}

/** Was schon getippt ist. */
export class ProposalsQueryDto {
  /** Anfang oder Teile von Titel und Anbieter; kleine Tippfehler schaden nicht. */
  @Length(1, 200)
  @IsString()
  q!: string;

  /** Nur was für einen Abschluss an diesem Tag gilt, `JJJJ-MM-TT`. */
  @IsOptional()
  @IsDay()
  completedOn?: string;
}

/** Was auf einem Zertifikat steht, zu dem ein Kurs gesucht wird. */
export class CourseOfCertificateDto {
  @Length(1, 300)
  @IsString()
  title!: string;

  @IsOptional()
  @Length(1, 200)
  @IsString()
  provider?: string;

  /** Tag des Abschlusses, `JJJJ-MM-TT`. */
  @ApiProperty({ format: 'date' })
  @IsDay()
  completedOn!: string;
}

/** Was über einen Kurs entschieden ist. */
export class DecidedCourseDto {
  id!: string;
  title!: string;
  /** `null`: jeder Anbieter, über den nicht eigens entschieden ist. */
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  /** Erster Tag, an dem ein Abschluss dazugehört. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  from!: string | null;
  /** Letzter Tag, an dem ein Abschluss dazugehört. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  to!: string | null;
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  categories!: Category[];
  /** `null`: so viele, wie das Zertifikat bescheinigt. */
  @ApiProperty({ type: 'integer', nullable: true })
  minutes!: number | null;
  recognised!: boolean;
  /** Begründung. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  @ApiProperty({ enum: SETTING_IDS, nullable: true, type: String })
  setting!: Setting | null;
  /** Nummer im zentralen Fortbildungsprogramm. */
  @ApiProperty({ type: 'string', nullable: true })
  programmeNumber!: string | null;
}

/** Ein Kurs des Anerkennungskatalogs. */
export class CourseDto extends DecidedCourseDto {
  /** Stand für `If-Match`; wie in der Kopfzeile `ETag`. */
  etag!: string;
  /** Wann zuletzt entschieden ist. */
  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;
  /** Name des Kontos, das zuletzt entschieden hat; `null`: bei der Einrichtung. */
  @ApiProperty({ type: 'string', nullable: true })
  decidedBy!: string | null;
}

/** Eine Fassung der Entscheidung. */
export class CourseRevisionDto {
  /** Wann. */
  @ApiProperty({ format: 'date-time' })
  at!: string;
  /** Name des Kontos; `null`: bei der Einrichtung. */
  @ApiProperty({ type: 'string', nullable: true })
  by!: string | null;
  /** Was getan wurde, in Worten. */
  because!: string;
  /** Was von da an galt; `null`: zurückgezogen. */
  @ApiProperty({ type: DecidedCourseDto, nullable: true })
  decision!: DecidedCourseDto | null;
}

/** Ein Kurs mit allem, was je über ihn entschieden war; auch wenn er zurückgezogen ist. */
export class CourseDetailDto extends DecidedCourseDto {
  /** Stand für `If-Match`; `null`: zurückgezogen. */
  @ApiProperty({ type: 'string', nullable: true })
  etag!: string | null;
  /** Die neueste zuerst. */
  revisions!: CourseRevisionDto[];
}

/** Eine Seite des Anerkennungskatalogs, nach Titel. */
export class CoursesDto {
  items!: CourseDto[];
  page!: number;
  pageSize!: number;
  /** Alle Kurse, auf die die Auswahl passt. */
  total!: number;
}

/** Vorschläge beim Tippen, der passendste zuerst, höchstens zehn. */
export class ProposalsDto {
  items!: DecidedCourseDto[];
}

/** Der Kurs, der über ein Zertifikat entscheidet. */
export class CourseMatchDto {
  /** `null`: Über diesen Kurs ist nicht entschieden. */
  @ApiProperty({ type: DecidedCourseDto, nullable: true })
  course!: DecidedCourseDto | null;
}
