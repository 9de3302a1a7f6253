import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EVERYTHING } from '../../access/scope.js';
import type { SignedIn } from '../../access/signed-in.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { refuseOtherState } from '../../recording/etag.js';
import { writeEvent } from '../round-events.js';
import { RoundMails } from '../round-mails.js';
import { type Overtaken, overtakenBy } from '../seal/moved-persons.js';
import { checksumOf } from '../seal/seal.query.js';
import type { Signature } from '../seal/sealed-content.js';
import { Sealing } from '../seal/sealing.js';
import { cityOn } from '../unit-figures.js';
import { isDeputyFor } from './actor.js';
import { type OwnFigures, OwnFiguresService } from './own-figures.js';
import { byTable, figuresChanged, notNil, roundNotOpen, wrongStep } from './refusals.js';
import type { CheckDto, SeenFiguresDto } from './submission.dto.js';
import { type SubmissionRow, submissionIn } from './submission.query.js';
import { moveTo, sendBackByItself } from './transitions.js';

/** What the unit itself does: checks, signs, hands in, takes back. Each step is one transaction with its event. */
@Injectable()
export class StepsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: OwnFiguresService,
    private readonly sealing: Sealing,
    private readonly mails: RoundMails,
  ) {}

  /**
   * Checks the figures that were seen (geprüft); also anew, after figures have changed. Throws 409 when they are
   * others now, when something stands against handing them in or it is too late for the step, 422 for a nil return
   * with obliged persons.
   */
  async check(
    id: string,
    { figuresHash, nilReturn }: CheckDto,
    ifMatch: string | undefined,
    caller: SignedIn,
  ): Promise<void> {
    await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const submission = await this.own(manager, id, ifMatch, caller);
      if (submission.state === 'SUBMITTED' || submission.state === 'ACCEPTED')
        throw wrongStep(submission.state, 'Ändern kann sie das Personalamt, indem es sie zurückgibt.');
      const own = await this.seenFigures(manager, submission, figuresHash);
      if (nilReturn && own.figures.total.obliged > 0) throw notNil();
      const isNil = own.figures.total.obliged === 0;
      await moveTo(manager, submission, 'CHECKED', { hash: own.hash, isNil });
      await this.write(manager, submission, 'CHECKED', 'CHECK', caller);
    });
  }

  /** Signs what was checked (gezeichnet). Throws as `check` does, and 409 before it was checked. */
  async sign(
    id: string,
    { figuresHash }: SeenFiguresDto,
    ifMatch: string | undefined,
    caller: SignedIn,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const submission = await this.own(manager, id, ifMatch, caller);
      if (submission.state !== 'CHECKED')
        throw wrongStep(submission.state, 'Gezeichnet wird nach der Prüfung.');
      const own = await this.seenFigures(manager, submission, figuresHash);
      if (!submission.figuresHash?.equals(own.hash)) throw figuresChanged();
      await moveTo(manager, submission, 'SIGNED', { hash: own.hash, isNil: submission.nilReturn });
      await this.write(manager, submission, 'SIGNED', 'SIGN', caller);
    });
  }

  /** Takes back what was checked or signed, before it is handed in. */
  async takeBack(id: string, ifMatch: string | undefined, caller: SignedIn): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const submission = await this.own(manager, id, ifMatch, caller);
      if (submission.state !== 'CHECKED' && submission.state !== 'SIGNED')
        throw wrongStep(
          submission.state,
          'Zurücknehmen lässt sich eine Prüfung oder Zeichnung vor der Übermittlung.',
        );
      await moveTo(manager, submission, 'OPEN');
      await this.write(manager, submission, 'TAKEN_BACK', 'CHECK', caller);
    });
  }

  /**
   * Hands in what was signed (übermittelt): seals it, all in one state of the facts. Submissions that count somebody
   * who is counted here now, or miss somebody who was, go back to their units. Throws 409 when the figures are no
   * longer those that were signed.
   */
  async handIn(id: string, ifMatch: string | undefined, caller: SignedIn): Promise<void> {
    const { roundId } = await submissionIn(this.dataSource.manager, id, caller.scope);
    await this.sealing.inTurn(roundId, async (manager) => {
      const submission = await this.own(manager, id, ifMatch, caller);
      if (submission.state !== 'SIGNED')
        throw wrongStep(submission.state, 'Übermittelt wird nach der Zeichnung.');
      const { mandate, figures, hash, obstacles } = await this.figures.of(manager, submission);
      if (!submission.figuresHash?.equals(hash)) throw figuresChanged();
      refuseObstacles(obstacles);
      const city = cityOn(submission.referenceDate, mandate);
      const persons = await this.sealing.personsBehind(manager, { ...city, reportedBy: submission.unitId });
      await this.sendOvertakenBack(manager, await overtakenBy(manager, submission, persons, city));
      const asDeputy = await isDeputyFor(manager, caller, 'CHECK', submission);
      const state = await this.sealing.factState(manager);
      const signatures = await signaturesOf(manager, submission, caller, asDeputy);
      const sealId = await this.sealing.seal(manager, {
        submission,
        mandate,
        state,
        figures,
        persons,
        signatures,
      });
      await moveTo(manager, submission, 'SUBMITTED', { hash, isNil: submission.nilReturn, sealId });
      const { accountId: actor } = caller;
      await writeEvent(manager, {
        roundId,
        unitId: submission.unitId,
        kind: 'SUBMITTED',
        actor,
        asDeputy,
        sealId,
      });
      await this.mails.tell(manager, 'SUBMISSION_RECEIVED', submission, await checksumOf(manager, sealId));
    });
  }

  private async sendOvertakenBack(manager: EntityManager, overtaken: Overtaken[]): Promise<void> {
    for (const { submissionId, persons } of overtaken) {
      const submission = await submissionIn(manager, submissionId, EVERYTHING, true);
      await sendBackByItself(manager, submission, persons);
      await this.mails.tell(manager, 'SUBMISSION_RETURNED', submission);
    }
  }

  /** The submission of an open round in the state that the caller has read, kept from others. */
  private async own(
    manager: EntityManager,
    id: string,
    ifMatch: string | undefined,
    caller: SignedIn,
  ): Promise<SubmissionRow> {
    const submission = await submissionIn(manager, id, caller.scope, true);
    refuseOtherState(ifMatch, submission.version, 'Die Meldung wurde');
    if (submission.roundState !== 'OPEN') throw roundNotOpen();
    if (submission.byTable) throw byTable();
    return submission;
  }

  /** The figures, when they are still those that were on the screen and may be handed in. */
  private async seenFigures(
    manager: EntityManager,
    submission: SubmissionRow,
    seen: string,
  ): Promise<OwnFigures> {
    const own = await this.figures.of(manager, submission);
    if (own.hash.toString('hex') !== seen.toLowerCase()) throw figuresChanged();
    refuseObstacles(own.obstacles);
    return own;
  }

  private async write(
    manager: EntityManager,
    submission: SubmissionRow,
    kind: 'CHECKED' | 'SIGNED' | 'TAKEN_BACK',
    right: 'CHECK' | 'SIGN',
    caller: SignedIn,
  ): Promise<void> {
    const asDeputy = await isDeputyFor(manager, caller, right, submission);
    const { roundId, unitId } = submission;
    await writeEvent(manager, { roundId, unitId, kind, actor: caller.accountId, asDeputy });
  }
}

function refuseObstacles(obstacles: OwnFigures['obstacles']): void {
  const [first] = obstacles;
  if (first) throw new ProblemException(409, first.code, first.message);
}

/** Who checked and signed what is handed in now: the last ones before, since it was last open. */
async function signaturesOf(
  manager: EntityManager,
  { roundId, unitId }: SubmissionRow,
  { accountId }: SignedIn,
  asDeputy: boolean,
): Promise<Signature[]> {
  const earlier: Signature[] = await manager.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (kind) kind AS step, actor AS account, as_deputy AS "asDeputy", ${instantOf('happened_at')} AS at
         FROM round_event WHERE round_id = $1 AND unit_id = $2 AND kind IN ('CHECKED', 'SIGNED') ORDER BY kind, id DESC
     ) last ORDER BY at`,
    [roundId, unitId],
  );
  const [{ at }] = await manager.query(`SELECT ${instantOf('now()')} AS at`);
  return [...earlier, { step: 'SUBMITTED', account: accountId, asDeputy, at }];
}
