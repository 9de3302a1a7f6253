import type { Category } from '../../../src/mandate/category.js';
import type { Recorded } from './facts.js';

/** A decision about a course, for all units. */
export interface Course {
  title: string;
  /** Absent: any provider about whom nothing is decided. */
  provider?: string;
  /** Days of completion that it is about, both included; absent ones are unlimited. */
  from?: string;
  to?: string;
  categories: Category[];
  /** Absent: as many as certified. */
  minutes?: number;
  recognised: boolean;
  reason?: string;
}

const keyOf = ({ title, provider }: Course) => `${title.toLowerCase()} ${provider?.toLowerCase() ?? ''}`;

/** Whether both decide about the same course on one of the days: then only one may stand. */
export function haveSameDays(a: Course, b: Course): boolean {
  const isBefore = (one: Course, other: Course) =>
    one.to !== undefined && other.from !== undefined && one.to < other.from;
  return keyOf(a) === keyOf(b) && !isBefore(a, b) && !isBefore(b, a);
}

/** The course that decides about a certificate: one of its provider before one of any. */
export function decidingCourse(courses: Course[], training: Recorded): Course | undefined {
  const { title, provider, completedOn } = training;
  const certificate = { title, from: completedOn, to: completedOn, categories: [], recognised: true };
  const ofProvider = courses.find(
    (course) =>
      course.provider !== undefined &&
      haveSameDays(course, { ...certificate, ...(provider && { provider }) }),
  );
  return ofProvider ?? courses.find((course) => haveSameDays(course, certificate));
}
