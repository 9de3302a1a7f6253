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
/** A PNG, each time another one, if wanted with a text inside. */
export const png = (text?: Buffer) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('IDAT', randomBytes(20)),
    text ? chunk('tEXt', text) : Buffer.alloc(0),
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

/** An archive with one empty file and a comment at its end. `before` = what stands before it. */
export function zip(comment = '', before = ''): Buffer {
  const name = 'a.html';
  const entry = Buffer.alloc(30 + name.length);
  entry.write('PK\x03\x04', 'latin1');
  entry.writeUInt16LE(name.length, 26);
  entry.write(name, 30);
  const directory = Buffer.alloc(46 + name.length);
  directory.write('PK\x01\x02', 'latin1');
  directory.writeUInt16LE(name.length, 28);
  directory.writeUInt32LE(before.length, 42);
  directory.write(name, 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length + entry.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([
    Buffer.from(before, 'latin1'),
    entry,
    directory,
    end,
    Buffer.from(comment, 'latin1'),
  ]);
}
