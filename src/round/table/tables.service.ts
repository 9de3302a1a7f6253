import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import type { GroupFigures } from '../../evaluation/figures.js';
import { Clock } from '../../platform/clock.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../../recording/etag.js';
import { writeEvent } from '../round-events.js';
import { RoundMails } from '../round-mails.js';
import { checksumOf } from '../seal/seal.query.js';
import { Sealing } from '../seal/sealing.js';
import { OwnFiguresService } from '../submission/own-figures.js';
import { notByTable, roundNotOpen, wrongStep } from '../submission/refusals.js';
import { type SubmissionRow, submissionIn } from '../submission/submission.query.js';
import { moveTo } from '../submission/transitions.js';
import { figuresHash } from '../unit-figures.js';
import type { TableDto } from './table.dto.js';
import { readTableFile } from './table-file.js';

/** A filled table that somebody reads in. */
export interface TableImport {
  submissionId: string;
  ifMatch: string | undefined;
  caller: SignedIn;
  /** Path of the file on disk, and its name without a path. */
  file: string;
  fileName: string | undefined;
  /** Who signed on paper. */
  signedBy: string | undefined;
  dryRun: boolean;
}

/** Hands in the figures of units that work without the system. */
@Injectable()
export class TablesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: OwnFiguresService,
    private readonly sealing: Sealing,
    private readonly mails: RoundMails,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether a table may be read in now, before the file has come. Throws 404 outside of the scope, 412 and 428 as
   * every step, 409 when the unit does not hand in a table or has handed in already.
   */
  async submission(id: string, ifMatch: string | undefined, caller: SignedIn): Promise<SubmissionRow> {
    return this.due(this.dataSource.manager, id, ifMatch, caller, false);
  }

  /**
   * Checks the table completely and, unless it is a dry run, seals its figures and hands them in (übermittelt), in
   * one transaction. Throws as `submission` does, and 422 with everything that is wrong with the file.
   */
  async handIn(table: TableImport): Promise<TableDto> {
    const { submissionId, ifMatch, caller, file, dryRun } = table;
    const { manager } = this.dataSource;
    const submission = await this.due(manager, submissionId, ifMatch, caller, false);
    const { mandate } = await this.figures.of(manager, submission);
    const unit = submission.unitCode;
    const figures = await readTableFile(file, { unit, groups: mandate.groups, today: this.clock.today() });
    if (dryRun) return told(submission, figures, false);
    await this.sealing.inTurn(submission.roundId, (turn) => this.seal(turn, table, figures));
    return told(await submissionIn(manager, submissionId, caller.scope), figures, true);
  }

  private async seal(manager: EntityManager, table: TableImport, figures: GroupFigures): Promise<void> {
    const { submissionId, ifMatch, caller, fileName, signedBy } = table;
    const submission = await this.due(manager, submissionId, ifMatch, caller, true);
    const { roundId, unitId, unitCode, referenceDate } = submission;
    const { mandate, obstacles } = await this.figures.of(manager, submission);
    const notReporting = obstacles.find(({ code }) => code === 'NOT_REPORTING');
    if (notReporting) throw new ProblemException(409, notReporting.code, notReporting.message);
    const state = await this.sealing.factState(manager);
    const [{ at }] = await manager.query(`SELECT ${instantOf('now()')} AS at`);
    const sealId = await this.sealing.seal(manager, {
      ...{ submission, mandate, state, figures, persons: null },
      signatures: [{ step: 'SUBMITTED', account: caller.accountId, asDeputy: false, at }],
    });
    const hash = figuresHash(unitCode, referenceDate, mandate, figures);
    await moveTo(manager, submission, 'SUBMITTED', { hash, isNil: figures.total.obliged === 0, sealId });
    const comment = [
      fileName ? `Tabelle eingelesen: ${fileName}` : 'Tabelle eingelesen',
      ...(signedBy ? [`auf der Tabelle gezeichnet: ${signedBy}`] : []),
    ].join('; ');
    const { accountId: actor } = caller;
    await writeEvent(manager, { roundId, unitId, kind: 'SUBMITTED', actor, comment, sealId });
    await this.mails.tell(manager, 'SUBMISSION_RECEIVED', submission, await checksumOf(manager, sealId));
  }

  /** The submission of an open round whose table is awaited, in the state that the caller has read. */
  private async due(
    manager: EntityManager,
    id: string,
    ifMatch: string | undefined,
    caller: SignedIn,
    forUpdate: boolean,
  ): Promise<SubmissionRow> {
    const submission = await submissionIn(manager, id, caller.scope, forUpdate);
    refuseOtherState(ifMatch, submission.version, 'Die Meldung wurde');
    if (submission.roundState !== 'OPEN') throw roundNotOpen();
    if (!submission.byTable) throw notByTable();
    if (submission.state !== 'OPEN' && submission.state !== 'RETURNED')
      throw wrongStep(submission.state, 'Eine neue Tabelle lässt sich einlesen, wenn sie zurückgegeben ist.');
    return submission;
  }
}

function told(submission: SubmissionRow, figures: GroupFigures, isSealed: boolean): TableDto {
  const { unitCode, unitName, state, version } = submission;
  return {
    unit: { code: unitCode, name: unitName },
    ...{ state, nilReturn: figures.total.obliged === 0, etag: etagOf(version), isSealed, figures },
  };
}
