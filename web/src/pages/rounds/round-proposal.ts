import type { Message } from '../../api/client.js';

/** What is asked about a round, as it is typed. Days are `YYYY-MM-DD` or empty. */
export interface RoundForm {
  title: string;
  referenceDate: string;
  opensOn: string;
  deadline: string;
  demand: string;
}

/** Days that a unit has after the reference date, as it is proposed. */
const DAYS_FOR_UNITS = 15;

/** The mandate that runs on a day, else the last one. */
export function mandateOn(
  mandates: readonly Message<'MandateDto'>[],
  day: string,
): Message<'MandateDto'> | undefined {
  return mandates.find(({ period }) => period.from <= day && day <= period.to) ?? mandates.at(-1);
}

/** The days of a new round: the last day of the mandate, and a fortnight for the units. When it opens is for HR to say. */
export function proposedDays(
  mandate: Message<'MandateDto'> | undefined,
): Pick<RoundForm, 'referenceDate' | 'deadline'> {
  if (mandate === undefined) return { referenceDate: '', deadline: '' };
  const { to } = mandate.period;
  const deadline = new Date(Date.parse(to) + DAYS_FOR_UNITS * 86_400_000).toISOString().slice(0, 10);
  return { referenceDate: to, deadline };
}

/** The proposed name of a round. It is data, and German in every language of the UI, like the text of the demand. */
export function proposedTitle(referenceDate: string): string {
  return referenceDate === '' ? '' : `Auswertung zum ${german(referenceDate)}`;
}

/** The proposed text of the demand (§ 6): what is asked of the unit, for which day and until when. */
export function proposedDemand(
  { referenceDate, deadline }: Pick<RoundForm, 'referenceDate' | 'deadline'>,
  mandate: string,
): string {
  return [
    `Nach § 6 des Konzepts bitten wir Sie um die Auswertung Ihrer Organisationseinheit zum Schulungsauftrag „${mandate}“: wer die Schulungen zum Stichtag ${german(referenceDate)} absolviert hat und wer den Auftrag nicht erfüllt hat.`,
    `Bitte übermitteln Sie die Auswertung bis zum ${german(deadline)}. Klären Sie vorher, was die Meldung als noch offen nennt. Die Fortbildungsbeauftragten prüfen die Zahlen, die Leitung zeichnet sie.`,
    'Ist in Ihrer Einheit am Stichtag niemand verpflichtet, melden Sie bitte Fehlanzeige.',
  ].join('\n\n');
}

function german(day: string): string {
  return day === '' ? '…' : day.split('-').reverse().join('.');
}
