import { randomUUID } from 'node:crypto';
import type { Training } from '../../administration/administration.js';
import { earlier, shift } from '../../administration/day.js';
import { TODAY } from '../../administration/random-days.js';
import { buildTrainings } from '../../administration/random-facts.js';
import type { StepGene } from '../../administration/random-genes.js';
import { minutesOf } from '../../oracle/rules.js';
import {
  type Attempt,
  belongs,
  chosen,
  type Operation,
  personsFor,
  personsOf,
  type Situation,
} from './attempt.js';
import { OFFICER } from './desk.js';
import { coursesOf, naturalKey, type Recorded, trainingsOf, trainingTouched } from './facts.js';

/** A number that nobody has. */
export const NOBODY = '99999999';

/** Records a certificate of one person. */
export const record: Operation = (situation, gene) => {
  const person = gene.isAmiss ? NOBODY : (chosen(personsFor(situation, gene), gene.pick) ?? NOBODY);
  const training = certificateOf(situation, gene, person);
  const body = { ...sentOf(training), personnelNumber: person, ...despite(gene) };
  return {
    says: `records ${saying(training)}`,
    by: gene.by,
    call: { method: 'POST', path: 'trainings', body, headers: { 'idempotency-key': randomUUID() } },
    ...(refusalOf(situation, gene, training) ?? {
      status: 201,
      touches: ({ body: { id } }) => [trainingTouched(id, undefined, training)],
      expected: { recognition: 'SUBMITTED' },
    }),
  };
};

/** Records one event for several. */
export const event: Operation = (situation, gene) => {
  const first = chosen(personsFor(situation, gene), gene.pick) ?? NOBODY;
  const picked = [first, ...gene.others.flatMap((pick) => chosen(personsOf(situation), pick) ?? [])];
  const participants = [...new Set([...picked, ...(gene.isAmiss ? [NOBODY] : [])])];
  const trainings = participants.map((person) => certificateOf(situation, gene, person, participants[0]));
  const results = trainings.map((training) => refusalOf(situation, gene, training)?.code ?? 'RECORDED');
  const isRefused = gene.isAllOrNothing && results.some((result) => result !== 'RECORDED');
  const allOrNothing = gene.isAllOrNothing;
  const body = { ...sentOf(trainings[0] as Training), participants, allOrNothing, ...despite(gene) };
  return {
    says: `records an event${allOrNothing ? ' for all or nobody' : ''}: ${trainings.map(saying).join('; ')}`,
    by: gene.by,
    call: { method: 'POST', path: 'events', body, headers: { 'idempotency-key': randomUUID() } },
    ...(isRefused
      ? { status: 409, code: 'NOT_ALL_RECORDED' }
      : {
          status: 200,
          touches: ({ body: { participants: made } }) =>
            trainings.flatMap((training, i) =>
              results[i] === 'RECORDED' ? [trainingTouched(made[i].trainingId, undefined, training)] : [],
            ),
          expected: { participants: results.map((result) => ({ result })) },
        }),
  };
};

/** Hands in a certificate of one's own, also when one works for other units. */
export const handIn: Operation = (situation, gene) => {
  const training: Recorded = { ...certificateOf(situation, gene, OFFICER), handedIn: true };
  const attempt: Pick<Attempt, 'says' | 'call'> = {
    says: `hands in ${saying(training)}`,
    call: {
      method: 'POST',
      path: 'me/trainings',
      body: { ...sentOf(training), ...despite(gene) },
      headers: { 'idempotency-key': randomUUID() },
    },
  };
  if (gene.isAmiss) return { ...attempt, by: 'CITY', status: 403, code: 'FORBIDDEN' };
  return {
    ...attempt,
    by: 'OFFICE',
    ...(twinRefusal(situation, gene, training) ?? {
      status: 201,
      touches: ({ body: { id } }) => [trainingTouched(id, undefined, training)],
      expected: { recognition: 'SUBMITTED' },
    }),
  };
};

/** Sends an earlier recording again: nothing is recorded twice. */
export const repeat: Operation = (situation, { pick }) => {
  const earlier = chosen(situation.recordings, pick);
  if (!earlier) return undefined;
  const { by, call, made } = earlier;
  const known = trainingsOf(situation.facts).find(({ id }) => id === made)?.training;
  const isOwn = call.path === 'me/trainings';
  const isSeen = known !== undefined && (isOwn || belongs(situation, by, known.personnelNumber));
  const isDecided = coursesOf(situation.facts).some(({ id }) => id === made);
  return {
    says: `sends again ${JSON.stringify(call.body)}`,
    by,
    call,
    ...(call.path === 'events'
      ? { status: 200 }
      : isSeen || isDecided
        ? { status: 201, expected: { id: made } }
        : { status: 404, code: call.path === 'courses' ? 'COURSE_NOT_FOUND' : 'TRAINING_NOT_FOUND' }),
  };
};

