import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { SignedIn } from '../../access/signed-in.js';
import { Perspectives } from '../../obligation/perspective.service.js';
import { invalidItem, ProblemException } from '../../platform/problem/problem.js';
import { belongs } from '../recorded.query.js';
import { seenTraining } from '../seen-training.js';
import { assertVisible, trainingInTurn, Writing } from '../writing.js';
import type { EvidenceDto, EvidenceIdDto, EvidenceListDto, StatementDto } from './evidence.dto.js';
import { alreadyThere, EVIDENCE, insertEvidence, noSuchEvidence, refuseSame } from './evidence.query.js';
import { type EvidenceFile, EvidenceFiles, keepFile } from './evidence-files.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { allParticipants } from './participants.js';

/** Keeps the evidence (Nachweise) of trainings; who may see a training may see it. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
    private readonly dataSource: DataSource,
    private readonly uploads: EvidenceUploads,
    private readonly files: EvidenceFiles,
  ) {}

  /** All evidence of a training, the oldest first. Throws 404 for a training that the caller may not see. */
  async list(trainingId: string, caller: SignedIn, reader: Reader): Promise<EvidenceListDto> {
    const { training, perspective } = await seenTraining(this.perspectives, trainingId, caller);
    const items = await this.dataSource.query(
      `${EVIDENCE} WHERE v.training_id = $1 ORDER BY v.made_at, v.id`,
      [trainingId],
    );
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [training.employeeId] });
    return { items };
  }

  /**
   * The file of evidence. Throws 404 when there is none, it is withdrawn, or the caller may not see it; 403 when it
   * is a list of participants of whom the caller may not see everybody.
   */
  async file({ id, evidenceId }: EvidenceIdDto, caller: SignedIn, reader: Reader): Promise<EvidenceFile> {
    const { training, perspective } = await seenTraining(this.perspectives, id, caller);
    const file = await this.files.find(id, evidenceId);
    const { asOf } = perspective;
    if (file.event === null) {
      await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [training.employeeId] });
    } else {
      const employeeIds = await allParticipants(this.dataSource.manager, file.event, perspective);
      await assertVisible(this.dataSource.manager, perspective, employeeIds);
      await this.readLog.write(reader, { kind: 'LIST', asOf, employeeIds });
    }
    return this.files.sent(file);
  }

  /**
   * Adds a file. Throws 404, 413, 422 when it is not what is allowed, 409 when it is evidence of this training
   * already, or of another one and there is no reason to take it all the same; 503 as `EvidenceUploads.take`.
   */
  async add(trainingId: string, caller: SignedIn, request: FastifyRequest): Promise<EvidenceDto> {
    const { perspective } = await seenTraining(this.perspectives, trainingId, caller);
    return this.uploads.take(request, caller, async (manager, file) => {
      await trainingInTurn(manager, perspective, trainingId);
      const known = await refuseSame(manager, [trainingId], file, (statement) =>
        belongs('t.employee_id', perspective, statement),
      );
      if (known.size > 0) throw alreadyThere();
      await keepFile(manager, file);
      const { sha256, name, despiteSame } = file;
      const values = { sha256, file_name: name, despite_same: despiteSame };
      return insertEvidence(manager, [trainingId], caller, 'FILE', values);
    });
  }

  /** Adds what somebody vouches for. Throws 404, 400 for a day that cannot be, 403 for the own training, 409. */
  async state(trainingId: string, caller: SignedIn, { kind, seenOn }: StatementDto): Promise<EvidenceDto> {
    const perspective = await this.perspectives.of({}, caller);
    const today = perspective.asOf;
    if (seenOn !== undefined && (kind !== 'ORIGINAL_SEEN' || seenOn > today)) {
      const message =
        kind === 'ORIGINAL_SEEN' ? 'Der Tag liegt in der Zukunft.' : 'Ein Tag gehört nur zu ORIGINAL_SEEN.';
      const code = kind === 'ORIGINAL_SEEN' ? 'SEEN_AFTER_TODAY' : 'NOT_ALLOWED_HERE';
      throw invalidItem({ pointer: '#/seenOn', code, message });
    }
    return this.writing.inTurn(caller, async ({ manager }) => {
      const { personnelNumber } = await trainingInTurn(manager, perspective, trainingId);
      if (personnelNumber === caller.personnelNumber) {
        throw new ProblemException(403, 'OWN_TRAINING', 'Für die eigene Schulung bürgt jemand anderes.');
      }
      const [known] = await manager.query(
        'SELECT FROM evidence WHERE training_id = $1 AND kind = $2 AND withdrawn_at IS NULL',
        [trainingId, kind],
      );
      if (known) throw alreadyThere();
      const day = kind === 'ORIGINAL_SEEN' ? (seenOn ?? today) : null;
      return insertEvidence(manager, [trainingId], caller, kind, { seen_on: day });
    });
  }

  /** Withdraws evidence; it stays in the list, its file is not shown any more. Throws 404. */
  async withdraw({ id, evidenceId }: EvidenceIdDto, caller: SignedIn, reason: string): Promise<void> {
    const perspective = await this.perspectives.of({}, caller);
    await this.writing.inTurn(caller, async ({ manager }) => {
      await trainingInTurn(manager, perspective, id);
      const [, count] = await manager.query(
        `UPDATE evidence SET withdrawn_at = now(), withdrawn_by = $3, withdrawal_reason = $4
          WHERE id = $1 AND training_id = $2 AND withdrawn_at IS NULL`,
        [evidenceId, id, caller.accountId, reason],
      );
      if (count === 0) throw noSuchEvidence();
    });
  }
}
