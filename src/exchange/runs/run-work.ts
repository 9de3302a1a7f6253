import { join } from 'node:path';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { problemOf } from '../../platform/problem/problem-of.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { ImportService } from '../import.service.js';
import { unreadableFile } from '../import-refused.js';
import type { ImportResult, ImportTask, ImportWatch } from '../import-task.js';
import { UnreadableFileError } from '../reading/unreadable-file.error.js';
import { ImportTurns } from '../upload/import-turns.js';
import { recogniseKind } from './recognise-kind.js';
import { restoreFile } from './run-file.js';
import { RunProgress } from './run-progress.js';
import type { KeptProblem, RecognisedTable, RunRow } from './run-rows.js';
import { RunStore } from './run-store.js';

/** Checks and applies the files of import runs in the background, in turn with all other imports. */
@Injectable()
export class RunWork implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private readonly processLog = new Logger('RunWork');

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: RunStore,
    private readonly imports: ImportService,
    private readonly turns: ImportTurns,
    private readonly folders: UploadFolders,
    private readonly clock: Clock,
  ) {}

  /** Finds out what a claimed run would change. @param actor account of whoever asks */
  check(run: RunRow, actor: string): void {
    this.begin(run, (file, progress) => this.checkFile(run, actor, file, progress));
  }

  /** Makes the changes of a claimed run. @param actor account of whoever applies it */
  apply(run: RunRow, actor: string): void {
    this.begin(run, (file, progress) => this.applyFile(run, actor, file, progress));
  }

  /** What is under way is given up; its run is then an interrupted one that can be started again. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.underWay);
  }

  private begin(run: RunRow, work: (file: string, progress: RunProgress) => Promise<void>): void {
    const done = this.turns
      .inTurn(() => this.folders.within((folder) => this.inFolder(run, folder, work)))
      .catch((error) => this.processLog.error(error))
      .finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }

  private async inFolder(
    run: RunRow,
    folder: string,
    work: (file: string, progress: RunProgress) => Promise<void>,
  ): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const progress = new RunProgress(this.dataSource, run);
    try {
      const file = join(folder, 'file');
      await restoreFile(this.dataSource, run.id, file);
      await work(file, progress);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      const problem = error instanceof UnreadableFileError ? unreadableFile(error) : problemOf(error);
      if (problem.status >= 500) this.processLog.error(error);
      await progress.end();
      await this.store.checked(run, { problem: kept(problem) });
    } finally {
      await progress.end();
    }
  }

  private async checkFile(run: RunRow, actor: string, file: string, progress: RunProgress): Promise<void> {
    const today = this.clock.today();
    let { kind, mode, on } = run;
    if (kind === null) {
      progress.began('READING');
      const found = await recogniseKind(file, today);
      if (found === undefined) throw notRecognised();
      kind = found.kind;
      mode = found.mode ?? null;
      on = mode === 'state' ? today : null;
      await this.store.setKind(run, kind, mode, on);
    }
    let recognised: RecognisedTable | undefined;
    const watch: ImportWatch = {
      began: (phase) => progress.began(phase),
      read: (rows) => progress.read(rows),
      recognised({ errors: _errors, errorCount: _count, ...table }) {
        recognised = table;
      },
    };
    const task = await this.taskOf({ ...run, kind, mode, on }, { actor, file, today, dryRun: true, watch });
    try {
      const result = await this.imports.run(task);
      await progress.end();
      await this.store.checked(run, { recognised, result });
    } catch (error) {
      if (!(error instanceof ProblemException) || this.stopping.signal.aborted) throw error;
      await progress.end();
      await this.store.checked(run, { recognised, problem: kept(error) });
    }
  }

  private async applyFile(run: RunRow, actor: string, file: string, progress: RunProgress): Promise<void> {
    const end = (result: ImportResult, change: number | null) => ({ result, change, by: actor });
    const watch: ImportWatch = {
      began: (phase) => progress.began(phase),
      read: (rows) => progress.read(rows),
      recognised: () => undefined,
      ended: async (client, result, change) => {
        if (!isSame(result, run.result)) throw differs();
        await progress.end();
        if (change !== null) await this.store.applied(client, run, end(result, change));
      },
    };
    const today = this.clock.today();
    const task = await this.taskOf(run, { actor, file, today, dryRun: false, watch });
    const result = await this.imports.run(task);
    const isToEnd = result.created + result.updated + result.removed === 0;
    if (isToEnd) {
      await this.dataSource.transaction((manager) =>
        this.store.applied(
          { query: async (text, values) => ({ rows: rowsOf(await manager.query(text, values)) }) },
          run,
          end(result, null),
        ),
      );
    }
  }

  private async taskOf(
    run: RunRow,
    task: Pick<ImportTask, 'actor' | 'file' | 'today' | 'dryRun' | 'watch'>,
  ): Promise<ImportTask> {
    if (run.kind === null) throw new Error('a run without a kind cannot be imported');
    return {
      ...task,
      kind: run.kind,
      mode: run.mode ?? undefined,
      on: run.on ?? undefined,
      leavers: run.leavers ?? undefined,
      fileName: run.fileName,
      corrections: await this.store.corrections(run.id),
      signal: this.stopping.signal,
    };
  }
}

/** TypeORM answers an UPDATE with its rows and their number. */
function rowsOf(answer: unknown): unknown[] {
  return Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : [];
}

function isSame(a: ImportResult, b: ImportResult | null): boolean {
  return (['rows', 'created', 'updated', 'removed'] as const).every((count) => a[count] === b?.[count]);
}

function kept({ code, detail, details }: ProblemException): KeptProblem {
  const { errors = [], errorCount = errors.length } = details;
  return { code, detail, errors, errorCount };
}

function notRecognised(): ProblemException {
  const detail =
    'Die Kopfzeile passt zu keiner Dateiart. Wählen Sie die Dateiart selbst aus; dann steht hier, welche Spalten fehlen.';
  return new ProblemException(422, 'KIND_NOT_RECOGNISED', detail);
}

function differs(): ProblemException {
  const detail =
    'Der Bestand hat sich seit der Prüfung geändert, und die Datei würde jetzt etwas anderes bewirken. Es wurde nichts übernommen. Lassen Sie sie noch einmal prüfen.';
  return new ProblemException(409, 'RESULT_DIFFERS', detail);
}
