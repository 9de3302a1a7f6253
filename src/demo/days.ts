import type { Random } from './random.js';

const MILLISECONDS = 86_400_000;

/** The day `count` days after a day, before it when negative; days are `YYYY-MM-DD`. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days lie between two days; 0 when they are the same, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

/** The first day of the month of a day. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The earliest of some days. */
export function earliest(...days: string[]): string {
  return days.sort()[0] as string;
}

/** The latest of some days. */
export function latest(...days: string[]): string {
  return days.sort().at(-1) as string;
}

/** Any day of a period; both ends are included, and the first one is taken when the last lies before it. */
export function dayWithin(from: string, to: string, random: Random): string {
  return plusDays(from, random.between(0, Math.max(0, daysBetween(from, to))));
}
