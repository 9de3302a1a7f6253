/** What the format of a number cell says about its value. */
export interface NumberFormat {
  readonly shows: 'NUMBER' | 'DAY' | 'TIME';
  /** Digits before and after the decimal point that are shown at least. */
  readonly digits: number;
  readonly decimals: number;
}

/** Spreadsheets allow no longer code. */
const LONGEST_CODE = 255;

/** A number without any format. */
export const GENERAL: NumberFormat = { shows: 'NUMBER', digits: 1, decimals: 0 };
const DAY: NumberFormat = { ...GENERAL, shows: 'DAY' };
const TIME: NumberFormat = { ...GENERAL, shows: 'TIME' };

/** Formats that workbooks name by number only (ECMA-376 part 1, 18.8.30), as far as they matter. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DAY;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return TIME;
  return id === 2 ? { ...GENERAL, decimals: 2 } : GENERAL;
}

/** What a format code of the workbook's own says, such as `dd.mm.yyyy;@`, `[h]:mm` or `00000000`. */
export function customFormat(code: string): NumberFormat {
  if (code.length > LONGEST_CODE) return GENERAL;
  const bare =
    code
      .replace(/"[^"]*"|\\.|_.|\*./g, '')
      .replace(/\[(h+|m+|s+)\]/gi, 'h')
      .replace(/\[[^\]]*\]/g, '')
      .split(';', 1)[0]
      ?.trim() ?? '';
  if (/^(general|standard)?$/i.test(bare)) return GENERAL;
  if (/[dy]/i.test(bare)) return DAY;
  if (/[hs]/i.test(bare)) return TIME;
  if (/m/i.test(bare)) return DAY;
  const zeros = /^(0+)(?:\.(0+))?$/.exec(bare);
  return zeros ? { ...GENERAL, digits: zeros[1]?.length ?? 1, decimals: zeros[2]?.length ?? 0 } : GENERAL;
}
