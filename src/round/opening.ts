import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { reportingUnitsOn, roundIn } from './round.query.js';
import { writeEvent } from './round-events.js';
import { RoundMails } from './round-mails.js';

/** Opens rounds, by hand or by themselves. */
@Injectable()
export class Opening {
  constructor(private readonly mails: RoundMails) {}

  /**
   * Opens a round: from now on its units can hand in, and are asked to. When all take part, those are the
   * reporting units of the reference date as they are known now.
   * @param actor account; null = it opens by itself
   */
  async open(manager: EntityManager, id: string, actor: string | null): Promise<void> {
    const round = await roundIn(manager, id, true);
    const { state, coversAll, referenceDate } = round;
    if (coversAll && state === 'PLANNED') await followReportingUnits(manager, id, referenceDate);
    await manager.query(`UPDATE reporting_round SET state = 'OPEN', version = version + 1 WHERE id = $1`, [
      id,
    ]);
    await writeEvent(manager, { roundId: id, kind: 'OPENED', actor });
    await this.mails.demand(manager, round);
  }
}

/** Makes the submissions those of the reporting units of the day; of others nothing has been done yet. */
export async function followReportingUnits(manager: EntityManager, id: string, day: string): Promise<void> {
  const unitIds = (await reportingUnitsOn(manager, day)).map((unit) => unit.id);
  await manager.query('DELETE FROM submission WHERE round_id = $1 AND unit_id <> ALL ($2::integer[])', [
    id,
    unitIds,
  ]);
  await manager.query(
    `INSERT INTO submission (round_id, unit_id) SELECT $1, unnest($2::integer[])
     ON CONFLICT ON CONSTRAINT submission_once DO NOTHING`,
    [id, unitIds],
  );
}
