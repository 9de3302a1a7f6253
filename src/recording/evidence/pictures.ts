import { crc32 } from 'node:zlib';

/** Whether the bytes are one whole JPEG from its begin marker to its end marker, with nothing behind. */
export function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  let hasScan = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return hasScan && at + 2 === bytes.length;
    if (at + 4 > bytes.length || marker < 0xc0 || marker === 0xd8) return false;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return false;
    at += 2 + length;
    if (marker !== 0xda) continue;
    hasScan = true;
    at = endOfScan(bytes, at);
  }
  return false;
}

/** In a scan, 0xFF is followed by 0 or a restart marker; any other one ends it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Whether the bytes are one whole PNG: sound chunks from IHDR to IEND, with nothing behind. */
export function isWholePng(bytes: Buffer): boolean {
  let at = 8;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || (at === 8) !== (type === 'IHDR')) return false;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (type === 'IEND') return hasData && end === bytes.length;
    hasData ||= type === 'IDAT';
    at = end;
  }
  return false;
}

/** Whether the bytes are boxes of ISO 14496-12 up to the last byte, those of a picture among them. */
export function isWholeHeic(bytes: Buffer): boolean {
  const types = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    types.add(bytes.toString('latin1', at + 4, at + 8));
    if (size < 8 || at + size > bytes.length) return false;
    at += size;
  }
  return at === bytes.length && types.has('meta') && types.has('mdat');
}
