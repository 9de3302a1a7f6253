import { expect } from '@jest/globals';
import type { Administration } from '../administration/administration.js';
import { evaluate } from '../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { type ExpectedPerson, explain, type PersonFilter, personsOf } from '../oracle/persons.js';
import type { PersonItem } from '../service/answers.js';
import type { TestService } from '../service/service.js';

/** What is asked: a reference date, and what was known when (absent: now). */
export type Question = { asOf: string; knownAt?: string };

/** The service's evaluation is that of the oracle, line by line. */
export async function expectSameEvaluation(
  service: TestService,
  state: Administration,
  question: Question,
  unit?: string,
): Promise<void> {
  const answer = await service.evaluation({ ...question, ...(unit !== undefined && { unit }) });
  const { knownAt: _, mandate: __, ...figures } = answer;
  const { mandate: ___, ...expected } = evaluate(state, SEEDED_MANDATE, question.asOf, unit);
  expect(figures).toEqual(expected);
}

/** The service's list is that of the oracle, person by person and in its order. */
export async function expectSameList(
  service: TestService,
  state: Administration,
  question: Question,
  filter: PersonFilter = {},
): Promise<void> {
  const persons = await allPersons(service, { ...question, ...filter });
  expect(persons.map(contractual)).toEqual(personsOf(state, SEEDED_MANDATE, question.asOf, filter));
}

/** The service explains the person as the oracle does: every training, every reason, in the order of R11. */
export async function expectSameExplanation(
  service: TestService,
  state: Administration,
  question: Question,
  personnelNumber: string,
): Promise<void> {
  const answer = await service.person(personnelNumber, question);
  const explanation = {
    ...contractual(answer),
    assignments: answer.assignments
      .map(({ unit, validFrom, validTo, leadershipLevel, citizenContact, mediaPr }) => ({
        unit,
        validFrom,
        validTo,
        leadershipLevel,
        citizenContact,
        mediaPr,
      }))
      .sort(by(({ validFrom }) => validFrom)),
    trainings: answer.trainings
      .map(({ id: _, ...training }) => training)
      .sort(by(({ completedOn, title }) => `${completedOn} ${title}`)),
  };
  expect(explanation).toEqual(explain(state, SEEDED_MANDATE, question.asOf, personnelNumber));
}

/** Every page of `GET /persons`. */
export async function allPersons(service: TestService, query: Record<string, string>): Promise<PersonItem[]> {
  const items: PersonItem[] = [];
  for (let page = 1; ; page++) {
    const answer = await service.persons({ ...query, page: String(page), pageSize: '200' });
    items.push(...answer.items);
    if (answer.items.length < 200) {
      expect(answer.total).toBe(items.length);
      return items;
    }
  }
}

/** The members of a person that the contract names, without the identifiers that only the service gives. */
function contractual(person: PersonItem): ExpectedPerson {
  const { personnelNumber, lastName, firstName, unit, reportingUnit, group, status, decidingTraining } =
    person;
  return {
    personnelNumber,
    lastName,
    firstName,
    unit,
    reportingUnit,
    group,
    status,
    decidingTraining: decidingTraining && {
      title: decidingTraining.title,
      completedOn: decidingTraining.completedOn,
    },
  };
}

function by<T>(key: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
