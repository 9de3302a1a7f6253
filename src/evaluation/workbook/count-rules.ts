import { OBLIGATION_GROUPS } from '../../mandate/obligation-group.js';
import { LEADERSHIP_LEVELS } from '../../organisation/leadership-level.js';
import { germanDay } from '../../platform/german-day.js';
import { duration, type Explanation, either, isOpen, labels, periodInWords } from './explanation.js';
import type { RuleContent } from './workbook-content.js';

/** Who is a leader in words, with the levels below that are none (R6). */
function leaders(leaderFrom: string): string {
  const levels = LEADERSHIP_LEVELS.map(({ label }) => label as string);
  const first = levels.indexOf(leaderFrom);
  const below = levels.slice(0, Math.max(0, first));
  const without = below.length > 0 ? ` Nicht dazu gehört: ${below.join(', ')}.` : '';
  const from = first < 0 ? '' : ` Dazu gehören: ${levels.slice(first).join(', ')}.`;
  return `Führungskraft ist, wer am Stichtag mindestens diese Führungsebene hat: ${leaderFrom}.${from}${without}`;
}

/** What the members of a group must show (R3, R4). */
function mustShow({ accepted }: RuleContent, index: 0 | 1): string {
  const { id, label } = OBLIGATION_GROUPS[index];
  const areas = labels(accepted[id]);
  if (areas.length === 0)
    return `${label} können den Auftrag nicht erfüllen: Kein Kompetenzbereich ist anerkannt.`;
  return `${label} brauchen mindestens eine Schulung in: ${either(areas)}.`;
}

/** Who is counted, and where. */
export function whoCounts(content: RuleContent): Explanation[] {
  const line = (source: string, text: string): Explanation => ({ topic: 'Wer gezählt wird', text, source });
  return [
    line('R6, § 3', leaders(content.leaderFrom)),
    line(
      'R7, § 3',
      'Bürgerkontakt ist jeder Austausch mit Einwohnerinnen und Einwohnern: persönlich, am Telefon, schriftlich oder ' +
        'elektronisch. Ob jemand Bürgerkontakt hat oder Medien- und Öffentlichkeitsarbeit macht, entscheidet die ' +
        'Organisationseinheit. Solange sie nicht entschieden hat, zählt die Person wie ohne diese Aufgabe.',
    ),
    line(
      'R8, § 3',
      'Jede Person ist am Stichtag in höchstens einer Gruppe. Führungskräfte zählen nur als Führungskräfte, auch mit ' +
        'Bürgerkontakt. Als Beschäftigte zählen alle anderen mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit. ' +
        'Wer in keiner Gruppe ist, ist nicht verpflichtet und in keiner Zahl enthalten.',
    ),
    line(
      'R9, § 3',
      'Es gelten die Organisationseinheit und die Gruppe vom Stichtag. ' +
        'Wo und in welcher Funktion jemand bei der Schulung gearbeitet hat, spielt keine Rolle.',
    ),
    line(
      'R10, § 3',
      'Wer am Stichtag noch nicht oder nicht mehr beschäftigt ist, ist in keiner Zahl enthalten.',
    ),
    line(
      'R17, § 6',
      'Jede auswertungspflichtige Organisationseinheit, die es am Stichtag gibt, hat eine Zeile, auch wenn dort niemand ' +
        'verpflichtet ist. Eine Person zählt bei der nächsten auswertungspflichtigen Organisationseinheit: der eigenen ' +
        'oder der nächsten darüber. Gibt es keine, steht sie in der Zeile ohne Kürzel.',
    ),
  ];
}

