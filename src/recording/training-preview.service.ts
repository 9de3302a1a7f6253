import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { explanationText } from '../obligation/explanation.query.js';
import type { PersonDetailDto } from '../obligation/person.dto.js';
import { type ExplanationRow, explanationOf, type Units } from '../obligation/persons.service.js';
import { type AskedPerspective, Perspectives } from '../obligation/perspective.service.js';
import { UnitDirectory } from '../obligation/unit-directory.js';
import { Statement } from '../platform/database/statement.js';
import { type CertificateColumns, columnsOf } from './certificate.js';
import { insertTrainings } from './insert-trainings.js';
import type { StandingDto, TrainingPreviewDto } from './preview.dto.js';
import { personInTurn } from './recording.service.js';
import { resembling } from './similar.js';
import type { NewTrainingDto } from './training.dto.js';
import { Writing } from './writing.js';

/** Tells what a certificate would do to the obligation of its person, before it is recorded. */
@Injectable()
export class TrainingPreviewService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly directory: UnitDirectory,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * Whether the certificate would count once it is recognised, and the standing of its person before and after: the
   * obligation statement is asked with the training in place, and nothing is kept. The look is logged. Throws 400
   * when the certificate cannot be, 404 when the person does not belong to the caller's units.
   */
  async preview(asked: NewTrainingDto, caller: SignedIn, reader: Reader): Promise<TrainingPreviewDto> {
    const perspective = await this.perspectives.of({}, caller);
    const columns = columnsOf(asked, perspective.asOf);
    const {
      row: { units },
    } = await this.directory.on(perspective);
    const { employeeId, preview } = await this.writing.inTurn(caller, async ({ manager, begin }) => {
      const { personnelNumber } = asked;
      const employeeId = await personInTurn(manager, perspective, personnelNumber);
      const similar = await resembling(manager, employeeId, columns);
      const before = await standing(manager, perspective, personnelNumber, units);
      await manager.query('SAVEPOINT unchanged');
      await begin('Vorschau');
      const same = similar.find((each) => each.same);
      const id = await recognised(manager, columns, employeeId, same?.id);
      const after = await standing(manager, perspective, personnelNumber, units);
      await manager.query('ROLLBACK TO SAVEPOINT unchanged');
      const preview = { ...told(after, id), before: short(before), after: short(after), similar };
      return { employeeId, preview };
    });
    await this.readLog.write(reader, {
      kind: 'PERSON',
      asOf: perspective.asOf,
      employeeIds: [employeeId],
    });
    return { minutes: columns.minutes, ...preview };
  }
}

/** Puts the certificate in place as recognised, instead of one that is the same. Answers its training. */
async function recognised(
  manager: EntityManager,
  columns: CertificateColumns,
  employeeId: number,
  sameId: string | undefined,
): Promise<string> {
  if (sameId) await manager.query('DELETE FROM training WHERE id = $1', [sameId]);
  const id = (await insertTrainings(manager, columns, [employeeId])).get(employeeId) as string;
  await manager.query(`UPDATE training SET recognition = 'RECOGNISED' WHERE id = $1`, [id]);
  return id;
}

/** The person as the obligation statement sees it inside of this transaction. */
async function standing(
  manager: EntityManager,
  perspective: AskedPerspective,
  personnelNumber: string,
  units: Units,
): Promise<PersonDetailDto> {
  const statement = new Statement();
  const text = explanationText(perspective, personnelNumber, statement);
  const [row]: ExplanationRow[] = await manager.query(text, statement.values);
  if (row === undefined) throw new Error('a person was found and is not there');
  return explanationOf({ row, knownAt: '' }, perspective, units);
}

function told(person: PersonDetailDto, id: string) {
  const training = person.trainings.find((each) => each.id === id);
  const explanation = person.trainingNotes.find((each) => each.id === id)?.explanation ?? '';
  return { counts: training?.counts ?? false, reasons: training?.reasons ?? [], explanation };
}

function short({ group, status, explanation, decidingTraining: deciding }: PersonDetailDto): StandingDto {
  const decidingTraining = deciding && { title: deciding.title, completedOn: deciding.completedOn };
  return { group, status, explanation, decidingTraining };
}
