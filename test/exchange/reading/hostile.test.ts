import { describe, expect, it } from '@jest/globals';
import { readTable } from './built.js';
import { HOSTILE_TEXTS, type HostileFile } from './hostile-texts.js';
import { HOSTILE_WORKBOOKS } from './hostile-workbooks.js';
import { TODAY, withFile } from './read-file.js';

const MEBIBYTE = 1024 * 1024;

/** How a file is answered, and what the answer costs the process. */
function answerOf(
  content: Buffer | string,
): Promise<{ answer: string; milliseconds: number; growth: number }> {
  return withFile(content, async (path) => {
    const before = process.memoryUsage.rss();
    const cpu = process.cpuUsage();
    let most = before;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    const answer = await readTable({ path, kind: 'organisationseinheiten', today: TODAY }, () => {}).then(
      ({ rows }) => `READ ${rows} ROWS`,
      (error) => error.code ?? error,
    );
    clearInterval(timer);
    const { user, system } = process.cpuUsage(cpu);
    return { answer, milliseconds: (user + system) / 1000, growth: most - before };
  });
}

// Time of the processor, not of the clock: how busy the machine is with other things says nothing of a file.
function itIsAnswered(files: readonly HostileFile[]): void {
  it.each(files)('%s', async (_, content, expected) => {
    const { answer, milliseconds, growth } = await answerOf(content());
    expect(answer).toBe(expected);
    expect(milliseconds).toBeLessThan(1000);
    expect(growth).toBeLessThan(64 * MEBIBYTE);
  });
}

describe('hostile workbooks are answered within a second and 64 MB', () => itIsAnswered(HOSTILE_WORKBOOKS));
describe('hostile texts are answered within a second and 64 MB', () => itIsAnswered(HOSTILE_TEXTS));
