import { DEMO_COURSES, type DemoCourse } from './courses.js';
import { daysBetween, plusDays } from './days.js';

const A_MONDAY = '2010-01-04';
const QUARTER = 12 * 7;
const YEAR = 52 * 7;

/**
 * The last day of the newest run of a course that is over on a day, so that people meet in a course: held every
 * twelve weeks, a congress once a year, never around Christmas. At one's own desk it is done on any working day.
 */
export function lastRunBefore(course: DemoCourse, day: string): string {
  const selfStudy = course.format === 'E_LEARNING';
  const every = course.format === 'CONGRESS' ? YEAR : QUARTER;
  const since = daysBetween(firstRun(course), day);
  const run = selfStudy ? workday(day) : plusDays(day, -(since % every));
  return /-12-(2[2-9]|3\d)$|-01-0[1-6]$/.test(run) ? plusDays(run, -21) : run;
}

/** Spreads the courses over weeks and weekdays; a week of educational leave ends on a Friday. */
function firstRun({ title, days, format }: DemoCourse): string {
  const index = DEMO_COURSES.findIndex((course) => course.title === title);
  const week = format === 'CONGRESS' ? 38 : (index * 5) % 12;
  const weekday = days === 5 ? 4 : 1 + (index % 4);
  return plusDays(A_MONDAY, week * 7 + weekday);
}

function workday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, weekday === 0 ? -2 : weekday === 6 ? -1 : 0);
}