/** Corrects what a certificate says. */
export const correct: Operation = (situation, gene) =>
  onTraining(
    situation,
    gene,
    (known, id) => {
      const { recognition, rejectionReason, recognised, handedIn } = known;
      const certificate = certificateOf(situation, gene, known.personnelNumber);
      const corrected: Recorded = {
        ...certificate,
        recognition,
        ...(rejectionReason !== undefined && { rejectionReason }),
        // Other minutes were recognised instead of those that were certified then.
        ...(recognised && minutesOf(certificate) === minutesOf(known) && { recognised }),
        ...(handedIn && { handedIn }),
      };
      const isTwin = trainingsOf(situation.facts).some(
        (other) => other.id !== id && naturalKey(other.training) === naturalKey(corrected),
      );
      return {
        says: `corrects ${saying(known)} to ${saying(corrected)}`,
        call: { method: 'PUT', path: `trainings/${id}`, body: sentOf(certificate) },
        ...(isTwin
          ? { status: 409, code: 'ALREADY_RECORDED' }
          : { status: 200, touches: () => [trainingTouched(id, known, corrected)] }),
      };
    },
    // Of these there are few, and minutes that were decided are easily forgotten.
    ({ recognised }) => recognised !== undefined,
  );

/** Withdraws a training. */
export const withdraw: Operation = (situation, gene) =>
  onTraining(situation, gene, (known, id) => ({
    says: `withdraws ${saying(known)}`,
    call: { method: 'POST', path: `trainings/${id}/withdrawal`, body: { reason: 'Doppelt erfasst' } },
    status: 204,
    touches: () => [trainingTouched(id, known, undefined)],
  }));

/** Something about a training: refused when it is not the worker's, or when its state was not seen. */
export function onTraining(
  situation: Situation,
  gene: StepGene,
  plan: (known: Recorded, id: string) => Omit<Attempt, 'by'>,
  isPreferred: (known: Recorded) => boolean = () => false,
): Attempt | undefined {
  const persons = personsFor(situation, gene);
  const all = trainingsOf(situation.facts);
  const own = all.filter(({ training }) => persons.includes(training.personnelNumber));
  const preferred = own.filter(({ training }) => isPreferred(training) && gene.unit % 4 > 0);
  const picked = chosen([preferred, own, all].find(({ length }) => length > 0) ?? [], gene.pick);
  if (!picked) return undefined;
  const { id, training } = picked;
  const { by } = gene;
  const { says, call, ...outcome } = plan(training, id);
  const etag = situation.etags.get(id) ?? '';
  const former = `"${Number(etag.slice(1, -1)) - 1}"`;
  const ifMatch = gene.isAmiss ? [former, undefined][gene.unit % 2] : etag;
  const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
  const asked = { says, by, call: { ...call, headers } };
  if (!belongs(situation, by, training.personnelNumber))
    return { ...asked, status: 404, code: 'TRAINING_NOT_FOUND' };
  if (ifMatch === undefined) return { ...asked, status: 428, code: 'STATE_NEEDED' };
  if (gene.isAmiss) return { ...asked, status: 412, code: 'STATE_HAS_CHANGED' };
  return { ...asked, ...outcome };
}

/** Why a certificate is refused; undefined when it is not. */
function refusalOf(situation: Situation, gene: StepGene, training: Training): Refusal | undefined {
  if (!belongs(situation, gene.by, training.personnelNumber))
    return { status: 404, code: 'PERSON_NOT_FOUND' };
  return twinRefusal(situation, gene, training);
}

/** Why a certificate is one that is there already. */
function twinRefusal(
  situation: Situation,
  { isDespiteSimilar }: StepGene,
  training: Training,
): Refusal | undefined {
  const others = trainingsOf(situation.facts, training.personnelNumber).map((known) => known.training);
  if (others.some((other) => naturalKey(other) === naturalKey(training)))
    return { status: 409, code: 'ALREADY_RECORDED' };
  if (!isDespiteSimilar && others.some((other) => resembles(other, training)))
    return { status: 409, code: 'SIMILAR_TRAINING' };
  return undefined;
}

/** The same title within 31 days; the titles of random trainings are either the same or nothing alike. */
function resembles(a: Training, b: Training): boolean {
  const days = Math.abs(Date.parse(a.completedOn) - Date.parse(b.completedOn)) / 86_400_000;
  return a.title.toLowerCase() === b.title.toLowerCase() && days <= 31;
}

/** A certificate, by choice one that is much like a training of the person, or of another one. */
function certificateOf(situation: Situation, gene: StepGene, person: string, like = person): Training {
  const [{ rejectionReason: _, ...drawn }] = buildTrainings([gene.facts], person) as [Training];
  const known = chosen(trainingsOf(situation.facts, like), gene.unit)?.training;
  const { beganOn: __, ...training } = drawn;
  const near = known &&
    gene.daysAfter !== undefined && {
      title: known.title,
      completedOn: earlier(shift(known.completedOn, gene.daysAfter), TODAY),
    };
  const { title, ...certificate } = near ? { ...training, ...near } : drawn;
  return { ...certificate, title: gene.inCapitals ? title.toUpperCase() : title, recognition: 'SUBMITTED' };
}

/** A certificate as the API takes it. */
function sentOf({
  personnelNumber: _,
  recognition: __,
  rejectionReason: ___,
  recognised: ____,
  handedIn: _____,
  duration,
  ...certificate
}: Recorded): object {
  return { ...certificate, duration: Number(duration.replace(',', '.')) };
}

type Refusal = Required<Pick<Attempt, 'status' | 'code'>>;

function despite({ isDespiteSimilar }: StepGene): object {
  return isDespiteSimilar ? { despiteSimilar: 'Es waren zwei Kurse' } : {};
}

/** A training in words. */
export function saying({
  personnelNumber,
  title,
  completedOn,
  duration,
  durationUnit,
  recognition,
}: Training): string {
  return `${personnelNumber} „${title}“ ${completedOn} ${duration} ${durationUnit} ${recognition}`;
}
