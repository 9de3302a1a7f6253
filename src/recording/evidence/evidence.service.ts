import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { SignedIn } from '../../access/signed-in.js';
import { type AskedPerspective, Perspectives } from '../../obligation/perspective.service.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { Statement } from '../../platform/database/statement.js';
import { invalidItem, ProblemException } from '../../platform/problem/problem.js';
import { receiveForm } from '../../platform/upload/receive-form.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { requestValidation } from '../../platform/validation/validation.pipe.js';
import { belongs } from '../recorded.query.js';
import { seenTraining } from '../seen-training.js';
import { trainingInTurn, Writing } from '../writing.js';
import {
  type EvidenceDto,
  EvidenceFieldsDto,
  type EvidenceIdDto,
  type EvidenceListDto,
  type StatementDto,
} from './evidence.dto.js';
import { checkedMediaType, type MediaType, safeFileName } from './media-type.js';

const FILE_BYTES = 15 * 1024 * 1024;
const PART_BYTES = 256 * 1024;
/** Uploads that may be under way; they wait on disk, one at a time is held in memory. */
const MOST_UNDER_WAY = 20;
const FORM = {
  fileBytes: FILE_BYTES,
  fieldBytes: 2000,
  tooLarge: new ProblemException(413, 'FILE_TOO_LARGE', 'Die Datei ist zu groß. Erlaubt sind 15 MB.'),
  fields: 'das Feld despiteSame',
};
const EVIDENCE = `
SELECT v.id, v.kind, v.file_name AS "fileName", f.media_type AS "mediaType", f.size, v.despite_same AS "despiteSame",
  v.seen_on AS "seenOn", a.display_name AS by, ${instantOf('v.made_at')} AS "madeAt",
  ${instantOf('v.withdrawn_at')} AS "withdrawnAt", v.withdrawal_reason AS "withdrawalReason"
  FROM evidence v JOIN account a ON a.id = v.account_id LEFT JOIN evidence_file f USING (sha256)`;

/** A file to send: its bytes come as fast as they are taken. */
export interface EvidenceFile {
  name: string;
  mediaType: MediaType;
  size: number;
  content: Readable;
}

/** Keeps the evidence (Nachweise) of trainings; who may see a training may see it. */
@Injectable()
export class EvidenceService {
  private underWay = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly validation = requestValidation();

  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
    private readonly dataSource: DataSource,
    private readonly folders: UploadFolders,
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

  /** The file of evidence. Throws 404 when there is none, it is withdrawn, or the caller may not see it. */
  async file({ id, evidenceId }: EvidenceIdDto, caller: SignedIn, reader: Reader): Promise<EvidenceFile> {
    const { training, perspective } = await seenTraining(this.perspectives, id, caller);
    const [file] = await this.dataSource.query(
      `SELECT v.file_name AS name, f.media_type AS "mediaType", f.size, f.sha256 FROM evidence v
         JOIN evidence_file f USING (sha256) WHERE v.id = $1 AND v.training_id = $2 AND v.withdrawn_at IS NULL`,
      [evidenceId, id],
    );
    if (file === undefined) throw noSuchEvidence();
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [training.employeeId] });
    const { sha256, ...shown } = file;
    return { ...shown, content: Readable.from(this.parts(sha256, shown.size), { highWaterMark: 1 }) };
  }

  /**
   * Adds a file. Throws 404, 413, 422 when it is not what is allowed, 409 when it is evidence of this training
   * already, or of another one and there is no reason to take it all the same; 503 when too many come at once.
   */
  async add(trainingId: string, caller: SignedIn, request: FastifyRequest): Promise<EvidenceDto> {
    const { perspective } = await seenTraining(this.perspectives, trainingId, caller);
    if (this.underWay >= MOST_UNDER_WAY) {
      const detail = 'Es kommen gerade sehr viele Dateien an. Bitte versuchen Sie es gleich noch einmal.';
      throw new ProblemException(503, 'TOO_MANY_UPLOADS', detail, { retryAfterSeconds: 5 });
    }
    this.underWay++;
    try {
      return await this.folders.within(async (folder) => {
        const { fields, file, fileName } = await receiveForm(request, folder, FORM);
        const metadata = { type: 'body' as const, metatype: EvidenceFieldsDto };
        const { despiteSame }: EvidenceFieldsDto = await this.validation.transform(fields, metadata);
        const work = this.last.then(async () => {
          const bytes = await readFile(file);
          const mediaType = await checkedMediaType(bytes);
          // Before it is our turn: other writers wait meanwhile.
          const sha256 = createHash('sha256').update(bytes).digest();
          return this.writing.inTurn(caller, async ({ manager }) => {
            await trainingInTurn(manager, perspective, trainingId);
            await refuseSame(manager, perspective, trainingId, sha256, despiteSame);
            await store(manager, sha256, mediaType, bytes);
            const name = safeFileName(fileName, mediaType);
            const values = { sha256, file_name: name, despite_same: despiteSame };
            return insert(manager, trainingId, caller, 'FILE', values);
          });
        });
        this.last = work.catch(() => undefined);
        return work;
      });
    } finally {
      this.underWay--;
    }
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
      return insert(manager, trainingId, caller, kind, { seen_on: day });
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

  /** Each part by itself: a slow download holds no connection. */
  private async *parts(sha256: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let part = 0; part * PART_BYTES < size; part++) {
      const [row] = await this.dataSource.query(
        'SELECT content FROM evidence_file_part WHERE sha256 = $1 AND part = $2',
        [sha256, part],
      );
      yield row.content;
    }
  }
}

