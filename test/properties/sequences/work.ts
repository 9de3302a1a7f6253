import { expect } from '@jest/globals';
import type { CourseDto } from '../../../src/courses/course.dto.js';
import { CATEGORIES } from '../../../src/mandate/category.js';
import type { Training } from '../../administration/administration.js';
import type { RandomCase } from '../../administration/random.js';
import { TODAY } from '../../administration/random-days.js';
import type { StepGene } from '../../administration/random-genes.js';
import { toCsvEmployees, toCsvTrainings, toCsvUnits } from '../../administration/to-csv.js';
import { minutesOf } from '../../oracle/rules.js';
import { expectSameEvaluation, expectSameExplanation, expectSameList } from '../compare.js';
import { type Attempt, chosen, type Operation, personsOf, type Situation } from './attempt.js';
import type { Course } from './course.js';
import type { Desk } from './desk.js';
import { administrationOf, coursesOf, factsOf, naturalKey, trainingsOf, written } from './facts.js';

/** A step of a sequence. */
export interface Step {
  operation: Operation;
  gene: StepGene;
}

/** What was answered after a change: the same must be answered whenever it is asked for that instant. */
interface Remembered {
  knownAt: string;
  answers: Map<string, string>;
}

/** How often each step was done and refused, to see that a property has something to say. */
export type Tally = Map<string, number>;

/**
 * Does the steps one after the other and compares after each what the service says with the model, the oracle and
 * what it said before. Throws with the story of the steps.
 */
export async function workThrough(
  desk: Desk,
  { administration, referenceDates, unit }: RandomCase,
  steps: Step[],
  tally: Tally,
): Promise<void> {
  const story: string[] = [];
  try {
    await desk.service.empty();
    await desk.service.import(administration);
    await desk.sitIn(unit);
    let situation = await atFirst(desk, administration, unit);
    const remembered = [await remember(desk, situation, referenceDates)];
    for (const { operation, gene } of steps) {
      const attempt = operation(situation, gene);
      if (!attempt) continue;
      const answer = await desk.send(attempt.by, attempt.call);
      story.push(`${attempt.by} ${attempt.says} → ${answer.status} ${answer.body?.code ?? ''}`);
      const outcome = `${operation.name} ${attempt.status} ${attempt.code ?? ''}`;
      tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
      const { newest } = situation;
      situation = await expectOutcome(desk, situation, attempt, answer);
      if (situation.newest === newest) continue;
      const asOf = chosen([...referenceDates, gene.day], gene.pick) ?? TODAY;
      await expectAsTheOracle(desk, situation, gene, [...referenceDates.slice(0, 1), gene.day, asOf]);
      const now = await remember(desk, situation, referenceDates);
      const before = remembered.at(-1);
      if (now.knownAt === before?.knownAt) expect(now).toEqual(before);
      else remembered.push(now);
      await expectStillKnown(desk, chosen(remembered, gene.pick));
    }
    for (const known of remembered) await expectStillKnown(desk, known);
  } catch (error) {
    const files = [toCsvUnits, toCsvEmployees, toCsvTrainings].map((file) => file(administration));
    const steps = story.map((line, i) => `${i + 1}. ${line}\n`);
    throw new Error(`${files.join('\n')}\nOFFICE is the officer of ${unit}.\n${steps.join('')}${error}`);
  }
}

async function atFirst(
  desk: Desk,
  administration: RandomCase['administration'],
  office: string,
): Promise<Situation> {
  const recorded = await desk.trainings();
  const idOf = (training: Training) =>
    recorded.find((known) => naturalKey(known) === naturalKey(training))?.id ?? '';
  const facts = factsOf(administration, idOf);
  const situation = {
    facts,
    office,
    etags: new Map(),
    changes: [],
    newest: await desk.newestChange(),
    recordings: [],
  };
  return { ...situation, etags: await expectRegister(desk, situation) };
}

/** The answer is the one that was expected, and the facts are as they should be then. */
async function expectOutcome(
  desk: Desk,
  situation: Situation,
  attempt: Attempt,
  answer: Awaited<ReturnType<Desk['send']>>,
): Promise<Situation> {
  const { by, call, status, code, expected } = attempt;
  expect({ status: answer.status, code: answer.body?.code }).toEqual({
    status,
    code: code ?? (status < 400 ? undefined : expect.any(String)),
  });
  if (expected) expect(answer.body).toMatchObject(expected);
  const touches = status < 400 ? (attempt.touches?.(answer) ?? []) : [];
  const newest = await desk.newestChange();
  if (status >= 400) expect(newest).toBe(situation.newest);
  if (newest === situation.newest) {
    expect(touches).toEqual([]);
    return situation;
  }
  const isRecorded = touches.length > 0 && call.headers?.['idempotency-key'] !== undefined;
  const next: Situation = {
    ...situation,
    newest,
    facts: written(situation.facts, touches),
    recordings: isRecorded
      ? [...situation.recordings, { by, call, made: answer.body.id ?? '' }]
      : situation.recordings,
    changes: touches.length > 0 ? [...situation.changes, { id: newest, by, touches }] : situation.changes,
  };
  return { ...next, etags: await expectRegister(desk, next) };
}

