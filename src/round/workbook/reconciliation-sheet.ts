import type { FiguresDto, GroupFiguresDto } from '../../evaluation/evaluation.dto.js';
import type { UnitFigures } from '../../evaluation/figures.js';
import { SUM_LABEL } from '../../evaluation/workbook/cell-style.js';
import { sumCells } from '../../evaluation/workbook/figure-table.js';
import { germanDay } from '../../platform/german-day.js';
import { TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import { asSum, COUNT, DIFFERENCE } from './cell-style.js';
import { originOf, type RoundContent } from './round-content.js';

/** What is compared, of both groups together. */
const COMPARED: { title: string; figure(figures: FiguresDto): number }[] = [
  { title: 'Zielgruppe', figure: ({ obliged }) => obliged },
  { title: 'Auftrag erfüllt', figure: ({ fulfilled }) => fulfilled },
  { title: 'Auftrag nicht erfüllt', figure: ({ notFulfilled }) => notFulfilled },
  { title: 'Schulungen gesamt', figure: ({ trainings }) => trainings.total },
];
const WIDTHS = [18, 44, 22, ...COMPARED.flatMap(() => [12.5, 12.5, 14])];
const STYLES = [TEXT_BOLD, TEXT_CELL, TEXT_CELL, ...COMPARED.flatMap(() => [COUNT, COUNT, DIFFERENCE])];
const SUM_STYLES = [
  ...[SUM_LABEL, SUM_LABEL, SUM_LABEL],
  ...COMPARED.flatMap(() => [COUNT, COUNT, DIFFERENCE]).map(asSum),
];

/** What a unit, or what stands in its place, adds to the figures of the round and to the present ones. */
interface Line {
  code: string | null;
  name: string;
  origin: string;
  inRound: GroupFiguresDto | null;
  now: GroupFiguresDto | null;
}

/** Every unit of the round, then what counts in the city and in no figure of the round. */
function linesOf({ board, present }: RoundContent): Line[] {
  const lines = present.evaluation.units as UnitFigures[];
  const nowOf = new Map(lines.map((line) => [line.code, line]));
  const inRound = board.units.map((unit) => {
    const { code, name, figures } = unit;
    return { code, name, origin: originOf(unit), inRound: figures, now: nowOf.get(code) ?? null };
  });
  const taking = new Set<string | null>(board.units.map(({ code }) => code));
  const others = lines
    .filter(({ code }) => !taking.has(code))
    .map((line) => {
      const origin = line.code === null ? 'in keiner Meldung' : 'nimmt nicht teil';
      return { code: line.code, name: line.name, origin, inRound: null, now: line };
    });
  return [...inRound, ...others];
}

/** In the round, now, and the difference, for each figure that is compared. */
function comparedOf({ inRound, now }: Pick<Line, 'inRound' | 'now'>): number[] {
  return COMPARED.flatMap(({ figure }) => {
    const [sealed, present] = [inRound, now].map((line) => (line?.total ? figure(line.total) : 0)) as [
      number,
      number,
    ];
    return [sealed, present, present - sealed];
  });
}

/**
 * Writes the sheet „Abgleich“: how the figures of the round become those of the present evaluation, unit by unit.
 * Throws when the lines do not add up to both (R19).
 */
export async function writeReconciliationSheet(document: XlsxDocument, content: RoundContent): Promise<void> {
  const { city, now, round } = content.board;
  const lines = linesOf(content).map((line) => ({ line, compared: comparedOf(line) }));
  const sums = comparedOf({ inRound: city.figures, now });
  sums.forEach((sum, index) => {
    const added = lines.reduce((all, { compared }) => all + (compared[index] ?? 0), 0);
    if (added !== sum) throw new Error(`the reconciliation adds up to ${added} instead of ${sum}`);
  });
  const layout = {
    columnWidths: WIDTHS,
    headerRow: 1,
    frozenColumns: 2,
    filter: true,
    pageFooter: `Stichtag ${germanDay(round.referenceDate)}`,
  };
  await document.sheet('Abgleich', layout, (sheet) => {
    const titles = [
      ...['Kürzel', 'Organisationseinheit', 'Zahlen der Runde'],
      ...COMPARED.flatMap(({ title }) => [
        `${title}: in der Runde`,
        `${title}: jetzt`,
        `${title}: Unterschied`,
      ]),
    ];
    sheet.row(
      titles,
      titles.map(() => TITLE),
      64,
    );
    for (const { line, compared } of lines) {
      const texts = [line.code, line.name, line.origin];
      sheet.row([...texts, ...compared], STYLES, heightOf(texts, WIDTHS));
    }
    sheet.endTable();
    sheet.row(['Gesamt', null, null, ...sumCells(sheet, sums, { headerRow: 1, before: 3 })], SUM_STYLES, 20);
  });
}
