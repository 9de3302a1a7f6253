import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReadKind } from '../access/read-log/read-kind.js';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import { EVERYTHING } from '../access/scope.js';
import type { SignedIn } from '../access/signed-in.js';
import { categoriesOf } from '../mandate/category.js';
import { personNotFound } from '../obligation/person-not-found.js';
import { type AskedPerspective, type Known, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ProblemException } from '../platform/problem/problem.js';
import { type CertificateColumns, columnsOf } from './certificate.js';
import { decidedColumns, reasonOf } from './decision.js';
import { etagOf, refuseOtherState } from './etag.js';
import { insertTrainings } from './insert-trainings.js';
import { belongs, type RecordedRow, recordedPageText } from './recorded.query.js';
import { earlierAnswer, rememberAnswer, repeatable } from './repeated-request.js';
import { seenTraining } from './seen-training.js';
import { refuseSimilar } from './similar.js';
import type {
  CertificateDto,
  DecisionDto,
  NewTrainingDto,
  OwnCertificateDto,
  RecordedTrainingDto,
  RecordedTrainingsDto,
} from './training.dto.js';
import type { TrainingsQueryDto } from './trainings-query.dto.js';
import { assertVisible, trainingInTurn, Writing } from './writing.js';

/** Records certificates, corrects and withdraws them, and decides about their recognition (R15). */
@Injectable()
export class RecordingService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /** A page of the trainings of those who belong to the caller's units today. Throws 404 for an unknown unit. */
  async page(query: TrainingsQueryDto, caller: SignedIn, reader: Reader): Promise<RecordedTrainingsDto> {
    const perspective = await this.perspectives.of({ unit: query.unit }, caller);
    return this.pageOf(perspective, query, reader, 'LIST');
  }

  /** A page of the own trainings. Throws 404 when the account is nobody's. */
  async ownPage(query: PageQueryDto, caller: SignedIn, reader: Reader): Promise<RecordedTrainingsDto> {
    const { personnelNumber } = caller;
    if (!personnelNumber) throw personNotFound();
    const perspective = await this.perspectives.of({}, { ...caller, scope: EVERYTHING });
    return this.pageOf(
      perspective,
      { ...query, personnelNumber, sort: '-completedOn' },
      reader,
      'OWN_RECORD',
    );
  }

  private async pageOf(
    perspective: AskedPerspective,
    query: TrainingsQueryDto,
    reader: Reader,
    kind: ReadKind,
  ): Promise<RecordedTrainingsDto> {
    const { row } = (await this.perspectives.ask<{ items: RecordedRow[]; total: number }>(
      perspective,
      (statement) => recordedPageText(perspective, query, statement),
    )) as Known<{ items: RecordedRow[]; total: number }>;
    const employeeIds = [...new Set(row.items.map(({ employeeId }) => employeeId))];
    await this.readLog.write(reader, {
      kind,
      unitId: perspective.unitId,
      asOf: perspective.asOf,
      employeeIds,
    });
    return { items: row.items.map(shown), page: query.page, pageSize: query.pageSize, total: row.total };
  }

  /** One training. Throws 404 when it is unknown or its person does not belong to the caller's units today. */
  async one(id: string, caller: SignedIn, reader: Reader): Promise<RecordedTrainingDto> {
    const { training, perspective } = await seenTraining(this.perspectives, id, caller);
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [training.employeeId] });
    return shown(training);
  }

  /**
   * Records a certificate as submitted; a repeated request answers what the first one has made. Throws 400 when
   * the certificate cannot be, 404 when the person does not belong to the caller's units, 409 when the training
   * or a similar one is recorded already, 422 when the key was used for something else.
   */
  async record(
    caller: SignedIn,
    key: string | undefined,
    asked: NewTrainingDto,
    { isHandedIn = false } = {},
  ): Promise<RecordedTrainingDto> {
    const request = repeatable(caller.accountId, key, asked);
    const perspective = await this.perspectives.of({}, caller);
    const columns = columnsOf(asked, perspective.asOf);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const earlier = await earlierAnswer(manager, request);
      if (earlier) return shown(await trainingInTurn(manager, perspective, earlier.trainingId));
      const employeeId = await personInTurn(manager, perspective, asked.personnelNumber);
      await refuseSimilar(manager, employeeId, columns, asked.despiteSimilar);
      const why = asked.despiteSimilar ? `, trotz ähnlicher: ${asked.despiteSimilar}` : '';
      const change = await begin(`Schulung erfasst${why}`);
      const made = await insertTrainings(manager, columns, [employeeId]);
      const id = made.get(employeeId) as string;
      await rememberAnswer(manager, request, id, change);
      if (isHandedIn) await manager.query('INSERT INTO training_handed_in VALUES ($1)', [id]);
      return shown(await trainingInTurn(manager, perspective, id));
    });
  }

  /**
   * Records a certificate that somebody hands in for the own record; it lies on the unit's list of what is to be
   * decided. Throws as `record`; 404 also when the account belongs to no known person.
   */
  handIn(caller: SignedIn, key: string | undefined, asked: OwnCertificateDto): Promise<RecordedTrainingDto> {
    const personnelNumber = caller.personnelNumber ?? '';
    const own = { ...caller, scope: EVERYTHING };
    return this.record(own, key, { ...asked, personnelNumber }, { isHandedIn: true });
  }

  /**
   * Corrects what a certificate says. What was recognised instead of what is certified holds until another duration
   * is certified: it was decided about the former one. Throws 404, 412, 428, 400, or 409 when it is then one that
   * exists already.
   */
  correct(
    caller: SignedIn,
    id: string,
    ifMatch: string | undefined,
    asked: CertificateDto,
  ): Promise<RecordedTrainingDto> {
    return this.change(caller, id, ifMatch, 'Schulung berichtigt', (known, { asOf }) => {
      const { minutes, ...columns } = columnsOf(asked, asOf);
      return minutes === known.certifiedMinutes ? columns : { ...columns, minutes, minutes_reason: null };
    });
  }

  /**
   * Decides about the recognition. Throws 404, 412, 428; 400 for a refusal or other minutes without a reason, 403
   * for the own training: nobody decides about that.
   */
  decide(
    caller: SignedIn,
    id: string,
    ifMatch: string | undefined,
    decision: DecisionDto,
  ): Promise<RecordedTrainingDto> {
    const why = reasonOf(decision);
    const because = `Anerkennung entschieden${why ? `: ${why}` : ''}`;
    return this.change(caller, id, ifMatch, because, (known) => {
      if (known.personnelNumber === caller.personnelNumber) {
        const detail = 'Über die eigene Schulung entscheidet jemand anderes.';
        throw new ProblemException(403, 'OWN_TRAINING', detail);
      }
      return decidedColumns(decision, known);
    });
  }

  /** Withdraws a training: it counts no more and stays in the history. Throws 404, 412, 428. */
  async withdraw(caller: SignedIn, id: string, ifMatch: string | undefined, reason: string): Promise<void> {
    const perspective = await this.perspectives.of({}, caller);
    await this.writing.inTurn(caller, async ({ manager, begin }) => {
      refuseOtherState(ifMatch, (await trainingInTurn(manager, perspective, id)).changeId);
      await begin(`Schulung zurückgezogen: ${reason}`);
      await manager.query('DELETE FROM training WHERE id = $1', [id]);
    });
  }

  private async change(
    caller: SignedIn,
    id: string,
    ifMatch: string | undefined,
    reason: string,
    changed: (known: RecordedRow, perspective: AskedPerspective) => Partial<CertificateColumns> | object,
  ): Promise<RecordedTrainingDto> {
    const perspective = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const known = await trainingInTurn(manager, perspective, id);
      refuseOtherState(ifMatch, known.changeId);
      const values = Object.entries(changed(known, perspective));
      await begin(reason);
      await manager.query(
        `UPDATE training SET ${values.map(([name], index) => `${name} = $${index + 2}`).join(', ')} WHERE id = $1`,
        [id, ...values.map(([, value]) => value)],
      );
      return shown(await trainingInTurn(manager, perspective, id));
    });
  }
}

/** The person inside of what the asker may see. Throws 404 else. */
export async function personInTurn(
  manager: EntityManager,
  asked: AskedPerspective,
  personnelNumber: string,
): Promise<number> {
  const statement = new Statement();
  const number = statement.bind(personnelNumber, 'text');
  const [person] = await manager.query(
    `SELECT e.id FROM employee e WHERE e.personnel_number = ${number} AND ${belongs('e.id', asked, statement)}`,
    statement.values,
  );
  if (person === undefined) throw personNotFound();
  await assertVisible(manager, asked, [person.id]);
  return person.id;
}

function shown({ employeeId: _, changeId, categories, ...training }: RecordedRow): RecordedTrainingDto {
  return { ...training, categories: categoriesOf(categories), etag: etagOf(changeId) };
}
