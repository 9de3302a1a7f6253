import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../../platform/problem/problem.js';
import type { ImportResult } from '../import-task.js';
import type { Correction } from '../reading/corrections.js';
import { INTERRUPTED, Instance } from './instance.js';
import { type KeptProblem, type RecognisedTable, RUNS, type RunRow } from './run-rows.js';

/** What a run can be set to work on. */
export type Work = 'CHECKING' | 'APPLYING';

/** What a check came to. */
export interface Checked {
  recognised?: RecognisedTable | undefined;
  result?: ImportResult | undefined;
  problem?: KeptProblem | undefined;
}

/** The parts of a transaction that are used here. */
interface Client {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Refusals that a person can still mend: only then is there something to apply. */
const READY = 'run.kind IS NOT NULL AND run.problem IS NULL AND run.result IS NOT NULL AND NOT run.is_stale';

/** What is removed with the end of a run: the file, and what was shown of it. */
const FORGET = `DELETE FROM import_file_part WHERE run_id = $1`;

/** Import runs in the database. What is written for an earlier attempt changes nothing. */
@Injectable()
export class RunStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instance: Instance,
  ) {}

  /** Throws 404. */
  async find(id: string): Promise<RunRow> {
    const [row] = await this.dataSource.query(`${RUNS} WHERE run.id = $1`, [id]);
    if (row === undefined)
      throw new ProblemException(404, 'IMPORT_RUN_NOT_FOUND', 'Diesen Import gibt es nicht.');
    return row;
  }

  /**
   * Sets this instance to work on a run that nobody works on. Throws 404, 409 when somebody does, when it has
   * ended, or when it is to be applied and is not ready for that.
   */
  async claim(id: string, work: Work): Promise<RunRow> {
    const number = await this.instance.number();
    const reset = work === 'CHECKING' ? ', problem = NULL, result = NULL, is_stale = false' : '';
    const [, claimed] = await this.dataSource.query(
      `UPDATE import_run run SET state = $2, phase = 'WAITING', rows_read = 0, attempt = attempt + 1, instance = $3${reset}
        WHERE id = $1 AND (state = 'CHECKED' OR ${INTERRUPTED}) ${work === 'APPLYING' ? `AND ${READY}` : ''}`,
      [id, work, number],
    );
    const run = await this.find(id);
    if (claimed === 0) throw notNow(run);
    return run;
  }

  async corrections(id: string): Promise<Correction[]> {
    return this.dataSource.query(
      'SELECT row, column_name AS "column", value FROM import_correction WHERE run_id = $1',
      [id],
    );
  }

  /** Writes down what a check came to, or why something could not be applied. */
  async checked({ id, attempt }: RunRow, { recognised, result, problem }: Checked): Promise<void> {
    await this.dataSource.query(
      `UPDATE import_run SET state = 'CHECKED', recognised = coalesce($3, recognised), result = $4, problem = $5
        WHERE id = $1 AND attempt = $2 AND state IN ('CHECKING', 'APPLYING')`,
      [id, attempt, json(recognised), json(result), json(problem)],
    );
  }

  async setKind(
    { id, attempt }: RunRow,
    kind: string,
    mode: string | null,
    on: string | null,
  ): Promise<void> {
    await this.dataSource.query(
      'UPDATE import_run SET kind = $3, mode = $4, on_day = $5 WHERE id = $1 AND attempt = $2',
      [id, attempt, kind, mode, on],
    );
  }

  /**
   * Ends a run with what it has changed, in the transaction that changes it. Throws 409 when somebody else has
   * taken the run over: then nothing may be kept.
   */
  async applied(
    client: Client,
    { id, attempt }: RunRow,
    { result, change, by }: { result: ImportResult; change: number | null; by: string },
  ): Promise<void> {
    const ended = (await client.query(
      `UPDATE import_run SET state = 'APPLIED', result = $3, change_id = $4, ended_by = $5, ended_at = now(),
              recognised = recognised - 'preview', problem = NULL
        WHERE id = $1 AND attempt = $2 AND state = 'APPLYING' RETURNING id`,
      [id, attempt, json(result), change, by],
    )) as { rows: unknown[] };
    if (ended.rows.length === 0) throw new ProblemException(409, 'IMPORT_RUN_BUSY', BUSY);
    await client.query(FORGET, [id]);
  }

  /** Gives a run up that has not ended: its file and its corrections are removed. Throws 404, 409. */
  async discard(id: string, by: string | null): Promise<void> {
    const discarded = await this.dataSource.transaction(async (manager) => {
      const [, count] = await manager.query(
        `UPDATE import_run run SET state = 'DISCARDED', attempt = attempt + 1, ended_by = $2, ended_at = now(),
                recognised = recognised - 'preview', problem = NULL, result = NULL
          WHERE id = $1 AND (state IN ('CHECKED', 'CHECKING') OR ${INTERRUPTED})`,
        [id, by],
      );
      await manager.query(`${FORGET} AND $2`, [id, count > 0]);
      await manager.query('DELETE FROM import_correction WHERE run_id = $1 AND $2', [id, count > 0]);
      return count > 0;
    });
    if (!discarded) throw notNow(await this.find(id));
  }
}

const BUSY = 'An diesem Import wird gerade gearbeitet. Warten Sie, bis das fertig ist.';

/** Why nothing can be done with a run now. */
export function notNow(run: RunRow): ProblemException {
  if (run.endedAt !== null)
    return new ProblemException(409, 'IMPORT_RUN_ENDED', 'Dieser Import ist schon abgeschlossen.');
  if (run.isInterrupted || run.state === 'CHECKED')
    return new ProblemException(
      409,
      'IMPORT_RUN_NOT_READY',
      'Diese Datei lässt sich so nicht übernehmen. Lassen Sie sie noch einmal prüfen.',
    );
  return new ProblemException(409, 'IMPORT_RUN_BUSY', BUSY);
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}
