import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { SignedIn } from '../../access/signed-in.js';
import { categoriesOf, maskOf } from '../../mandate/category.js';
import { Perspectives } from '../../obligation/perspective.service.js';
import { Statement } from '../../platform/database/statement.js';
import { databaseFault } from '../../platform/problem/database-problem.js';
import { invalidItem, ProblemException } from '../../platform/problem/problem.js';
import type { RecordedRow } from '../recorded.query.js';
import { seenTraining } from '../seen-training.js';
import { trainingInTurn, Writing } from '../writing.js';
import type {
  AnswerDto,
  ForwardedQuestionDto,
  ForwardedQuestionsDto,
  NewAnswerDto,
  QuestionDto,
  QuestionedTrainingDto,
  QuestionsDto,
  QuestionsQueryDto,
} from './question.dto.js';
import {
  forwardedPageText,
  forwardedText,
  QUESTIONS_OF_TRAINING,
  shownForwardedText,
} from './questions.query.js';

/** As the statements answer: competence areas as a mask. */
type WithMask<T> = Omit<T, 'categories'> & { categories: number };
type AnswerRow = Omit<AnswerDto, 'categories'> & { categories: number | null };
type QuestionRow = Omit<QuestionDto, 'answers'> & { answers: AnswerRow[] };
type ForwardedRow = QuestionRow & { training: WithMask<QuestionedTrainingDto> };

/** A shorter number may stand in a question by chance. */
const LEAST_DIGITS = 4;

/** Forwards questions of content to whoever decides about them (§7), who never sees whose training it is. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Forwards a question. Throws 404 for a training that the caller may not see, 400 when the text names its person,
   * 409 when a question about it is open already.
   */
  async ask(trainingId: string, caller: SignedIn, text: string): Promise<QuestionsDto> {
    const perspective = await this.perspectives.of({}, caller);
    try {
      return await this.writing.inTurn(caller, async ({ manager }) => {
        refuseNames(text, await trainingInTurn(manager, perspective, trainingId));
        await manager.query(
          'INSERT INTO recognition_question (training_id, question, asked_by) VALUES ($1, $2, $3)',
          [trainingId, text, caller.accountId],
        );
        return questionsOf(manager, trainingId);
      });
    } catch (error) {
      if (databaseFault(error)?.constraint !== 'recognition_question_one_open') throw error;
      const detail = 'Zu dieser Schulung ist schon eine Frage offen. Warten Sie die Antwort ab.';
      throw new ProblemException(409, 'QUESTION_ALREADY_OPEN', detail);
    }
  }

  /** The questions about a training with their answers. Throws 404 when the caller may not see it. */
  async of(trainingId: string, caller: SignedIn, reader: Reader): Promise<QuestionsDto> {
    const { training, perspective } = await seenTraining(this.perspectives, trainingId, caller);
    const questions = await questionsOf(this.dataSource.manager, trainingId);
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [training.employeeId] });
    return questions;
  }

  /** A page of the forwarded questions. It names no person, so nothing is logged. */
  async page(query: QuestionsQueryDto, caller: SignedIn): Promise<ForwardedQuestionsDto> {
    const statement = new Statement();
    const text = forwardedPageText(await this.perspectives.of({}, caller), query, statement);
    const [{ items, total }]: [{ items: ForwardedRow[]; total: number }] = await this.dataSource.query(
      text,
      statement.values,
    );
    return { items: items.map(forwarded), page: query.page, pageSize: query.pageSize, total };
  }

  /**
   * Answers a question, or revises its answer; each one is kept. Throws 404 when there is none or it was taken
   * back, 403 for the own training.
   */
  async answer(id: string, caller: SignedIn, asked: NewAnswerDto): Promise<ForwardedQuestionDto> {
    const perspective = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async ({ manager }) => {
      const [question] = await rowsOf(manager, (statement) => forwardedText(perspective, id, statement));
      if (question === undefined) throw noSuchQuestion();
      if (question.personnelNumber === caller.personnelNumber) {
        throw new ProblemException(
          403,
          'OWN_TRAINING',
          'Über die eigene Schulung entscheidet jemand anderes.',
        );
      }
      const { text, recommendation, categories, minutes } = asked;
      await manager.query(
        `INSERT INTO recognition_answer (question_id, answer, recommendation, categories, minutes, answered_by, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
        [id, text, recommendation, categories ? maskOf(categories) : null, minutes, caller.accountId],
      );
      await manager.query(
        `UPDATE recognition_question SET state = 'ANSWERED',
           answered_at = (SELECT max(answered_at) FROM recognition_answer WHERE question_id = $1) WHERE id = $1`,
        [id],
      );
      const [answered] = await rowsOf(manager, (statement) => shownForwardedText(id, statement));
      return forwarded(answered);
    });
  }

  /** Takes back an own question that is still open. Throws 404 when it is not one's own, 409 when it is not open. */
  async withdraw(id: string, caller: SignedIn): Promise<void> {
    await this.writing.inTurn(caller, async ({ manager }) => {
      const own = [id, caller.accountId];
      const [question] = await manager.query(
        'SELECT state FROM recognition_question WHERE id = $1 AND asked_by = $2',
        own,
      );
      if (question === undefined) throw noSuchQuestion();
      if (question.state !== 'OPEN') {
        const detail = 'Die Frage ist schon beantwortet oder zurückgenommen.';
        throw new ProblemException(409, 'QUESTION_NOT_OPEN', detail);
      }
      await manager.query(`UPDATE recognition_question SET state = 'WITHDRAWN' WHERE id = $1`, [id]);
    });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: rows have the members that their statement names
function rowsOf(manager: EntityManager, text: (statement: Statement) => string): Promise<any[]> {
  const statement = new Statement();
  const body = text(statement);
  return manager.query(body, statement.values);
}

async function questionsOf(manager: EntityManager, trainingId: string): Promise<QuestionsDto> {
  const rows: QuestionRow[] = await manager.query(QUESTIONS_OF_TRAINING, [trainingId]);
  return { items: rows.map(shown) };
}

function shown(row: QuestionRow): QuestionDto {
  const answers = row.answers.map((answer) => {
    return { ...answer, categories: answer.categories === null ? null : categoriesOf(answer.categories) };
  });
  return { ...row, answers };
}

function forwarded({ training, ...question }: ForwardedRow): ForwardedQuestionDto {
  return { ...shown(question), training: { ...training, categories: categoriesOf(training.categories) } };
}

/** Whoever answers is not to learn whose training it is. Throws 400 when the text says so. */
function refuseNames(text: string, { lastName, personnelNumber }: RecordedRow): void {
  const words = new Set(text.normalize('NFC').split(/[^\p{L}\p{N}]+/u));
  const isNamed = lastName.split(/[^\p{L}\p{N}]+/u).every((part) => words.has(part));
  const isNumbered = personnelNumber.length >= LEAST_DIGITS && text.includes(personnelNumber);
  if (!isNamed && !isNumbered) return;
  const message =
    'Die Frage nennt Namen oder Personalnummer. Schreiben Sie sie so, dass die Person nicht zu erkennen ist: Wer antwortet, sieht sie nicht.';
  throw invalidItem({ pointer: '#/text', code: 'NAMES_PERSON', message });
}

function noSuchQuestion(): ProblemException {
  const detail = 'Diese Frage gibt es nicht, oder sie ist zurückgenommen oder nicht von Ihnen.';
  return new ProblemException(404, 'QUESTION_NOT_FOUND', detail);
}
