import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeFor } from '../access/scope.js';
import type { SignedIn } from '../access/signed-in.js';
import { Perspectives } from '../obligation/perspective.service.js';
import { instantOf } from '../platform/database/instant.sql.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { ChangesDto, UndoneDto } from './change.dto.js';
import { bringBackRemoved, FACT_TABLES, removeAdded, restoreChanged, touchedBy } from './undo.sql.js';
import { areVisible, Writing } from './writing.js';

const OWN_CHANGES = `
SELECT id, ${instantOf('recorded_at')} AS "recordedAt", reason
  FROM change WHERE actor = $1 ORDER BY id DESC LIMIT $2 OFFSET $3`;

/** The protocol of the imports shows what was taken back, and no longer when that was taken back itself. */
const MARK_IMPORT = `
UPDATE import_run SET undone_change_id = CASE WHEN change_id = $1 THEN $2::integer END
 WHERE change_id = $1 OR undone_change_id = $1`;

/** Lists what somebody has changed, and undoes it: by a new change, so that nothing is forgotten. */
@Injectable()
export class UndoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
  ) {}

  /** A page of the own changes, the newest first; a whole import is one of them. */
  async own({ page, pageSize }: PageQueryDto, { accountId }: SignedIn): Promise<ChangesDto> {
    const items = await this.dataSource.query(OWN_CHANGES, [accountId, pageSize, (page - 1) * pageSize]);
    const [{ total }] = await this.dataSource.query(
      'SELECT count(*)::integer AS total FROM change WHERE actor = $1',
      [accountId],
    );
    return { items, page, pageSize, total };
  }

  /**
   * Undoes an own change. Throws 404 when it is not one's own, 403 when one has the right no more, or not for these persons,
   * 409 when somebody has changed it since, when something else depends on it, or when it left nothing.
   */
  async undo(id: number, caller: SignedIn): Promise<UndoneDto> {
    const perspective = await this.perspectives.of(
      {},
      { ...caller, scope: scopeFor(caller.rights, 'RECORD') },
    );
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      await manager.query(`SET LOCAL statement_timeout = '5min'`);
      const [change] = await manager.query('SELECT reason FROM change WHERE id = $1 AND actor = $2', [
        id,
        caller.accountId,
      ]);
      if (change === undefined)
        throw new ProblemException(
          404,
          'CHANGE_NOT_FOUND',
          'Diese Änderung gibt es nicht, oder sie ist nicht von Ihnen.',
        );
      for (const fact of FACT_TABLES) {
        const { rows, changedSince, employeeIds } = await touchedBy(manager, fact, id);
        if (rows > 0 && caller.rights.IMPORT === undefined) {
          if (fact.table !== 'training' && fact.table !== 'assignment') throw notYours();
          if (caller.rights.RECORD === undefined) throw notYours();
          // Whoever was moved to another unit since belongs to others now.
          if (!(await areVisible(manager, perspective, employeeIds))) throw notYours();
        }
        if (changedSince > 0) throw changed(changedSince);
      }
      const undoing = await begin(`Zurückgenommen: ${change.reason}`);
      // A unit that goes may be above another one until that has its former place again.
      await manager.query('SET CONSTRAINTS unit_version_parent_id_fkey DEFERRED');
      let rows = 0;
      for (const fact of [...FACT_TABLES].reverse()) rows += await removeAdded(manager, fact, id);
      for (const fact of FACT_TABLES) rows += await restoreChanged(manager, fact, id);
      for (const fact of FACT_TABLES) rows += await bringBackRemoved(manager, fact, id, undoing);
      if (rows === 0)
        throw new ProblemException(409, 'NOTHING_TO_UNDO', 'Von dieser Änderung ist nichts mehr übrig.');
      await manager.query(MARK_IMPORT, [id, undoing]);
      return { change: undoing, rows };
    });
  }
}

function changed(rows: number): ProblemException {
  const detail = `Inzwischen wurde daran weitergearbeitet (${rows} ${rows === 1 ? 'Eintrag' : 'Einträge'}). Nehmen Sie zuerst die späteren Änderungen zurück.`;
  return new ProblemException(409, 'CHANGED_SINCE', detail);
}

function notYours(): ProblemException {
  return new ProblemException(403, 'FORBIDDEN', 'Für diese Änderung fehlt Ihnen inzwischen das Recht.');
}
