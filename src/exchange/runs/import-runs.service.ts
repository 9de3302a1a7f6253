import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
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
  type ImportRunDto,
  ImportRunFieldsDto,
  type ImportRunOptionsDto,
  type ImportRunsDto,
} from './import-run.dto.js';
import { Instance } from './instance.js';
import { storeFile } from './run-file.js';
import { LISTED_RUNS, type RunRow, runDto } from './run-rows.js';
import { RunStore } from './run-store.js';
import { RunWork } from './run-work.js';

/** Files that may be kept until somebody decides about them. */
const MOST_OPEN = 50;

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
      `${LISTED_RUNS} ORDER BY run.made_at DESC, run.id LIMIT $1 OFFSET $2`,
      [pageSize, (page - 1) * pageSize],
    );
    const [{ total }] = await this.dataSource.query('SELECT count(*)::integer AS total FROM import_run');
    return { items: rows.map((row) => runDto(row, accountId)), page, pageSize, total };
  }

  /** Throws 404. */
  async find(id: string, { accountId }: SignedIn): Promise<ImportRunDto> {
    return runDto(await this.store.find(id), accountId);
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
}

function tooManyOpen(): ProblemException {
  const detail = `Es warten schon ${MOST_OPEN} Dateien auf eine Entscheidung. Übernehmen oder verwerfen Sie erst welche davon.`;
  return new ProblemException(409, 'TOO_MANY_IMPORT_RUNS', detail);
}
