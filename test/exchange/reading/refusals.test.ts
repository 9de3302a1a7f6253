import { describe, expect, it } from '@jest/globals';
import { refusal } from './read-file.js';
import { textRow, workbook, workbookParts } from './workbook.js';
import { zip } from './zip.js';

const HEADER = ['Kürzel', 'Bezeichnung', 'Typ'];
const WRONG_TYPE = (found: string) =>
  `Die Datei ist ${found} und keine Tabelle. Speichern Sie die Tabelle als .xlsx oder als CSV mit UTF-8.`;
const EMPTY = 'Die Datei ist leer. Wählen Sie eine Datei mit einer Kopfzeile und mindestens einer Zeile.';
const TOO_MANY_ROWS =
  'Die Datei hat zu viele Zeilen. Erlaubt sind 200.000, leere mitgezählt. Löschen Sie leere Zeilen am Ende oder teilen Sie die Datei auf.';
const OLD_OR_PROTECTED =
  'Die Datei ist eine alte Excel-Datei (.xls) oder mit einem Kennwort geschützt. Speichern Sie sie als .xlsx ohne Kennwort.';

describe('a file is refused as a whole, with the remedy', () => {
  it.each<[what: string, content: string | Buffer, code: string, message: string]>([
    ['nothing', '', 'EMPTY_FILE', EMPTY],
    ['a byte order mark', '\ufeff', 'EMPTY_FILE', EMPTY],
    ['empty lines', '\n\n;;;\r\n', 'EMPTY_FILE', EMPTY],
    ['an empty sheet', workbook({}), 'EMPTY_FILE', EMPTY],
    ['200,001 lines', `${HEADER.join(';')}\n${'A;a;Amt\n'.repeat(200_001)}`, 'TOO_MANY_ROWS', TOO_MANY_ROWS],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'WRONG_TYPE', WRONG_TYPE('eine PDF-Datei')],
    [
      'a web page',
      '\ufeff\n<!DOCTYPE html><table><tr><td>Kürzel',
      'WRONG_TYPE',
      WRONG_TYPE('eine Internetseite (HTML oder XML)'),
    ],
    [
      'a table as XML',
      '<?xml version="1.0"?><Workbook/>',
      'WRONG_TYPE',
      WRONG_TYPE('eine Internetseite (HTML oder XML)'),
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'WRONG_TYPE', WRONG_TYPE('ein Bild')],
    ['an archive', Buffer.from('1f8b0800', 'hex'), 'WRONG_TYPE', WRONG_TYPE('ein gepacktes Archiv')],
    ['a text document', '{\\rtf1 Kürzel}', 'WRONG_TYPE', WRONG_TYPE('ein Textdokument (RTF)')],
    ['a zip archive', zip([{ name: 'a.csv', data: 'Kürzel' }]), 'WRONG_TYPE', WRONG_TYPE('ein ZIP-Archiv')],
    ['an empty zip archive', zip([]), 'WRONG_TYPE', WRONG_TYPE('ein ZIP-Archiv')],
    [
      'an OpenDocument table',
      zip([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'WRONG_TYPE',
      WRONG_TYPE('eine OpenDocument-Datei (.ods)'),
    ],
    [
      'a letter',
      zip([{ name: 'word/document.xml', data: '<a/>' }]),
      'WRONG_TYPE',
      WRONG_TYPE('ein Word-Dokument'),
    ],
    [
      'a binary workbook',
      zip([{ name: 'xl/workbook.bin', data: 'x' }]),
      'WRONG_TYPE',
      WRONG_TYPE('eine binäre Excel-Datei (.xlsb)'),
    ],
    [
      'an old or encrypted workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'OLD_OR_PROTECTED_WORKBOOK',
      OLD_OR_PROTECTED,
    ],
    [
      'a zip archive with a password',
      zip(workbookParts({ rows: textRow(1, HEADER) }).map((part) => ({ ...part, flags: 1 }))),
      'OLD_OR_PROTECTED_WORKBOOK',
      OLD_OR_PROTECTED,
    ],
    [
      'no header',
      'Amt 50;Sozialamt;Amt\n',
      'NO_HEADER',
      'Die Kopfzeile fehlt. Die erste Zeile muss die Namen der Spalten nennen: Kürzel, Bezeichnung, Typ.',
    ],
    [
      'missing columns',
      'Typ;Notiz\nAmt;\n',
      'MISSING_COLUMNS',
      'In der Kopfzeile fehlt: Kürzel, Bezeichnung. Ergänzen Sie diese Spalten; die Reihenfolge ist frei.',
    ],
    [
      'a column that is there twice',
      'Kürzel;Bezeichnung;Typ;kürzel\nA;a;Amt;B\n',
      'DUPLICATE_COLUMN',
      'Die Spalte „Kürzel“ kommt in der Kopfzeile mehrmals vor. Löschen Sie die überzählige oder benennen Sie sie um.',
    ],
    [
      'an open quotation mark',
      'Kürzel;Bezeichnung;Typ\nA;"a;Amt\nB;b;Amt\n',
      'UNCLOSED_QUOTE',
      'In Zeile 2 fehlt ein schließendes Anführungszeichen ("). Ergänzen Sie es, oder speichern Sie die Tabelle neu als CSV.',
    ],
    [
      'a cell of 2,001 characters',
      workbook({ rows: textRow(1, HEADER) + textRow(2, ['A', 'x'.repeat(2001), 'Amt']) }),
      'CELL_TOO_LONG',
      'In Zeile 2 ist eine Zelle zu lang. Erlaubt sind 2.000 Zeichen. Kürzen Sie den Text.',
    ],
    [
      'a shared text of 2,001 characters',
      workbook({
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        sharedTexts: [`<t>${'x'.repeat(3000)}</t>`],
      }),
      'CELL_TOO_LONG',
      'In Zeile 1 ist eine Zelle zu lang. Erlaubt sind 2.000 Zeichen. Kürzen Sie den Text.',
    ],
    [
      'a cell in column 65',
      workbook({ rows: '<row r="3"><c r="BM3"><v>1</v></c></row>' }),
      'TOO_MANY_COLUMNS',
      'Zeile 3 hat zu viele Spalten. Erlaubt sind 64. Löschen Sie Spalten, die nicht gebraucht werden.',
    ],
  ])('%s', async (_, content, code, message) => {
    expect(await refusal('organisationseinheiten', content)).toEqual({ code, message });
  });

  it('but not with 200,000 lines, 64 columns and 2,000 characters', async () => {
    const lines = `${HEADER.join(';')};${'n;'.repeat(60)}\n${'A;a;Amt\n'.repeat(199_999)}A;a;Amt;${'x'.repeat(2000)}`;
    expect(await refusal('organisationseinheiten', lines)).toEqual({ code: 'READ 200000 ROWS', message: '' });
  });
});
