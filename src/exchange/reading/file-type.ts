import { open } from 'node:fs/promises';
import { LIMITS } from './limits.js';
import { unreadable } from './unreadable-file.error.js';

/** What other programs' files begin with, as they are named to a person. */
const FOREIGN_BEGINNINGS: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'eine PDF-Datei'],
  ['{\\rtf', 'ein Textdokument (RTF)'],
  ['\x89PNG', 'ein Bild'],
  ['\xff\xd8\xff', 'ein Bild'],
  ['GIF8', 'ein Bild'],
  ['\x1f\x8b', 'ein gepacktes Archiv'],
  ['7z\xbc\xaf', 'ein gepacktes Archiv'],
  ['Rar!', 'ein gepacktes Archiv'],
];
const ZIP_BEGINNINGS = ['PK\x03\x04', 'PK\x05\x06'];
const OLE_BEGINNING = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/**
 * Whether the file is a packed workbook or text, by its content; the name says nothing.
 * Throws UnreadableFileError for a file that is empty, too large or of a type that is no table.
 */
export async function findFileType(path: string): Promise<'XLSX' | 'CSV'> {
  const file = await open(path, 'r');
  let beginning: string;
  try {
    const { size } = await file.stat();
    if (size === 0) throw unreadable('EMPTY_FILE');
    if (size > LIMITS.fileBytes) throw unreadable('FILE_TOO_LARGE');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    beginning = buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
  if (ZIP_BEGINNINGS.some((bytes) => beginning.startsWith(bytes))) return 'XLSX';
  if (beginning.startsWith(OLE_BEGINNING)) throw unreadable('OLD_OR_PROTECTED_WORKBOOK');
  const foreign = FOREIGN_BEGINNINGS.find(([bytes]) => beginning.startsWith(bytes));
  if (foreign) throw unreadable('WRONG_TYPE', foreign[1]);
  if (/^(?:\xef\xbb\xbf)?\s*</.test(beginning))
    throw unreadable('WRONG_TYPE', 'eine Internetseite (HTML oder XML)');
  return 'CSV';
}
