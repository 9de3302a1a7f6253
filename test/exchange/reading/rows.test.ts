import { describe, expect, it } from '@jest/globals';
import { employees } from '../../../src/exchange/columns/employees.js';
import { ORGANISATIONAL_UNITS } from '../../../src/exchange/columns/organisational-units.js';
import { TRAININGS } from '../../../src/exchange/columns/trainings.js';
import { stageRow } from './stage-row.js';

function training(cells: Record<string, string>) {
  const faultless = {
    ...{
      Personalnummer: '00010001',
      Titel: 'Spanisch A2',
      Kategorien: 'Mehrsprachigkeit',
      Dauer: '40',
      Einheit: 'UE',
    },
    ...{ 'Abgeschlossen am': '30.01.2023', Beginn: '', Anerkennung: '', Begründung: '' },
  };
  return stageRow(TRAININGS, { ...faultless, ...cells });
}

describe('minutes of a duration, a fraction dropped (R13)', () => {
  it.each<[duration: string, unit: string, minutes: number]>([
    ['8', 'UE', 360],
    ['7,99', 'UE', 359],
    ['5,995', 'Stunden', 359],
    ['5.995', 'Stunden', 359],
    ['6', 'Stunden', 360],
    ['6,000', 'Stunden', 360],
    ['006', 'Stunden', 360],
    ['5,9999999999999999999', 'Stunden', 359],
    ['360', 'Minuten', 360],
    ['359,999', 'Minuten', 359],
    // Products that floating point arithmetic puts just beside the whole number.
    ['0,1', 'Stunden', 6],
    ['1,1', 'Stunden', 66],
    ['0,55', 'Stunden', 33],
    ['1,15', 'Stunden', 69],
    ['16,2', 'UE', 729],
    ['0,2', 'UE', 9],
    ['4,35', 'Stunden', 261],
    ['1', 'Minuten', 1],
    ['0,017', 'Stunden', 1],
    ['600000', 'Minuten', 600_000],
    ['10000', 'Stunden', 600_000],
  ])('%s %s = %d', (duration, unit, minutes) => {
    const { staged, errors } = training({ Dauer: duration, Einheit: unit });
    expect(errors).toEqual([]);
    expect(staged.minutes).toBe(minutes);
    expect(staged.stated_duration).toBe(duration.replace(',', '.'));
  });

  it.each([
    ['0', 'Stunden'],
    ['0,016', 'Stunden'],
    ['0,999', 'Minuten'],
    ['600001', 'Minuten'],
    ['10000,02', 'Stunden'],
    ['999999999', 'Stunden'],
  ])('%s %s is out of range', (duration, unit) => {
    const { staged, errors } = training({ Dauer: duration, Einheit: unit });
    expect(errors).toEqual([
      {
        row: 2,
        column: 'Dauer',
        code: 'DURATION_OUT_OF_RANGE',
        message: `„${duration}“ ist zu kurz oder zu lang. Erlaubt: mindestens 1 Minute und höchstens 600.000 Minuten.`,
        value: duration,
      },
    ]);
    expect(staged).toMatchObject({ minutes: null, stated_duration: null });
  });

  it('has none where duration or unit is wrong, and keeps the other one', () => {
    expect(training({ Dauer: '6', Einheit: 'Tage' }).staged).toMatchObject({
      minutes: null,
      stated_duration: '6',
    });
    expect(training({ Dauer: 'x' }).staged).toMatchObject({ minutes: null, stated_unit: 'TEACHING_UNITS' });
  });
});

