import { describe, expect, it } from '@jest/globals';
import { duration, either } from '../../../src/evaluation/workbook/explanation.js';
import { openedSheet, valuesOf } from './read.js';
import { BUERGERAMT, bytesOf, content, evaluation, inBatches, person } from './sample.js';

/** The rows below the titles: topic, text, source. */
async function rowsOf(
  changes: Parameters<typeof content>[0] = {},
): Promise<[string, unknown, string | null][]> {
  const sheet = await openedSheet(await bytesOf(content(changes)), 'Erläuterungen');
  expect(valuesOf(sheet.getRow(1), 4)).toEqual(['Thema', 'Erläuterung', 'Fundstelle', null]);
  return Array.from(
    { length: sheet.rowCount - 1 },
    (_, index) => valuesOf(sheet.getRow(index + 2), 3) as [string, unknown, string | null],
  );
}

const textOf = (rows: [string, unknown, string | null][], topic: string) =>
  rows.find(([name]) => name === topic)?.[1];
const sentencesOf = (rows: [string, unknown, string | null][]) =>
  rows.map(([, text]) => String(text)).join('\n');

describe('sheet Erläuterungen', () => {
  it('names the parameters of the mandate and of the evaluation', async () => {
    const rows = await rowsOf();
    expect(textOf(rows, 'Schulungsauftrag')).toBe('Abbau von Zugangshemmnissen');
    expect(textOf(rows, 'Stichtag')).toEqual(new Date(Date.UTC(2026, 11, 31)));
    expect(textOf(rows, 'Wissensstand')).toBe(
      'Berücksichtigt ist, was bis 15.01.2027, 10:12:44 Uhr erfasst war. Genauer Zeitpunkt (UTC): 2027-01-15T09:12:44.120Z',
    );
    expect(textOf(rows, 'Auswahl')).toBe('gesamte Verwaltung');
    expect(textOf(rows, 'Erstellt')).toBe('am 16.07.2027, 00:30:05 Uhr von Erika Beispiel');
    expect(textOf(rows, 'Anerkennungszeitraum: erster Tag')).toEqual(new Date(Date.UTC(2021, 0, 1)));
    expect(textOf(rows, 'Anerkennungszeitraum: letzter Tag')).toEqual(new Date(Date.UTC(2026, 11, 31)));
    expect(textOf(rows, 'Mindestdauer einer Schulung')).toBe(
      '360 Minuten (6 Stunden oder 8 Unterrichtseinheiten)',
    );
    expect(textOf(rows, 'Führungskraft ab')).toBe('Sachgebietsleitung');
    expect(textOf(rows, 'Anerkannte Kompetenzbereiche: Führungskräfte')).toBe(
      'Demokratische Kompetenz, Interkulturelle Kompetenz',
    );
    expect(textOf(rows, 'Anerkannte Kompetenzbereiche: Beschäftigte')).toBe(
      'Demokratische Kompetenz, Interkulturelle Kompetenz, Mehrsprachigkeit, Bürgernahe Kommunikation',
    );
  });

  it('explains every rule of counting', async () => {
    const sources = (await rowsOf()).map(([, , source]) => source ?? '').join(' ');
    for (let rule = 1; rule <= 20; rule++) expect(sources).toMatch(new RegExp(`\\bR${rule}\\b`));
    for (const section of [2, 3, 4, 5, 6]) expect(sources).toContain(`§ ${section}`);
  });

  it('speaks of the mandate that the evaluation was made under', async () => {
    const sentences = sentencesOf(
      await rowsOf({
        evaluation: evaluation([BUERGERAMT], {
          asOf: '2030-06-30',
          period: { from: '2027-01-01', to: '2031-12-31' },
          minimumMinutes: 100,
        }),
        accepted: { LEADER: ['CITIZEN_COMMUNICATION'], EMPLOYEE: [] },
        leaderFrom: 'Amtsleitung',
      }),
    );
    expect(sentences).toContain('vom 01.01.2027 bis zum 31.12.2031 abgeschlossen');
    expect(sentences).toContain('mindestens 100 Minuten dauern');
    expect(sentences).toContain('nach dem Stichtag (30.06.2030)');
    expect(sentences).toContain(
      'Führungskräfte brauchen mindestens eine Schulung in: Bürgernahe Kommunikation.',
    );
    expect(sentences).toContain('Kein Kompetenzbereich ist anerkannt.');
    expect(sentences).toContain('Nicht dazu gehört: Teamleitung, Sachgebietsleitung, Abteilungsleitung.');
    expect(sentences).toContain('können noch erfüllen');
    expect(sentences).not.toMatch(/2026|360/);
  });

  it('says on the last day of the period that nothing is open any more', async () => {
    const sentences = sentencesOf(await rowsOf());
    expect(sentences).toContain('Am Stichtag ist der letzte Tag des Anerkennungszeitraums erreicht.');
    expect(sentences).not.toContain('können noch erfüllen');
  });

  it('bears the checksum of a sealed evaluation only', async () => {
    const checksum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    expect(textOf(await rowsOf({ checksum }), 'Prüfsumme')).toContain(checksum);
    expect(textOf(await rowsOf({ checksum: undefined }), 'Prüfsumme')).toBeUndefined();
  });

  it('names the unit that the evaluation is limited to', async () => {
    const rows = await rowsOf({ filters: { unit: { code: 'GB 5', name: 'Soziales' } } });
    expect(textOf(rows, 'Auswahl')).toBe('nur GB 5 Soziales, mit allen Bereichen darunter');
  });

  it('compares the persons on their sheet with the figures', async () => {
    const nobody = sentencesOf(await rowsOf({ evaluation: evaluation([]), persons: inBatches() }));
    expect(nobody).toContain('Beides stimmt überein.');
    const small = evaluation([BUERGERAMT]);
    const some = sentencesOf(await rowsOf({ evaluation: small, persons: inBatches([person(), person()]) }));
    expect(some).toContain(
      'Das Blatt „Personen“ führt 2 Personen auf (Führungskräfte: 2, Beschäftigte: 0). ' +
        'Das Blatt „Auswertung“ zählt 1.275 (Führungskräfte: 41, Beschäftigte: 1.234). ' +
        'Aufgeführt sind nur Personen, deren Namen freigegeben sind. Gezählt sind alle.',
    );
    expect(sentencesOf(await rowsOf())).toContain('enthält keine Namen');
  });

  it('keeps every text a text', async () => {
    const rows = await rowsOf({ evaluation: evaluation([], { mandate: '=HYPERLINK("x")' }), madeBy: '@x' });
    expect(textOf(rows, 'Schulungsauftrag')).toBe('=HYPERLINK("x")');
  });
});

describe('words', () => {
  it('joins alternatives', () => {
    expect([either([]), either(['a']), either(['a', 'b']), either(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a oder b',
      'a, b oder c',
    ]);
  });

  it('gives a duration in hours and teaching units where these are whole', () => {
    expect([360, 120, 90, 50, 1800].map(duration)).toEqual([
      '360 Minuten (6 Stunden oder 8 Unterrichtseinheiten)',
      '120 Minuten (2 Stunden)',
      '90 Minuten (2 Unterrichtseinheiten)',
      '50 Minuten',
      '1.800 Minuten (30 Stunden oder 40 Unterrichtseinheiten)',
    ]);
  });
});
