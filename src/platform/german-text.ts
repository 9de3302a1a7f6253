import { germanDay } from './german-day.js';

const MOST_NAMED = 10;

/** A whole number with its noun: `1 Person`, `2.000 Personen`. */
export function numbered(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
}

/** The first of many names: `50.1, 50.11 und 3 weitere`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} und ${names.length - MOST_NAMED} weitere` : shown;
}

/** A period of which both days belong to it: `vom 01.01.2020 bis 31.12.2025`, `ab 01.01.2020 ohne Ende`. */
export function periodText(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'unbegrenzt' : `bis ${germanDay(to)}`;
  return to === null ? `ab ${germanDay(from)} ohne Ende` : `vom ${germanDay(from)} bis ${germanDay(to)}`;
}
