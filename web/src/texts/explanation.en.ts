import type { Message } from '../api/client.js';
import { showDay, showMinutes } from './format.js';

/** A training as far as its sentence needs it. */
export interface ToldTraining {
  minutes: number;
  categories: Message<'TrainingDto'>['categories'];
  reasons: Message<'TrainingDto'>['reasons'];
  rejectionReason?: string | null | undefined;
}

interface Told {
  group: Message<'PersonDto'>['group'];
  /** English name of a category. */
  nameOf(category: Message<'TrainingDto'>['categories'][number]): string;
  /** The mandate, as soon as it is known. */
  mandate: Pick<Message<'MandateDto'>, 'period' | 'minimumMinutes'> | undefined;
}

/** Why a training counts or not: the codes of the service in words. */
export function trainingInEnglish(training: ToldTraining, told: Told): string {
  const { reasons } = training;
  if (reasons.length > 0) return `Does not count: ${clausesOf(training, told)}.`;
  return told.group === null ? 'Does not count: there is no obligation on the reference date.' : 'Counts.';
}

/** Why a person has its status: what the service has found, in words. */
export function statusInEnglish(
  person: {
    status: Message<'PersonDto'>['status'];
    decidingTraining: { title: string; completedOn: string } | null;
    /** Null = on that day in no unit. */
    unit?: string | null;
    trainings?: (ToldTraining & { title: string; completedOn: string })[];
  },
  told: Told,
): string {
  const { status, decidingTraining, unit, trainings } = person;
  if (unit === null) return 'Assigned to no unit on the reference date, and counted nowhere.';
  if (status === 'NOT_OBLIGED') {
    return 'Not obliged: on the reference date neither a leader, nor named for contact with citizens or for media and public relations.';
  }
  if (decidingTraining) {
    return `Fulfilled by “${decidingTraining.title}”, completed on ${showDay(decidingTraining.completedOn)}.`;
  }
  const until = told.mandate ? ` until ${showDay(told.mandate.period.to)}` : '';
  const begin = status === 'OPEN' ? `Still open${until}: ` : 'Not fulfilled: ';
  return begin + whyNot(trainings, told);
}

const MOST_NAMED = 3;

function whyNot(trainings: Parameters<typeof statusInEnglish>[0]['trainings'], told: Told): string {
  if (trainings === undefined) return 'no training counts.';
  if (trainings.length === 0) return 'there is no training.';
  const named = trainings
    .slice(0, MOST_NAMED)
    .map(
      (training) =>
        `“${training.title}” (${showDay(training.completedOn)}) does not count: ${clausesOf(training, told)}.`,
    );
  const more = trainings.length - named.length;
  if (more > 0)
    named.push(more === 1 ? 'One more does not count either.' : `${more} more do not count either.`);
  return named.join(' ');
}

function clausesOf(training: ToldTraining, told: Told): string {
  return training.reasons.map((reason) => clauseOf(reason, training, told)).join('; ');
}

function clauseOf(
  reason: ToldTraining['reasons'][number],
  { minutes, categories, rejectionReason }: ToldTraining,
  { group, mandate, nameOf }: Told,
): string {
  switch (reason) {
    case 'REJECTED':
      return `recognition was refused${rejectionReason ? ` (${rejectionReason})` : ''}`;
    case 'NOT_YET_RECOGNISED':
      return 'the certificate is handed in, but not recognised yet';
    case 'TOO_SHORT':
      return `it is too short with ${showMinutes(minutes)}${mandate ? `, ${showMinutes(mandate.minimumMinutes)} are needed` : ''}`;
    case 'BEFORE_PERIOD':
      return `it was completed before the period${mandate ? `, which begins on ${showDay(mandate.period.from)}` : ''}`;
    case 'AFTER_PERIOD':
      return `it was completed after the period${mandate ? `, which ended on ${showDay(mandate.period.to)}` : ''}`;
    case 'AFTER_REFERENCE_DATE':
      return 'it was completed after the reference date';
    case 'CATEGORY_NOT_ACCEPTED':
      return `${categories.map(nameOf).join(' and ')} does not count for ${group === 'LEADER' ? 'leaders' : 'employees'}`;
  }
}
