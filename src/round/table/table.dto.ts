import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { GroupFiguresDto } from '../../evaluation/evaluation.dto.js';
import { IsText } from '../../platform/validation/is-text.js';
import { SubmissionDto } from '../submission/submission.dto.js';

/** Ob nur geprüft wird. */
export class TableQueryDto {
  /** `true`: nur prüfen und die Zahlen zeigen, nichts einlesen. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  dryRun?: 'true' | 'false';
}

/** Was neben der Datei im Formular stehen kann. */
export class TableFieldsDto {
  /** Wer die Tabelle auf Papier gezeichnet hat, 1 bis 200 Zeichen; steht im Verlauf der Meldung. */
  @IsOptional()
  @IsText(200)
  signedBy?: string;
}

/** Das Formular mit der Tabelle. */
export class TableFormDto extends TableFieldsDto {
  /** Die ausgefüllte Tabelle, CSV oder XLSX. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Was in der Tabelle steht, und die Meldung danach. */
export class TableDto extends PickType(SubmissionDto, ['unit', 'state', 'nilReturn', 'etag'] as const) {
  /** Ob die Zahlen übermittelt und gesiegelt sind; sonst wurde nur geprüft. */
  isSealed!: boolean;
  figures!: GroupFiguresDto;
}
