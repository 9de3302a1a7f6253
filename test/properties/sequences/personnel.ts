import type { Assignment } from '../../administration/administration.js';
import { isWithin, shift } from '../../administration/day.js';
import { numberOf } from '../../administration/random.js';
import type { StepGene } from '../../administration/random-genes.js';
import { type Attempt, chosen, type Operation, personsOf, type Situation } from './attempt.js';
import { assignmentsOf, joined, overlap, periodsTouched } from './facts.js';
import { placedDay } from './periods.js';
import { NOBODY } from './recording.js';
import { isInLife, unitsOn } from './units.js';

/** Somebody joins, by a single change instead of a file. */
export const enter: Operation = (situation, gene) => {
  const from = placedDay(situation, gene);
  const known = gene.isAmiss ? chosen(personsOf(situation), gene.pick) : undefined;
  const person = {
    personnelNumber: known ?? numberOf(190 + personsOf(situation).length),
    lastName: 'Eintritt',
    firstName: 'Übül',
  };
  const period = periodOf(situation, gene, from);
  const isPossible = isOrdered(period) && isInLife(situation.facts, [period]);
  return {
    says: `lets ${person.personnelNumber} enter: ${JSON.stringify(period)}`,
    by: 'HR',
    call: { method: 'POST', path: 'employees', body: { ...person, ...sentOf(period) } },
    ...(known !== undefined
      ? { status: 409, code: 'ALREADY_KNOWN' }
      : isPossible
        ? {
            status: 201,
            touches: () => [
              joined(person),
              ...periodsTouched(situation.facts, person.personnelNumber, [period]),
            ],
          }
        : { status: 422 }),
  };
};

/** Transfer, promotion or return: other values hold from a day on; what is not said stays in the same unit. */
export const assign: Operation = (situation, gene) => {
  const from = placedDay(situation, gene);
  return onPerson(situation, gene, 'POST', 'assignments', (periods) => {
    const holding = periods.find(({ validFrom, validTo }) => isWithin(from, validFrom, validTo));
    const drawn = periodOf(situation, gene, from);
    if (!holding) {
      const isMissing = gene.inCapitals;
      const { unit: _, ...rest } = sentOf(drawn);
      return { body: isMissing ? rest : sentOf(drawn), wanted: isMissing ? undefined : [...periods, drawn] };
    }
    const stays = gene.isAllOrNothing || drawn.unit === holding.unit;
    const { citizenContact = holding.citizenContact, mediaPr = holding.mediaPr } = stays ? gene : drawn;
    const level = gene.level ?? (stays && !gene.inCapitals ? holding.leadershipLevel : undefined);
    const changed: Assignment = {
      unit: stays ? holding.unit : drawn.unit,
      validFrom: from,
      ...(holding.validTo !== undefined && { validTo: holding.validTo }),
      ...(level && { leadershipLevel: level }),
      citizenContact,
      mediaPr,
    };
    const body = {
      from,
      ...(!stays && { unit: drawn.unit }),
      ...(gene.level || gene.inCapitals ? { leadershipLevel: gene.level ?? null } : {}),
      citizenContact: stays ? gene.citizenContact : citizenContact,
      mediaPr: stays ? gene.mediaPr : mediaPr,
      // The end stays that of the period.
      ...(gene.isDespiteSimilar && gene.isAboutAnybody && { to: from }),
    };
    const before = holding.validFrom < from ? [{ ...holding, validTo: shift(from, -1) }] : [];
    const wanted = [...periods.filter((period) => period !== holding), ...before, changed];
    return { body, wanted: 'to' in body ? undefined : wanted };
  });
};

/** Somebody leaves with a last day; what was planned for later is dropped. */
export const depart: Operation = (situation, gene) => {
  const lastDay = placedDay(situation, gene);
  return onPerson(situation, gene, 'POST', 'departure', (periods) => {
    const holds = ({ validFrom, validTo }: Assignment) => isWithin(lastDay, validFrom, validTo);
    const left = periods
      .filter(({ validFrom }) => validFrom <= lastDay)
      .map((period) => (holds(period) ? { ...period, validTo: lastDay } : period));
    return { body: { lastDay }, wanted: periods.some(holds) ? left : undefined };
  });
};

/** Corrects the whole history: one period is another, one more, or none. */
export const correctHistory: Operation = (situation, gene) => {
  const drawn = periodOf(situation, gene, placedDay(situation, gene));
  return onPerson(situation, gene, 'PUT', 'assignments', (periods) => {
    const at = periods.length === 0 ? 0 : gene.unit % periods.length;
    const wanted = periods.toSpliced(at, gene.isDespiteSimilar ? 1 : 0, ...(gene.inCapitals ? [] : [drawn]));
    return { body: { assignments: wanted.map(sentOf) }, wanted };
  });
};

/**
 * Something about the history of a person: refused to others than the personnel department, without the present
 * state, and when it would be no history.
 */
function onPerson(
  situation: Situation,
  gene: StepGene,
  method: string,
  what: string,
  plan: (periods: Assignment[]) => { body: object; wanted: Assignment[] | undefined },
): Attempt | undefined {
  const person = chosen(personsOf(situation), gene.pick);
  if (person === undefined) return undefined;
  const periods = assignmentsOf(situation.facts, person);
  const { body, wanted } = plan(periods);
  const path = `employees/${person}/${what}`;
  const asked = { says: `${method} ${path} ${JSON.stringify(body)}`, by: 'HR' as const };
  const call = { method, path, body };
  if (gene.isAmiss) {
    const states: [Attempt['call'], number, string][] = [
      [call, 428, 'STATE_NEEDED'],
      [{ ...call, headers: { 'if-match': '"0"' } }, 412, 'STATE_HAS_CHANGED'],
      [{ ...call, path: `employees/${NOBODY}/${what}` }, 404, 'PERSON_NOT_FOUND'],
    ];
    const [sent, status, code] = chosen(states, gene.unit) as (typeof states)[number];
    return { ...asked, call: sent, status, code };
  }
  const attempt = { ...asked, call: { ...call, stateOf: `employees/${person}` } };
  if (gene.isAboutAnybody && gene.unit % 2 === 0)
    return { ...attempt, by: 'CITY', status: 403, code: 'FORBIDDEN' };
  const inOrder = wanted?.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  if (!inOrder?.every(isOrdered) || overlap(inOrder) || !isInLife(situation.facts, inOrder))
    return { ...attempt, status: 422 };
  return {
    ...attempt,
    status: 200,
    touches: () => periodsTouched(situation.facts, person, inOrder),
    expected: {
      personnelNumber: person,
      assignments: inOrder.map(({ unit, validFrom: from }) => ({ unit, from })),
    },
  };
}

/** A period from a day on, by choice one that ends before it begins. */
function periodOf({ facts }: Situation, gene: StepGene, from: string): Assignment {
  const { end, level, citizenContact = false, mediaPr = false } = gene;
  return {
    unit: chosen(unitsOn(facts, from), gene.unit)?.code ?? '',
    validFrom: from,
    ...(end !== undefined && { validTo: end }),
    ...(level && { leadershipLevel: level }),
    citizenContact,
    mediaPr,
  };
}

function isOrdered({ validFrom, validTo }: Assignment): boolean {
  return validTo === undefined || validFrom <= validTo;
}

function sentOf({ validFrom: from, validTo: to, ...period }: Assignment): { unit: string; from: string } {
  return { ...period, from, ...(to !== undefined && { to }) };
}
