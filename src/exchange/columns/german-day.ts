/** A day as people write it: `2026-12-31` is `31.12.2026`. */
export function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}
