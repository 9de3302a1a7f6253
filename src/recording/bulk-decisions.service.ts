import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import { type AskedPerspective, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { Recognition } from '../training/training-terms.js';
import type {
  BulkDecidedDto,
  BulkDecisionDto,
  DecidedItemDto,
  DecisionItemDto,
  DecisionResult,
} from './bulk-decision.dto.js';
import { reasonOf } from './decision.js';
import { etagOf } from './etag.js';
import { belongs } from './recorded.query.js';
import { assertVisible, Writing } from './writing.js';

/** A training that is decided about, as it stands; `changeId` null = there is none for the caller. */
interface Line {
  id: string;
  etag: string;
  changeId: number | null;
  employeeId: number;
  personnelNumber: string;
  recognition: Recognition;
  rejectionReason: string | null;
}

const MESSAGES: Readonly<Record<DecisionResult, string>> = {
  DECIDED: 'Entschieden.',
  UNCHANGED: 'So war schon entschieden.',
  CHANGED: 'Die Schulung wurde inzwischen geändert. Sehen Sie sich den neuen Stand an.',
  OWN_TRAINING: 'Über die eigene Schulung entscheidet jemand anderes.',
  NOT_FOUND: 'Diese Schulung gibt es nicht, oder Sie dürfen sie nicht sehen.',
};

/** Decides about many trainings in one change, so that one undo takes back all of it. */
@Injectable()
export class BulkDecisionsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
  ) {}

  /**
   * Decides about every training for which it can be, and says for each what happened. Throws 400 for a refusal
   * without a reason, 409 with the ones in the way when it was to be all or nothing; then nothing is decided.
   */
  async decide(caller: SignedIn, asked: BulkDecisionDto): Promise<BulkDecidedDto> {
    const why = reasonOf(asked);
    const rejectionReason = asked.recognition === 'REJECTED' ? why : null;
    const perspective = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const lines = await linesOf(manager, perspective, asked.items);
      const decided = { recognition: asked.recognition, rejectionReason };
      const results = lines.map((line) => resultOf(line, decided, caller));
      if (asked.allOrNothing) refuseIfInTheWay(results);
      const ids = lines.filter((_, index) => results[index] === 'DECIDED').map(({ id }) => id);
      let change: number | null = null;
      if (ids.length > 0) {
        const many = ids.length === 1 ? 'einer Schulung' : `${ids.length} Schulungen`;
        change = await begin(`Anerkennung von ${many} entschieden${why ? `: ${why}` : ''}`);
        await manager.query(
          'UPDATE training SET recognition = $2, rejection_reason = $3 WHERE id = ANY ($1::uuid[])',
          [ids, asked.recognition, rejectionReason],
        );
      }
      const items = lines.map(({ id, changeId }, index): DecidedItemDto => {
        const result = results[index] as DecisionResult;
        const state = result === 'DECIDED' ? change : changeId;
        return { id, result, etag: state === null ? null : etagOf(state), message: MESSAGES[result] };
      });
      return { decided: ids.length, change, items };
    });
  }
}

function resultOf(
  { changeId, etag, personnelNumber, recognition, rejectionReason }: Line,
  decided: Pick<Line, 'recognition' | 'rejectionReason'>,
  caller: SignedIn,
): DecisionResult {
  if (changeId === null) return 'NOT_FOUND';
  if (personnelNumber === caller.personnelNumber) return 'OWN_TRAINING';
  if (etag !== etagOf(changeId)) return 'CHANGED';
  const isSame = recognition === decided.recognition && rejectionReason === decided.rejectionReason;
  return isSame ? 'UNCHANGED' : 'DECIDED';
}

/** The lines in their order; a training outside of what the caller may see is as unknown as one that is not there. */
async function linesOf(
  manager: EntityManager,
  asked: AskedPerspective,
  items: DecisionItemDto[],
): Promise<Line[]> {
  const statement = new Statement();
  const ids = statement.bind(
    items.map(({ id }) => id),
    'uuid[]',
  );
  const found: Omit<Line, 'etag'>[] = await manager.query(
    `SELECT item.id, t.change_id AS "changeId", t.employee_id AS "employeeId", e.personnel_number AS "personnelNumber",
       t.recognition, t.rejection_reason AS "rejectionReason"
     FROM unnest(${ids}) WITH ORDINALITY AS item (id, place)
     LEFT JOIN (training t JOIN employee e ON e.id = t.employee_id)
       ON t.id = item.id AND ${belongs('t.employee_id', asked, statement)}
     ORDER BY item.place`,
    statement.values,
  );
  await assertVisible(
    manager,
    asked,
    found.flatMap(({ employeeId }) => employeeId ?? []),
  );
  return found.map((line, index) => ({ ...line, etag: items[index]?.etag ?? '' }));
}

function refuseIfInTheWay(results: DecisionResult[]): void {
  const errors = results.flatMap((code, index) =>
    code === 'DECIDED' || code === 'UNCHANGED'
      ? []
      : [{ pointer: `#/items/${index}`, code, message: MESSAGES[code] }],
  );
  if (errors.length === 0) return;
  const detail = `Bei ${errors.length} von ${results.length} Schulungen geht es nicht; deshalb wurde über keine entschieden.`;
  throw new ProblemException(409, 'NOT_ALL_DECIDED', detail, {
    errors: errors.slice(0, 100),
    errorCount: errors.length,
  });
}
