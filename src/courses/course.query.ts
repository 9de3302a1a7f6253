import { categoriesOf } from '../mandate/category.js';
import { instantOf } from '../platform/database/instant.sql.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import type {
  CourseDto,
  CourseRevisionDto,
  CoursesQueryDto,
  DecidedCourseDto,
  ProposalsQueryDto,
} from './course.dto.js';
import { COURSE } from './course.sql.js';

/** A course as the statements answer it: competence areas as a mask. */
export type DecidedRow = Omit<DecidedCourseDto, 'categories'> & { categories: number };
/** The same with the change that wrote it. */
export type CourseRow = DecidedRow & Omit<CourseDto, keyof DecidedCourseDto | 'etag'> & { changeId: number };

const WRITTEN = `c.change_id AS "changeId", ${instantOf('change.recorded_at')} AS "decidedAt", account.display_name AS "decidedBy"`;
const BY_WHOM = `JOIN change ON change.id = c.change_id LEFT JOIN account ON account.id = change.actor`;
/** Most that is proposed while somebody types. */
const MOST_PROPOSALS = 10;

/** One course as a `CourseRow`, or no row. */
export const ONE_COURSE = `SELECT ${COURSE}, ${WRITTEN} FROM course c ${BY_WHOM} WHERE c.id = $1`;

/** A page of the courses that match, as one row: `items`, a JSON array of `CourseRow`s, and `total`. */
export function coursesText({ page, pageSize, ...query }: CoursesQueryDto, statement: Statement): string {
  const { q, recognised, central, day } = query;
  const conditions = [
    'true',
    recognised && `c.recognised = ${recognised}`,
    central && `coalesce(c.setting = 'CENTRAL', false) = ${central}`,
    day && `c.valid @> ${statement.bind(day, 'date')}`,
    ...allWords(q, statement),
  ].filter(Boolean);
  return `
    WITH matching AS MATERIALIZED (
      SELECT c.*, row_number() OVER (ORDER BY c.title, c.provider_key NULLS FIRST, c.valid, c.id) AS place
      FROM course c WHERE ${conditions.join(' AND ')}
    )
    SELECT (SELECT count(*)::integer FROM matching) AS total,
      (SELECT coalesce(json_agg(item ORDER BY item.place), '[]') FROM (
        SELECT c.place, ${COURSE}, ${WRITTEN} FROM matching c ${BY_WHOM} ORDER BY c.place
        LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}) item) AS items`;
}

/** The courses that somebody may mean who is still typing: all words occur, or the text is nearly the same. */
export function proposalsText({ q, completedOn }: ProposalsQueryDto, statement: Statement): string {
  const typed = `search_fold(${statement.bind(q.trim(), 'text')})`;
  const [first = ''] = searchWords(q);
  const words = [...allWords(q, statement), 'true'].join(' AND ');
  const onDay = completedOn ? `AND c.valid @> ${statement.bind(completedOn, 'date')}` : '';
  return `SELECT ${COURSE} FROM course c WHERE (${typed} <% c.search_key OR ${words}) ${onDay}
    ORDER BY starts_with(c.search_key, ${typed}) DESC, starts_with(c.search_key, search_fold(${statement.bind(first, 'text')})) DESC,
      word_similarity(${typed}, c.search_key) DESC, c.title, c.provider_key, c.valid, c.id LIMIT ${MOST_PROPOSALS}`;
}

function allWords(q: string | undefined, statement: Statement): string[] {
  return searchWords(q).map((word) => `c.search_key LIKE ${containing(word, statement)}`);
}

/** A version of a course with the changes that wrote and ended it; those of `ended…` are null while it holds. */
export interface VersionRow {
  course: DecidedRow;
  begun: Omit<CourseRevisionDto, 'decision'> & { change: number };
  ended: VersionRow['begun'] | null;
}

const CHANGE = (change: string) => `(SELECT json_build_object('change', change.id, 'because', change.reason,
    'at', ${instantOf('change.recorded_at')}, 'by', account.display_name)
  FROM change LEFT JOIN account ON account.id = change.actor WHERE change.id = ${change})`;
const OF_COURSE =
  'id, title, provider, valid, categories, minutes, recognised, reason, setting, programme_number, change_id';

/** All versions of a course as `VersionRow`s, the oldest first; also of one that was withdrawn. */
export const VERSIONS = `
SELECT (SELECT row_to_json(shown) FROM (SELECT ${COURSE}) shown) AS course,
  ${CHANGE('c.change_id')} AS begun, ${CHANGE('c.ended_by_change_id')} AS ended
FROM (SELECT ${OF_COURSE}, NULL::integer AS ended_by_change_id FROM course WHERE id = $1
      UNION ALL SELECT ${OF_COURSE}, ended_by_change_id FROM course_history WHERE id = $1) c
ORDER BY c.change_id`;

/** What was done to a course, the newest first; a version that no other one follows was withdrawn. */
export function revisionsOf(versions: VersionRow[]): CourseRevisionDto[] {
  return versions
    .flatMap(({ course, begun, ended }, index) => {
      const { change: _, ...made } = begun;
      const revision: CourseRevisionDto[] = [{ ...made, decision: decided(course) }];
      if (ended && versions[index + 1]?.begun.change !== ended.change) {
        const { change: _, ...withdrawn } = ended;
        revision.push({ ...withdrawn, decision: null });
      }
      return revision;
    })
    .reverse();
}

/** A row as it is answered. */
export function decided({
  id,
  title,
  provider,
  from,
  to,
  categories,
  ...rest
}: DecidedRow): DecidedCourseDto {
  const { minutes, recognised, reason, setting, programmeNumber } = rest;
  const areas = categoriesOf(categories);
  return {
    id,
    title,
    provider,
    from,
    to,
    categories: areas,
    minutes,
    recognised,
    reason,
    setting,
    programmeNumber,
  };
}
