import { ApiProperty } from '@nestjs/swagger';
import { GroupFiguresDto } from '../evaluation/evaluation.dto.js';
import { idsOf } from '../platform/list/ids-of.js';
import { RoundDto } from './round.dto.js';
import { SUBMISSION_STATES, type SubmissionState } from './states.js';
import { ReportingUnitDto, SealBriefDto } from './submission/submission.dto.js';

/** Eine Einheit der Runde. */
export class BoardUnitDto extends ReportingUnitDto {
  /** Kennung ihrer Meldung. */
  submission!: string;
  @ApiProperty({ enum: idsOf(SUBMISSION_STATES) })
  state!: SubmissionState;
  byTable!: boolean;
  nilReturn!: boolean;
  /** Stand der Meldung, für `If-Match`. */
  etag!: string;
  /** Kürzel des Geschäftsbereichs, zu dem sie gehört, auch wenn sie selbst einer ist; `null`: keiner. */
  @ApiProperty({ type: String, nullable: true })
  department!: string | null;
  /** Die Fassung, die gilt; `null`: noch keine. */
  @ApiProperty({ type: SealBriefDto, nullable: true })
  seal!: SealBriefDto | null;
  /** Die gesiegelten Zahlen, ohne Siegel die jetzigen; `null`: Die Tabelle der Einheit fehlt noch. */
  @ApiProperty({ type: GroupFiguresDto, nullable: true })
  figures!: GroupFiguresDto | null;
  /** Letzte Bemerkung zur Meldung, etwa warum sie zurückging. */
  @ApiProperty({ type: String, nullable: true })
  comment!: string | null;
}

/** Zahlen mehrerer Einheiten zusammen. */
export class BoardSumDto {
  figures!: GroupFiguresDto;
  /** Einheiten, deren Zahlen darin gesiegelt sind. */
  @ApiProperty({ type: 'integer' })
  sealed!: number;
  /** Einheiten, deren Zahlen darin noch nicht gesiegelt sind. */
  @ApiProperty({ type: 'integer' })
  live!: number;
  /** Einheiten, deren Zahlen darin fehlen, weil ihre Tabelle fehlt. */
  @ApiProperty({ type: 'integer' })
  missing!: number;
}

/** Ein Geschäftsbereich; `code: null` steht für die Einheiten ohne einen. */
export class BoardDepartmentDto extends BoardSumDto {
  @ApiProperty({ type: String, nullable: true })
  code!: string | null;
  name!: string;
}

/** Die ganze Runde auf einer Seite. */
export class BoardDto {
  round!: RoundDto;
  units!: BoardUnitDto[];
  departments!: BoardDepartmentDto[];
  city!: BoardSumDto;
  /** Die jetzigen Zahlen derer ohne auswertungspflichtige Einheit (R17); `null`: niemand. Sie stehen in keiner Summe. */
  @ApiProperty({ type: GroupFiguresDto, nullable: true })
  withoutReportingUnit!: GroupFiguresDto | null;
  /** Auswertungspflichtige Einheiten des Stichtags, die nicht teilnehmen. */
  notTakingPart!: ReportingUnitDto[];
  /** Zum jetzigen Stand: alle Zahlen der Stadt am Stichtag. Was von `city` abweicht, änderte sich nach den Meldungen. */
  now!: GroupFiguresDto;
  @ApiProperty({ format: 'date-time' })
  knownAt!: string;
}
