import { randomUUID } from 'node:crypto';
import type { StepGene } from '../../administration/random-genes.js';
import { minutesOf } from '../../oracle/rules.js';
import { type Attempt, belongs, chosen, type Operation, personsFor, type Situation } from './attempt.js';
import { OFFICER } from './desk.js';
import { type Recorded, trainingsOf, trainingTouched } from './facts.js';
import { onTraining, saying } from './recording.js';

/** Decides about the recognition, sometimes with other minutes than certified. */
export const decide: Operation = (situation, gene) =>
  onTraining(situation, gene, (known, id) => {
    const { recognition } = gene.facts;
    const { recognisedMinutes } = gene;
    // Other minutes need a reason, so without one little would come of it.
    const reason = reasonOf(
      recognisedMinutes === undefined || gene.unit % 4 === 0 ? gene : { ...gene, isDespiteSimilar: true },
    );
    return {
      says: `decides ${recognition} with ${recognisedMinutes ?? 'its'} minutes about ${saying(known)}`,
      call: {
        method: 'POST',
        path: `trainings/${id}/decision`,
        body: { recognition, reason, recognisedMinutes },
      },
      ...(gene.by === 'OFFICE' && known.personnelNumber === OFFICER
        ? { status: 403, code: 'OWN_TRAINING' }
        : outcomeOf(id, known, gene, reason)),
    };
  });

/** What comes of a decision with minutes: they are recognised minutes only, and others than certified have a reason. */
function outcomeOf(
  id: string,
  known: Recorded,
  gene: StepGene,
  reason: string | undefined,
): Pick<Attempt, 'status' | 'code' | 'touches'> {
  const { recognisedMinutes: minutes } = gene;
  const { recognised: before, ...kept } = decided(known, gene, reason);
  const refused = { status: 400, code: 'INVALID_REQUEST' };
  if (minutes === undefined)
    return {
      status: 200,
      touches: () => [trainingTouched(id, known, { ...kept, ...(before && { recognised: before }) })],
    };
  if (gene.facts.recognition !== 'RECOGNISED') return refused;
  if (minutes === minutesOf(known)) return { status: 200, touches: () => [trainingTouched(id, known, kept)] };
  if (reason === undefined) return refused;
  return {
    status: 200,
    touches: () => [trainingTouched(id, known, { ...kept, recognised: { minutes, reason } })],
  };
}

/** Decides about several in one change, also about all or none. */
export const decideMany: Operation = (situation, gene) => {
  const { by } = gene;
  const { recognition } = gene.facts;
  const reason = reasonOf(gene);
  const lines = linesOf(situation, gene);
  if (lines.length === 0) return undefined;
  const results = lines.map(({ training, isSeen }) => {
    if (!training || !belongs(situation, by, training.personnelNumber)) return 'NOT_FOUND';
    if (by === 'OFFICE' && training.personnelNumber === OFFICER) return 'OWN_TRAINING';
    if (!isSeen) return 'CHANGED';
    const after = decided(training, gene, reason);
    const isSame = training.recognition === recognition && training.rejectionReason === after.rejectionReason;
    return isSame ? 'UNCHANGED' : 'DECIDED';
  });
  const allOrNothing = gene.isAllOrNothing;
  const isRefused = allOrNothing && results.some((result) => result !== 'DECIDED' && result !== 'UNCHANGED');
  return {
    says: `decides ${recognition}${allOrNothing ? ' for all or none' : ''} about ${lines.map(({ training }) => (training ? saying(training) : 'none')).join('; ')}`,
    by,
    call: {
      method: 'POST',
      path: 'trainings/decisions',
      body: { recognition, reason, allOrNothing, items: lines.map(({ id, etag }) => ({ id, etag })) },
    },
    ...(isRefused
      ? { status: 409, code: 'NOT_ALL_DECIDED' }
      : {
          status: 200,
          touches: () =>
            lines.flatMap(({ id, training }, i) =>
              results[i] === 'DECIDED'
                ? [trainingTouched(id, training, decided(training as Recorded, gene, reason))]
                : [],
            ),
          expected: {
            decided: results.filter((result) => result === 'DECIDED').length,
            items: results.map((result) => ({ result })),
          },
        }),
  };
};

/** Trainings of which some have another state by now, and sometimes one that is not there. */
function linesOf(
  situation: Situation,
  gene: StepGene,
): { id: string; etag: string; training?: Recorded; isSeen: boolean }[] {
  const all = trainingsOf(situation.facts);
  const persons = personsFor(situation, gene);
  const own = all.filter(({ training }) => persons.includes(training.personnelNumber));
  const picked = [...new Set([gene.pick, ...gene.others].flatMap((pick) => chosen(own, pick) ?? []))];
  const lines = picked.map(({ id, training }, i) => {
    const isSeen = !(gene.isAmiss && i === 0);
    return { id, training, isSeen, etag: isSeen ? (situation.etags.get(id) ?? '') : '"0"' };
  });
  return gene.isAmiss && gene.unit % 2 === 0
    ? [...lines, { id: randomUUID(), etag: '"1"', isSeen: true }]
    : lines;
}

/** A training as it is decided, its minutes as before. */
function decided(known: Recorded, { facts }: StepGene, reason: string | undefined): Recorded {
  const { rejectionReason: _, ...kept } = known;
  const { recognition } = facts;
  return {
    ...kept,
    recognition,
    ...(recognition === 'REJECTED' && reason !== undefined && { rejectionReason: reason }),
  };
}

function reasonOf({ facts, isDespiteSimilar }: StepGene): string | undefined {
  return facts.recognition === 'REJECTED' || isDespiteSimilar ? 'Nach Prüfung so entschieden' : undefined;
}