describe('checks of a row as a whole', () => {
  it.each<[what: string, cells: Record<string, string>, column: string, code: string, message: string]>([
    [
      'completed tomorrow',
      { 'Abgeschlossen am': '16.01.2027' },
      'Abgeschlossen am',
      'COMPLETED_AFTER_TODAY',
      '„16.01.2027“ liegt in der Zukunft. Erlaubt: 15.01.2027 oder ein früherer Tag.',
    ],
    [
      'begun the day after the completion',
      { Beginn: '31.01.2023' },
      'Beginn',
      'BEGIN_AFTER_COMPLETION',
      '„31.01.2023“ liegt nach dem Abschluss. Erlaubt: 30.01.2023 oder ein früherer Tag.',
    ],
    [
      'rejected without a reason',
      { Anerkennung: 'abgelehnt', Begründung: ' ' },
      'Begründung',
      'REASON_MISSING',
      'Die Begründung fehlt. Erlaubt: ein Text; eine abgelehnte Schulung braucht eine Begründung.',
    ],
  ])('%s', (_, cells, column, code, message) => {
    const { errors } = training(cells);
    expect(errors).toEqual([{ row: 2, column, code, message, value: cells[column]?.trim() || null }]);
  });

  it.each([
    [{ 'Abgeschlossen am': '15.01.2027' }],
    [{ Beginn: '30.01.2023' }],
    [{ Anerkennung: 'abgelehnt', Begründung: 'zu kurz' }],
    [{ Anerkennung: 'eingereicht', Begründung: 'Zertifikat folgt' }],
  ] as Record<string, string>[][])('allows %j', (cells) => {
    expect(training(cells ?? {}).errors).toEqual([]);
  });

  it('reports a cell once: a reason that is too long is not missing as well', () => {
    const { errors } = training({ Anerkennung: 'abgelehnt', Begründung: 'x'.repeat(1001) });
    expect(errors.map(({ code }) => code)).toEqual(['TOO_LONG']);
  });

  it('reports every cell of a row, in the order of the columns, and stages the rest', () => {
    const { errors, staged } = training({
      Personalnummer: '#',
      'Abgeschlossen am': '31.02.2023',
      Dauer: 'lang',
    });
    expect(errors.map(({ column }) => column)).toEqual(['Personalnummer', 'Abgeschlossen am', 'Dauer']);
    expect(staged).toMatchObject({
      personnel_number: null,
      completed_on: null,
      title: 'Spanisch A2',
      categories: 4,
    });
  });

  const unit = { Kürzel: 'Amt 50', Bezeichnung: 'Sozialamt', Typ: 'Amt' };
  const employee = { Personalnummer: '1', Nachname: 'Weiß', Vorname: 'Änne', Organisationseinheit: 'Amt 50' };
  it.each([
    ['a unit', ORGANISATIONAL_UNITS, unit],
    ['an assignment', employees('history'), employee],
    ['an assignment of a state', employees('state'), employee],
  ])('%s that ends before it begins; one that lasts a day is none', (_, format, cells) => {
    const period = (from: string, to: string) =>
      stageRow(format, { ...cells, 'Gültig ab': from, 'Gültig bis': to });
    expect(period('01.07.2025', '01.07.2025').errors).toEqual([]);
    const { errors, staged } = period('01.07.2025', '30.06.2025');
    expect(errors).toEqual([
      {
        row: 2,
        column: 'Gültig bis',
        code: 'END_BEFORE_BEGIN',
        message: '„30.06.2025“ liegt vor dem Beginn. Erlaubt: 01.07.2025 oder ein späterer Tag.',
        value: '30.06.2025',
      },
    ]);
    expect(staged).toMatchObject({ valid_from: '2025-07-01', valid_to: null });
  });

  it.each(['31.12.9999', '9999-12-31', ''])('without end where the last day is "%s"', (to) => {
    const { errors, staged } = stageRow(employees('history'), {
      ...employee,
      'Gültig ab': '01.07.2025',
      'Gültig bis': to,
    });
    expect({ errors, end: staged.valid_to }).toEqual({ errors: [], end: null });
  });

  it('needs a begin in a history, none in a state', () => {
    const cells = { ...employee, 'Gültig ab': '' };
    expect(stageRow(employees('history'), cells).errors.map(({ code }) => code)).toEqual(['REQUIRED']);
    expect(stageRow(employees('state'), cells).errors).toEqual([]);
  });
});
