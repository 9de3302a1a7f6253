import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { CATEGORIES, type Category } from '../../mandate/category.js';
import { idsOf } from '../../platform/list/ids-of.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { FORMATS, type Format, SETTINGS, type Setting } from '../../training/training-terms.js';
import { MOST_MINUTES } from '../../training/whole-minutes.js';

const CATEGORY_IDS = idsOf(CATEGORIES);
const STATES = ['OPEN', 'ANSWERED', 'WITHDRAWN'] as const;
const RECOMMENDATIONS = ['RECOGNISED', 'REJECTED'] as const;

/** Eine Frage zur Anerkennung. */
export class NewQuestionDto {
  /** Was zu klären ist, ohne die Person zu nennen: Wer antwortet, sieht sie nicht. */
  @Length(3, 2000)
  @IsString()
  text!: string;
}

/** Eine Antwort; sie empfiehlt, entscheiden bleibt Sache der Einheit. */
export class NewAnswerDto {
  @Length(3, 2000)
  @IsString()
  text!: string;

  @IsIn(RECOMMENDATIONS)
  @ApiProperty({ enum: RECOMMENDATIONS })
  recommendation!: (typeof RECOMMENDATIONS)[number];

  /** Kompetenzbereiche, zu denen die Schulung gehört, wenn andere als angegeben. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(CATEGORY_IDS, { each: true })
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true, minItems: 1, uniqueItems: true, required: false })
  categories?: Category[];

  /** So viele Minuten sollten anerkannt werden, wenn andere als bescheinigt. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_MINUTES, required: false })
  minutes?: number;
}

/** Welche Frage gemeint ist. */
export class QuestionIdDto {
  @IsUUID()
  id!: string;
}

/** Welche Fragen, und welche Seite davon. */
export class QuestionsQueryDto extends PageQueryDto {
  /** `OPEN` = noch nicht beantwortet; ohne Angabe alle, die nicht zurückgenommen sind. */
  @IsOptional()
  @IsIn(['OPEN', 'ANSWERED'])
  @ApiProperty({ enum: ['OPEN', 'ANSWERED'], required: false })
  state?: 'OPEN' | 'ANSWERED';
}

/** Eine Antwort. */
export class AnswerDto {
  text!: string;
  @ApiProperty({ enum: RECOMMENDATIONS })
  recommendation!: (typeof RECOMMENDATIONS)[number];
  /** `null` = wie angegeben. */
  @ApiProperty({ type: 'array', items: { type: 'string', enum: CATEGORY_IDS }, nullable: true })
  categories!: Category[] | null;
  /** `null` = wie bescheinigt. */
  @ApiProperty({ type: 'integer', nullable: true })
  minutes!: number | null;
  /** Name des Kontos. */
  by!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** Wer gefragt hat. */
export class AskedByDto {
  /** Name des Kontos. */
  name!: string;
  /** Kürzel der Einheiten, für die dieses Konto heute Fortbildungsbeauftragte/r ist. */
  units!: string[];
}

/** Eine Frage mit ihren Antworten. */
export class QuestionDto {
  id!: string;
  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];
  text!: string;
  askedBy!: AskedByDto;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
  /** Alle Antworten, die neueste zuerst; sie gilt. */
  answers!: AnswerDto[];
}

/** Die Fragen zu einer Schulung, die neueste zuerst. */
export class QuestionsDto {
  items!: QuestionDto[];
}

/** Worum es geht, ohne die Person. */
export class QuestionedTrainingDto {
  title!: string;
  @ApiProperty({ type: 'string', nullable: true })
  provider!: string | null;
  @ApiProperty({ enum: CATEGORY_IDS, isArray: true })
  categories!: Category[];
  /** Bescheinigte Dauer in ganzen Minuten (R13). */
  @ApiProperty({ type: 'integer' })
  certifiedMinutes!: number;
  /** Bisher anerkannte Dauer in ganzen Minuten. */
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  @ApiProperty({ enum: idsOf(FORMATS), nullable: true })
  format!: Format | null;
  @ApiProperty({ enum: idsOf(SETTINGS), nullable: true })
  setting!: Setting | null;
  @ApiProperty({ format: 'date' })
  completedOn!: string;
}

/** Eine weitergeleitete Frage. */
export class ForwardedQuestionDto extends QuestionDto {
  training!: QuestionedTrainingDto;
}

/** Eine Seite der Fragen: zuerst die offenen, die älteste voran, dann die zuletzt beantworteten. */
export class ForwardedQuestionsDto {
  items!: ForwardedQuestionDto[];
  page!: number;
  pageSize!: number;
  /** Alle Fragen, auf die die Auswahl passt. */
  total!: number;
}
