import { Injectable } from '@nestjs/common';
import type { Mandate } from '../mandate/mandate.js';
import { ROLE_OF, type Rule } from './plan.js';
import type { Plan } from './plan.store.js';
import type { Planned, Run, RunDays } from './planned.js';
import { type DigestPart, digestBody, digestSubject, whyOf } from './reminder-text.js';
import { type Office, participants, type RoundSituation, Situations } from './situations.js';
import type { FiguresOfUnits } from './unit-figures.js';
import type { UnitTree } from './unit-tree.js';

const DIGESTS_END =
  'Übersichten können Sie unter „Profil“ abstellen; Erinnerungen an eine fehlende Meldung kommen trotzdem.';

interface OpenRound extends RoundSituation {
  tree: UnitTree;
}

/** Makes the digests of a day: one for each officer and head, however many units they have. */
@Injectable()
export class Digests {
  constructor(private readonly situations: Situations) {}

  /** The run of the rules that are due. */
  async run(
    rules: readonly Rule[],
    { exceptions }: Plan,
    mandate: Mandate,
    figures: FiguresOfUnits,
    days: RunDays,
  ): Promise<Run> {
    const roles = new Set(
      rules.flatMap(({ recipients }) => recipients.map((recipient) => ROLE_OF[recipient])),
    );
    const offices = (await this.situations.offices(days.sentOn)).filter(({ role }) => roles.has(role));
    const tree = await this.situations.tree(days.sentOn);
    const rounds: OpenRound[] = [];
    for (const round of await this.situations.rounds(['OPEN', 'PLANNED'])) {
      if (!isOpenOn(round, days)) continue;
      rounds.push({ ...round, tree: await this.situations.tree(round.referenceDate) });
    }
    const excepted = exceptions.filter(({ digests }) => digests);
    const planned: Planned[] = [];
    for (const own of byAccount(offices)) {
      const { accountId, displayName, wantsDigests } = own[0] as Office;
      const kept = own.filter(
        ({ unitId }) =>
          !excepted.some(
            (each) => each.unitId !== null && unitId !== null && tree.isWithin(unitId, each.unitId),
          ),
      );
      const isExcepted = kept.length === 0 || excepted.some((each) => each.accountId === accountId);
      const recipient = { accountId, displayName, units: codesOf(own, tree), mail: null };
      if (isExcepted) planned.push({ ...recipient, result: 'EXCEPTED' });
      else if (!wantsDigests) planned.push({ ...recipient, result: 'SWITCHED_OFF' });
      else planned.push(await digestOf(kept, { tree, rounds, mandate, figures, days }));
    }
    return { kind: 'DIGEST', dueOn: days.dueOn, roundId: null, planned, withoutRecipient: [] };
  }
}

interface Around {
  tree: UnitTree;
  rounds: OpenRound[];
  mandate: Mandate;
  figures: FiguresOfUnits;
  days: RunDays;
}

async function digestOf(
  offices: Office[],
  { tree, rounds, mandate, figures, days }: Around,
): Promise<Planned> {
  const { accountId, displayName } = offices[0] as Office;
  const units = codesOf(offices, tree);
  const parts: DigestPart[] = [];
  for (const unitId of new Set(offices.map(({ unitId }) => unitId))) {
    const part = {
      unit: unitId === null ? null : (tree.get(unitId) ?? null),
      figures: await figures.of(unitId),
      rounds: rounds.flatMap((round) => openIn(round, unitId)),
    };
    if (isOpen(part)) parts.push(part);
  }
  if (parts.length === 0) return { accountId, displayName, result: 'NOTHING_OPEN', units, mail: null };
  const mail = {
    recipient: accountId,
    occasion: 'REMINDER_DIGEST' as const,
    subject: digestSubject(parts, days.sentOn),
    body: digestBody(parts, days.sentOn, mandate),
    why: `${whyOf(offices, (id) => tree.get(id)?.code ?? '')} ${DIGESTS_END}`,
    path: '/mein-bereich',
    key: `digest:${days.dueOn}:${accountId}`,
  };
  return { accountId, displayName, result: 'MAIL', units, mail };
}

/** A preview takes it that planned rounds will open on their day. */
function isOpenOn({ state, opensOn }: RoundSituation, { sentOn, asOf }: RunDays): boolean {
  return state === 'OPEN' || (sentOn > asOf && opensOn <= sentOn);
}

/** The submissions to a round in the subtree of a unit, when one of them is still to be handed in. */
function openIn({ tree, ...round }: OpenRound, unitId: number | null): DigestPart['rounds'] {
  const { title, deadline } = round;
  const within = participants(round, tree).filter(({ unit }) => tree.isWithin(unit.id, unitId));
  const open = within.filter(({ isHandedIn }) => !isHandedIn).length;
  return open === 0 ? [] : [{ title, deadline, open, all: within.length }];
}

function isOpen({ figures, rounds }: DigestPart): boolean {
  return (
    figures.notFulfilled > 0 || figures.undecidedPersons > 0 || figures.submitted > 0 || rounds.length > 0
  );
}

function byAccount(offices: readonly Office[]): Office[][] {
  const byId = new Map<string, Office[]>();
  for (const office of offices) byId.set(office.accountId, [...(byId.get(office.accountId) ?? []), office]);
  return [...byId.values()];
}

function codesOf(offices: readonly Office[], tree: UnitTree): string[] {
  const codes = offices.flatMap(({ unitId }) => (unitId === null ? [] : [tree.get(unitId)?.code ?? '']));
  return [...new Set(codes)];
}
