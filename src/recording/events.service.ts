import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { PERSON_NOT_FOUND } from '../obligation/person-not-found.js';
import { type AskedPerspective, type Known, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { ProblemException } from '../platform/problem/problem.js';
import { titleKey } from '../training/title-key.js';
import { type CertificateColumns, columnsOf, oneLine } from './certificate.js';
import type { EventDto, ParticipantDto, ParticipantResult, RecordedEventDto } from './event.dto.js';
import { PARTICIPANTS } from './evidence/participants.js';
import { insertTrainings } from './insert-trainings.js';
import type { CheckedEventDto, CheckedParticipantDto, EventToCheckDto } from './preview.dto.js';
import { belongs } from './recorded.query.js';
import { earlierAnswer, rememberAnswer, repeatable } from './repeated-request.js';
import { RESEMBLES } from './resembles.sql.js';
import { assertVisible, Writing } from './writing.js';

/** What the database says of a line: the person, and whether the training is there already. */
interface Line {
  personnelNumber: string;
  employeeId: number | null;
  lastName: string | null;
  firstName: string | null;
  same: boolean;
  similar: boolean;
}

const MESSAGES: Readonly<Record<ParticipantResult, string>> = {
  RECORDED: 'Erfasst und eingereicht.',
  ALREADY_RECORDED: 'Diese Schulung ist für die Person schon erfasst.',
  SIMILAR_TRAINING:
    'Für die Person ist schon eine ähnliche Schulung erfasst; „despiteSimilar“ erfasst sie trotzdem.',
  PERSON_NOT_FOUND,
};

/** What would happen to a line that is only looked at. */
const PROSPECTS: Readonly<Record<ParticipantResult, string>> = {
  ...MESSAGES,
  RECORDED: 'Wird erfasst.',
  SIMILAR_TRAINING: 'Für die Person ist schon eine ähnliche Schulung erfasst.',
};

/** Records one event for many participants: in one statement each, so that 500 are as quick as one. */
@Injectable()
export class EventsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /** What would happen to each line of a list of participants, by name; nothing is recorded. The look is logged. */
  async check(asked: EventToCheckDto, caller: SignedIn, reader: Reader): Promise<CheckedEventDto> {
    const perspective = await this.perspectives.of({}, caller);
    const { title, completedOn = null, participants } = asked;
    const columns = {
      title_key: title === undefined ? null : titleKey(oneLine(title)),
      completed_on: completedOn,
    };
    const { row } = (await this.perspectives.ask<{ lines: CheckedLine[] }>(perspective, (statement) =>
      checkedText(perspective, linesText(perspective, columns, participants, statement), statement),
    )) as Known<{ lines: CheckedLine[] }>;
    const employeeIds = row.lines.flatMap(({ employeeId }) => employeeId ?? []);
    await this.readLog.write(reader, { kind: 'LIST', asOf: perspective.asOf, employeeIds });
    return {
      participants: row.lines.map((line): CheckedParticipantDto => {
        const { personnelNumber, lastName, firstName, unit } = line;
        const result = resultOfLine(line, new Map(), false);
        return { personnelNumber, lastName, firstName, unit, result, message: PROSPECTS[result] };
      }),
    };
  }

  /**
   * Records the event for everybody for whom it can be, and says for each line what happened. Throws 400 when the
   * event cannot be, 409 with a line each when it was to be all or nothing, 422 when the key stands for another.
   */
  async record(caller: SignedIn, key: string | undefined, asked: EventDto): Promise<RecordedEventDto> {
    const request = repeatable(caller.accountId, key, asked);
    const perspective = await this.perspectives.of({}, caller);
    const columns = columnsOf(asked, perspective.asOf);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const earlier = await earlierAnswer(manager, request);
      let event = earlier?.changeId ?? null;
      let made = earlier ? await madeBy(manager, earlier.changeId) : new Map<number, string>();
      const lines = await linesOf(manager, perspective, columns, asked.participants);
      const resultOf = (line: Line) => resultOfLine(line, made, asked.despiteSimilar !== undefined);
      const wanted = earlier ? [] : lines.filter((line) => resultOf(line) === 'RECORDED');
      if (!earlier && asked.allOrNothing && wanted.length < lines.length) throw notAll(lines.map(resultOf));
      if (wanted.length > 0) {
        const why = asked.despiteSimilar ? `, trotz ähnlicher: ${asked.despiteSimilar}` : '';
        event = await begin(`Veranstaltung für ${wanted.length} Personen erfasst${why}`);
        made = await insertTrainings(
          manager,
          columns,
          wanted.flatMap(({ employeeId }) => employeeId ?? []),
        );
        await rememberAnswer(manager, request, [...made.values()][0] as string, event);
        await manager.query('INSERT INTO recorded_event VALUES ($1)', [event]);
      }
      const participants = lines.map((line): ParticipantDto => {
        const { personnelNumber, employeeId } = line;
        const result = resultOf(line);
        const trainingId = made.get(employeeId ?? 0) ?? null;
        return { personnelNumber, result, trainingId, message: MESSAGES[result] };
      });
      const recorded = participants.filter(({ trainingId }) => trainingId !== null).length;
      return { event, recorded, participants };
    });
  }
}

