import { parentPort, workerData } from 'node:worker_threads';
import { formatOf } from '../columns/format-of.js';
import { BatchSender } from './batch-sender.js';
import { findFileType } from './file-type.js';
import type { ReaderMessage, ReadingTask } from './reader-messages.js';
import { type FileSource, TableStaging, type TableSummary } from './table-staging.js';
import { UnreadableFileError } from './unreadable-file.error.js';

async function read(
  { path, kind, mode, today, corrections }: ReadingTask,
  sender: BatchSender,
): Promise<TableSummary> {
  const format = formatOf(kind, mode);
  const type = await findFileType(path);
  const staging = new TableStaging(format, today, type === 'CSV', (line) => sender.add(line), corrections);
  const drained = () => sender.drain();
  // Each kind of file loads its own libraries only: a thread begins in half the time.
  let source: FileSource = { format: 'XLSX' };
  if (type === 'CSV') {
    const { readCsv } = await import('./csv-file.js');
    source = { format: 'CSV', ...(await readCsv(path, format, staging, drained)) };
  } else {
    const { readXlsx } = await import('./xlsx-file.js');
    await readXlsx(path, format, staging, drained);
  }
  const summary = staging.summary(source);
  await sender.finish();
  return summary;
}

if (!parentPort) throw new Error('runs as a worker thread only');
const port = parentPort;
const say = (message: ReaderMessage) => port.postMessage(message);
try {
  say({ type: 'summary', summary: await read(workerData as ReadingTask, new BatchSender(port)) });
} catch (error) {
  if (!(error instanceof UnreadableFileError)) throw error;
  say({ type: 'refusal', code: error.code, message: error.message });
} finally {
  port.close();
}
