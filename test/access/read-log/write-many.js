// Writes many entries at the same time, as the built service does, and prints how many were acknowledged.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ReadLog } from '../../../dist/src/access/read-log/read-log.js';

const [, , url, accountId, count] = process.argv;
const readLog = new ReadLog({ options: { url } });
const reading = { kind: 'LIST', asOf: '2026-11-20', employeeIds: [3, 1, 2] };

// All processes begin together.
process.stdout.write('ready ');
await once(process.stdin, 'data');
const written = Array.from({ length: Number(count) }, async (_, index) => {
  // A few at a time, so that the batches of several processes take turns.
  await pause(5 * index);
  const reader = { accountId, requestId: crypto.randomUUID() };
  await readLog.write(reader, { ...reading, purpose: `${process.pid} ${index}` });
});
const answers = await Promise.allSettled(written);
await readLog.onApplicationShutdown();
process.stdin.destroy();
process.stdout.write(String(answers.filter(({ status }) => status === 'fulfilled').length));
