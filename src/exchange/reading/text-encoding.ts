import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import { unreadable } from './unreadable-file.error.js';

const CHUNK_BYTES = 256 * 1024;
/** Letters of UTF-8, read as Windows-1252: `Ã¼`. */
const UTF8_LETTER = /\xc3[\x80-\xbf]/;
/** Bytes that Windows-1252 does not define; in code page 850 the first is ü. */
const UNDEFINED_BYTES = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** How a text file is encoded. */
export interface Encoding {
  name: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
  /** Bytes of the byte order mark. */
  mark: number;
}

/**
 * Finds the encoding by looking at every byte: a byte order mark, else strict UTF-8, else Windows-1252.
 * Throws UnreadableFileError when the file is neither or both, since half of its names would be wrong.
 */
export async function findEncoding(path: string): Promise<Encoding> {
  let rest: Buffer = Buffer.alloc(0);
  let marked: Encoding | undefined;
  let first = true;
  let utf8 = true;
  let windows = true;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (first) {
      marked = byMark(chunk);
      if (marked && marked.name !== 'UTF-8') return marked;
      // A null byte in the header row: UTF-16 without its mark, or no text at all.
      const lineEnd = chunk.indexOf('\n');
      if (chunk.subarray(0, lineEnd === -1 ? chunk.length : lineEnd).includes(0))
        throw unreadable('UNDECODABLE_TEXT');
      first = false;
    }
    if (utf8) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const whole = bytes.length - unfinishedBytes(bytes);
      utf8 = isUtf8(bytes.subarray(0, whole));
      rest = bytes.subarray(whole);
      if (utf8) windows &&= isAscii(chunk);
    }
    if (!utf8) windows &&= isWindows1252(chunk);
  }
  if (utf8 && rest.length === 0) return marked ?? { name: 'UTF-8', mark: 0 };
  if (windows && !marked) return { name: 'Windows-1252', mark: 0 };
  throw unreadable('UNDECODABLE_TEXT');
}

/** The text of a file in pieces. */
export async function* readText(path: string, { name, mark }: Encoding): AsyncGenerator<string> {
  const decoder = name === 'UTF-8' ? new StringDecoder('utf8') : iconv.getDecoder(name, { stripBOM: false });
  const stream = createReadStream(path, { start: mark, highWaterMark: CHUNK_BYTES });
  for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

function isWindows1252(bytes: Buffer): boolean {
  return !UNDEFINED_BYTES.some((byte) => bytes.includes(byte)) && !UTF8_LETTER.test(bytes.toString('latin1'));
}

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'UTF-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'UTF-16LE', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'UTF-16BE', mark: 2 };
  return undefined;
}

/** Bytes at the end that begin a character of UTF-8 whose other bytes are still to come. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
