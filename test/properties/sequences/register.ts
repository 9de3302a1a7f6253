import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { CATEGORIES } from '../../../src/mandate/category.js';
import { minutesOf } from '../../oracle/rules.js';
import { chosen, type Operation } from './attempt.js';
import { type Course, decidingCourse, haveSameDays } from './course.js';
import { coursesOf, courseTouched, type Recorded, trainingsOf, trainingTouched } from './facts.js';

/** The reason of other minutes when the course gives none. */
const NO_REASON = 'Anerkennungskatalog';

/** Decides about the course of a training that is there, for all units. */
export const enterCourse: Operation = (situation, gene) => {
  const known = chosen(trainingsOf(situation.facts), gene.pick)?.training;
  if (!known) return undefined;
  const { recognisedMinutes: minutes, facts, day, end } = gene;
  const recognised = gene.citizenContact !== false;
  const [from, to] = end === undefined ? [gene.isAboutAnybody ? day : undefined] : [day, end].sort();
  const course: Course = {
    title: gene.inCapitals ? known.title.toUpperCase() : known.title,
    ...(gene.isAllOrNothing && known.provider !== undefined && { provider: known.provider }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    categories: CATEGORIES.map(({ id }) => id).filter((id) => facts.categories.includes(id)),
    ...(minutes !== undefined && { minutes }),
    recognised,
    ...((!recognised || gene.isDespiteSimilar) && { reason: 'Im Katalog so entschieden' }),
  };
  const by = gene.isAmiss ? 'CITY' : 'HR';
  const isDecided = coursesOf(situation.facts).some((other) => haveSameDays(other.course, course));
  return {
    says: `decides about the course ${JSON.stringify(course)}`,
    by,
    call: { method: 'POST', path: 'courses', body: course, headers: { 'idempotency-key': randomUUID() } },
    ...(by !== 'HR'
      ? { status: 403, code: 'FORBIDDEN' }
      : isDecided
        ? { status: 409, code: 'COURSE_DECIDED_ALREADY' }
        : { status: 201, touches: ({ body: { id } }) => [courseTouched(id, course)] }),
  };
};

/** Applies a course to what is recorded. */
export const applyCourse: Operation = (situation, gene) => {
  const courses = coursesOf(situation.facts);
  const picked = chosen(courses, gene.pick);
  if (!picked) return undefined;
  const { id, course } = picked;
  const decided = trainingsOf(situation.facts).filter(
    ({ training }) =>
      decidingCourse(
        courses.map((other) => other.course),
        training,
      ) === course,
  );
  const recognition = course.recognised ? 'RECOGNISED' : 'REJECTED';
  const deviating = decided.filter(({ training }) => !isAsDecided(training, course));
  const kept = deviating.filter(
    ({ training }) =>
      gene.isAllOrNothing && training.recognition !== 'SUBMITTED' && training.recognition !== recognition,
  );
  const changed = deviating.filter((training) => !kept.includes(training));
  const etag = situation.etags.get(id) ?? '';
  const ifMatch = gene.isAmiss ? [`"${Number(etag.slice(1, -1)) - 1}"`, undefined][gene.unit % 2] : etag;
  const keepDecided = gene.isAllOrNothing ? '&keepDecided=true' : '';
  const refused =
    ifMatch === undefined
      ? { status: 428, code: 'STATE_NEEDED' }
      : { status: 412, code: 'STATE_HAS_CHANGED' };
  return {
    says: `applies ${JSON.stringify(course)}${keepDecided}`,
    by: 'HR',
    call: {
      method: 'POST',
      path: `courses/${id}/application?asOf=${gene.day}${keepDecided}`,
      ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    },
    ...(gene.isAmiss
      ? refused
      : {
          status: 200,
          touches: () =>
            changed.map(({ id, training }) => trainingTouched(id, training, applied(training, course))),
          expected: {
            trainings: {
              changed: changed.length,
              unchanged: decided.length - deviating.length,
              kept: kept.length,
              own: 0,
            },
          },
        }),
  };
};

/** A training as a course makes it; a refusal that stands keeps its own reason. */
function applied(training: Recorded, { categories, recognised, ...course }: Course): Recorded {
  const { rejectionReason, recognised: _, ...kept } = training;
  const { minutes = minutesOf(training), reason } = course;
  const why = training.recognition === 'REJECTED' ? rejectionReason : reason;
  return {
    ...kept,
    categories,
    recognition: recognised ? 'RECOGNISED' : 'REJECTED',
    ...(!recognised && why !== undefined && { rejectionReason: why }),
    ...(minutes !== minutesOf(training) && { recognised: { minutes, reason: reason ?? NO_REASON } }),
  };
}

function isAsDecided(training: Recorded, course: Course): boolean {
  const told = ({ recognition, recognised, categories, ...certificate }: Recorded) => [
    recognition,
    recognised?.minutes ?? minutesOf({ recognition, categories, ...certificate }),
    [...categories].sort(),
  ];
  return isDeepStrictEqual(told(training), told(applied(training, course)));
}
