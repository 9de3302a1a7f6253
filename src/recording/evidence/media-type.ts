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

/** What the bytes are. Throws 422 when they are nothing of it, damaged, encrypted or hold active content. */
export async function checkedMediaType(bytes: Buffer): Promise<MediaType> {
  const type = mediaTypeOf(bytes);
  if (type === undefined) throw refusal('UNKNOWN_FILE_TYPE');
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
