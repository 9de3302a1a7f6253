import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { refuseOtherState } from '../../recording/etag.js';
import { writeEvent } from '../round-events.js';
import { RoundMails } from '../round-mails.js';
import { Sealing } from '../seal/sealing.js';
import { roundNotOpen, wrongStep } from './refusals.js';
import { submissionIn } from './submission.query.js';
import { giveBack } from './transitions.js';

/** What the personnel department does with what was handed in. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sealing: Sealing,
    private readonly mails: RoundMails,
  ) {}

  /** Accepts what was handed in (angenommen). Throws 409 for anything else. */
  async accept(id: string, ifMatch: string | undefined, caller: SignedIn): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const submission = await submissionIn(manager, id, caller.scope, true);
      refuseOtherState(ifMatch, submission.version, 'Die Meldung wurde');
      if (submission.roundState !== 'OPEN') throw roundNotOpen();
      if (submission.state !== 'SUBMITTED')
        throw wrongStep(submission.state, 'Angenommen wird, was übermittelt ist.');
      await manager.query(`UPDATE submission SET state = 'ACCEPTED', version = version + 1 WHERE id = $1`, [
        id,
      ]);
      const { roundId, unitId } = submission;
      await writeEvent(manager, { roundId, unitId, kind: 'ACCEPTED', actor: caller.accountId });
      await this.mails.tell(manager, 'SUBMISSION_ACCEPTED', submission);
    });
  }

  /**
   * Gives a submission back with what is to be changed (zurückgegeben); of one that was accepted a new version is
   * demanded. The seal stays and holds no more. Throws 409 before it was handed in.
   */
  async giveBack(id: string, comment: string, ifMatch: string | undefined, caller: SignedIn): Promise<void> {
    const { roundId } = await submissionIn(this.dataSource.manager, id, caller.scope);
    await this.sealing.inTurn(roundId, async (manager) => {
      const submission = await submissionIn(manager, id, caller.scope, true);
      refuseOtherState(ifMatch, submission.version, 'Die Meldung wurde');
      const { unitId, state, roundState } = submission;
      if (roundState !== 'OPEN') throw roundNotOpen();
      if (state !== 'SUBMITTED' && state !== 'ACCEPTED')
        throw wrongStep(state, 'Zurückgeben lässt sich, was übermittelt oder angenommen ist.');
      await giveBack(manager, submission);
      const kind = state === 'ACCEPTED' ? 'RENEWAL_DEMANDED' : 'RETURNED';
      await writeEvent(manager, { roundId, unitId, kind, actor: caller.accountId, comment });
      const occasion = state === 'ACCEPTED' ? 'RENEWAL_DEMANDED' : 'SUBMISSION_RETURNED';
      await this.mails.tell(manager, occasion, submission);
    });
  }
}
