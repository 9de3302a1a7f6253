import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import { ProblemException } from '../platform/problem/problem.js';
import { reportingUnitsOn, roundIn } from './round.query.js';
import { writeEvent } from './round-events.js';

/** Says which units take part in a round, and how. */
@Injectable()
export class ParticipantsService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Lets a unit take part, or changes how it does. Throws 404 when it does not report on the reference date, 409 when
   * the round is over or the unit is on its way already.
   */
  async put(id: string, code: string, byTable: boolean, { accountId: actor }: SignedIn): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { referenceDate, state } = await roundIn(manager, id, true);
      if (state !== 'PLANNED' && state !== 'OPEN') throw isOver();
      const unit = (await reportingUnitsOn(manager, referenceDate)).find((each) => each.code === code);
      if (unit === undefined) throw notReporting(code);
      const rows = await manager.query(
        `INSERT INTO submission AS s (round_id, unit_id, by_table) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT submission_once DO UPDATE SET by_table = $3, version = s.version + 1
           WHERE s.state IN ('OPEN', 'RETURNED') RETURNING s.version`,
        [id, unit.id, byTable],
      );
      if (rows.length === 0) throw isOnItsWay();
      await writeEvent(manager, { roundId: id, unitId: unit.id, kind: 'UNIT_ADDED', actor });
    });
  }

  /** Takes a unit out of the round. Throws 404 when it does not take part, 409 when it has handed in once. */
  async remove(id: string, code: string, { accountId: actor }: SignedIn): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { state } = await roundIn(manager, id, true);
      if (state !== 'PLANNED' && state !== 'OPEN') throw isOver();
      const [found] = await manager.query(
        `SELECT s.unit_id AS "unitId", s.state, EXISTS (
            SELECT FROM sealed_evaluation z WHERE z.round_id = s.round_id AND z.unit_id = s.unit_id) AS "isSealed"
           FROM submission s JOIN organisational_unit u ON u.id = s.unit_id
          WHERE s.round_id = $1 AND u.code = $2 FOR UPDATE OF s`,
        [id, code],
      );
      if (found === undefined) throw notReporting(code);
      if (found.state !== 'OPEN' || found.isSealed) throw isOnItsWay();
      await manager.query('DELETE FROM submission WHERE round_id = $1 AND unit_id = $2', [id, found.unitId]);
      // From now on the units are chosen by hand.
      await manager.query(
        'UPDATE reporting_round SET covers_all = false, version = version + 1 WHERE id = $1',
        [id],
      );
      await writeEvent(manager, { roundId: id, unitId: found.unitId, kind: 'UNIT_REMOVED', actor });
    });
  }
}

function isOver(): ProblemException {
  return new ProblemException(409, 'ROUND_IS_OVER', 'Diese Runde ist geschlossen oder abgesagt.');
}

function isOnItsWay(): ProblemException {
  const detail = 'Die Meldung der Einheit ist schon unterwegs: geprüft, gezeichnet oder übermittelt.';
  return new ProblemException(409, 'ON_ITS_WAY', detail);
}

function notReporting(code: string): ProblemException {
  const detail = `„${code}“ nimmt nicht teil oder ist am Stichtag nicht auswertungspflichtig.`;
  return new ProblemException(404, 'NOT_IN_ROUND', detail);
}
