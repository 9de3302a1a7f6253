import { randomBytes, randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** A PDF, each time another one. */
export const pdf = (inside = '', end = '\n') =>
  Buffer.from(
    `%PDF-1.7\n% ${randomUUID()}\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer\n<< >>\n%%EOF${end}`,
    'latin1',
  );
/** A PDF with a stream of packed objects. */
export function objectStream(content: string, dictionary = '/Filter /FlateDecode'): Buffer {
  const packed = deflateSync(content).toString('latin1');
  return pdf(
    `>>\nendobj\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} >>\nstream\n${packed}\nendstream`,
  );
}
/** A photograph of so many bytes, each time another one. */
export const jpeg = (size = 100) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]),
    randomBytes(size - 8).map((byte) => byte & 0x7f),
    Buffer.from([0xff, 0xd9]),
  ]);
function chunk(type: string, data: Buffer): Buffer {
  const [length, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
/** A PNG, each time another one. */
export const png = () =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('IDAT', randomBytes(20)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
function box(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length + 8);
  return Buffer.concat([size, Buffer.from(type), data]);
}
/** A HEIC, each time another one. */
export const heic = () =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0')),
    box('meta', Buffer.alloc(4)),
    box('mdat', randomBytes(9)),
  ]);
/** With something behind its end, as archives begin. */
export const behind = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('PK')]);
