import { type Explanation, parameters } from '../../evaluation/workbook/explanation.js';
import { countRules } from '../../evaluation/workbook/explanation-sheet.js';
import { germanDay } from '../../platform/german-day.js';
import { cellDay, germanInstant } from '../../platform/workbook/german-date.js';
import { ROUND_STATES } from '../states.js';
import type { RoundContent } from './round-content.js';

/** What the round is, and what stands in the workbook of it. */
function aboutTheRound({ board }: RoundContent): Explanation[] {
  const { round, city, notTakingPart } = board;
  const line = (topic: string, text: Explanation['text']): Explanation => ({ topic, text, source: '§ 6' });
  const state = ROUND_STATES.find(({ id }) => id === round.state)?.label ?? round.state;
  return [
    line('Auswertungsrunde', `${round.title} (${state})`),
    line('Auswertungsrunde: öffnet am', cellDay(round.opensOn)),
    line('Auswertungsrunde: Frist', cellDay(round.deadline)),
    line('Auswertungsrunde: Anforderung', round.demand),
    line(
      'Auswertungsrunde: Einheiten',
      `${board.units.length} Einheiten melden, davon gesiegelt: ${city.sealed}, noch nicht gesiegelt: ${city.live}, ` +
        `Tabelle fehlt: ${city.missing}. Auswertungspflichtig, ohne teilzunehmen: ${notTakingPart.length}.`,
    ),
  ];
}

function aboutSeals({ board, chain }: RoundContent): Explanation[] {
  const line = (topic: string, text: string): Explanation => ({ topic, text, source: 'R19, R20, § 6' });
  return [
    line(
      'Zahlen „gesiegelt“',
      'Die Einheit hat diese Zahlen geprüft, gezeichnet und übermittelt. Dabei wurden sie mit Stichtag, Wissensstand, ' +
        'Schulungsauftrag und Unterschriften festgeschrieben; spätere Berichtigungen ändern sie nicht. „Wissensstand“ ' +
        'und „Prüfsumme“ (SHA-256) der Zeile gehören zu dieser Fassung.',
    ),
    line(
      'Zahlen „noch nicht gesiegelt“',
      `Diese Zahlen hat das Programm nach dem Wissensstand vom ${germanInstant(board.knownAt)} gerechnet. Sie sind ` +
        'vorläufig: Die Einheit hat sie noch nicht übermittelt, oder ihre Meldung ging zurück. Die Zeile ist kursiv und hinterlegt.',
    ),
    line(
      'Zahlen „Tabelle fehlt“',
      'Die Einheit arbeitet ohne das Programm und gibt eine ausgefüllte Tabelle ab, die noch nicht eingelesen ist. Ihre Zellen ' +
        'sind leer und zählen in keiner Summe.',
    ),
    line(
      'Kette der Siegel',
      `Die Runde hat ${chain.seals} Siegel. Prüfsumme am Ende der Kette: ${chain.head}`,
    ),
    line(
      'Siegel nachprüfen',
      'Die Seite der Runde (GET /api/v1/rounds/{id}/verification?anchor=…) und „npm run verify-rounds -- --anchor …“ rechnen jedes Siegel nach. ' +
        'Geben Sie als „anchor“ die Prüfsumme am Ende der Kette an, die in dieser Arbeitsmappe steht: Dann fällt auch auf, ' +
        'wenn Siegel am Ende fehlen. Jede Prüfsumme einer Zeile muss die sein, die das Programm zu dieser Fassung nennt.',
    ),
  ];
}

function aboutReconciliation({ board }: RoundContent): Explanation[] {
  const line = (text: string): Explanation => ({ topic: 'Abgleich', text, source: 'R19' });
  return [
    line(
      'Auf dem Blatt „Auswertung“ ergeben die Zeilen zusammen „Gesamt“. Auf dem Blatt „Geschäftsbereiche“ stehen dieselben ' +
        'Zahlen je Geschäftsbereich; „Stadt“ ist dort dasselbe wie „Gesamt“.',
    ),
    line(
      `Auf dem Blatt „Abgleich“ steht neben den Zahlen der Runde, was am ${germanInstant(board.knownAt)} für den Stichtag ` +
        `${germanDay(board.round.referenceDate)} bekannt war. Gesiegelt plus noch nicht gesiegelt plus Unterschiede ergibt die jetzige ` +
        'Auswertung der Stadt. Unterschiede entstehen durch Änderungen nach einer Meldung, durch Einheiten, die mit einer Tabelle oder ' +
        'gar nicht melden, und durch Personen ohne auswertungspflichtige Einheit.',
    ),
    line(
      'Diese Arbeitsmappe nennt keine Beschäftigten. „Wer“ auf dem Blatt „Meldungen“ ist, wer den Schritt getan hat.',
    ),
  ];
}

/** The lines of the sheet „Erläuterungen“ of a round. */
export function roundExplanations(content: RoundContent): Explanation[] {
  return [
    ...aboutTheRound(content),
    ...parameters(content.present),
    ...aboutSeals(content),
    ...aboutReconciliation(content),
    ...countRules(content.present),
  ];
}
