import { beforeAll, describe, expect, it } from '@jest/globals';
import { elementsOf, partsOf } from './read.js';
import { bytesOf, content, inBatches, person } from './sample.js';

describe('the file', () => {
  let parts: Map<string, string>;
  const part = (name: string) => parts.get(name) ?? '';
  const sheets = () => [1, 2, 3].map((number) => part(`xl/worksheets/sheet${number}.xml`));
  const attributesOf = (xml: string, element: string) =>
    elementsOf(xml)
      .filter(({ name }) => name === element)
      .map(({ attributes }) => attributes);

  beforeAll(async () => {
    const persons = inBatches([person(), person({ personnelNumber: '00010002' })]);
    parts = await partsOf(await bytesOf(content({ persons, madeBy: 'Erika & <Beispiel>\u0001' })));
  });

  it('consists of well-formed parts that the list of contents knows', () => {
    expect(parts.size).toBeGreaterThan(8);
    for (const xml of parts.values()) expect(elementsOf(xml).length).toBeGreaterThan(0);
    const listed = attributesOf(part('[Content_Types].xml'), 'Override').map(({ PartName }) =>
      PartName?.slice(1),
    );
    for (const name of parts.keys()) {
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(listed).toContain(name);
    }
  });

  it('names title, subject, language and author', () => {
    const properties = Object.fromEntries(
      elementsOf(part('docProps/core.xml')).map(({ name, text }) => [name, text]),
    );
    expect(properties).toMatchObject({
      'dc:title': 'Auswertung: Abbau von Zugangshemmnissen, Stichtag 31.12.2026',
      'dc:subject': 'Erfüllung des Schulungsauftrags nach Organisationseinheiten',
      'dc:language': 'de-DE',
      'dc:creator': 'Erika & <Beispiel>',
      'cp:lastModifiedBy': 'Erika & <Beispiel>',
      'dcterms:created': '2027-07-15T22:30:05Z',
    });
  });

  it('prints on A4 across, as wide as a page', () => {
    for (const xml of sheets()) {
      expect(attributesOf(xml, 'pageSetup')).toEqual([
        expect.objectContaining({
          paperSize: '9',
          orientation: 'landscape',
          fitToWidth: '1',
          fitToHeight: '0',
        }),
      ]);
      expect(attributesOf(xml, 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    }
  });

  it('repeats the titles on each page and numbers the pages', () => {
    const names = elementsOf(part('xl/workbook.xml')).filter(({ name }) => name === 'definedName');
    const titles = names.filter(({ attributes }) => attributes.name === '_xlnm.Print_Titles');
    expect(titles.map(({ attributes, text }) => [attributes.localSheetId, text])).toEqual([
      ['0', "'Auswertung'!$9:$9"],
      ['1', "'Personen'!$1:$1"],
      ['2', "'Erläuterungen'!$1:$1"],
    ]);
    for (const xml of sheets()) {
      const footer = elementsOf(xml).find(({ name }) => name === 'oddFooter')?.text;
      expect(footer).toBe('&L&A&CStichtag 31.12.2026&RSeite &P von &N');
    }
    expect(sheets()[1]).toContain('Vertraulich: enthält Personaldaten');
    expect(sheets()[0]).not.toContain('Vertraulich');
  });

  it('keeps titles and first columns in sight', () => {
    const panes = sheets().map((xml) => attributesOf(xml, 'pane')[0]);
    expect(panes).toEqual([
      expect.objectContaining({ state: 'frozen', xSplit: '2', ySplit: '9', topLeftCell: 'C10' }),
      expect.objectContaining({ state: 'frozen', xSplit: '5', ySplit: '1', topLeftCell: 'F2' }),
      expect.objectContaining({ state: 'frozen', ySplit: '1', topLeftCell: 'A2' }),
    ]);
  });

  it('filters the lines, but not their sum', () => {
    expect(sheets().map((xml) => attributesOf(xml, 'autoFilter'))).toEqual([
      [{ ref: 'A9:Y11' }],
      [{ ref: 'A1:J3' }],
      [],
    ]);
  });

  it('merges no cells and leaves no gap in a table', () => {
    for (const xml of sheets()) {
      expect(xml).not.toContain('mergeCell');
      const rows = attributesOf(xml, 'row').map(({ r }) => Number(r));
      expect(rows).toEqual(rows.map((_, index) => index + 1));
    }
  });

  it('tells screen readers where the titles of each table are', () => {
    const regions = elementsOf(part('xl/workbook.xml')).filter(({ attributes }) =>
      attributes.name?.startsWith('TitleRegion'),
    );
    expect(regions.map(({ attributes, text }) => [attributes.name, text])).toEqual([
      ['TitleRegion1.A9.Y12.1', 'Auswertung!$A$9'],
      ['TitleRegion1.A1.J3.2', 'Personen!$A$1'],
      [expect.stringMatching(/^TitleRegion1\.A1\.C\d+\.3$/), "'Erläuterungen'!$A$1"],
    ]);
  });

  it('writes a width for every column', () => {
    const columns = sheets().map((xml) =>
      attributesOf(xml, 'col').reduce((count, { min, max }) => count + Number(max) - Number(min) + 1, 0),
    );
    expect(columns).toEqual([25, 10, 3]);
  });

  it('names the font of every look', () => {
    const fonts = elementsOf(part('xl/styles.xml')).filter(({ name }) => name === 'font' || name === 'name');
    expect(fonts.length % 2).toBe(0);
    for (const { name, attributes } of fonts) if (name === 'name') expect(attributes.val).toBe('Calibri');
  });

  it('holds nothing but Gesamt as formulas, and no links', () => {
    const formulas = sheets().map((xml) => elementsOf(xml).filter(({ name }) => name === 'f').length);
    expect(formulas).toEqual([23, 0, 0]);
    expect([...parts.keys()].filter((name) => name.includes('worksheets/_rels'))).toEqual([]);
  });
});
