import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_SEED, demoCity } from '../../src/demo/demo-city.js';
import { formatOf } from '../../src/exchange/columns/format-of.js';
import { FILE_KINDS, type FileKind } from '../../src/exchange/columns/table-format.js';
import { readCsv } from '../../src/exchange/reading/csv-file.js';
import { TableStaging } from '../../src/exchange/reading/table-staging.js';
import type { Administration, Employee } from '../administration/administration.js';
import { isWithin, shift } from '../administration/day.js';
import { fromCsv } from '../administration/from-csv.js';
import { type JudgedPerson, judgeAll } from '../oracle/judge.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { assignmentOn } from '../oracle/rules.js';

const TODAY = '2026-11-20';

function filesOf(seed: number, today: string): Record<FileKind, string> {
  const texts = Object.entries(demoCity(seed, today)).map(([kind, lines]) => [kind, [...lines].join('')]);
  return Object.fromEntries(texts) as Record<FileKind, string>;
}

const cityOf = (seed: number, today: string): Administration => fromCsv(filesOf(seed, today));

describe('the demo city', () => {
  let folder: string;
  let city: Administration;
  let judged: JudgedPerson[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    city = cityOf(DEMO_SEED, TODAY);
    judged = judgeAll(city, SEEDED_MANDATE, TODAY);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is the same for the same seed and day, and another one for another seed or day', () => {
    expect(filesOf(7, TODAY)).toEqual(filesOf(7, TODAY));
    expect(filesOf(8, TODAY).beschaeftigte).not.toBe(filesOf(7, TODAY).beschaeftigte);
    expect(filesOf(7, '2026-11-21').schulungsnachweise).not.toBe(filesOf(7, TODAY).schulungsnachweise);
  });

  it.each([DEMO_SEED, 1, 2, 3, 4, 5])('has 40 units and about 3,000 people with seed %i', (seed) => {
    const { units, employees } = cityOf(seed, TODAY);
    expect(units).toHaveLength(40);
    expect(employees.length).toBeGreaterThanOrEqual(2900);
    expect(employees.length).toBeLessThanOrEqual(3100);
  });

  it.each(['2014-06-15', '2024-02-29', TODAY, '2027-01-15'])(
    'is read without an error on %s, every column recognised',
    async (today) => {
      const files = filesOf(DEMO_SEED, today);
      for (const kind of FILE_KINDS) {
        const path = join(folder, `${kind}.csv`);
        await writeFile(path, files[kind]);
        const format = formatOf(kind, 'history');
        const staging = new TableStaging(format, today, true, () => undefined);
        const source = await readCsv(path, format, staging, async () => undefined);
        const { errors, columns, unknownColumns, missingOptionalColumns } = staging.summary({
          format: 'CSV',
          ...source,
        });
        expect(errors).toEqual([]);
        expect(columns).toEqual(format.columns.map(({ header }) => header));
        expect([...unknownColumns, ...missingOptionalColumns]).toEqual([]);
      }
    },
  );

  it.each(['2014-06-15', TODAY, '2031-01-15'])('has faultless careers on %s', (today) => {
    const { units, employees } = cityOf(DEMO_SEED, today);
    const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
    const faulty = employees.flatMap(({ assignments }) =>
      assignments.filter(({ unit: code, validFrom, validTo = '9999-12-31' }, index) => {
        const unit = unitByCode.get(code);
        const isInside = unit && isWithin(validFrom, unit.validFrom, unit.validTo);
        const next = assignments[index + 1]?.validFrom ?? '9999-12-31Z';
        return (
          !isInside || validTo < validFrom || validTo >= next || (unit.validTo && validTo > unit.validTo)
        );
      }),
    );
    expect(faulty).toEqual([]);
    expect(new Set(employees.map(({ personnelNumber }) => personnelNumber.replace(/^0+/, ''))).size).toBe(
      employees.length,
    );
    const addresses = employees.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is a tree with depth, with all kinds of units and one that was dissolved', () => {
    const parents = new Map(city.units.map(({ code, parent }) => [code, parent]));
    const depthOf = (code: string | undefined): number => (code ? 1 + depthOf(parents.get(code)) : 0);
    expect(Math.max(...city.units.map(({ code }) => depthOf(code)))).toBe(4);
    expect(new Set(city.units.map(({ type }) => type)).size).toBe(12);
    expect(city.units.filter(({ validTo }) => validTo).map(({ validTo }) => validTo)).toEqual(['2025-06-30']);
    expect(city.units.find(({ code }) => code === 'JC')).toMatchObject({ parent: 'Amt 50', reporting: true });
  });

  it('is led as a city is', () => {
    const present = city.employees.flatMap((employee) => assignmentOn(TODAY, employee) ?? []);
    const leading = (level: string) => present.filter(({ leadershipLevel }) => leadershipLevel === level);
    expect(leading('MAYOR')).toHaveLength(1);
    expect(leading('DEPUTY_MAYOR')).toHaveLength(6);
    expect(leading('ENTERPRISE_HEAD')).toHaveLength(2);
    const offices = city.units.filter(({ type, validTo }) => type === 'OFFICE' && !validTo);
    for (const { code } of offices) {
      expect(leading('OFFICE_HEAD').filter(({ unit }) => unit === code)).toHaveLength(1);
    }
    const counts = ['OFFICE_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD', 'TEAM_LEAD'].map(
      (level) => leading(level).length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('knows transfers, promotions, joiners, leavers and breaks', () => {
    const changes = city.employees.flatMap(({ assignments }) =>
      assignments.slice(1).map((after, index) => ({ before: assignments[index] ?? after, after })),
    );
    const kinds = {
      transfers: changes.filter(({ before, after }) => before.unit !== after.unit),
      promotions: changes.filter(({ before, after }) => before.leadershipLevel !== after.leadershipLevel),
      tasks: changes.filter(({ before, after }) => before.citizenContact !== after.citizenContact),
      breaks: changes.filter(({ before, after }) => shift(before.validTo ?? '', 1) !== after.validFrom),
      joiners: city.employees.filter((employee) => (employee.assignments[0]?.validFrom ?? '') > '2025-12-31'),
      leavers: city.employees.filter((employee) => (lastDayOf(employee) ?? TODAY) < TODAY),
      announced: city.employees.filter((employee) => (lastDayOf(employee) ?? '') > TODAY),
    };
    const few = Object.entries(kinds).filter(([, found]) => found.length < 20);
    expect(few).toEqual([]);
  });

  it.each(['2021-06-30', '2024-02-29', TODAY, '2027-06-30'])('completes nothing after %s', (today) => {
    const days = cityOf(DEMO_SEED, today).trainings.map(({ completedOn }) => completedOn);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => day > today)).toEqual([]);
  });

  it('shows both groups and every status in most reporting units', () => {
    const reporting = city.units.filter(({ reporting, validTo }) => reporting && !validTo);
    const inUnit = (code: string) => judged.filter(({ reportingUnit }) => reportingUnit?.code === code);
    const complete = reporting.filter(({ code }) => {
      const persons = inUnit(code);
      const groups = new Set(persons.map(({ group }) => group));
      const statuses = new Set(persons.map(({ status }) => status));
      return groups.has('LEADER') && groups.has('EMPLOYEE') && statuses.size === 3;
    });
    expect(complete.length / reporting.length).toBeGreaterThan(0.7);
    const atTheEnd = judgeAll(city, SEEDED_MANDATE, '2026-12-31').map(({ status }) => status);
    expect(new Set([...judged.map(({ status }) => status), ...atTheEnd]).size).toBe(4);
  });

  it('shows every decision and every reason why a training does not count', () => {
    const late = judgeAll(cityOf(DEMO_SEED, '2027-03-31'), SEEDED_MANDATE, '2026-09-30');
    expect(new Set(late.flatMap(({ trainings }) => trainings.flatMap(({ reasons }) => reasons))).size).toBe(
      7,
    );
    const decided = city.trainings.map(({ recognition }) => recognition);
    for (const recognition of ['SUBMITTED', 'REJECTED'] as const) {
      expect(decided.filter((found) => found === recognition).length).toBeGreaterThan(50);
    }
    expect(city.trainings.some(({ categories }) => categories.length > 1)).toBe(true);
  });

  it('comes closer to the goal from year to year, some units more than others', () => {
    const shareOf = (persons: JudgedPerson[], code?: string) => {
      const obliged = persons.filter(
        ({ group, reportingUnit }) => group && (code === undefined || reportingUnit?.code === code),
      );
      return obliged.filter(({ status }) => status === 'FULFILLED').length / obliged.length;
    };
    const start = shareOf(judgeAll(city, SEEDED_MANDATE, '2021-12-31'));
    const half = shareOf(judgeAll(city, SEEDED_MANDATE, '2024-06-30'));
    const now = shareOf(judged);
    expect(half - start).toBeGreaterThan(0.15);
    expect(now - half).toBeGreaterThan(0.15);
    expect(shareOf(judged, 'Amt 33') - shareOf(judged, 'Amt 37')).toBeGreaterThan(0.25);
  });
});

function lastDayOf({ assignments }: Employee): string | undefined {
  return assignments.at(-1)?.validTo;
}
