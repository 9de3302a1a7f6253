import { describe, expect, it } from '@jest/globals';
import { dueOn, type Rule, stepOn } from '../../src/reminder/plan.js';
import {
  addDays,
  daysFallingOn,
  easterSunday,
  isWorkingDay,
  saxonHolidays,
} from '../../src/reminder/working-day.js';

const YEAR = { from: '2021-01-01', to: '2026-12-31' };

function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const digest = (rhythm: Rule['rhythm'], fromDaysLeft: number | null, toDaysLeft: number): Rule => ({
  ...{ kind: 'DIGEST', active: true, recipients: ['OFFICER'], daysAfterDeadline: null },
  ...{ rhythm, fromDaysLeft, toDaysLeft },
});
const step = (daysAfterDeadline: number): Rule => ({
  ...{ kind: 'ESCALATION', active: true, recipients: ['OFFICER'], daysAfterDeadline },
  ...{ rhythm: null, fromDaysLeft: null, toDaysLeft: null },
});

describe('the days off of Saxony', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it.each([
    [
      2026,
      ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '10-31', '11-18', '12-25', '12-26'],
    ],
    [
      2027,
      ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '10-31', '11-17', '12-25', '12-26'],
    ],
    [
      2028,
      ['01-01', '04-14', '04-17', '05-01', '05-25', '06-05', '10-03', '10-31', '11-22', '12-25', '12-26'],
    ],
  ])('of %i are these', (year, days) => {
    expect(saxonHolidays(year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('let 2026 have 253 working days, and every day falls on exactly one of them', () => {
    const days = everyDay('2026-01-02', '2026-12-31');
    expect(days.filter(isWorkingDay)).toHaveLength(253);
    const fallen = days.flatMap(daysFallingOn).filter((day) => day >= '2026-01-02');
    expect(fallen.sort()).toEqual(days);
  });
});

describe('the plan', () => {
  const dueDays = (rule: Rule, from: string, to: string) =>
    everyDay(from, to).filter((day) => dueOn([rule], 'DIGEST', day, YEAR).length > 0);

  it.each<[string, Rule, string, string, string[]]>([
    [
      'monthly',
      digest('MONTH', null, 0),
      '2026-01-01',
      '2026-06-30',
      ['2026-01-02', '2026-02-02', '2026-03-02', '2026-04-01', '2026-05-04', '2026-06-01'],
    ],
    [
      'weekly, after Easter on Tuesday',
      digest('WEEK', null, 0),
      '2026-03-23',
      '2026-04-20',
      ['2026-03-23', '2026-03-30', '2026-04-07', '2026-04-13', '2026-04-20'],
    ],
    [
      'every second Monday, over the turn of the year too',
      digest('FORTNIGHT', null, 0),
      '2025-11-20',
      '2026-02-05',
      ['2025-11-24', '2025-12-08', '2025-12-22', '2026-01-05', '2026-01-19', '2026-02-02'],
    ],
    [
      'only in its window',
      digest('WEEK', 28, 10),
      '2026-11-01',
      '2026-12-31',
      ['2026-12-07', '2026-12-14', '2026-12-21'],
    ],
    ['not after the end of the mandate', digest('WEEK', null, 0), '2026-12-22', '2027-01-31', ['2026-12-28']],
  ])('%s', (_, rule, from, to, days) => {
    expect(dueDays(rule, from, to)).toEqual(days);
  });

  it('what is switched off is not due', () => {
    expect(dueDays({ ...digest('WEEK', null, 0), active: false }, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it.each<[string, number[], Record<string, number>]>([
    ['each step on its day', [-7, -1, 2], { '2026-12-08': -7, '2026-12-14': -1, '2026-12-17': 2 }],
    ['a step on a day off comes on the next working day', [4, 10], { '2026-12-21': 4, '2026-12-28': 10 }],
    ['of two on one day only the last', [4, 5], { '2026-12-21': 5 }],
    ['none on the day of the opening or before', [-20, -14, -13], { '2026-12-02': -13 }],
  ])('%s', (_, days, expected) => {
    const round = { opensOn: '2026-12-01', deadline: '2026-12-15' };
    const found = everyDay('2026-11-01', '2026-12-31').flatMap((day) => {
      const reached = stepOn(days.map(step), round, day);
      return reached ? [[day, reached.daysAfterDeadline]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
