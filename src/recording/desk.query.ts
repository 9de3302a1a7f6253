import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import type { DeskDto } from './desk.dto.js';
import { matching } from './recorded.query.js';
import { undecided } from './target-group.query.js';
import type { TrainingsQueryDto } from './trainings-query.dto.js';

/** The lists of trainings that are counted. */
const LISTS: Readonly<Record<Exclude<keyof DeskDto, 'undecidedPersons'>, Partial<TrainingsQueryDto>>> = {
  submitted: { recognition: 'SUBMITTED' },
  withoutEvidence: { evidence: 'NONE' },
  possibleDuplicates: { possibleDuplicate: 'true' },
  openQuestions: { openQuestion: 'true' },
  answeredQuestions: { newAnswer: 'true' },
};

/** The counts as one row: each by the condition of its list, so that the two never differ. */
export function deskText(asked: Perspective, statement: Statement): string {
  const lists = Object.entries(LISTS).map(
    ([name, query]) => `(SELECT count(*)::integer FROM ${matching(asked, query, statement)}) AS "${name}"`,
  );
  const persons = `(SELECT count(*)::integer FROM ${undecided(asked, statement)}) AS "undecidedPersons"`;
  return `SELECT ${[...lists, persons].join(', ')}`;
}
