import type { DataSource } from 'typeorm';
import type { CourseDecisionDto } from '../courses/course.dto.js';
import { courseColumns } from '../courses/course-columns.js';
import { insertCourse } from '../courses/insert-course.js';
import { DURATION_UNITS } from '../training/training-terms.js';
import { wholeMinutes } from '../training/whole-minutes.js';
import { DEMO_COURSES, type DemoCourse } from './courses.js';

/** First day of the recognition period of the seeded mandate (R1). */
const FROM = '2021-01-01';
/** First number of the topic in the central programme that is about the mandate. */
const FIRST_NUMBER = 101;

/** Decides about every course of the demo, unless a start before has done so already. Answers their number. */
export async function fillRegister(dataSource: DataSource, reason: string): Promise<number> {
  await dataSource.transaction(async (manager) => {
    const [{ filled }] = await manager.query('SELECT EXISTS (SELECT FROM course) AS filled');
    if (filled) return;
    await manager.query('SELECT begin_change(NULL, $1)', [reason]);
    for (const decision of DEMO_REGISTER) await insertCourse(manager, courseColumns(decision));
  });
  return DEMO_REGISTER.length;
}

const CENTRAL = DEMO_COURSES.filter(({ setting }) => setting === 'CENTRAL');

/** What the demo city has decided about its courses; the central ones are those of topic 09 of its programme. */
export const DEMO_REGISTER: readonly CourseDecisionDto[] = DEMO_COURSES.map((course) => {
  const { title, provider, categories, setting, isShort } = course;
  const decided = { title, provider, categories, setting, from: FROM, minutes: minutesOf(course) };
  if (setting === 'CENTRAL') {
    return { ...decided, recognised: true, programmeNumber: `09-${FIRST_NUMBER + CENTRAL.indexOf(course)}` };
  }
  return isShort
    ? { ...decided, recognised: false, reason: 'Der Kurs dauert weniger als sechs Stunden.' }
    : { ...decided, recognised: true };
});

function minutesOf({ duration, unit }: DemoCourse): number {
  const length = DURATION_UNITS.find(({ id }) => id === unit)?.minutes ?? 0;
  return wholeMinutes(duration.replace(',', '.'), length);
}
