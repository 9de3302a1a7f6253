import { maskOf } from '../mandate/category.js';
import { invalidItem, type ProblemException } from '../platform/problem/problem.js';
import { oneLine } from '../recording/certificate.js';
import { titleKey } from '../training/title-key.js';
import type { CourseDecisionDto } from './course.dto.js';

/** A decision as the columns of `course` hold it. */
export interface CourseColumns {
  title: string;
  title_key: string;
  provider: string | null;
  valid: string;
  categories: number;
  minutes: number | null;
  recognised: boolean;
  reason: string | null;
  setting: string | null;
  programme_number: string | null;
}

/**
 * A decision in the form in which it is kept. Throws 400 when it has no title, ends before it begins, refuses
 * without a reason or gives a number of the central programme to another course.
 */
export function courseColumns(decision: CourseDecisionDto): CourseColumns {
  const { from, to, recognised, setting } = decision;
  const title = oneLine(decision.title);
  const reason = decision.reason?.trim() || null;
  const number = lineOrNull(decision.programmeNumber);
  if (title === '') throw fault('title', 'EMPTY', 'Der Titel fehlt.');
  if (from && to && from > to)
    throw fault(
      'to',
      'END_BEFORE_BEGIN',
      'Der letzte Tag liegt vor dem ersten. Erlaubt: derselbe oder ein späterer.',
    );
  if (!recognised && reason === null)
    throw fault('reason', 'REASON_MISSING', 'Ein Kurs, der nicht anerkannt wird, braucht eine Begründung.');
  if (number !== null && setting !== 'CENTRAL')
    throw fault(
      'programmeNumber',
      'NOT_CENTRAL',
      'Eine Nummer des zentralen Programms haben nur zentrale Kurse: Geben Sie als Rahmen „CENTRAL“ an.',
    );
  return {
    title,
    title_key: titleKey(title),
    provider: lineOrNull(decision.provider),
    valid: `[${from ?? ''},${to ?? ''}]`,
    categories: maskOf(decision.categories),
    minutes: decision.minutes ?? null,
    recognised,
    reason,
    setting: setting ?? null,
    programme_number: number,
  };
}

function lineOrNull(text: string | undefined): string | null {
  return (text && oneLine(text)) || null;
}

function fault(member: string, code: string, message: string): ProblemException {
  return invalidItem({ pointer: `#/${member}`, code, message });
}
