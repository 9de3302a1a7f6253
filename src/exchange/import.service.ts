import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { germanDay } from '../platform/german-day.js';
import { HISTORY_IMPORT } from './employees/history-import.js';
import { STATE_IMPORT } from './employees/state-import.js';
import { FactTables } from './fact-tables.js';
import { assertWanted, contradiction, refuseFaults, unreadableFile } from './import-refused.js';
import type { ImportKind, ImportRun } from './import-run.js';
import type { ImportCounts, ImportResult, ImportTask } from './import-task.js';
import { UnreadableFileError } from './reading/unreadable-file.error.js';
import { stageFile } from './staging/stage-file.js';
import { TRAINING_IMPORT } from './trainings/training-import.js';
import { inTransaction } from './transaction.js';
import { UNIT_IMPORT } from './units/unit-import.js';

/** Turns import files into facts. */
@Injectable()
export class ImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tables: FactTables,
  ) {}

  /**
   * Imports one file in one transaction: everything of it is kept, or nothing. Only what differs is written,
   * as one change of the facts; the same file again changes nothing. A dry run does the same and keeps nothing.
   *
   * The file is read and checked without holding up others. If facts have changed before it is this import's
   * turn to write, what it found is worked out anew.
   * @throws ProblemException 422 with all faults of the file, 413 when it is too large, 400 when nobody waits
   */
  async run(task: ImportTask): Promise<ImportResult> {
    assertWanted(task);
    try {
      const { result, written } = await inTransaction(this.dataSource, (client) => importFile(client, task));
      this.tables.written(kindOf(task).tables, written);
      return result;
    } catch (error) {
      throw error instanceof UnreadableFileError ? unreadableFile(error) : error;
    }
  }
}

function kindOf({ kind, mode }: ImportTask): ImportKind {
  if (kind === 'organisationseinheiten') return UNIT_IMPORT;
  if (kind === 'schulungsnachweise') return TRAINING_IMPORT;
  return mode === 'state' ? STATE_IMPORT : HISTORY_IMPORT;
}

async function importFile(client: pg.PoolClient, task: ImportTask) {
  const kind = kindOf(task);
  task.watch?.began('READING');
  const run: ImportRun = { client, task, summary: await stageFile(client, task) };
  task.watch?.recognised(run.summary);
  const head = await newestChange(client);
  let counts = await workOut(kind, run);
  let change: number | null = null;
  if (differs(counts)) {
    change = await beginChange(client, task);
    if (change !== head + 1) counts = await workOut(kind, run);
  }
  if (differs(counts)) await write(kind, run, counts);
  else change = null;
  const { rows } = run.summary;
  const { created, updated, removed } = counts;
  const result: ImportResult = {
    kind: task.kind,
    dryRun: task.dryRun,
    rows,
    created,
    updated,
    removed,
    unchanged: rows - created - updated,
    warnings: await kind.warnings(run),
  };
  assertWanted(task);
  await task.watch?.ended?.(client, result, change);
  return { result, written: created + updated + removed, keep: change !== null && !task.dryRun };
}

/** What the file would change. Throws the 422 with everything that is wrong with it. */
async function workOut(kind: ImportKind, run: ImportRun): Promise<ImportCounts> {
  run.task.watch?.began('CHECKING');
  refuseFaults(run.task, run.summary, await kind.check(run));
  assertWanted(run.task);
  run.task.watch?.began('COMPARING');
  return kind.plan(run);
}

/** The checks find what the rules forbid; should the database know better, its refusal is one of the file. */
async function write(kind: ImportKind, run: ImportRun, counts: ImportCounts): Promise<void> {
  run.task.watch?.began('WRITING');
  try {
    await kind.write(run, counts);
    await run.client.query('SET CONSTRAINTS ALL IMMEDIATE');
  } catch (error) {
    throw contradiction(error) ?? error;
  }
}

function differs({ created, updated, removed }: ImportCounts): boolean {
  return created + updated + removed > 0;
}

async function newestChange(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ head: number }>('SELECT coalesce(max(id), 0) AS head FROM change');
  return rows[0]?.head ?? 0;
}

/** Takes the writers' lock; from here on nobody else changes facts. */
async function beginChange(client: pg.PoolClient, task: ImportTask): Promise<number> {
  const { rows } = await client.query<{ id: number }>('SELECT begin_change($1, $2) AS id', [
    task.actor,
    reasonOf(task),
  ]);
  return rows[0]?.id ?? 0;
}

function reasonOf({ kind, mode, on, fileName }: ImportTask): string {
  const state = mode === 'state' && on !== undefined ? ` (Stand ${germanDay(on)})` : '';
  return `Import ${kind}${state}${fileName ? `, Datei ${fileName}` : ''}`;
}
