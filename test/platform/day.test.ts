import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clock, dayInBerlin } from '../../src/platform/clock.js';
import { isDay, isInstant } from '../../src/platform/day.js';

describe('a day', () => {
  it.each(['2026-12-31', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ...['2022-02-30', '2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'],
    ...[
      '1899-12-31',
      '3000-01-01',
      '0000-01-01',
      '31.12.2026',
      '2026-1-1',
      '2026-12-31T00:00:00Z',
      ' 2026-12-31',
    ],
    ...['', 'heute', '2026-12-31\n', '２０２６-12-31'],
  ])('„%s“ does not', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it.each([20261231, null, undefined, ['2026-12-31'], { day: '2026-12-31' }])('%p is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('is every day of the calendar', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isDay(date.toISOString().slice(0, 10))));
  });
});

describe('an instant', () => {
  it.each([
    '2026-10-05T08:30:00Z',
    '2026-10-05T08:30Z',
    '2026-10-05T08:30:00.123456+02:00',
    '2024-02-29T23:59:59-14:00',
  ])('%s is one', (instant) => {
    expect(isInstant(instant)).toBe(true);
  });

  it.each([
    ...['2026-10-05T08:30:00', '2022-02-30T08:30:00Z', '2026-10-05T24:00:00Z', '2026-10-05T08:60:00Z'],
    ...[
      '2026-10-05T08:30:00+15:00',
      '2026-10-05 08:30:00Z',
      '2026-10-05T08:30:00 02:00',
      '2026-10-05',
      'infinity',
    ],
  ])('„%s“ is none', (instant) => {
    expect(isInstant(instant)).toBe(false);
  });
});

describe('today', () => {
  it.each([
    ['summer time', '2026-10-04T21:59:59.999Z', '2026-10-04'],
    ['summer time', '2026-10-04T22:00:00.000Z', '2026-10-05'],
    ['winter time', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['winter time', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['the night of the change', '2026-10-24T22:00:00.000Z', '2026-10-25'],
  ])('is the day in Berlin, in %s at %s', (_, instant, day) => {
    expect(dayInBerlin(new Date(instant))).toBe(day);
  });

  it('can be fixed', () => {
    const clock = new Clock('2027-01-15');
    expect([clock.today(), clock.isFixed]).toEqual(['2027-01-15', true]);
  });

  it('is the real one otherwise', () => {
    const before = dayInBerlin(new Date());
    const clock = new Clock(undefined);
    expect([before, dayInBerlin(new Date())]).toContain(clock.today());
    expect(clock.isFixed).toBe(false);
  });
});
