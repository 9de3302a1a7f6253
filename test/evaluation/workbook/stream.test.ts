import { randomBytes } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../src/evaluation/workbook/workbook.js';
import type { PersonRow } from '../../../src/evaluation/workbook/workbook-content.js';
import { BUERGERAMT, content, evaluation, person } from './sample.js';

const ROWS = 50;

/** More persons than any buffer holds, in batches that hardly compress; sees what is taken and if it is given back. */
function manyPersons() {
  const seen = { batches: 0, returned: false };
  async function* persons(): AsyncGenerator<PersonRow[]> {
    try {
      while (seen.batches < 300) {
        seen.batches++;
        await immediate();
        yield Array.from({ length: ROWS }, () => person({ reason: randomBytes(1200).toString('base64') }));
      }
    } finally {
      seen.returned = true;
    }
  }
  return { seen, persons: persons() };
}

/** A target that takes so many bytes and then nothing any more, without saying so. */
function stallsAfter(limit: number): Writable {
  let taken = 0;
  return new Writable({
    highWaterMark: 1024,
    write(chunk, _encoding, done) {
      taken += chunk.length;
      if (taken < limit) done();
    },
  });
}

/** Waits until no more batches are taken, and answers how many there were. */
async function settled(seen: { batches: number }): Promise<number> {
  for (let before = -1; before !== seen.batches; ) {
    before = seen.batches;
    await wait(300);
  }
  return seen.batches;
}

describe('writing to a target', () => {
  it('takes no more persons than the target takes bytes, and stops when the target goes away', async () => {
    const { seen, persons } = manyPersons();
    const target = stallsAfter(100_000);
    const written = writeWorkbook(target, content({ persons }));
    const failed = expect(written).rejects.toThrow();
    const batches = await settled(seen);
    expect(batches).toBeGreaterThan(2);
    // Each row is some 1200 bytes that do not compress; the archive keeps up to a megabyte ready by itself.
    expect(batches * ROWS).toBeLessThan(4000);
    target.destroy();
    await failed;
    expect(seen.returned).toBe(true);
  });

  it('takes the persons that a slow target leaves room for', async () => {
    const { seen, persons } = manyPersons();
    const target = new PassThrough({ highWaterMark: 1024 });
    const failed = expect(writeWorkbook(target, content({ persons }))).rejects.toThrow();
    const first = await settled(seen);
    for (let taken = 0; taken < 3_000_000; ) {
      const chunk: Buffer | null = target.read();
      if (chunk) taken += chunk.length;
      else await wait(1);
    }
    expect(await settled(seen)).toBeGreaterThan(first);
    target.destroy();
    await failed;
  });

  it('destroys the target when reading the persons fails', async () => {
    const lost = new Error('connection lost');
    async function* persons(): AsyncGenerator<PersonRow[]> {
      yield [person()];
      throw lost;
    }
    const target = new PassThrough();
    const received = new Promise((resolve) => target.on('error', resolve));
    target.resume();
    await expect(writeWorkbook(target, content({ persons: persons() }))).rejects.toBe(lost);
    expect(await received).toBe(lost);
    expect(target.writableFinished).toBe(false);
  });

  it('rejects with the error of the target', async () => {
    const full = new Error('disk full');
    const target = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const { seen, persons } = manyPersons();
    await expect(writeWorkbook(target, content({ persons }))).rejects.toBe(full);
    expect(seen.returned).toBe(true);
  });

  it('rejects when the target is closed before it begins', async () => {
    const target = new PassThrough();
    target.destroy();
    await expect(writeWorkbook(target, content())).rejects.toThrow();
  });

  it('writes nothing of an evaluation that does not add up, and leaves the target to its owner', async () => {
    const target = new PassThrough();
    const wrong = evaluation([], { total: evaluation([BUERGERAMT]).total });
    await expect(writeWorkbook(target, content({ evaluation: wrong }))).rejects.toThrow(
      'the lines add up to 0',
    );
    expect(target.readableLength).toBe(0);
    expect(target.destroyed).toBe(false);
  });

  it('writes no names beside withheld figures', async () => {
    const target = new PassThrough();
    const some = evaluation([BUERGERAMT], { withheld: { fewerThan: 5, lines: 1 } });
    const { persons } = manyPersons();
    await expect(writeWorkbook(target, content({ evaluation: some, persons }))).rejects.toThrow('names');
    expect(target.readableLength).toBe(0);
  });

  it('resolves when the target has everything', async () => {
    let bytes = 0;
    const target = new Writable({
      highWaterMark: 512,
      write(chunk, _encoding, done) {
        setTimeout(() => {
          bytes += chunk.length;
          done();
        }, 2);
      },
    });
    await writeWorkbook(target, content());
    expect(target.writableFinished).toBe(true);
    expect(bytes).toBeGreaterThan(5000);
  });
});
