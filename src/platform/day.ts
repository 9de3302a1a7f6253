import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is a day of the calendar as `YYYY-MM-DD`, from 1900 to 2999; 2022-02-30 is none. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2999) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is an instant of ISO 8601 with its offset from UTC, like `2026-10-05T08:30:00Z`. */
export function isInstant(value: unknown): value is string {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  return parts !== null && isDay(parts[1]);
}

/** A member or parameter that is a real day as `YYYY-MM-DD`. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDay',
      validator: { validate: isDay, defaultMessage: buildMessage(() => '$property is no day', options) },
    },
    options,
  );
}

/** A member or parameter that is a real day or an instant of ISO 8601 with offset. */
export function IsInstantOrDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isInstantOrDay',
      validator: {
        validate: (value) => isDay(value) || isInstant(value),
        defaultMessage: buildMessage(() => '$property is neither a day nor an instant', options),
      },
    },
    options,
  );
}

const MILLISECONDS = 86_400_000;

/** The day before a day; both are `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from the first day to the second; negative when that lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
