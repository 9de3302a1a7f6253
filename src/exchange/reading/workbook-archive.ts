import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { UnreadableFileError, unreadable } from './unreadable-file.error.js';

const STORED = 0;
const DEFLATED = 8;
const CHUNK_BYTES = 64 * 1024;

const FOREIGN_PARTS: readonly (readonly [part: string, name: string])[] = [
  ['content.xml', 'eine OpenDocument-Datei (.ods)'],
  ['word/document.xml', 'ein Word-Dokument'],
  ['xl/workbook.bin', 'eine binäre Excel-Datei (.xlsb)'],
  ['ppt/presentation.xml', 'eine PowerPoint-Datei'],
];

/** A part of a workbook, such as a sheet. */
export type Part = Entry;

/**
 * The zip archive of a workbook. Its directory is read and bounded before anything is unpacked; parts are
 * found by name without regard to case.
 */
export class WorkbookArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Part>,
  ) {}

  /** Throws UnreadableFileError when the archive is damaged, locked or unpacks to more than is allowed. */
  static async open(path: string): Promise<WorkbookArchive> {
    const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(() => {
      throw unreadable('DAMAGED_WORKBOOK');
    });
    try {
      return new WorkbookArchive(zip, await readDirectory(zip));
    } catch (error) {
      zip.close();
      throw error instanceof UnreadableFileError ? error : unreadable('DAMAGED_WORKBOOK');
    }
  }

  find(name: string): Part | undefined {
    return this.parts.get(name.toLowerCase());
  }

  /** What the archive is if not a workbook, as it is named to a person; undefined when nothing speaks against it. */
  foreignType(): string | undefined {
    return FOREIGN_PARTS.find(([part]) => this.parts.has(part))?.[1];
  }

  /** The unpacked bytes of a part, in pieces. Throws where they are other or more than the directory says. */
  async *unpack(part: Part): AsyncGenerator<Buffer> {
    if (part.compressionMethod !== STORED && part.compressionMethod !== DEFLATED)
      throw unreadable('DAMAGED_WORKBOOK');
    const packed = await this.zip.openReadStreamPromise(part, { decodeFileData: false });
    const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
    const pieces = part.compressionMethod === STORED ? packed : pipeline(packed, inflate, () => {});
    let bytes = 0;
    let checksum = 0;
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      bytes += piece.length;
      checksum = crc32(piece, checksum);
      if (bytes > part.uncompressedSize) throw unreadable('UNPACKED_TOO_LARGE');
      yield piece;
    }
    if (bytes < part.uncompressedSize || checksum !== part.crc32) throw unreadable('DAMAGED_WORKBOOK');
  }

  close(): void {
    this.zip.close();
  }
}

async function readDirectory(zip: ZipFile): Promise<Map<string, Part>> {
  if (zip.entryCount > LIMITS.zipEntries) throw unreadable('TOO_COMPLEX');
  const parts = new Map<string, Part>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const { uncompressedSize, compressedSize } = entry;
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) throw unreadable('OLD_OR_PROTECTED_WORKBOOK');
    if (parts.has(name)) throw unreadable('DAMAGED_WORKBOOK');
    unpacked += uncompressedSize;
    const blown =
      uncompressedSize > LIMITS.smallPartBytes && uncompressedSize > compressedSize * LIMITS.unpackedRatio;
    if (blown || unpacked > LIMITS.unpackedBytes) throw unreadable('UNPACKED_TOO_LARGE');
    parts.set(name, entry);
  }
  return parts;
}
