import { currentLanguage } from './texts.js';

const TAG = { de: 'de-DE', en: 'en-GB' } as const;

/** A day `YYYY-MM-DD` as people write it: 31.12.2026, or 31/12/2026 in English. */
export function showDay(day: string): string {
  const [year, month, date] = day.split('-');
  return currentLanguage() === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
}

/** An instant of the service in the time of the city. */
export function showInstant(instant: string): string {
  return new Date(instant).toLocaleString(TAG[currentLanguage()], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
}

/** A number with the separators of the language. */
export function showNumber(value: number): string {
  return value.toLocaleString(TAG[currentLanguage()]);
}

/** A difference with its sign: +3, −2, 0. */
export function showDifference(value: number): string {
  return value.toLocaleString(TAG[currentLanguage()], { signDisplay: 'exceptZero' }).replace('-', '−');
}

/** A size as people say it: 24 MB, 1,3 GB. */
export function showBytes(bytes: number): string {
  const [unit, size] = bytes < 1e9 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${size.toLocaleString(TAG[currentLanguage()], { maximumSignificantDigits: 3 })} ${unit}`;
}

/** Minutes as hours and minutes: 360 → „6 Std.“, 315 → „5 Std. 15 Min.“ */
export function showMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [hour, minute] = currentLanguage() === 'en' ? ['h', 'min'] : ['Std.', 'Min.'];
  if (hours === 0) return `${rest} ${minute}`;
  // A number stays beside its unit.
  const full = `${showNumber(hours)}\u00a0${hour}`;
  return rest === 0 ? full : `${full} ${rest}\u00a0${minute}`;
}

/** Days from one day to another, both `YYYY-MM-DD`; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day as somebody types it in one field: `1.3.26`, `01.03.2026`, `010326`, `2026-03-01`, `heute`. Null = none. */
export function readDay(text: string, today: string): string | null {
  const typed = text.trim().toLowerCase();
  if (['heute', 'today', 'h'].includes(typed)) return today;
  if (['gestern', 'yesterday'].includes(typed)) {
    return new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts =
    /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (!parts) return null;
  const [date, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return validDay(year < 100 ? 2000 + year : year, month, date);
}

function validDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date || year < 1900) return null;
  return day.toISOString().slice(0, 10);
}

/** A number as somebody types it, with a comma or a point: `7,99`. NaN = none. */
export function readDecimal(text: string): number {
  const typed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}
