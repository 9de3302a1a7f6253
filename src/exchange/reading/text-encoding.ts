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
  const bytes = new EncodingCheck();
  let marked: Encoding | undefined;
  let first = true;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (first) {
      marked = byMark(chunk);
      if (marked && marked.name !== 'UTF-8') return marked;
      if (hasNullInFirstLine(chunk)) throw unreadable('UNDECODABLE_TEXT');
      first = false;
    }
    bytes.add(chunk);
  }
  bytes.end();
  if (bytes.mayBeUtf8) return marked ?? { name: 'UTF-8', mark: 0 };
  if (bytes.mayBeWindows1252 && !marked) return { name: 'Windows-1252', mark: 0 };
  throw unreadable('UNDECODABLE_TEXT');
}

/** The text of a file in pieces. */
export async function* readText(path: string, { name, mark }: Encoding): AsyncGenerator<string> {
  const decoder = name === 'UTF-8' ? new StringDecoder('utf8') : iconv.getDecoder(name, { stripBOM: false });
  const stream = createReadStream(path, { start: mark, highWaterMark: CHUNK_BYTES });
  for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

/** Excludes encodings as the bytes of a file come in. */
class EncodingCheck {
  mayBeUtf8 = true;
  /** False also when a part of the file is UTF-8 beyond ASCII. */
  mayBeWindows1252 = true;
  /** The begin of a character of UTF-8 whose other bytes are still to come. */
  private rest: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const whole = this.mayBeUtf8 ? bytes.length - unfinishedBytes(bytes) : bytes.length;
    this.mayBeUtf8 &&= isUtf8(bytes.subarray(0, whole));
    if (!this.mayBeUtf8) this.mayBeWindows1252 &&= isWindows1252(bytes);
    else this.mayBeWindows1252 &&= isAscii(bytes.subarray(0, whole));
    this.rest = this.mayBeUtf8 ? bytes.subarray(whole) : Buffer.alloc(0);
  }

  end(): void {
    if (this.rest.length === 0) return;
    this.mayBeUtf8 = false;
    this.mayBeWindows1252 &&= isWindows1252(this.rest);
  }
}

function isWindows1252(bytes: Buffer): boolean {
  return !UNDEFINED_BYTES.some((byte) => bytes.includes(byte)) && !UTF8_LETTER.test(bytes.toString('latin1'));
}

/** UTF-16 without its mark, or no text at all. */
function hasNullInFirstLine(bytes: Buffer): boolean {
  const end = bytes.indexOf('\n');
  return bytes.subarray(0, end === -1 ? bytes.length : end).includes(0);
}

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'UTF-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'UTF-16LE', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'UTF-16BE', mark: 2 };
  return undefined;
}

function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
