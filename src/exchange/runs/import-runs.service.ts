import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { SignedIn } from '../../access/signed-in.js';
import { Clock } from '../../platform/clock.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import type { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { invalidItem, ProblemException } from '../../platform/problem/problem.js';
import { receiveForm } from '../../platform/upload/receive-form.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { requestValidation } from '../../platform/validation/validation.pipe.js';
import { LIMITS } from '../reading/limits.js';
import { unreadable } from '../reading/unreadable-file.error.js';
import { importOptions } from '../upload/import-options.js';
import { ImportTurns } from '../upload/import-turns.js';
import {
  type CellCorrectionDto,
  type ImportContentDto,
  type ImportRunDto,
  ImportRunFieldsDto,
  type ImportRunOptionsDto,
  type ImportRunsDto,
} from './import-run.dto.js';
import { Instance } from './instance.js';
import { storeFile } from './run-file.js';
import { RUNS, type RunRow, runDto } from './run-rows.js';
import { notNow, RunStore } from './run-store.js';
import { RunWork } from './run-work.js';

/** Files that may be kept until somebody decides about them. */
const MOST_OPEN = 50;
const PERSONNEL_NUMBER = 'Personalnummer';

const { code, message } = unreadable('FILE_TOO_LARGE');
const FORM = {
  fileBytes: LIMITS.fileBytes,
  fieldBytes: 200,
  tooLarge: new ProblemException(413, code, message),
  fields: 'die Felder kind, mode, on und leavers',
};

/** Prepares imports step by step: file, what was recognised, what would change, done. */
@Injectable()
export class ImportRunsService {
  private readonly validation = requestValidation();

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: RunStore,
    private readonly work: RunWork,
    private readonly instance: Instance,
    private readonly turns: ImportTurns,
    private readonly folders: UploadFolders,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file and begins to check it. Throws 413, 409 when too many files wait, 503 when too many come. */
  receive(request: FastifyRequest, { accountId }: SignedIn): Promise<ImportRunDto> {
    return this.turns.admit(() =>
      this.folders.within(async (folder) => {
        const { fields, file, fileName } = await receiveForm(request, folder, FORM);
        const reading = await this.readingOf(fields);
        const number = await this.instance.number();
        const id = await this.dataSource.transaction(async (manager) => {
          const [run] = await manager.query(
            `INSERT INTO import_run (account_id, file_name, file_bytes, state, phase, instance, kind, mode, on_day, leavers)
             SELECT $1, $2, 0, 'CHECKING', 'WAITING', $3, $5, $6, $7, $8
              WHERE (SELECT count(*) FROM import_run WHERE ended_at IS NULL) < $4 RETURNING id`,
            [accountId, fileName ?? 'ohne Namen', number, MOST_OPEN, ...reading],
          );
          if (run === undefined) throw tooManyOpen();
          await storeFile(manager, run.id, file);
          await manager.query(
            `UPDATE import_run SET file_bytes =
               (SELECT coalesce(sum(octet_length(content)), 0) FROM import_file_part WHERE run_id = $1) WHERE id = $1`,
            [run.id],
          );
          return run.id as string;
        });
        const run = await this.store.find(id);
        this.work.check(run, accountId);
        return runDto(run, accountId);
      }),
    );
  }

  /** A page of the protocol, the newest first. */
  async list({ page, pageSize }: PageQueryDto, { accountId }: SignedIn): Promise<ImportRunsDto> {
    const rows: RunRow[] = await this.dataSource.query(
      `${RUNS} ORDER BY run.made_at DESC, run.id LIMIT $1 OFFSET $2`,
      [pageSize, (page - 1) * pageSize],
    );
    const [{ total }] = await this.dataSource.query('SELECT count(*)::integer AS total FROM import_run');
    return { items: rows.map((row) => runDto(row, accountId)), page, pageSize, total };
  }

  /** Throws 404. */
  async find(id: string, { accountId }: SignedIn): Promise<ImportRunDto> {
    return runDto(await this.store.find(id), accountId);
  }

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

  /** Reads the file in another way and checks it again. Throws 400, 404, 409. */
  async readAs(id: string, asked: ImportRunOptionsDto, { accountId }: SignedIn): Promise<ImportRunDto> {
    const { kind, leavers, ...others } = asked;
    const given = { ...others, ...(leavers === undefined ? {} : { leavers: String(leavers) }) };
    const reading = await this.readingOf({ kind, ...given });
    const run = await this.store.claim(id, 'CHECKING');
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        'UPDATE import_run SET kind = $2, mode = $3, on_day = $4, leavers = $5 WHERE id = $1',
        [id, ...reading],
      );
      // The columns are others now.
      if (run.kind === kind) return;
      await manager.query('DELETE FROM import_correction WHERE run_id = $1', [id]);
      await manager.query('UPDATE import_run SET corrections = 0, recognised = NULL WHERE id = $1', [id]);
    });
    return this.check(await this.store.find(id), accountId);
  }

  /** Checks the file again, with its corrections. Throws 404, 409. */
  async checkAgain(id: string, { accountId }: SignedIn): Promise<ImportRunDto> {
    return this.check(await this.store.claim(id, 'CHECKING'), accountId);
  }

  /** Begins to make the changes that the check has found. Throws 404, 409. */
  async apply(id: string, { accountId }: SignedIn): Promise<ImportRunDto> {
    const run = await this.store.claim(id, 'APPLYING');
    this.work.apply(run, accountId);
    return runDto(run, accountId);
  }

  /** Gives a run up. Throws 404, 409. */
  discard(id: string, { accountId }: SignedIn): Promise<void> {
    return this.store.discard(id, accountId);
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
    return this.find(id, caller);
  }

  /** How a file is to be read, as it is kept: kind, mode, day, leavers. Throws 400 when they make no sense together. */
  private async readingOf(fields: Record<string, string>): Promise<unknown[]> {
    const metadata = { type: 'body' as const, metatype: ImportRunFieldsDto };
    const { kind, ...options }: ImportRunFieldsDto = await this.validation.transform(fields, metadata);
    const { kind: _kind, ...others } = fields;
    if (kind !== undefined) await importOptions(kind, {}, others);
    else if (Object.keys(others).length > 0) {
      const text = 'Was mit den Beschäftigten gemeint ist, lässt sich nur zusammen mit „kind“ angeben.';
      throw invalidItem({ pointer: '#/kind', code: 'REQUIRED', message: text });
    }
    const mode = kind === 'beschaeftigte' ? (options.mode ?? 'history') : null;
    return [kind ?? null, mode, options.on ?? null, options.leavers ?? null];
  }

  private check(run: RunRow, accountId: string): ImportRunDto {
    this.work.check(run, accountId);
    return runDto(run, accountId);
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

function tooManyOpen(): ProblemException {
  const detail = `Es warten schon ${MOST_OPEN} Dateien auf eine Entscheidung. Übernehmen oder verwerfen Sie erst welche davon.`;
  return new ProblemException(409, 'TOO_MANY_IMPORT_RUNS', detail);
}