/** Whose the other training is, is told only to who may see it. */
async function refuseSame(
  manager: EntityManager,
  asked: AskedPerspective,
  trainingId: string,
  sha256: Buffer,
  reason: string | undefined,
): Promise<void> {
  const statement = new Statement();
  const found: { id: string; title: string; visible: boolean }[] = await manager.query(
    `SELECT t.id, t.title, ${belongs('t.employee_id', asked, statement)} AS visible FROM evidence v
       JOIN training t ON t.id = v.training_id
      WHERE v.sha256 = ${statement.bind(sha256, 'bytea')} AND v.withdrawn_at IS NULL ORDER BY t.id`,
    statement.values,
  );
  if (found.some(({ id }) => id === trainingId)) throw alreadyThere();
  if (found.length === 0 || reason !== undefined) return;
  const errors = found
    .filter(({ visible }) => visible)
    .slice(0, 5)
    .map(({ id, title }) => ({
      pointer: '#/file',
      code: 'SAME',
      message: `Nachweis von „${title}“.`,
      value: id,
    }));
  const detail =
    'Diese Datei ist schon Nachweis einer anderen Schulung. Soll sie trotzdem gelten, geben Sie in „despiteSame“ an, warum.';
  throw new ProblemException(409, 'SAME_FILE', detail, errors.length > 0 ? { errors } : {});
}

async function store(manager: EntityManager, sha256: Buffer, type: MediaType, bytes: Buffer): Promise<void> {
  const added = await manager.query(
    'INSERT INTO evidence_file VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING size',
    [sha256, type, bytes.length],
  );
  if (added.length === 0) return;
  for (let part = 0; part * PART_BYTES < bytes.length; part++) {
    const content = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await manager.query('INSERT INTO evidence_file_part VALUES ($1, $2, $3)', [sha256, part, content]);
  }
}

async function insert(
  manager: EntityManager,
  trainingId: string,
  { accountId }: SignedIn,
  kind: EvidenceDto['kind'],
  values: object,
): Promise<EvidenceDto> {
  const names = Object.keys(values);
  const [{ id }] = await manager.query(
    `INSERT INTO evidence (training_id, account_id, kind, ${names.join(', ')})
     VALUES ($1, $2, $3, ${names.map((_, index) => `$${index + 4}`).join(', ')}) RETURNING id`,
    [trainingId, accountId, kind, ...Object.values(values)],
  );
  const [made] = await manager.query(`${EVIDENCE} WHERE v.id = $1`, [id]);
  return made;
}

function alreadyThere(): ProblemException {
  return new ProblemException(409, 'EVIDENCE_ALREADY_THERE', 'Diesen Nachweis hat die Schulung schon.');
}

function noSuchEvidence(): ProblemException {
  const detail = 'Diesen Nachweis gibt es nicht, oder er ist zurückgezogen.';
  return new ProblemException(404, 'EVIDENCE_NOT_FOUND', detail);
}
