import { CATEGORIES, type Category } from '../mandate/category.js';
import type { Mandate } from '../mandate/mandate.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../mandate/obligation-group.js';
import { germanDay } from '../platform/german-day.js';
import type { Reason, Status } from './reason.js';

/** What the sentences speak of; the days are those of the answer. */
export interface Told {
  mandate: Mandate;
  asOf: string;
}

/** A training as far as a sentence needs it. */
export interface ToldTraining {
  title: string;
  completedOn: string;
  minutes: number;
  certifiedMinutes: number;
  /** Why other minutes are recognised than certified; null = they are the same. */
  minutesReason: string | null;
  categories: Category[];
  rejectionReason: string | null;
  reasons: Reason[];
}

/** Minutes as a German says them: `6 Std.`, `5 Std. 59 Min.`. */
export function spokenDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} Std.` : '', rest > 0 || hours === 0 ? `${rest} Min.` : '']
    .filter(Boolean)
    .join(' ');
}

/** Why a training does not count, one plain clause for a reason of R11. */
export function reasonClause(
  reason: Reason,
  training: ToldTraining,
  group: ObligationGroup | null,
  told: Told,
): string {
  const { mandate, asOf } = told;
  switch (reason) {
    case 'REJECTED':
      return `die Anerkennung wurde abgelehnt${training.rejectionReason ? ` (${training.rejectionReason})` : ''}`;
    case 'NOT_YET_RECOGNISED':
      return 'der Nachweis ist eingereicht, aber noch nicht anerkannt';
    case 'TOO_SHORT':
      return `die Schulung ist mit ${spokenDuration(training.minutes)} zu kurz, nötig sind ${spokenDuration(mandate.minimumMinutes)}${otherMinutes(training)}`;
    case 'BEFORE_PERIOD':
      return `sie wurde vor dem Anerkennungszeitraum abgeschlossen, er beginnt am ${germanDay(mandate.period.from)}`;
    case 'AFTER_PERIOD':
      return `sie wurde nach dem Anerkennungszeitraum abgeschlossen, er endet am ${germanDay(mandate.period.to)}`;
    case 'AFTER_REFERENCE_DATE':
      return `sie wurde nach dem Stichtag ${germanDay(asOf)} abgeschlossen`;
    case 'CATEGORY_NOT_ACCEPTED':
      return `${labels(training.categories)} zählt für ${plural(group)} nicht`;
  }
}

function otherMinutes({ minutes, certifiedMinutes, minutesReason }: ToldTraining): string {
  if (minutesReason === null) return '';
  return ` (anerkannt sind ${minutes} von ${certifiedMinutes} Minuten: ${minutesReason})`;
}

/** Clauses with a full stop after them, also after the one of an abbreviation. */
function sentenceOf(clauses: string[]): string {
  return `${clauses.join('; ')}.`.replace(/\.\.$/, '.');
}

/** Why a training counts or not, as a whole sentence. */
export function trainingSentence(training: ToldTraining, group: ObligationGroup | null, told: Told): string {
  if (training.reasons.length > 0) {
    const clauses = training.reasons.map((reason) => reasonClause(reason, training, group, told));
    return `Zählt nicht: ${sentenceOf(clauses)}`;
  }
  return group === null ? 'Zählt nicht: Am Stichtag besteht keine Verpflichtung.' : 'Zählt.';
}

/** Why a person has its status (R16), in plain German. */
export function statusSentence(
  person: {
    group: ObligationGroup | null;
    status: Status;
    hasAssignment: boolean;
    deciding: { title: string; completedOn: string } | null;
  },
  trainings: ToldTraining[],
  told: Told,
): string {
  const { mandate } = told;
  if (!person.hasAssignment)
    return `Am ${germanDay(told.asOf)} keiner Organisationseinheit zugeordnet und in keiner Zählung.`;
  if (person.group === null) {
    return 'Nicht verpflichtet: am Stichtag weder Führungskraft noch für Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit benannt.';
  }
  if (person.deciding) {
    return `Erfüllt durch „${person.deciding.title}“, abgeschlossen am ${germanDay(person.deciding.completedOn)}.`;
  }
  const until = person.status === 'OPEN' ? `Noch offen bis ${germanDay(mandate.period.to)}` : 'Nicht erfüllt';
  return `${until}: ${whyNot(trainings, person.group, told)}`;
}

const MOST_NAMED = 3;

/** Why none of the trainings counts; names the first few. */
function whyNot(trainings: ToldTraining[], group: ObligationGroup, told: Told): string {
  if (trainings.length === 0) return 'Es liegt keine Schulung vor.';
  const named = trainings.slice(0, MOST_NAMED).map((training) => {
    const clauses = training.reasons.map((reason) => reasonClause(reason, training, group, told));
    return `„${training.title}“ (${germanDay(training.completedOn)}) zählt nicht: ${sentenceOf(clauses)}`;
  });
  const more = trainings.length - named.length;
  if (more > 0)
    named.push(
      more === 1
        ? 'Eine weitere Schulung zählt auch nicht.'
        : `${more} weitere Schulungen zählen auch nicht.`,
    );
  return named.join(' ');
}

function labels(categories: Category[]): string {
  return CATEGORIES.filter(({ id }) => categories.includes(id))
    .map(({ label }) => label)
    .join(' und ');
}

function plural(group: ObligationGroup | null): string {
  return OBLIGATION_GROUPS.find(({ id }) => id === group)?.label ?? 'niemanden';
}
