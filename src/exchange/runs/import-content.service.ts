import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { SignedIn } from '../../access/signed-in.js';
import { Clock } from '../../platform/clock.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { invalidItem } from '../../platform/problem/problem.js';
import type { CellCorrectionDto, ImportContentDto, ImportRunDto } from './import-run.dto.js';
import { runDto } from './run-rows.js';
import { notNow, RunStore } from './run-store.js';

const PERSONNEL_NUMBER = 'Personalnummer';

/** What the file of a run says, and what a person has put right in it. */
@Injectable()
export class ImportContentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: RunStore,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** What the file says, as far as a person must see it; logged as a look at those whom it shows. Throws 404. */
  async content(id: string, reader: Reader): Promise<ImportContentDto> {
    const { recognised, problem } = await this.store.find(id);
    const corrections = await this.dataSource.query(
      `SELECT c.row, c.column_name AS "column", c.found, c.value, a.display_name AS by, ${instantOf('c.made_at')} AS "madeAt"
         FROM import_correction c JOIN account a ON a.id = c.account_id
        WHERE c.run_id = $1 ORDER BY c.row, c.column_name`,
      [id],
    );
    const content: ImportContentDto = {
      format: recognised?.source.format ?? null,
      encoding: recognised?.source.encoding ?? null,
      delimiter: recognised?.source.delimiter ?? null,
      columns: recognised?.columns ?? [],
      unknownColumns: recognised?.unknownColumns ?? [],
      missingColumns: recognised?.missingOptionalColumns ?? [],
      preview: recognised?.preview ?? [],
      errors: (problem?.errors ?? []) as ImportContentDto['errors'],
      corrections,
    };
    await this.log(content, reader);
    return content;
  }

  /** Corrects cells, or leaves rows out; they count from the next check on. Throws 400, 404, 409. */
  async correct(id: string, cells: readonly CellCorrectionDto[], caller: SignedIn): Promise<ImportRunDto> {
    const run = await this.store.find(id);
    const columns = new Set(run.recognised?.columns ?? []);
    const unknown = cells.find(({ column }) => column !== undefined && !columns.has(column));
    if (unknown) {
      const text = `Die Spalte „${unknown.column}“ gibt es in dieser Datei nicht.`;
      throw invalidItem({ pointer: '#/cells', code: 'UNKNOWN_COLUMN', message: text });
    }
    const found = new Map(run.problem?.errors.map(({ row, column, value }) => [`${row} ${column}`, value]));
    const rows = cells
      .filter(({ value }) => value !== undefined)
      .map(({ row, column, value }) => ({
        row,
        column_name: column ?? null,
        value: column === undefined ? '' : value,
        found: found.get(`${row} ${column}`) ?? null,
      }));
    const removed = cells.filter(({ value }) => value === undefined);
    await this.dataSource.transaction(async (manager) => {
      const [, count] = await manager.query(
        `UPDATE import_run SET is_stale = true WHERE id = $1 AND state = 'CHECKED'`,
        [id],
      );
      if (count === 0) throw notNow(run);
      await manager.query(CORRECT, [id, caller.accountId, JSON.stringify(rows)]);
      await manager.query(TAKE_BACK, [id, JSON.stringify(removed)]);
      await manager.query(COUNT, [id]);
    });
    return runDto(await this.store.find(id), caller.accountId);
  }

  /** Who is known by the personnel numbers that are shown. */
  private async log({ columns, preview, errors }: ImportContentDto, reader: Reader): Promise<void> {
    const at = columns.indexOf(PERSONNEL_NUMBER);
    const inErrors = errors.filter(({ column }) => column === PERSONNEL_NUMBER).map(({ value }) => value);
    const numbers = [...preview.map(({ cells }) => cells[at]), ...inErrors].filter((number) =>
      Boolean(number),
    );
    const known: { id: number }[] = await this.dataSource.query(
      'SELECT id FROM employee WHERE personnel_number = ANY ($1)',
      [numbers],
    );
    const employeeIds = known.map(({ id }) => id);
    await this.readLog.write(reader, { kind: 'LIST', asOf: this.clock.today(), employeeIds });
  }
}

/** A second correction of a cell replaces the first; what the file says is remembered from then. */
const CORRECT = `
INSERT INTO import_correction (run_id, row, column_name, value, found, account_id)
SELECT DISTINCT ON (c.row, c.column_name) $1::uuid, c.row, c.column_name, c.value, c.found, $2::uuid
  FROM json_to_recordset($3::json) AS c (row integer, column_name text, value text, found text)
ON CONFLICT ON CONSTRAINT import_correction_once
DO UPDATE SET value = EXCLUDED.value, account_id = EXCLUDED.account_id, made_at = now()`;

const TAKE_BACK = `
DELETE FROM import_correction k USING json_to_recordset($2::json) AS c (row integer, "column" text)
 WHERE k.run_id = $1 AND k.row = c.row AND k.column_name IS NOT DISTINCT FROM c."column"`;

const COUNT = `
UPDATE import_run SET corrections = (SELECT count(*) FROM import_correction WHERE run_id = $1) WHERE id = $1`;
