import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside a zip archive; what differs from the truth is stated, for archives that lie. */
export interface ZipEntry {
  name: string;
  data: string | Buffer;
  stored?: boolean;
  /** Stated unpacked size. */
  size?: number;
  /** Stated packed size. */
  packedSize?: number;
  crc?: number;
  flags?: number;
  method?: number;
}

/** A zip archive, written by hand so that it can be wrong where a test wants it. */
export function zip(entries: readonly ZipEntry[], statedCount = entries.length): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.stored ? data : deflateRawSync(data);
    const head = header(entry, data, packed);
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([bytes32(0x04034b50), head, name, packed]);
    // Comment, disk and attributes are empty; then comes where the entry begins.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([bytes32(0x02014b50), bytes16(20), head, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    ...[bytes32(0x06054b50), bytes16(0), bytes16(0), bytes16(statedCount), bytes16(statedCount)],
    ...[bytes32(index.length), bytes32(offset), bytes16(0)],
  ]);
  return Buffer.concat([...locals, index, end]);
}

/** The fields that stand both before the data and in the directory. */
function header(entry: ZipEntry, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[bytes16(20), bytes16(entry.flags ?? 0), bytes16(entry.method ?? (entry.stored ? 0 : 8)), bytes32(0)],
    ...[bytes32(entry.crc ?? crc32(data)), bytes32(entry.packedSize ?? packed.length)],
    ...[bytes32(entry.size ?? data.length), bytes16(Buffer.byteLength(entry.name)), bytes16(0)],
  ]);
}

function bytes16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function bytes32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
