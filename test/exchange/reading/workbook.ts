import { type ZipEntry, zip } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a workbook of a test is made of; everything is optional. */
export interface WorkbookContent {
  /** XML of the rows of the first sheet. */
  rows?: string;
  /** XML of the whole first sheet, instead of `rows`. */
  sheet?: string;
  /** Rows of further sheets by their names. */
  sheets?: Record<string, string>;
  firstSheet?: { name?: string; state?: string };
  sharedTexts?: string[];
  /** XML of the part with the shared texts, instead of `sharedTexts`. */
  sharedXml?: string;
  /** Number formats of the styles 1, 2, …: the number of a built-in one or a code. */
  formats?: (number | string)[];
  /** XML of the part with the styles, instead of `formats`. */
  stylesXml?: string;
  since1904?: boolean;
  more?: ZipEntry[];
}

/** The parts of a workbook, for tests that change one. */
export function workbookParts(content: WorkbookContent): ZipEntry[] {
  const names = [content.firstSheet?.name ?? 'Tabelle1', ...Object.keys(content.sheets ?? {})];
  const sheets = [
    content.sheet ?? sheetXml(content.rows ?? ''),
    ...Object.values(content.sheets ?? {}).map(sheetXml),
  ];
  const parts = names.map((_, index) =>
    relation(`sheet${index}`, 'worksheet', `worksheets/sheet${index}.xml`),
  );
  return [
    { name: '_rels/.rels', data: relations([relation('w', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ...parts,
        relation('t', 'sharedStrings', 'sharedStrings.xml'),
        relation('s', 'styles', 'styles.xml'),
      ]),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${content.since1904 ? 1 : 0}"/><sheets>${names
        .map((name, index) => {
          const state = index === 0 ? (content.firstSheet?.state ?? 'visible') : 'visible';
          return `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="sheet${index}"/>`;
        })
        .join('')}</sheets></workbook>`,
    },
    { name: 'xl/sharedStrings.xml', data: content.sharedXml ?? sharedXml(content.sharedTexts ?? []) },
    { name: 'xl/styles.xml', data: content.stylesXml ?? stylesXml(content.formats ?? []) },
    ...sheets.map((data, index) => ({ name: `xl/worksheets/sheet${index}.xml`, data })),
    ...(content.more ?? []),
  ];
}

/** A small workbook, written by hand. */
export function workbook(content: WorkbookContent): Buffer {
  return zip(workbookParts(content));
}

/** XML of a row with texts. */
export function textRow(number: number, texts: readonly string[]): string {
  const cells = texts.map((text, index) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** XML of a sheet with these rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`;
}

function sharedXml(texts: string[]): string {
  return `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;
}

function stylesXml(formats: (number | string)[]): string {
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 164 + index));
  const codes = formats.map((format, index) =>
    typeof format === 'number'
      ? ''
      : `<numFmt numFmtId="${164 + index}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
  );
  const styles = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="dd"/></dxf></dxfs></styleSheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(all: string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}
