import type { Category } from '../../mandate/category.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import type { Status } from '../../obligation/reason.js';
import type { EvaluationDto } from '../evaluation.dto.js';
import type { UsageDto } from '../usage/usage.dto.js';

/** One obliged person on the sheet „Personen“. */
export interface PersonRow {
  /** The reporting unit that counts the person (R17); `null` without one. */
  unitCode: string | null;
  unitName: string;
  personnelNumber: string;
  lastName: string;
  firstName: string;
  group: ObligationGroup;
  status: Status;
  /** The training by which the person fulfils; `completedOn` is `YYYY-MM-DD`. */
  decidingTraining: { title: string; completedOn: string } | null;
  /** Why no training counts, as a German sentence. */
  reason: string | null;
}

/** What the rules of counting depend on, in the words of the sheet „Erläuterungen“. */
export interface RuleContent extends Pick<WorkbookContent, 'accepted' | 'leaderFrom'> {
  evaluation: Pick<EvaluationDto, 'asOf' | 'period' | 'minimumMinutes'>;
}

/** Everything that the workbook shows. It computes no figure but the sums of the lines. */
export interface WorkbookContent {
  /** As its reader may see it: figures that are withheld do not come this far. */
  evaluation: EvaluationDto;
  /** The competence areas that the mandate accepts for each group (R3, R4). */
  accepted: Record<ObligationGroup, Category[]>;
  /** German label of the lowest leadership level that makes somebody a leader (R6). */
  leaderFrom: string;
  /** What the evaluation was limited to; without `unit` it is the whole administration. */
  filters: { unit?: { code: string; name: string } };
  /** Name of who asked for the workbook. */
  madeBy: string;
  /** When, an ISO 8601 instant. */
  madeAt: string;
  /** The obliged persons in batches; only when the reader may see names. */
  persons?: AsyncIterable<PersonRow[]>;
  /** Usage by year, once for every way to tell its rows apart; only when it was asked for. */
  usage?: UsageDto[];
  /** SHA-256 of the sealed evaluation. */
  checksum?: string | undefined;
}
