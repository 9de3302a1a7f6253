/** The day that lies `days` after a day, before it when negative; days are `YYYY-MM-DD`. */
export function shift(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(a: string, b: string): string {
  return [a, b].sort()[0] ?? a;
}

/** A day as an office writes it: `2026-12-31` is `31.12.2026`. */
export function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** A day as the service writes it: `31.12.2026` is `2026-12-31`. */
export function isoDay(day: string): string {
  return day.split('.').reverse().join('-');
}

/** Whether a day lies in a period, of which both ends belong to it and an absent one is unlimited. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
