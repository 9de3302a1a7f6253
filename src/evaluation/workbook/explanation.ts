import { CATEGORIES, type Category } from '../../mandate/category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { germanDay } from '../../platform/german-day.js';
import { cellDay, germanInstant } from '../../platform/workbook/german-date.js';
import type { CellValue } from '../../platform/workbook/xlsx-sheet.js';
import type { FiguresDto, WithheldDto } from '../evaluation.dto.js';
import type { RuleContent, WorkbookContent } from './workbook-content.js';

/** A line of the sheet „Erläuterungen“; `source` names the rule (R…) and the section of the concept (§ …). */
export interface Explanation {
  topic: string;
  text: CellValue;
  source: string;
}

/** What a cell shows whose figure is withheld. */
export const WITHHELD = '–';

const number = new Intl.NumberFormat('de-DE');

/** „a, b oder c“. */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`;
}

/** The labels of competence areas in the order of the concept. */
export function labels(categories: readonly Category[]): string[] {
  return CATEGORIES.filter(({ id }) => categories.includes(id)).map(({ label }) => label);
}

/** Minutes, with hours and teaching units (R13) where these are whole numbers. */
export function duration(minutes: number): string {
  const same = [
    minutes % 60 === 0 ? `${number.format(minutes / 60)} Stunden` : '',
    minutes % 45 === 0 ? `${number.format(minutes / 45)} Unterrichtseinheiten` : '',
  ].filter(Boolean);
  return `${number.format(minutes)} Minuten${same.length > 0 ? ` (${either(same)})` : ''}`;
}

/** What the evaluation was limited to, in words. */
export function selection({ unit }: WorkbookContent['filters']): string {
  return unit ? `nur ${unit.code} ${unit.name}, mit allen Bereichen darunter` : 'gesamte Verwaltung';
}

/** What this evaluation was made from: the mandate with its parameters, the day, the selection, the seal. */
export function parameters(content: WorkbookContent): Explanation[] {
  const { evaluation, accepted, leaderFrom, filters, madeBy, madeAt, checksum } = content;
  const { period, knownAt } = evaluation;
  const acceptedAreas = OBLIGATION_GROUPS.map(({ id, label }) => ({
    topic: `Anerkannte Kompetenzbereiche: ${label}`,
    text: labels(accepted[id]).join(', ') || 'keine',
    source: id === 'LEADER' ? 'R3, § 2, § 4' : 'R4, § 2, § 4',
  }));
  return [
    { topic: 'Schulungsauftrag', text: evaluation.mandate, source: '§ 2' },
    { topic: 'Stichtag', text: cellDay(evaluation.asOf), source: 'R20, § 6' },
    {
      topic: 'Wissensstand',
      text: `Berücksichtigt ist, was bis ${germanInstant(knownAt)} erfasst war. Genauer Zeitpunkt (UTC): ${knownAt}`,
      source: 'R20',
    },
    { topic: 'Auswahl', text: selection(filters), source: '' },
    { topic: 'Erstellt', text: `am ${germanInstant(madeAt)} von ${madeBy}`, source: '' },
    { topic: 'Anerkennungszeitraum: erster Tag', text: cellDay(period.from), source: 'R1, § 2, § 5' },
    { topic: 'Anerkennungszeitraum: letzter Tag', text: cellDay(period.to), source: 'R1, § 2, § 5' },
    { topic: 'Mindestdauer einer Schulung', text: duration(evaluation.minimumMinutes), source: 'R2, § 4' },
    { topic: 'Führungskraft ab', text: leaderFrom, source: 'R6, § 3' },
    ...acceptedAreas,
    ...(checksum
      ? [
          {
            topic: 'Prüfsumme',
            text: `SHA-256 der festgeschriebenen Auswertung: ${checksum}`,
            source: '',
          },
        ]
      : []),
  ];
}

/** Why cells hold no figure, and in how many lines. */
export function withheldSentence({ fewerThan, lines }: WithheldDto): string {
  return (
    `Zum Schutz einzelner Personen sind Zahlen von weniger als ${fewerThan} verpflichteten Personen nicht ausgewiesen ` +
    `(„${WITHHELD}“), und so viele weitere, dass sie sich nicht errechnen lassen. ` +
    `Das betrifft ${lines === 1 ? '1 Zeile' : `${number.format(lines)} Zeilen`}.`
  );
}

/** What is withheld, and what can be read nevertheless; nothing where all figures are shown. */
export function withholding({ evaluation }: WorkbookContent): Explanation[] {
  const { withheld } = evaluation;
  if (!withheld) return [];
  const line = (text: string): Explanation => ({ topic: 'Nicht ausgewiesene Zahlen', text, source: '' });
  return [
    line(withheldSentence(withheld)),
    line(
      'In einer Zeile fehlen dann die Zahlen beider Gruppen. „Gesamt: …“ bleibt stehen, wenn es mindestens ' +
        `${withheld.fewerThan} Personen sind und nichts anderes daraus folgt. Eine Gruppe ohne verpflichtete ` +
        'Personen ist nicht zu klein, denn ihre 0 sagt über niemanden etwas. Wer die Namen sehen darf, sieht alle Zahlen.',
    ),
  ];
}

/** How the figures and the names behind them agree (R19); `listed` counts the persons on their sheet. */
export function reconciliation(
  { evaluation }: WorkbookContent,
  listed: Record<ObligationGroup, number> | undefined,
): Explanation[] {
  const { total } = evaluation;
  const line = (text: string): Explanation => ({ topic: 'Abgleich', text, source: 'R19' });
  const sums = line(
    'Jede Person steht in genau einer Zeile der Auswertung. Deshalb ergeben die Zeilen zusammen die Zeile „Gesamt“. ' +
      'Die Zeile „Gesamt“ ist als Summe gerechnet und ändert sich nicht, wenn Sie Zeilen ausblenden.' +
      (evaluation.withheld
        ? ` In Spalten mit „${WITHHELD}“ ist sie eine feste Zahl, die auch die nicht ausgewiesenen Personen zählt, oder fehlt.`
        : ''),
  );
  if (!listed) {
    return [sums, line('Diese Arbeitsmappe enthält keine Namen. Das Blatt „Personen“ fehlt deshalb.')];
  }
  const persons = listed.LEADER + listed.EMPLOYEE;
  const complete = listed.LEADER === total.leaders?.obliged && listed.EMPLOYEE === total.employees?.obliged;
  const counted = (figures: FiguresDto | null) => (figures ? number.format(figures.obliged) : WITHHELD);
  return [
    sums,
    line(
      'Filtern Sie das Blatt „Personen“ nach Kürzel, Gruppe und Status. Dann sehen Sie die Personen hinter den Zahlen: ' +
        'alle Zeilen sind die Zielgruppe, „erfüllt“ gehört zu „Auftrag erfüllt“, ' +
        '„offen“ und „nicht erfüllt“ gehören zu „Auftrag nicht erfüllt“.',
    ),
    line(
      `Das Blatt „Personen“ führt ${number.format(persons)} Personen auf ` +
        `(Führungskräfte: ${number.format(listed.LEADER)}, Beschäftigte: ${number.format(listed.EMPLOYEE)}). ` +
        `Das Blatt „Auswertung“ zählt ${counted(total.total)} ` +
        `(Führungskräfte: ${counted(total.leaders)}, Beschäftigte: ${counted(total.employees)}). ` +
        (complete
          ? 'Beides stimmt überein.'
          : 'Aufgeführt sind nur Personen, deren Namen freigegeben sind. Gezählt sind alle.'),
    ),
  ];
}

/** Whether persons can still fulfil after the reference date (R16). */
export function isOpen({ asOf, period }: RuleContent['evaluation']): boolean {
  return asOf < period.to;
}

/** „vom 01.01.2021 bis zum 31.12.2026“. */
export function periodInWords({ period }: RuleContent['evaluation']): string {
  return `vom ${germanDay(period.from)} bis zum ${germanDay(period.to)}`;
}
