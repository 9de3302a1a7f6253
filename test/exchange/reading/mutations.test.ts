import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import iconv from 'iconv-lite';
import { FILE_KINDS, type FileKind } from '../../../src/exchange/columns/table-format.js';
import { readTable } from './built.js';
import { TODAY, withFile } from './read-file.js';
import { textRow, workbookParts } from './workbook.js';
import { zip } from './zip.js';

// A longer run is asked for with MUTATIONS=50000; SEED begins elsewhere.
const MUTATIONS = Number(process.env.MUTATIONS ?? 500);
const SEED = Number(process.env.SEED ?? 2027);
const AT_ONCE = 4;
const HOSTILE_PIECES = [
  '"',
  ';',
  '\n',
  '\r',
  '\0',
  '\ufffd',
  '<',
  '&',
  ']]>',
  '<!--',
  '"9999999999"',
  '=',
  '\xff',
  'PK\x05\x06',
];

type Random = (below: number) => number;
type Mutation = (random: Random) => { kind: FileKind; content: Buffer };

/** Whole numbers below a bound, always the same ones for a seed. */
function randomOf(seed: number): Random {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The bytes with one to four places changed: a bit, a byte, a piece cut out, doubled or put in, or the end cut off. */
function mutated(content: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(content);
  for (let changes = 1 + random(4); changes > 0 && bytes.length > 8; changes--) {
    const at = random(bytes.length);
    const end = Math.min(bytes.length, at + 1 + random(60));
    const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const change = random(6);
    if (change === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    else if (change === 1) bytes[at] = random(256);
    else if (change === 2) bytes = Buffer.concat([before, after]);
    else if (change === 3) bytes = Buffer.concat([before, piece, piece, piece, after]);
    else if (change === 4) {
      const hostile = Buffer.from(HOSTILE_PIECES[random(HOSTILE_PIECES.length)] ?? '', 'latin1');
      bytes = Buffer.concat([before, hostile, after]);
    } else bytes = Buffer.from(before);
  }
  return bytes;
}

async function mutations(): Promise<Mutation[]> {
  const texts = await Promise.all(
    FILE_KINDS.map((kind) => readFile(new URL(`../../acceptance/${kind}.csv`, import.meta.url), 'utf8')),
  );
  const rows = texts.map((text) =>
    text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', '').split(';')),
  );
  const packed = await Promise.all(rows.map(asWorkbook));
  const parts = rows.map((cells) =>
    workbookParts({
      rows: cells.map((row, index) => textRow(index + 1, row)).join(''),
      formats: ['dd.mm.yyyy'],
    }),
  );
  const any = (random: Random) => random(FILE_KINDS.length);
  const of = (index: number, content: Buffer) => ({ kind: FILE_KINDS[index] as FileKind, content });
  return [
    (random) => {
      const index = any(random);
      const encoding = ['utf8', 'windows-1252', 'utf16le'][random(3)] ?? 'utf8';
      return of(
        index,
        mutated(iconv.encode(texts[index] ?? '', encoding, { addBOM: random(2) === 0 }), random),
      );
    },
    // Behind the checksum of the archive: the XML itself is changed.
    (random) => {
      const index = any(random);
      const chosen = random(parts[index]?.length ?? 1);
      const change = (data: string | Buffer) => mutated(Buffer.from(data), random);
      return of(
        index,
        zip(
          (parts[index] ?? []).map((part, at) =>
            at === chosen ? { ...part, data: change(part.data) } : part,
          ),
        ),
      );
    },
    (random) => {
      const index = any(random);
      return of(index, mutated(packed[index] ?? Buffer.alloc(0), random));
    },
  ];
}

async function asWorkbook(rows: string[][]): Promise<Buffer> {
  const book = new Excel.Workbook();
  book.addWorksheet('Tabelle1').addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe(`${MUTATIONS} faultless files with a few bytes changed`, () => {
  it(
    'are read or refused with a sentence, none without an end',
    async () => {
      const kinds = await mutations();
      const answers = new Map<string, number>();
      let next = 0;
      const work = async () => {
        for (let number = next++; number < MUTATIONS; number = next++) {
          const { kind, content } = (kinds[number % kinds.length] as Mutation)(
            randomOf(SEED + number * 7_919),
          );
          const answer = await answerOf(kind, content);
          if (!/^(READ|[A-Z_]+: .+\.$)/.test(answer))
            throw new Error(`mutation ${number} of seed ${SEED}: ${answer}`);
          const code = answer.split(':', 1)[0] ?? '';
          answers.set(code, (answers.get(code) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      // Both ends are reached, else the changes are too small or too large to tell anything.
      expect(answers.get('READ')).toBeGreaterThan(MUTATIONS / 10);
      expect(answers.get('DAMAGED_WORKBOOK')).toBeGreaterThan(MUTATIONS / 10);
      expect(answers.has('TIME_LIMIT')).toBe(false);
    },
    MUTATIONS * 500,
  );
});

function answerOf(kind: FileKind, content: Buffer): Promise<string> {
  const budget = { heapMebibytes: 128, milliseconds: 20_000 };
  return withFile(content, (path) =>
    readTable({ path, kind, today: TODAY }, () => {}, budget).then(
      () => 'READ',
      (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
    ),
  );
}
