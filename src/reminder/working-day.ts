const DAY_MS = 86_400_000;

/** The day so many days later, or earlier; days are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative = the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** 1 = Monday to 7 = Sunday. */
export function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The Sunday of Easter in the Gregorian calendar (O'Beirne's form of Gauss' rule, for all years). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The public holidays of a year in the whole of Saxony (§ 1 Absatz 1 SächsSFG). */
export function saxonHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const repentance = `${year}-11-22`;
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-10-03`,
    `${year}-10-31`,
    // Buß- und Bettag: the Wednesday before 23 November.
    addDays(repentance, -((weekday(repentance) + 4) % 7)),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Monday to Friday without the holidays of Saxony. */
export function isWorkingDay(day: string): boolean {
  return weekday(day) <= 5 && !saxonHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * The days whose reminders fall on this day: itself and the days off right before it; none for a day off. So
 * whatever is planned for a day off comes on the next working day.
 */
export function daysFallingOn(day: string): string[] {
  if (!isWorkingDay(day)) return [];
  const days = [day];
  for (let before = addDays(day, -1); !isWorkingDay(before); before = addDays(before, -1)) days.push(before);
  return days;
}
