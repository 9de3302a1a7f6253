import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { refusal } from './refusal.js';

const unpack = promisify(inflate);

/** Names that make a document do something by itself or carry another file. */
const ACTIVE =
  /\/(JavaScript|Launch|OpenAction|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA)(?![^\s()<>[\]{}/%])/;
/** So short that they also turn up in packed pictures. */
const ACTIVE_SHORT = /\/(JS|AA)(?![^\s()<>[\]{}/%])/;
const ENCRYPTED = /\/Encrypt(?![^\s()<>[\]{}/%])/;
/** An object stream names these two keys, whatever it calls its type. */
const isObjectStream = (text: string) =>
  /\/ObjStm/.test(text) || (/\/N\s*\d/.test(text) && /\/First\s*\d/.test(text));
/** Longest dictionary of a stream that is looked at. */
const DICTIONARY = 2048;
const MOST_STREAMS = 20_000;
const ONLY_FLATE = /\/Filter\s*(\[\s*)?\/(FlateDecode|Fl)\s*(\]|\/|>)/;
/** What all object streams of a file may hold unpacked. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/**
 * Refuses a PDF that has no end or something behind it, is encrypted, or holds active content; names written
 * with `#` are known too. What object streams hold is unpacked; one that cannot be is refused.
 */
export async function refuseUnsafePdf(bytes: Buffer): Promise<void> {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!/^%PDF-\d\.\d/.test(text) || end < 0 || !/^[\r\n]{0,2}$/.test(text.slice(end + 5))) {
    throw refusal('DAMAGED_FILE');
  }
  const named = plain(text);
  if (ENCRYPTED.test(named)) throw refusal('ENCRYPTED_FILE');
  if (ACTIVE.test(named)) throw refusal('ACTIVE_CONTENT');
  let [begin, room] = [0, MOST_UNPACKED];
  let streams = 0;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if (++streams > MOST_STREAMS) throw refusal('DAMAGED_FILE');
    const data = index + keyword.length;
    const before = plain(text.slice(Math.max(0, index - DICTIONARY), index));
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    // Also where it seems to lie inside of another stream: what is one is decided by the reader of the file.
    if (isObjectStream(dictionary)) room -= await refuseActive(bytes.subarray(data), dictionary, room);
    if (index < begin) continue;
    if (ACTIVE_SHORT.test(plain(text.slice(begin, index)))) throw refusal('ACTIVE_CONTENT');
    const next = text.indexOf('endstream', data);
    if (next < 0) throw refusal('DAMAGED_FILE');
    begin = next + 'endstream'.length;
  }
  if (ACTIVE_SHORT.test(plain(text.slice(begin)))) throw refusal('ACTIVE_CONTENT');
}

/** Answers how many bytes were unpacked. */
async function refuseActive(packed: Buffer, dictionary: string, room: number): Promise<number> {
  if (!ONLY_FLATE.test(dictionary) || /\/(DecodeParms|DP)\b/.test(dictionary)) throw refusal('DAMAGED_FILE');
  const unpacked = await unpack(packed, { maxOutputLength: Math.max(room, 1) }).catch(() => {
    throw refusal('DAMAGED_FILE');
  });
  const named = plain(unpacked.toString('latin1'));
  if (ACTIVE.test(named) || ACTIVE_SHORT.test(named)) throw refusal('ACTIVE_CONTENT');
  return unpacked.length;
}

/** Names as they are meant: `/J#53` is `/JS`. */
function plain(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
