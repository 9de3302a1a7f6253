import { Injectable } from '@nestjs/common';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { type AskedPerspective, type Known, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { germanDay } from '../platform/german-day.js';
import { ProblemException, type ProblemItem } from '../platform/problem/problem.js';
import { effect } from './effect.js';
import type {
  CandidatesQueryDto,
  DecisionsToPreviewDto,
  LaterPeriodDto,
  TargetGroupDecisionDto,
  TargetGroupDecisionsDto,
  TargetGroupPreviewDto,
  TargetGroupsDecidedDto,
  UndecidedPersonDto,
  UndecidedPersonsDto,
  UndecidedQueryDto,
} from './target-group.dto.js';
import {
  CORRECT_PERIODS,
  candidatesText,
  type DecidedPerson,
  DIVIDE_PERIODS,
  decidedText,
  laterText,
} from './target-group.query.js';
import { assertVisible, type Turn, Writing } from './writing.js';

/** Decides who has citizen contact or media/PR work (R7), and tells the effect before. */
@Injectable()
export class TargetGroupsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * Saves decisions: from the day on a new period holds; one that begins on the day itself is corrected. Throws
   * 400 for a line that decides nothing or names a person twice, 404 when a person is not the caller's today and
   * on the day; then nothing is saved.
   */
  async decide(asked: TargetGroupDecisionsDto, caller: SignedIn): Promise<TargetGroupsDecidedDto> {
    refuseUnclear(asked.decisions);
    const today = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async (turn) => {
      const persons = await personsInTurn(turn, today, asked);
      await write(turn, asked, persons);
      return told(turn, today, asked, persons);
    });
  }

  /**
   * What the same decisions would do to the figures of a reference date; nothing is kept. The figures tell about
   * single persons, so the look is logged. Throws like `decide`.
   */
  async preview(
    asked: DecisionsToPreviewDto,
    caller: SignedIn,
    reader: Reader,
  ): Promise<TargetGroupPreviewDto> {
    refuseUnclear(asked.decisions);
    const today = await this.perspectives.of({}, caller);
    const onReferenceDate = await this.perspectives.of({ asOf: asked.asOf }, caller);
    const { asOf } = onReferenceDate;
    const { employeeIds, ...preview } = await this.writing.inTurn(caller, async (turn) => {
      const { manager } = turn;
      const persons = await personsInTurn(turn, today, asked);
      const employeeIds = persons.map(({ employeeId }) => employeeId);
      const before = await effect(manager, onReferenceDate, employeeIds);
      await manager.query('SAVEPOINT unchanged');
      await write(turn, asked, persons);
      const after = await effect(manager, onReferenceDate, employeeIds);
      await manager.query('ROLLBACK TO SAVEPOINT unchanged');
      return { ...(await told(turn, today, asked, persons)), asOf, before, after, employeeIds };
    });
    await this.readLog.write(reader, { kind: 'LIST', asOf, employeeIds });
    return preview;
  }

  /** A page of those about whom nobody has decided yet; not decided is not "no". Throws 404 for an unknown unit. */
  undecided(query: UndecidedQueryDto, caller: SignedIn, reader: Reader): Promise<UndecidedPersonsDto> {
    return this.candidates({ ...query, state: 'UNDECIDED' }, caller, reader);
  }

  /** A page of persons with what is decided about them today. Throws 404 for an unknown unit. */
  async candidates(
    query: CandidatesQueryDto,
    caller: SignedIn,
    reader: Reader,
  ): Promise<UndecidedPersonsDto> {
    const perspective = await this.perspectives.of({ unit: query.unit }, caller);
    const { row } = (await this.perspectives.ask<Candidates>(perspective, (statement) =>
      candidatesText(perspective, query, statement),
    )) as Known<Candidates>;
    const { unitId, asOf } = perspective;
    await this.readLog.write(reader, { kind: 'LIST', unitId, asOf, employeeIds: row.ids });
    return { items: row.items, page: query.page, pageSize: query.pageSize, total: row.total };
  }
}

