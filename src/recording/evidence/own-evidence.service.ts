import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import { EVERYTHING } from '../../access/scope.js';
import type { SignedIn } from '../../access/signed-in.js';
import { personNotFound } from '../../obligation/person-not-found.js';
import { Perspectives } from '../../obligation/perspective.service.js';
import type { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { RecordingService } from '../recording.service.js';
import { seenTraining } from '../seen-training.js';
import { noSuchTraining, trainingInTurn } from '../writing.js';
import type { EvidenceDto, EvidenceIdDto, OwnTrainingsDto } from './evidence.dto.js';
import { alreadyThere, EVIDENCE, insertEvidence, refuseSame } from './evidence.query.js';
import { type EvidenceFile, EvidenceFiles, keepFile } from './evidence-files.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { namesOthers } from './participants.js';

/** What somebody sees and hands in for the own record, by the personnel number of the account. */
@Injectable()
export class OwnEvidenceService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly recording: RecordingService,
    private readonly readLog: ReadLog,
    private readonly dataSource: DataSource,
    private readonly uploads: EvidenceUploads,
    private readonly files: EvidenceFiles,
  ) {}

  /** A page of the own trainings with their evidence. Throws 404 when the account is nobody's. */
  async trainings(query: PageQueryDto, caller: SignedIn, reader: Reader): Promise<OwnTrainingsDto> {
    const { items, ...page } = await this.recording.ownPage(query, caller, reader);
    const rows: { trainingId: string; evidence: EvidenceDto }[] = await this.dataSource.query(
      `SELECT v.training_id AS "trainingId", to_json(shown) AS evidence FROM (${EVIDENCE}) shown
         JOIN evidence v USING (id) WHERE v.training_id = ANY ($1::uuid[]) ORDER BY v.made_at, v.id`,
      [items.map(({ id }) => id)],
    );
    const evidenceOf = (id: string) => rows.filter((row) => row.trainingId === id);
    return {
      ...page,
      items: items.map((item) => ({ ...item, evidence: evidenceOf(item.id).map((row) => row.evidence) })),
    };
  }

  /** The file of evidence of an own training. Throws 404; 403 for a list that names others too. */
  async file({ id, evidenceId }: EvidenceIdDto, caller: SignedIn, reader: Reader): Promise<EvidenceFile> {
    const { training, perspective } = await seenTraining(this.perspectives, id, seesOwn(caller));
    if (training.personnelNumber !== caller.personnelNumber) throw noSuchTraining();
    const file = await this.files.find(id, evidenceId);
    if (file.event !== null) throw namesOthers();
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'OWN_RECORD', asOf, employeeIds: [training.employeeId] });
    return this.files.sent(file);
  }

  /**
   * Adds a file to an own training about which nobody has decided yet. Throws 404 when it is not one's own, 409
   * when it is decided or has the file already; 409, 413, 422 and 503 as for other evidence.
   */
  async add(trainingId: string, caller: SignedIn, request: FastifyRequest): Promise<EvidenceDto> {
    const perspective = await this.perspectives.of({}, seesOwn(caller));
    const { training } = await seenTraining(this.perspectives, trainingId, seesOwn(caller));
    refuseOthers(training, caller);
    return this.uploads.take(request, caller, async (manager, file) => {
      const own = await trainingInTurn(manager, perspective, trainingId);
      refuseOthers(own, caller);
      const known = await refuseSame(
        manager,
        [trainingId],
        file,
        (statement) => `t.employee_id = ${statement.bind(own.employeeId, 'integer')}`,
      );
      if (known.size > 0) throw alreadyThere();
      await keepFile(manager, file);
      const { sha256, name, despiteSame } = file;
      const values = { sha256, file_name: name, despite_same: despiteSame };
      return insertEvidence(manager, [trainingId], caller, 'FILE', values);
    });
  }
}

/** Looks everywhere, as the person may have moved; whoever does must compare the personnel number. */
function seesOwn(caller: SignedIn): SignedIn {
  if (!caller.personnelNumber) throw personNotFound();
  return { ...caller, scope: EVERYTHING };
}

function refuseOthers(
  { personnelNumber, recognition }: { personnelNumber: string; recognition: string },
  caller: SignedIn,
): void {
  if (personnelNumber !== caller.personnelNumber) throw noSuchTraining();
  if (recognition === 'SUBMITTED') return;
  const detail =
    'Über diese Schulung ist schon entschieden. Wenden Sie sich an die Fortbildungsbeauftragten, wenn ein Nachweis fehlt.';
  throw new ProblemException(409, 'ALREADY_DECIDED', detail);
}
