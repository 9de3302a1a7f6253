import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPurpose } from '../access/read-log/purpose.js';
import { IsDay, IsInstantOrDay } from '../platform/day.js';

/** From where the administration is evaluated. */
export class EvaluationQueryDto {
  /** Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
  @IsOptional()
  @IsDay()
  asOf?: string;

  /** Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  /** Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
  @IsOptional()
  @IsInstantOrDay()
  knownAt?: string;
}

/** What goes into the workbook. */
export class WorkbookQueryDto extends EvaluationQueryDto {
  /** Ob das Blatt „Personen“ dazugehört; nur mit dem Recht, Namen zu sehen. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  persons?: 'true' | 'false';

  /** Ob das Blatt „Nutzung nach Jahr“ dazugehört. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  usage?: 'true' | 'false';

  /** Wofür das Blatt „Personen“ gebraucht wird, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
  @IsPurpose()
  purpose?: string;
}