interface Candidates {
  items: UndecidedPersonDto[];
  ids: number[];
  total: number;
}

/** Throws 400 with each line that decides nothing or is about a person of an earlier line. */
function refuseUnclear(decisions: TargetGroupDecisionDto[]): void {
  const seen = new Set<string>();
  const errors: ProblemItem[] = [];
  for (const [line, { personnelNumber, citizenContact, mediaPr }] of decisions.entries()) {
    const pointer = `#/decisions/${line}`;
    if (seen.has(personnelNumber)) {
      const message = 'Über diese Person ist in der Anfrage schon entschieden.';
      errors.push({ pointer, code: 'REPEATED', message });
    }
    seen.add(personnelNumber);
    if ((citizenContact ?? mediaPr ?? null) === null) {
      const message = 'Hier fehlt die Entscheidung: „citizenContact“, „mediaPr“ oder beides.';
      errors.push({ pointer, code: 'DECISION_MISSING', message });
    }
  }
  if (errors.length > 0) throw refused(400, 'INVALID_REQUEST', errors);
}

/** The persons that are decided about. Throws 404 with each line whose person is not the asker's. */
async function personsInTurn(
  { manager }: Turn,
  today: AskedPerspective,
  { from, decisions }: TargetGroupDecisionsDto,
): Promise<DecidedPerson[]> {
  const statement = new Statement();
  const text = decidedText(today, { ...today, asOf: from }, decisions, statement);
  const persons: DecidedPerson[] = await manager.query(text, statement.values);
  const found = new Set(persons.map(({ line }) => line));
  const message = `Diese Person gibt es nicht, oder sie gehört nicht heute und am ${germanDay(from)} zu Ihrem Bereich.`;
  const errors = decisions.flatMap((_, line) =>
    found.has(line) ? [] : [{ pointer: `#/decisions/${line}`, code: 'PERSON_NOT_FOUND', message }],
  );
  if (errors.length > 0) throw refused(404, 'PERSON_NOT_FOUND', errors);
  await assertVisible(
    manager,
    today,
    persons.map(({ employeeId }) => employeeId),
  );
  return persons;
}

function refused(status: number, code: string, errors: ProblemItem[]): ProblemException {
  const detail =
    errors.length === 1
      ? (errors[0] as ProblemItem).message
      : `Nichts ist gespeichert: ${errors.length} Zeilen stimmen nicht.`;
  return new ProblemException(status, code, detail, { errors });
}

/** Opens a change only when something changes. */
async function write(
  { manager, begin }: Turn,
  { from, decisions, reason }: TargetGroupDecisionsDto,
  persons: DecidedPerson[],
): Promise<void> {
  const changes = persons
    .filter(({ differs }) => differs)
    .map(({ line, employeeId }) => ({ ...decisions[line], employeeId }));
  if (changes.length === 0) return;
  await begin(`Zielgruppe entschieden ab ${germanDay(from)}${reason ? `: ${reason}` : ''}`);
  // First those that begin on the day: afterwards the new ones do so too.
  for (const text of [CORRECT_PERIODS, DIVIDE_PERIODS]) {
    await manager.query(text, [JSON.stringify(changes), from]);
  }
}

async function told(
  { manager }: Turn,
  today: AskedPerspective,
  { from }: TargetGroupDecisionsDto,
  persons: DecidedPerson[],
): Promise<TargetGroupsDecidedDto> {
  const statement = new Statement();
  const employeeIds = persons.map(({ employeeId }) => employeeId);
  const text = laterText(today, { ...today, asOf: from }, employeeIds, statement);
  const laterPeriods: LaterPeriodDto[] = await manager.query(text, statement.values);
  const changed = persons.filter(({ differs }) => differs).length;
  return { changed, unchanged: persons.length - changed, laterPeriods };
}
