import { refuseUnsafePdf } from './pdf.js';
import { isWholeHeic, isWholeJpeg, isWholePng } from './pictures.js';
import { refusal } from './refusal.js';

/** Formats of evidence, by the first bytes and not by the name. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const HEIC_BRAND = /^ftyp(heic|heix|heim|heis|mif1)/;
const ENDINGS: Readonly<Record<MediaType, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'image/heic': /\.hei[cf]$/i,
};

/** What the bytes are. Throws 422 when they are nothing or two things of it, damaged, encrypted or active. */
export async function checkedMediaType(bytes: Buffer): Promise<MediaType> {
  const type = mediaTypeOf(bytes);
  if (type === undefined) throw refusal('UNKNOWN_FILE_TYPE');
  if (isArchive(bytes)) throw refusal('ALSO_AN_ARCHIVE');
  if (type === 'application/pdf') await refuseUnsafePdf(bytes);
  else if (!WHOLE[type](bytes)) throw refusal('DAMAGED_FILE');
  return type;
}

const WHOLE = { 'image/jpeg': isWholeJpeg, 'image/png': isWholePng, 'image/heic': isWholeHeic };

function mediaTypeOf(bytes: Buffer): MediaType | undefined {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (bytes.subarray(0, 3).equals(JPEG)) return 'image/jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'image/png';
  if (HEIC_BRAND.test(bytes.subarray(4, 12).toString('latin1'))) return 'image/heic';
  return undefined;
}

/** Begin of what stands at the end of a ZIP, also when bytes of another format follow as its comment. */
const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1');
const ARCHIVE_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const SHORTEST_END = 22;
const LONGEST_END = SHORTEST_END + 0xffff;

/** Whether a reader of archives takes the bytes for a ZIP: such a reader begins at the end. */
function isArchive(bytes: Buffer): boolean {
  const tail = bytes.subarray(-LONGEST_END);
  for (let at = tail.indexOf(ARCHIVE_END); at >= 0; at = tail.indexOf(ARCHIVE_END, at + 1)) {
    if (at + SHORTEST_END > tail.length) return false;
    const directory = bytes.length - tail.length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && bytes.subarray(directory, directory + 4).equals(ARCHIVE_ENTRY)) return true;
  }
  return false;
}

/** The name without what a file system or a line of text could stumble over, with the ending that is true. */
export function safeFileName(name: string | undefined, type: MediaType): string {
  const stem = [...(name ?? '').normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, '')]
    .slice(0, 190)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (ENDINGS[type].test(stem)) return stem;
  const ending = type.slice(type.indexOf('/') + 1);
  return `${stem || 'nachweis'}.${ending === 'jpeg' ? 'jpg' : ending}`;
}