/** The recorded trainings and the courses are those of the model. Answers the state of each. */
async function expectRegister(desk: Desk, { facts }: Pick<Situation, 'facts'>): Promise<Map<string, string>> {
  const recorded = await desk.trainings();
  const expected = trainingsOf(facts).map(
    ({ id, training: { recognition, recognised, handedIn, ...training } }) => ({
      id,
      personnelNumber: training.personnelNumber,
      title: training.title,
      provider: training.provider ?? null,
      categories: CATEGORIES.map((category) => category.id).filter((one) =>
        training.categories.includes(one),
      ),
      format: training.format ?? null,
      setting: training.setting ?? null,
      beganOn: training.beganOn ?? null,
      completedOn: training.completedOn,
      duration: Number(training.duration.replace(',', '.')),
      durationUnit: training.durationUnit,
      minutes: recognised?.minutes ?? minutesOf({ recognition, ...training }),
      certifiedMinutes: minutesOf({ recognition, ...training }),
      minutesReason: recognised?.reason ?? null,
      recognition,
      rejectionReason: training.rejectionReason ?? null,
      handedIn: handedIn ?? false,
    }),
  );
  const inOrder = <T extends { id: string }>(items: T[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown = recorded.map(({ etag: _, lastName: __, firstName: ___, ...rest }) => {
    const { recordedAt: ____, hasEvidence, openQuestion, ...training } = rest;
    // Nothing of this happens here.
    expect([hasEvidence, openQuestion]).toEqual([false, false]);
    return training;
  });
  expect(inOrder(shown)).toEqual(inOrder(expected));
  const courses = await desk.courses();
  expect(inOrder(courses.map(decisionOf))).toEqual(
    inOrder(coursesOf(facts).map(({ id, course }) => decisionOf({ id, ...course }))),
  );
  return new Map([...recorded, ...courses].map(({ id, etag }) => [id, etag]));
}

/** What is decided about a course, as the service answers it. */
function decisionOf({ id, ...decided }: CourseDto | ({ id: string } & Course)) {
  const {
    title,
    provider = null,
    from = null,
    to = null,
    minutes = null,
    recognised,
    reason = null,
  } = decided;
  const categories = CATEGORIES.map((area) => area.id).filter((area) => decided.categories.includes(area));
  return { id, title, provider, from, to, categories, minutes, recognised, reason };
}

async function expectAsTheOracle(
  { service }: Desk,
  situation: Situation,
  gene: StepGene,
  referenceDates: string[],
): Promise<void> {
  const stateOn = (asOf: string) => administrationOf(situation.facts, asOf);
  for (const asOf of new Set(referenceDates)) await expectSameEvaluation(service, stateOn(asOf), { asOf });
  const [asOf = TODAY] = referenceDates.slice(-1);
  const state = stateOn(asOf);
  await expectSameEvaluation(service, state, { asOf }, chosen(state.units, gene.unit)?.code);
  await expectSameList(service, state, { asOf });
  const person = chosen(personsOf(situation), gene.pick);
  if (person) await expectSameExplanation(service, state, { asOf }, person);
}

/** What is answered now about the first two reference dates. */
async function remember(
  { service, get }: Desk,
  situation: Situation,
  referenceDates: string[],
): Promise<Remembered> {
  const { knownAt } = await service.evaluation({});
  const paths = referenceDates.slice(0, 2).flatMap((asOf) => [
    `evaluation?asOf=${asOf}`,
    ...personsOf(situation)
      .slice(0, 1)
      .map((person) => `persons/${person}?asOf=${asOf}`),
  ]);
  const answers = new Map<string, string>();
  await Promise.all(paths.map(async (path) => answers.set(path, await get(path))));
  return { knownAt, answers };
}

async function expectStillKnown({ get }: Desk, remembered: Remembered | undefined): Promise<void> {
  const { knownAt, answers } = remembered ?? { answers: new Map<string, string>() };
  const again = await Promise.all(
    [...answers.keys()].map(async (path) => [path, await get(`${path}&knownAt=${knownAt}`)] as const),
  );
  expect(new Map(again)).toEqual(answers);
}