/** Which trainings count (R1 to R5, R11 to R15). */
export function whatCounts(content: RuleContent): Explanation[] {
  const { evaluation } = content;
  const line = (source: string, text: string): Explanation => ({
    topic: 'Welche Schulung zählt',
    text,
    source,
  });
  return [
    line('R3, § 2, § 4', mustShow(content, 0)),
    line('R4, § 2, § 4', mustShow(content, 1)),
    line(
      'R5, § 4',
      'Eine Schulung kann mehrere Kompetenzbereiche haben. In den Spalten der Kompetenzbereiche zählt sie in jedem ' +
        'einmal, in „Schulungen gesamt“ nur einmal. Die Kompetenzbereiche zusammen können also mehr ergeben als ' +
        '„Schulungen gesamt“.',
    ),
    line(
      'R11, R15, § 4, § 5',
      'Die Schulung muss anerkannt sein. Eingereichte Nachweise zählen erst nach der Anerkennung, abgelehnte nicht.',
    ),
    line(
      'R2, R11, § 4',
      `Die Schulung muss mindestens ${duration(evaluation.minimumMinutes)} dauern. ` +
        'Die Stunden mehrerer Schulungen werden nicht zusammengezählt.',
    ),
    line(
      'R13, § 4, § 5',
      'Die Dauer wird in ganzen Minuten geführt: Eine Stunde hat 60 Minuten, eine Unterrichtseinheit 45 Minuten. ' +
        'Bruchteile einer Minute fallen weg.',
    ),
    line(
      'R1, R11, R12, § 5',
      `Die Schulung muss ${periodInWords(evaluation)} abgeschlossen sein; beide Tage gehören dazu. ` +
        'Es kommt auf den Tag des Abschlusses an, nicht auf den Beginn.',
    ),
    line(
      'R11, § 4, § 5',
      `Schulungen, die nach dem Stichtag (${germanDay(evaluation.asOf)}) abgeschlossen sind, zählen nicht.`,
    ),
    line(
      'R14, § 4, § 5',
      'Präsenz, Online, E-Learning, Fachtagung oder Fachkongress: Die Form spielt keine Rolle. Auch der Rahmen nicht: ' +
        'zentral, dezentral, im Bildungsurlaub oder privat.',
    ),
  ];
}

/** What each figure means (R18). */
export function whatFiguresMean(): Explanation[] {
  const line = (column: string, text: string): Explanation => ({
    topic: `Spalte „${column}“`,
    text,
    source: 'R18, § 6',
  });
  return [
    line('Zielgruppe', 'Zahl der Personen, die am Stichtag zu dieser Gruppe gehören.'),
    line(
      'Schulungen …',
      'Zahl der Schulungen dieser Personen, die anerkannt, lang genug und rechtzeitig abgeschlossen sind. ' +
        'Aufgeführt sind alle Kompetenzbereiche, auch solche, die für die Gruppe nicht zählen. ' +
        'Deren Spalten sind grau und tragen den Hinweis „zählt nicht“.',
    ),
    line('Personen mit Schulung', 'Zahl der Personen mit mindestens einer der aufgeführten Schulungen.'),
    line(
      'Auftrag erfüllt',
      'Zahl der Personen mit mindestens einer Schulung, die zählt. Wer nur Schulungen in nicht anerkannten ' +
        'Kompetenzbereichen hat, steht bei „Personen mit Schulung“, aber nicht hier.',
    ),
    line('Auftrag nicht erfüllt', '„Zielgruppe“ minus „Auftrag erfüllt“.'),
    line('Gesamt: …', 'Führungskräfte und Beschäftigte zusammen. Niemand ist in beiden Gruppen.'),
  ];
}

/** What the status of a person means (R16). */
export function whatStatusMeans({ evaluation }: RuleContent): Explanation[] {
  return [
    {
      topic: 'Status auf dem Blatt „Personen“',
      text:
        '„erfüllt“: Mindestens eine Schulung zählt. „offen“: Keine zählt, der Anerkennungszeitraum läuft am Stichtag ' +
        'aber noch. „nicht erfüllt“: Keine zählt, und der Anerkennungszeitraum endet am Stichtag oder ist vorbei. ' +
        (isOpen(evaluation)
          ? 'Am Stichtag läuft der Anerkennungszeitraum noch. Die Personen in „Auftrag nicht erfüllt“ können noch erfüllen.'
          : 'Am Stichtag ist der letzte Tag des Anerkennungszeitraums erreicht.'),
      source: 'R16',
    },
  ];
}
