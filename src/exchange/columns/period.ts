import { germanDay } from '../../platform/german-day.js';
import type { RowCheck } from './table-format.js';

/**
 * Whether the period of a row ends before it begins, which is reported; a period of one day is none such.
 * @param validFrom first day, `YYYY-MM-DD`
 * @param validTo last day, included
 */
export function endsBeforeItBegins(validFrom: string | null, validTo: string | null, row: RowCheck): boolean {
  if (validFrom === null || validTo === null || validTo >= validFrom) return false;
  row.refuse('Gültig bis', {
    code: 'END_BEFORE_BEGIN',
    say: (found) =>
      `„${found}“ liegt vor dem Beginn. Erlaubt: ${germanDay(validFrom)} oder ein späterer Tag.`,
  });
  return true;
}
