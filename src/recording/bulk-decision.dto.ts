import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { DecisionDto } from './training.dto.js';

const MOST_DECISIONS = 500;

/** Eine Schulung mit dem Stand, der gelesen wurde. */
export class DecisionItemDto {
  @IsUUID()
  id!: string;

  /** Der gelesene Stand (`etag`). */
  @Length(1, 40)
  @IsString()
  etag!: string;
}

/** Eine Entscheidung über viele Schulungen; die eigenen Minuten einer Schulung ändert sie nicht. */
export class BulkDecisionDto extends PickType(DecisionDto, ['recognition', 'reason']) {
  /** Worüber entschieden wird: 1 bis 500 Schulungen, jede einmal. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DECISIONS)
  @ArrayUnique((item: DecisionItemDto | null) => String(item?.id).toLowerCase())
  @ValidateNested({ each: true })
  @Type(() => DecisionItemDto)
  @ApiProperty({ type: [DecisionItemDto], minItems: 1, maxItems: MOST_DECISIONS })
  items!: DecisionItemDto[];

  /** `true`: Geht es bei einer Schulung nicht, wird über keine entschieden. Ohne Angabe jede für sich. */
  @IsOptional()
  @IsBoolean()
  allOrNothing?: boolean;
}

/** Was mit einer Schulung geschehen ist. */
export const DECISION_RESULTS = ['DECIDED', 'UNCHANGED', 'CHANGED', 'OWN_TRAINING', 'NOT_FOUND'] as const;
export type DecisionResult = (typeof DECISION_RESULTS)[number];

/** Eine Schulung der Anfrage. */
export class DecidedItemDto {
  id!: string;
  /**
   * `DECIDED` entschieden; `UNCHANGED` so war schon entschieden; `CHANGED` der Stand ist inzwischen ein anderer;
   * `OWN_TRAINING` die eigene; `NOT_FOUND` gibt es nicht oder dürfen Sie nicht sehen.
   */
  @ApiProperty({ enum: DECISION_RESULTS })
  result!: DecisionResult;
  /** Der Stand danach; `null`, wenn sie nicht gefunden wurde. */
  @ApiProperty({ type: 'string', nullable: true })
  etag!: string | null;
  /** Was geschehen ist und was hilft. */
  message!: string;
}

/** Das Ergebnis, Schulung für Schulung in der Reihenfolge der Anfrage. */
export class BulkDecidedDto {
  /** Über so viele wurde entschieden. */
  @ApiProperty({ type: 'integer' })
  decided!: number;
  /** Nummer der einen Änderung, die sich zurücknehmen lässt; `null`, wenn sich nichts geändert hat. */
  @ApiProperty({ type: 'integer', nullable: true })
  change!: number | null;
  items!: DecidedItemDto[];
}
