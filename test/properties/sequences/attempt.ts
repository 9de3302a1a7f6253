import { TODAY } from '../../administration/random-days.js';
import type { StepGene } from '../../administration/random-genes.js';
import { assignmentOn, isInSubtree } from '../../oracle/rules.js';
import type { Answer, Call, Worker } from './desk.js';
import { administrationOf, type Facts, type Touch } from './facts.js';

/** A change that was made. */
export interface Change {
  id: number;
  by: Worker;
  touches: Touch[];
}

/** How things stand before a step. */
export interface Situation {
  facts: Facts;
  /** Kürzel of the unit whose officer is `OFFICE`. */
  office: string;
  /** State of each training and course for `If-Match`, by its id. */
  etags: ReadonlyMap<string, string>;
  /** The oldest first. */
  changes: Change[];
  /** Number of the newest change; nothing is written without a new one. */
  newest: number;
  /** The recordings so far, with the training or course that one has made: they may be sent again. */
  recordings: { by: Worker; call: Call; made: string }[];
}

/** A step: what is sent, and what must come of it. */
export interface Attempt {
  /** What is done, for people who read why a property fails. */
  says: string;
  by: Worker;
  call: Call;
  /** Status that must be answered; the code of a problem where it is a certain one. */
  status: number;
  code?: string;
  /** What changes; absent: nothing. */
  touches?(answer: Answer): Touch[];
  /** What else must be true of the answer. */
  expected?: object;
}

/** An operation of the daily work with the choices of a gene; undefined when there is nothing to do it with. */
export type Operation = (situation: Situation, gene: StepGene) => Attempt | undefined;

/** Everybody who is known. */
export function personsOf({ facts }: Situation): string[] {
  return [...facts.values()].flatMap((fact) => (fact.is === 'PERSON' ? [fact.personnelNumber] : []));
}

/** Those whom a step is about: somebody of the worker's units, sometimes anybody. */
export function personsFor(situation: Situation, { by, isAboutAnybody }: StepGene): string[] {
  const all = personsOf(situation);
  const own = all.filter((person) => belongs(situation, by, person));
  return isAboutAnybody || own.length === 0 ? all : own;
}

/** Whether the person is in a unit of the worker on a day; what is done for somebody goes by today. */
export function belongs(situation: Situation, by: Worker, personnelNumber: string, day = TODAY): boolean {
  const { facts, office } = situation;
  const administration = administrationOf(facts, day);
  const person = administration.employees.find((known) => known.personnelNumber === personnelNumber);
  const assignment = person && assignmentOn(day, person);
  return assignment !== undefined && (by === 'CITY' || isInSubtree(assignment.unit, office, administration));
}

/** One of a list, by a free choice. */
export function chosen<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % list.length];
}
