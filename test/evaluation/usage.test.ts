import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { UsageDto } from '../../src/evaluation/usage/usage.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { openedSheet, valuesOf } from './workbook/read.js';

/**
 * Amt 50 with six persons, Amt 51 with six, Amt 52 with two, Eigenbetrieb EB 1 with seven. 10 moved from Amt 50 to
 * Amt 51 in the middle of 2025.
 */
describe('usage by year', () => {
  let service: TestService;
  let head: Person;
  let nameless: Person;
  let namelessOfUnit: Person;

  beforeAll(async () => {
    service = await startService({ today: '2026-11-20' });
    const staff = (code: string, first: number, count: number) =>
      Array.from({ length: count }, (_, place) => employee(`${first + place}`, { unit: code }));
    await service.import(
      administration(
        unit('GB 1', { type: 'DEPARTMENT', reporting: false }),
        unit('Amt 50', { parent: 'GB 1' }),
        unit('Abt 50.1', { parent: 'Amt 50', reporting: false, type: 'DIVISION' }),
        unit('Amt 51', { parent: 'GB 1' }),
        unit('Amt 52', { parent: 'GB 1' }),
        unit('EB 1', { type: 'MUNICIPAL_ENTERPRISE' }),
        employee(
          '10',
          { unit: 'Abt 50.1', validTo: '2025-06-30' },
          { unit: 'Amt 51', validFrom: '2025-07-01' },
        ),
        ...staff('Amt 50', 20, 5),
        ...staff('Amt 51', 30, 6),
        ...staff('Amt 52', 40, 2),
        ...staff('EB 1', 50, 7),
        training('10', {
          title: 'Italienisch A1',
          completedOn: '2024-03-01',
          categories: ['MULTILINGUALISM'],
          setting: 'EDUCATIONAL_LEAVE',
          duration: '3',
        }),
        training('10', {
          title: 'Italienisch A2',
          completedOn: '2025-09-01',
          categories: ['MULTILINGUALISM'],
          setting: 'EDUCATIONAL_LEAVE',
        }),
        training('20', {
          title: 'Diversität',
          completedOn: '2025-11-20',
          categories: ['INTERCULTURAL_COMPETENCE', 'DEMOCRATIC_COMPETENCE'],
          setting: 'CENTRAL',
        }),
        training('20', {
          title: 'Zivilcourage',
          completedOn: '2025-11-21',
          categories: ['DEMOCRATIC_COMPETENCE'],
          setting: 'CENTRAL',
        }),
        training('21', {
          title: 'Zivilcourage',
          completedOn: '2026-11-20',
          categories: ['DEMOCRATIC_COMPETENCE'],
          setting: 'CENTRAL',
        }),
        training('22', { title: 'Eingereicht', completedOn: '2026-05-01', recognition: 'SUBMITTED' }),
        training('40', {
          title: 'Zivilcourage',
          completedOn: '2025-01-01',
          categories: ['DEMOCRATIC_COMPETENCE'],
          setting: 'CENTRAL',
        }),
        training('50', {
          title: 'Leicht gesagt',
          completedOn: '2025-02-01',
          categories: ['CITIZEN_COMMUNICATION'],
        }),
      ),
    );
    head = await makePerson(service, { name: 'Leitung 50', grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }] });
    nameless = await makePerson(service, { name: 'Statistik', grants: [{ role: 'HR', names: false }] });
    namelessOfUnit = await makePerson(service, {
      name: 'Statistik 50',
      grants: [{ role: 'HR', names: false, unit: 'Abt 50.1' }],
    });
  });
  afterAll(() => service.stop());

  const ask = (path: string, by?: Person) =>
    service.request(`/api/v1/${path}`, by ? { headers: { authorization: `Bearer ${by.token}` } } : {});
  async function usage(query: string, by?: Person): Promise<UsageDto> {
    const answer = await ask(`evaluation/usage?${query}`, by);
    expect(answer.status).toBe(200);
    return (await answer.json()) as UsageDto;
  }
  /** Trainings of each row by year, `–` where they are withheld. */
  const trainings = ({ rows, total }: UsageDto) =>
    Object.fromEntries(
      [...rows, { key: 'total', cells: total }].map(({ key, cells }) => [
        key,
        cells.map(({ figures }) => figures?.trainings ?? '–').join(' '),
      ]),
    );

  it('counts a training with several areas in each, and once together', async () => {
    expect(trainings(await usage('from=2024'))).toEqual({
      DEMOCRATIC_COMPETENCE: '0 3 1',
      INTERCULTURAL_COMPETENCE: '0 1 0',
      MULTILINGUALISM: '1 1 0',
      CITIZEN_COMMUNICATION: '0 1 0',
      total: '1 5 1',
    });
  });

  it('counts short language courses too, and says which of them could count for the obligation', async () => {
    const { total } = await usage('from=2024&category=MULTILINGUALISM');
    expect(total.map(({ figures }) => figures)).toEqual([
      { trainings: 1, persons: 1, listed: 0 },
      { trainings: 1, persons: 1, listed: 1 },
      { trainings: 0, persons: 0, listed: 0 },
    ]);
  });

  it('compares a running year with the same days of the year before, and the first year with none', async () => {
    const { years, total } = await usage('from=2024&setting=CENTRAL');
    expect(years.map(({ finished, comparedUntil }) => [finished, comparedUntil])).toEqual([
      [true, null],
      [true, '2024-12-31'],
      [false, '2025-11-20'],
    ]);
    const [first, second, third] = total.map(({ change }) => change?.trainings ?? null);
    expect(first).toBeNull();
    expect(second).toEqual({ before: 0, absolute: 4, percent: null });
    expect(third).toEqual({ before: 3, absolute: -2, percent: -66.7 });
  });

  it('counts for the unit of the day of completion, also for its head after a transfer', async () => {
    const leave = 'from=2024&by=unit&setting=EDUCATIONAL_LEAVE';
    expect(trainings(await usage(leave))).toMatchObject({ 'Amt 50': '1 0 0', 'Amt 51': '0 1 0' });
    expect(trainings(await usage(leave, head))).toEqual({ 'Amt 50': '1 0 0', total: '1 0 0' });
    expect(trainings(await usage(`${leave}&unit=Amt 50`))).toEqual({ 'Amt 50': '1 0 0', total: '1 0 0' });
  });

  it('answers the Eigenbetriebe and one reporting unit by a filter each', async () => {
    expect(trainings(await usage('from=2025&by=unit&unitType=MUNICIPAL_ENTERPRISE'))).toEqual({
      'EB 1': '1 0',
      total: '1 0',
    });
    expect(trainings(await usage('from=2025&by=unit&reportingUnit=Amt 50'))).toEqual({
      'Amt 50': '2 1',
      total: '2 1',
    });
  });

  it('hides other units from a head, with the words for unknown ones', async () => {
    const [other, unknown] = await Promise.all(
      ['Amt 51', 'Amt 99'].map((code) => ask(`evaluation/usage?unit=${encodeURIComponent(code)}`, head)),
    );
    expect([other?.status, unknown?.status]).toEqual([404, 404]);
    expect(await other?.text()).toContain('Die Organisationseinheit „Amt 51“ gibt es nicht.');
  });

  it('withholds small units and one more from who sees no names, by every filter alike', async () => {
    for (const filter of ['', '&category=MULTILINGUALISM', '&setting=CENTRAL']) {
      const answer = await usage(`from=2025&by=unit${filter}`, nameless);
      const rows = trainings(answer);
      // Amt 52 has two persons, and Amt 50 is the next fewest in both years; each year has its own pattern.
      expect(rows['Amt 52']).toBe('– –');
      expect(Object.values(rows).filter((row) => String(row).includes('–'))).toHaveLength(2);
      expect(rows.total).not.toContain('–');
      expect(answer.withheld).toEqual({ fewerThan: 5, cells: 4 });
    }
    expect((await usage('from=2025&by=unit')).withheld).toBeNull();
  });

  it('tells nothing of a part of a line, of a withheld unit, or of units with one', async () => {
    // In 2026 nobody is left in the division, which tells nothing about anybody.
    expect(trainings(await usage('from=2024&by=setting', namelessOfUnit)).total).toBe('– – 0');
    expect(trainings(await usage('from=2025&unit=Amt 52', nameless)).total).toBe('– –');
    expect(trainings(await usage('from=2025&unit=GB 1', nameless)).total).toBe('– –');
    expect(trainings(await usage('from=2025&unit=Amt 51', nameless)).total).toBe('1 0');
    expect(trainings(await usage('from=2025&unitType=MUNICIPAL_ENTERPRISE', nameless)).total).toBe('1 0');
  });

  it.each([
    ['to=2027', 'TOO_LARGE'],
    ['from=2026&to=2025', 'TOO_LARGE'],
    ['from=2000', 'TOO_SMALL'],
    ['by=person', 'NOT_ALLOWED'],
  ])('refuses %s', async (query, code) => {
    const answer = await ask(`evaluation/usage?${query}`);
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([400, code]);
  });

  it('is the same as CSV, cell by cell', async () => {
    const { rows, total, years } = await usage('from=2024&by=unit');
    const answer = await ask('evaluation/usage.csv?from=2024&by=unit');
    const lines: string[][] = parse(await answer.text(), { delimiter: ';', bom: true, from_line: 2 });
    const expected = [...rows, { key: null, name: 'Gesamt', cells: total }].flatMap(({ key, name, cells }) =>
      cells.map(({ year, figures, change }, place) => [
        ...['Organisationseinheit', key ?? '', name, `${year}`, german(years[place]?.until)],
        ...[figures?.trainings, figures?.persons, figures?.listed].map(String),
        change ? german(years[place]?.comparedUntil) : '',
        ...[change?.trainings, change?.persons].flatMap((each) =>
          [each?.before, each?.absolute, each?.percent].map((n) => `${n ?? ''}`.replace('.', ',')),
        ),
      ]),
    );
    expect(lines).toEqual(expected);
  });

  it('stands on a sheet of the workbook, all four tables, only when it is asked for', async () => {
    const bytes = async (query: string, by?: Person) =>
      Buffer.from(await (await ask(`evaluation.xlsx?${query}`, by)).arrayBuffer());
    const sheet = await openedSheet(await bytes('usage=true'), 'Nutzung nach Jahr');
    const rows = Array.from({ length: sheet.rowCount }, (_, place) => valuesOf(sheet.getRow(place + 1), 8));
    const sum = rows.find((row) => row[0] === 'Rahmen' && row[2] === 'Gesamt' && row[3] === '2025');
    expect(sum?.slice(5)).toEqual([5, 4, 5]);
    expect(new Set(rows.slice(8).map(([by]) => by))).toEqual(
      new Set(['Kompetenzbereich', 'Rahmen', 'Format', 'Organisationseinheit']),
    );
    await expect(openedSheet(await bytes(''), 'Nutzung nach Jahr')).rejects.toThrow('no sheet');
    const held = await openedSheet(await bytes('usage=true', nameless), 'Nutzung nach Jahr');
    const cells = Array.from({ length: held.rowCount }, (_, place) => valuesOf(held.getRow(place + 1), 8));
    expect(cells.filter(([, key]) => key === 'Amt 52').every((row) => row[5] === '–')).toBe(true);
  });
});

function german(day: string | null | undefined): string {
  return day ? day.split('-').reverse().join('.') : '';
}
