import { Injectable } from '@nestjs/common';
import { ROLE_OF, type Rule, type RuleRecipient } from './plan.js';
import type { Exception, Plan } from './plan.store.js';
import type { Planned, Run, RunDays } from './planned.js';
import { escalationBody, escalationSubject, whyOf } from './reminder-text.js';
import { type Office, participants, type RoundSituation, Situations } from './situations.js';
import type { TreeUnit, UnitTree } from './unit-tree.js';

const ESCALATIONS_STAY =
  'Diese Erinnerung gehört zur Auswertungsrunde und lässt sich nicht selbst abstellen; das Haupt- und Personalamt kann es für eine Einheit oder ein Konto.';

/** Reminds of submissions that have not been handed in: step by step, of all units of a recipient in one mail. */
@Injectable()
export class Escalations {
  constructor(private readonly situations: Situations) {}

  /** The run of one step of a round. */
  async run(
    step: Rule,
    { exceptions }: Plan,
    round: RoundSituation,
    { dueOn, sentOn }: RunDays,
  ): Promise<Run> {
    const tree = await this.situations.tree(round.referenceDate);
    const offices = await this.situations.offices(sentOn);
    const excepted = exceptions.filter(({ escalations }) => escalations);
    const due = new Map<string, { offices: Office[]; units: Set<TreeUnit>; open: Set<TreeUnit> }>();
    const withoutRecipient: string[] = [];
    for (const { unit, isHandedIn } of participants(round, tree)) {
      const found = step.recipients.flatMap((recipient) => officesFor(unit, recipient, tree, offices));
      if (found.length === 0 && !isHandedIn) withoutRecipient.push(unit.code);
      for (const office of found) {
        const known = due.get(office.accountId) ?? { offices: [], units: new Set(), open: new Set() };
        if (!known.offices.includes(office)) known.offices.push(office);
        known.units.add(unit);
        if (!isHandedIn) known.open.add(unit);
        due.set(office.accountId, known);
      }
    }
    const planned = [...due.values()].map(({ offices, units, open }): Planned => {
      const { accountId, displayName } = offices[0] as Office;
      const about = open.size > 0 ? [...open] : [...units];
      const recipient = { accountId, displayName, units: about.map(({ code }) => code), mail: null };
      if (open.size === 0) return { ...recipient, result: 'NOTHING_OPEN' };
      const kept = [...open].filter((unit) => !isExcepted(unit, accountId, excepted, tree));
      if (kept.length === 0) return { ...recipient, result: 'EXCEPTED' };
      const mail = {
        recipient: accountId,
        occasion: 'ESCALATION' as const,
        subject: escalationSubject(round.title, round.deadline, sentOn),
        body: escalationBody(round.title, round.deadline, kept, sentOn),
        why: `${whyOf(offices, (id) => tree.get(id)?.code ?? '')} ${ESCALATIONS_STAY}`,
        path: '/meldung',
        key: `escalation:${round.id}:${dueOn}:${accountId}`,
      };
      return { ...recipient, units: kept.map(({ code }) => code), result: 'MAIL', mail };
    });
    return { kind: 'ESCALATION', dueOn, roundId: round.id, planned, withoutRecipient };
  }
}

/** Those at the unit itself, else at the nearest unit above it that has any; for the Geschäftsbereich from there on. */
function officesFor(
  unit: TreeUnit,
  recipient: RuleRecipient,
  tree: UnitTree,
  offices: readonly Office[],
): Office[] {
  const ofRole = offices.filter(({ role }) => role === ROLE_OF[recipient]);
  const start = recipient === 'DEPARTMENT_HEAD' ? tree.departmentOf(unit.id) : unit;
  if (start === undefined) return [];
  for (const { id } of tree.upFrom(start.id)) {
    const found = ofRole.filter(({ unitId }) => unitId === id);
    if (found.length > 0) return found;
  }
  return ofRole.filter(({ unitId }) => unitId === null);
}

function isExcepted(
  unit: TreeUnit,
  accountId: string,
  exceptions: readonly Exception[],
  tree: UnitTree,
): boolean {
  return exceptions.some((each) =>
    each.unitId === null ? each.accountId === accountId : tree.isWithin(unit.id, each.unitId),
  );
}
