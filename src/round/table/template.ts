import type { Writable } from 'node:stream';
import type { Explanation } from '../../evaluation/workbook/explanation.js';
import { countRules, writeExplanations } from '../../evaluation/workbook/explanation-sheet.js';
import { columnsFor, figureWidths, TITLE_HEIGHT } from '../../evaluation/workbook/figure-table.js';
import type { RuleContent } from '../../evaluation/workbook/workbook-content.js';
import { FIGURES_TABLE } from '../../exchange/columns/figures.js';
import { germanDay } from '../../platform/german-day.js';
import { TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import { cellDay } from '../../platform/workbook/german-date.js';
import { writeDocument } from '../../platform/workbook/xlsx-document.js';
import type { RoundDto } from '../round.dto.js';

/** What the table to be filled says. */
export interface TemplateContent {
  unit: { code: string; name: string };
  round: Pick<RoundDto, 'title' | 'mandate' | 'referenceDate' | 'deadline' | 'demand'>;
  rules: RuleContent;
  madeBy: string;
}

const WIDTHS = [20, 40];

/** How the table is filled, in the words of its checks. */
function instructions({ unit, round, rules }: TemplateContent): Explanation[] {
  const line = (topic: string, text: Explanation['text']): Explanation => ({ topic, text, source: '§ 6' });
  const marked = columnsFor(rules.accepted).filter(({ notAccepted }) => notAccepted);
  const how = 'Ausfüllen';
  return [
    line('Auswertungsrunde', round.title),
    line('Schulungsauftrag', round.mandate),
    line('Stichtag', cellDay(round.referenceDate)),
    line('Frist', cellDay(round.deadline)),
    line('Anforderung', round.demand),
    line(
      how,
      `Füllen Sie auf dem Blatt „Auswertung“ die eine Zeile der Einheit „${unit.code}“ aus: in jede Zelle eine ganze Zahl ab 0, ` +
        'keine Formeln, auch bei „Gesamt“. Lassen Sie Kürzel und Überschriften stehen. Gezeichnet wird auf der Tabelle oder einem ' +
        'Ausdruck; das Haupt- und Personalamt liest sie ein.',
    ),
    line(
      how,
      'Je Gruppe gilt: „Auftrag erfüllt“ ist höchstens „Personen mit Schulung“, diese höchstens „Zielgruppe“. „Auftrag nicht erfüllt“ ist ' +
        '„Zielgruppe“ minus „Auftrag erfüllt“. „Gesamt: …“ ist die Summe beider Gruppen.',
    ),
    line(
      how,
      'Keine Spalte eines Kompetenzbereichs ist größer als „Schulungen gesamt“, und alle zusammen sind nicht kleiner. ' +
        '„Personen mit Schulung“ ist höchstens „Schulungen gesamt“; beide sind nur zusammen 0.',
    ),
    line(
      how,
      '„Auftrag erfüllt“ ist höchstens die Zahl der Schulungen in anerkannten Kompetenzbereichen. Liegen alle Schulungen einer Gruppe ' +
        'in anerkannten Kompetenzbereichen, so erfüllen alle „Personen mit Schulung“ den Auftrag.',
    ),
    ...(marked.length > 0
      ? [
          line(
            how,
            `Diese Spalten sind grau, denn ihre Schulungen zählen für die Gruppe nicht: ${marked
              .map(({ title }) => `„${title}“`)
              .join(', ')}. Tragen Sie die Schulungen trotzdem ein.`,
          ),
        ]
      : []),
  ];
}

/** Writes the table to be filled by a unit without the system to `target`, as XLSX, and ends `target`. */
export async function writeTemplate(target: Writable, content: TemplateContent): Promise<void> {
  const { unit, round, rules, madeBy } = content;
  const columns = columnsFor(rules.accepted);
  const properties = {
    title: `Tabelle ${unit.code}: ${round.title}, Stichtag ${germanDay(round.referenceDate)}`,
    subject: 'Erfüllung des Schulungsauftrags, auszufüllen von der Organisationseinheit',
    creator: madeBy,
    created: new Date(),
  };
  const layout = {
    columnWidths: [...WIDTHS, ...figureWidths([])],
    headerRow: 1,
    frozenColumns: 2,
    filter: false,
    pageFooter: `Stichtag ${germanDay(round.referenceDate)}`,
  };
  await writeDocument(target, properties, async (document) => {
    await document.sheet(FIGURES_TABLE.title, layout, (sheet) => {
      sheet.row(
        FIGURES_TABLE.columns.map(({ header }) => header),
        [TITLE, TITLE, ...columns.map(({ look }) => look.title)],
        TITLE_HEIGHT,
      );
      const texts = [unit.code, unit.name];
      sheet.row(
        [...texts, ...columns.map(() => null)],
        [TEXT_BOLD, TEXT_CELL, ...columns.map(({ look }) => look.figure)],
        Math.max(24, heightOf(texts, WIDTHS) ?? 0),
      );
    });
    await writeExplanations(document, [...instructions(content), ...countRules(rules)], round.referenceDate);
  });
}