/** A line with the unit of its person today. */
interface CheckedLine extends Line {
  unit: string | null;
}

/** The lines with the units of their persons, as one row. */
function checkedText(asked: AskedPerspective, lines: string, statement: Statement): string {
  const day = statement.bind(asked.asOf, 'date');
  return `
    SELECT coalesce(json_agg(json_build_object('personnelNumber', l."personnelNumber", 'employeeId', l."employeeId",
        'lastName', l."lastName", 'firstName', l."firstName", 'same', l.same, 'similar', l.similar, 'unit', (
          SELECT u.code FROM assignment a JOIN organisational_unit u ON u.id = a.unit_id
          WHERE a.employee_id = l."employeeId" AND a.first_day <= ${day} AND a.last_day >= ${day})) ORDER BY l.place), '[]') AS lines
    FROM (${lines}) l`;
}

function resultOfLine(line: Line, made: Map<number, string>, despiteSimilar: boolean): ParticipantResult {
  if (line.employeeId === null) return 'PERSON_NOT_FOUND';
  if (made.has(line.employeeId)) return 'RECORDED';
  if (line.same) return 'ALREADY_RECORDED';
  return line.similar && !despiteSimilar ? 'SIMILAR_TRAINING' : 'RECORDED';
}

/**
 * The lines in their order as `Line`s with their `place`; a person outside of what the caller may see is as unknown as
 * one that is not there. Without a title and a day nothing is the same or similar.
 */
function linesText(
  asked: AskedPerspective,
  { title_key, completed_on }: { title_key: string | null; completed_on: string | null },
  participants: string[],
  statement: Statement,
): string {
  const numbers = statement.bind(participants, 'text[]');
  const [title, day] = [statement.bind(title_key, 'text'), statement.bind(completed_on, 'date')];
  const near = RESEMBLES('t', title, day);
  return `
    SELECT line.place, line.number AS "personnelNumber", e.id AS "employeeId", e.last_name AS "lastName",
      e.first_name AS "firstName",
      EXISTS (SELECT FROM training t WHERE t.employee_id = e.id AND t.title_key = ${title} AND t.completed_on = ${day}) AS same,
      EXISTS (SELECT FROM training t WHERE t.employee_id = e.id AND ${near}) AS similar
    FROM unnest(${numbers}) WITH ORDINALITY AS line (number, place)
    LEFT JOIN employee e ON e.personnel_number = line.number AND ${belongs('e.id', asked, statement)}
    ORDER BY line.place`;
}

async function linesOf(
  manager: EntityManager,
  asked: AskedPerspective,
  columns: CertificateColumns,
  participants: string[],
): Promise<Line[]> {
  const statement = new Statement();
  const text = linesText(asked, columns, participants, statement);
  const lines: Line[] = await manager.query(text, statement.values);
  await assertVisible(
    manager,
    asked,
    lines.flatMap(({ employeeId }) => employeeId ?? []),
  );
  return lines;
}

/** The trainings that a change has made, by their persons, also those that were changed or withdrawn since. */
async function madeBy(manager: EntityManager, changeId: number): Promise<Map<number, string>> {
  const rows: { id: string; employeeId: number }[] = await manager.query(
    `SELECT id, employee_id AS "employeeId" FROM ${PARTICIPANTS('$1')} p`,
    [changeId],
  );
  return new Map(rows.map(({ id, employeeId }) => [employeeId, id]));
}

function notAll(results: ParticipantResult[]): ProblemException {
  const errors = results.flatMap((result, index) =>
    result === 'RECORDED'
      ? []
      : [{ pointer: `#/participants/${index}`, code: result, message: MESSAGES[result] }],
  );
  const detail = `Bei ${errors.length} von ${results.length} Personen geht es nicht; deshalb wurde nichts erfasst.`;
  return new ProblemException(409, 'NOT_ALL_RECORDED', detail, {
    errors: errors.slice(0, 100),
    errorCount: errors.length,
  });
}
