/** A day `YYYY-MM-DD` as a German reads it: `31.12.2026`. */
export function germanDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}
