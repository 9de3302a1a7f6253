import { ROLES } from '../access/scope.js';
import { germanDay } from '../platform/german-day.js';
import { numbered } from '../platform/german-text.js';
import type { Office } from './situations.js';
import type { UnitFigures } from './unit-figures.js';
import type { TreeUnit } from './unit-tree.js';
import { daysBetween } from './working-day.js';

/** What a digest says of one unit. */
export interface DigestPart {
  /** null = the whole city. */
  unit: TreeUnit | null;
  figures: UnitFigures;
  /** Submissions of the unit and those below it that are still to be handed in, by round. */
  rounds: { title: string; deadline: string; open: number; all: number }[];
}

const persons = (count: number) => numbered(count, 'Person', 'Personen');
const days = (count: number) => numbered(count, 'Tag', 'Tage');

/** Subject of a digest: of one unit how many persons have not fulfilled, else of how many units it is. */
export function digestSubject(parts: readonly DigestPart[], sentOn: string): string {
  return `Schulungspflicht am ${germanDay(sentOn)}: ${summary(parts)}`;
}

function summary(parts: readonly DigestPart[]): string {
  if (parts.length > 1) return `Stand in ${parts.length} Einheiten`;
  const notFulfilled = parts[0]?.figures.notFulfilled ?? 0;
  return notFulfilled > 0 ? `noch ${persons(notFulfilled)} offen` : 'es ist noch etwas zu tun';
}

/** What is open in each unit, and how many days are left. */
export function digestBody(
  parts: readonly DigestPart[],
  sentOn: string,
  mandate: { name: string; period: { to: string } },
): string {
  const left = daysBetween(sentOn, mandate.period.to);
  return [
    `Bis zum Ende des Schulungsauftrags „${mandate.name}“ am ${germanDay(mandate.period.to)} ${left === 1 ? 'ist' : 'sind'} es noch ${days(left)}.`,
    ...parts.map((part) => partText(part, sentOn)),
  ].join('\n\n');
}

function partText({ unit, figures, rounds }: DigestPart, sentOn: string): string {
  const { obliged, notFulfilled, undecidedPersons, submitted } = figures;
  return [
    unit === null ? 'Gesamte Verwaltung' : `${unit.code} – ${unit.name}`,
    `  Schulung noch offen: ${notFulfilled} von ${persons(obliged)}`,
    ...(undecidedPersons > 0 ? [`  Zielgruppe noch nicht entschieden: ${persons(undecidedPersons)}`] : []),
    ...(submitted > 0
      ? [`  Anerkennung noch nicht entschieden: ${numbered(submitted, 'Schulung', 'Schulungen')}`]
      : []),
    ...rounds.map(
      ({ title, deadline, open, all }) =>
        `  ${title}: ${all === 1 ? 'noch nicht übermittelt' : `${open} von ${all} Meldungen noch nicht übermittelt`}, ${deadlineText(deadline, sentOn)}`,
    ),
  ].join('\n');
}

/** When a deadline is or was, seen from a day. */
function deadlineText(deadline: string, sentOn: string): string {
  const left = daysBetween(sentOn, deadline);
  if (left === 0) return 'Frist heute';
  return left > 0
    ? `Frist ${germanDay(deadline)}, noch ${days(left)}`
    : `Frist war ${germanDay(deadline)}, seit ${days(-left).replace(/Tage$/, 'Tagen')} überschritten`;
}

/** Subject of an escalation. */
export function escalationSubject(title: string, deadline: string, sentOn: string): string {
  const late = daysBetween(deadline, sentOn) > 0;
  return late ? `Meldung überfällig: ${title}`.slice(0, 200) : `Bitte noch melden: ${title}`.slice(0, 200);
}

/** Which units have not handed in, and since or until when. */
export function escalationBody(
  title: string,
  deadline: string,
  units: readonly TreeUnit[],
  sentOn: string,
): string {
  const one = units.length === 1;
  return [
    `${one ? 'Diese Einheit hat ihre Meldung' : 'Diese Einheiten haben ihre Meldung'} zur Auswertungsrunde „${title}“ noch nicht übermittelt (${deadlineText(deadline, sentOn)}):`,
    units.map(({ code, name }) => `  ${code} – ${name}`).join('\n'),
    'Prüfen, zeichnen und übermitteln dauert wenige Minuten, wenn die Angaben stimmen.',
  ].join('\n\n');
}

/** Why somebody gets a reminder: the offices that make a recipient, by their units. */
export function whyOf(offices: readonly Office[], codeOf: (unitId: number) => string): string {
  const held = offices.map(({ role, unitId, deputy }) => {
    const label = ROLES.find(({ id }) => id === role)?.label ?? '';
    const where = unitId === null ? 'die gesamte Verwaltung' : codeOf(unitId);
    return `${label} für ${where}${deputy ? ' (in Vertretung)' : ''}`;
  });
  const shown = held.slice(0, 10).join(', ');
  return `Sie sind in Lernstand eingetragen als: ${shown}${held.length > 10 ? ' und weitere' : ''}.`;
}
