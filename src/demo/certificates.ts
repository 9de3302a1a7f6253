import type { Category } from '../mandate/category.js';
import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import type { Recognition } from '../training/training-terms.js';
import type { DemoPeriod } from './careers.js';
import { lastRunBefore } from './course-runs.js';
import { DEMO_COURSES, type DemoCourse } from './courses.js';
import { daysBetween, dayWithin, earliest, latest, plusDays } from './days.js';
import { Random } from './random.js';
import type { DemoEmployee } from './staff.js';

/** A certificate that somebody has handed in. */
export interface DemoCertificate {
  personnelNumber: string;
  course: DemoCourse;
  beganOn: string;
  completedOn: string;
  recognition: Recognition;
  rejectionReason?: string;
}

/** The recognition period of the seeded mandate (R1), which the demo is about. */
const PERIOD = { from: '2021-01-01', to: '2026-12-31' };
const FOR_LEADERS: Category[] = ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'];

const TOO_SHORT = 'Die Schulung dauerte weniger als sechs Stunden.';
const OTHER_REASONS = [
  'Auf dem Nachweis fehlt die Unterschrift des Anbieters.',
  'Der Nachweis bestätigt nur die Anmeldung, nicht die Teilnahme.',
  'Der Inhalt gehört zu keinem der vier Kompetenzbereiche.',
];

/** The certificates of all people; nothing is completed after today. */
export function certificatesOf(
  staff: readonly DemoEmployee[],
  seed: number,
  today: string,
): DemoCertificate[] {
  const random = new Random(seed);
  return staff.flatMap((employee) => {
    const taken = new Set<string>();
    return [...fulfilling(employee.career, random), ...others(employee.career, today, random)]
      .filter(({ completedOn }) => completedOn <= today)
      .sort((a, b) => (a.completedOn < b.completedOn ? -1 : 1))
      .filter(({ course }) => !taken.has(course.title) && taken.add(course.title))
      .map(({ course, completedOn }) => ({
        personnelNumber: employee.personnelNumber,
        course,
        beganOn: plusDays(completedOn, 1 - course.days),
        completedOn,
        ...decision(course, daysBetween(completedOn, today), random),
      }));
  });
}

interface Attendance {
  course: DemoCourse;
  completedOn: string;
}

/** The training that makes the person fulfil: most go to it, the later in the period the more. */
function fulfilling(career: DemoPeriod[], random: Random): Attendance[] {
  const present = career.at(-1);
  const first = career[0];
  if (!present || !first || !isObliged(present) || !random.chance(present.unit.zeal)) return [];
  const from = latest(PERIOD.from, plusDays(first.from, 30));
  const to = earliest(PERIOD.to, present.to ?? PERIOD.to);
  if (from >= to) return [];
  const day = plusDays(from, Math.floor(daysBetween(from, to) * random.next() ** 0.6));
  const suitable = DEMO_COURSES.filter(({ isShort, categories }) =>
    isShort
      ? false
      : !isLeader(present.level) || categories.some((category) => FOR_LEADERS.includes(category)),
  );
  return [attended(suitable, day, random)];
}

/** What somebody attends besides, out of interest: also too short, too early, too late or of another category. */
function others(career: DemoPeriod[], today: string, random: Random): Attendance[] {
  const from = latest(earliest('2020-03-01', plusDays(today, -400)), career[0]?.from ?? today);
  const to = earliest(today, career.at(-1)?.to ?? today, '2027-12-31');
  const count = random.pickWeighted([0, 1, 2], (n) => [66, 26, 8][n] ?? 0);
  return Array.from({ length: from < to ? count : 0 }, () =>
    attended(DEMO_COURSES, dayWithin(from, to, random), random),
  );
}

/** The newest run on a day of one of the courses; those of the own house are known best. */
function attended(courses: readonly DemoCourse[], day: string, random: Random): Attendance {
  const course = random.pickWeighted(courses, ({ setting }) => (setting === 'CENTRAL' ? 2 : 1));
  return { course, completedOn: lastRunBefore(course, day) };
}

function isObliged({ level, citizenContact, mediaPr }: DemoPeriod): boolean {
  return isLeader(level) || citizenContact || mediaPr;
}

function isLeader(level: LeadershipLevel | null): boolean {
  const rank = (asked: LeadershipLevel | null) => LEADERSHIP_LEVELS.findIndex(({ id }) => id === asked);
  return rank(level) >= rank('SECTION_HEAD');
}

/** What became of a certificate; the latest ones are often still waiting. */
function decision(
  course: DemoCourse,
  age: number,
  random: Random,
): Pick<DemoCertificate, 'recognition' | 'rejectionReason'> {
  if (random.chance(age <= 45 ? 0.3 : 0.015)) return { recognition: 'SUBMITTED' };
  if (!random.chance(course.isShort ? 0.3 : 0.02)) return { recognition: 'RECOGNISED' };
  return {
    recognition: 'REJECTED',
    rejectionReason: course.isShort ? TOO_SHORT : random.pick(OTHER_REASONS),
  };
}
