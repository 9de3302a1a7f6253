import { instantOf } from '../platform/database/instant.sql.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import type { MailsQueryDto } from './mail.dto.js';
import { PERSONAL_OCCASIONS } from './occasion.js';

/** Nothing is known of the recipients of these, whatever is searched for. */
const isPersonal = (statement: Statement) =>
  `m.occasion = ANY (${statement.bind(PERSONAL_OCCASIONS, 'text[]')})`;

const columns = (statement: Statement) => `
m.id, m.occasion, m.subject, m.state, m.attempts, ${instantOf('m.made_at')} AS "madeAt", ${instantOf('m.ended_at')} AS "endedAt",
CASE WHEN NOT ${isPersonal(statement)} THEN json_build_object('id', a.id, 'displayName', a.display_name) END AS recipient,
(SELECT t.answer FROM mail_attempt t WHERE t.mail_id = m.id AND t.answer IS NOT NULL ORDER BY t.number DESC LIMIT 1) AS "lastAnswer"`;

const MAIL = 'mail m JOIN account a ON a.id = m.account_id';

/** A page of the send log as one row: `items` and `total`. */
export function mailsText(query: MailsQueryDto, statement: Statement): string {
  const { state, occasion, q, page, pageSize } = query;
  const found = searchWords(q).map((word) => {
    const pattern = containing(word, statement);
    return `(search_fold(m.subject) LIKE ${pattern} OR NOT ${isPersonal(statement)} AND search_fold(a.display_name) LIKE ${pattern})`;
  });
  const conditions = [
    ...(state === undefined ? [] : [`m.state = ${statement.bind(state, 'text')}`]),
    ...(occasion === undefined ? [] : [`m.occasion = ${statement.bind(occasion, 'text')}`]),
    ...found,
  ];
  const matching = `${MAIL} WHERE ${conditions.join(' AND ') || 'true'}`;
  return `
    SELECT (SELECT count(*)::integer FROM ${matching}) AS total,
      (SELECT coalesce(json_agg(shown ORDER BY shown."madeAt" DESC, shown.id DESC), '[]') FROM (
        SELECT ${columns(statement)} FROM ${matching} ORDER BY m.made_at DESC, m.id DESC
        LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'bigint')}) shown) AS items`;
}

/** One mail as `MailDetailDto`; no row = there is none. */
export function mailDetailText(id: string, statement: Statement): string {
  return `
    SELECT ${columns(statement)}, m.body, m.why, m.path,
      CASE WHEN m.state = 'WAITING' THEN ${instantOf('m.due_at')} END AS "dueAt",
      (SELECT coalesce(json_agg(json_build_object('number', t.number, 'startedAt', ${instantOf('t.started_at')},
          'endedAt', ${instantOf('t.ended_at')}, 'answer', t.answer, 'outcome', coalesce(t.outcome,
            CASE WHEN t.number = m.attempts AND m.leased_until >= clock_timestamp() THEN 'RUNNING' ELSE 'UNKNOWN' END))
          ORDER BY t.number), '[]') FROM mail_attempt t WHERE t.mail_id = m.id) AS log
    FROM ${MAIL} WHERE m.id = ${statement.bind(id, 'uuid')}`;
}

/** A page of the mails to an account that can still be read, as one row: `items` and `total`. */
export function ownMailsText(
  accountId: string,
  page: number,
  pageSize: number,
  statement: Statement,
): string {
  const own = `mail m WHERE m.account_id = ${statement.bind(accountId, 'uuid')} AND m.body IS NOT NULL`;
  return `
    SELECT (SELECT count(*)::integer FROM ${own}) AS total,
      (SELECT coalesce(json_agg(shown ORDER BY shown."madeAt" DESC, shown.id DESC), '[]') FROM (
        SELECT m.id, m.occasion, m.subject, m.body, m.why, m.path, m.state, ${instantOf('m.made_at')} AS "madeAt"
        FROM ${own} ORDER BY m.made_at DESC, m.id DESC
        LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'bigint')}) shown) AS items`;
}
