import { PERSONNEL_NUMBER, PERSONNEL_NUMBER_LENGTH } from '../../organisation/personnel-number.js';
import type { CellType } from './column.js';

// One @ with something before it and a name with a dot behind it; whether the address exists nobody can see.
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Any text up to a length in characters. */
export function text(longest: number): CellType<string> {
  const tooLong = {
    code: 'TOO_LONG',
    say: (found: string) => `„${found}“ ist zu lang. Erlaubt: höchstens ${longest} Zeichen.`,
  };
  return {
    allowed: `ein Text mit höchstens ${longest} Zeichen`,
    read(value, report) {
      if (value.length <= longest || [...value].length <= longest) return value;
      report(tooLong);
      return null;
    },
  };
}

/** A personnel number: text that keeps its leading zeros. */
export const PERSONNEL_NUMBER_CELL = shaped(PERSONNEL_NUMBER_LENGTH, PERSONNEL_NUMBER, {
  code: 'NOT_A_PERSONNEL_NUMBER',
  what: 'keine Personalnummer',
  allowed:
    'Buchstaben von A bis Z, Ziffern, Punkt, Schrägstrich, Binde- und Unterstrich, zum Beispiel 00012345',
});

/** An e-mail address, by its shape only. */
export const EMAIL_CELL = shaped(254, EMAIL, {
  code: 'NOT_AN_EMAIL',
  what: 'keine E-Mail-Adresse',
  allowed: 'eine einzige Adresse, zum Beispiel name@example.org',
});

function shaped(
  longest: number,
  shape: RegExp,
  { code, what, allowed }: { code: string; what: string; allowed: string },
): CellType<string> {
  const bounded = text(longest);
  const misshapen = { code, say: (found: string) => `„${found}“ ist ${what}. Erlaubt: ${allowed}.` };
  return {
    allowed,
    read(value, report) {
      const short = bounded.read(value, report);
      if (short === null || shape.test(short)) return short;
      report(misshapen);
      return null;
    },
  };
}
