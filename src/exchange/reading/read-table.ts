import { Worker } from 'node:worker_threads';
import { BUDGET } from './limits.js';
import { BATCHES_UNDER_WAY, type Batch, type ReaderMessage, type ReadingTask } from './reader-messages.js';
import type { TableSummary } from './table-staging.js';
import { UnreadableFileError, unreadable } from './unreadable-file.error.js';
import { WorkTime } from './work-time.js';

type Write = (batch: Batch) => Promise<void> | void;

/**
 * Reads an import file, CSV or XLSX, in a thread of its own with bounded heap and time. The rows come as
 * batches for COPY in the order of `formatOf(kind, mode).staged`; a cell with an error comes as null, the
 * error is in the summary.
 * @param write takes a batch; the next one comes when its promise is fulfilled. None is under way any more
 *   when the answer comes, be it a summary or an error.
 * @param budget what the thread may use; the default is for files of any allowed size
 * @returns what the file holds and what is wrong with single cells and rows
 * @throws UnreadableFileError when the file cannot be read as a table of its kind, possibly after some batches
 * @throws what `write` throws
 */
export async function readTable(task: ReadingTask, write: Write, budget = BUDGET): Promise<TableSummary> {
  // Nothing of the service's settings is for a thread that reads what others have written.
  const worker = new Worker(new URL('./reader.worker.js', import.meta.url), {
    workerData: task,
    env: {},
    execArgv: [],
    // A small nursery: what is thrown away row by row is cleared before it has grown.
    resourceLimits: { maxOldGenerationSizeMb: budget.heapMebibytes, maxYoungGenerationSizeMb: 8 },
  });
  const time = new WorkTime(budget.milliseconds);
  const batches = new BatchQueue(worker, time, write);
  try {
    return await Promise.race([summaryOf(worker, batches), outOfTime(time), batches.failure]);
  } finally {
    await Promise.all([worker.terminate(), batches.stop()]);
  }
}

/** Hands batches on one after the other; the thread works while fewer than the allowed ones are under way. */
class BatchQueue {
  /** Rejected with what `write` throws. */
  readonly failure: Promise<never>;
  private written: Promise<void> = Promise.resolve();
  private underWay = 0;
  private working = true;
  private stopped = false;
  private reject: (error: unknown) => void = () => {};

  constructor(
    private readonly worker: Worker,
    private readonly time: WorkTime,
    private readonly write: Write,
  ) {
    this.failure = new Promise((_, reject) => {
      this.reject = reject;
    });
    time.run();
  }

  add(batch: Batch): void {
    if (++this.underWay === BATCHES_UNDER_WAY) this.time.pause();
    this.written = this.written.then(() => this.pass(batch)).catch((error) => this.fail(error));
  }

  /** The thread has done its work; fulfilled when all that it sent is written. */
  async end(): Promise<void> {
    this.working = false;
    this.time.pause();
    await this.written;
  }

  /** Begins no more writing; fulfilled when none is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.end();
  }

  private async pass(batch: Batch): Promise<void> {
    if (this.stopped) return;
    await this.write(batch);
    this.underWay--;
    if (this.working) this.time.run();
    this.worker.postMessage('taken');
  }

  private fail(error: unknown): void {
    this.stopped = true;
    this.reject(error);
  }
}

function summaryOf(worker: Worker, batches: BatchQueue): Promise<TableSummary> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: ReaderMessage) => {
      if (message.type === 'batch') batches.add(message.batch);
      else if (message.type === 'refusal') reject(new UnreadableFileError(message.code, message.message));
      else batches.end().then(() => resolve(message.summary));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unreadable('TOO_COMPLEX') : error);
    });
  });
}

async function outOfTime(time: WorkTime): Promise<never> {
  await time.over;
  throw unreadable('TIME_LIMIT');
}
