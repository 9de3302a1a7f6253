import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '../../src/mandate/category.js';
import { makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { csvOf, xlsxOf } from './files.js';

const DAY = '2026-12-31';
const HOSTILE = ['=1+1', '+49 351', '-1', '@Test', 'a"b;c', "'schon", 'Öz;"türk"'];
const CROWD = Array.from({ length: 600 }, (_, index) => String(1000 + index));

/** Everything that is asked for as a list, with its filters. */
const QUERIES = [
  '',
  'group=EMPLOYEE&trained=true',
  'reportingUnit=Amt+50',
  'withoutReportingUnit=true',
  'q=Test',
];

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await service.import(
    administration(
      unit('Amt 50'),
      unit('50.1', { parent: 'Amt 50', reporting: false }),
      unit('Büro 50', { parent: 'Amt 50' }),
      unit('Amt 51'),
      unit('Stab', { reporting: false }),
      ...HOSTILE.map((lastName, index) => employee(`000${index}`, { lastName, firstName: '=A1' })),
      employee('-1', { lastName: 'Minus' }),
      leader('10', { unit: '50.1' }),
      training('10', { categories: ['MULTILINGUALISM'], title: '=SUMME(A1:A9)' }),
      training('10', {
        title: 'Zivilcourage',
        categories: ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'],
        completedOn: '2024-03-01',
        duration: '7,5',
        durationUnit: 'HOURS',
      }),
      employee('11', { unit: 'Büro 50' }),
      employee('12', { unit: 'Stab', citizenContact: false }),
      employee('13', { unit: 'Stab' }),
      training('13', {}),
      ...CROWD.map((number) => employee(number, { unit: 'Amt 51' })),
      ...CROWD.map((number) => training(number, {})),
    ),
  );
});
afterAll(() => service.stop());

type Page<T> = { items: T[]; total: number };

/** Every page of a list. */
async function all<T>(path: string): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const answer = await service.request(`/api/v1/${path}&pageSize=200&page=${page}`);
    const found = (await answer.json()) as Page<T>;
    items.push(...found.items);
    if (found.items.length < 200) {
      expect(found.total).toBe(items.length);
      return items;
    }
  }
}

const german = (day: string | undefined) => day?.split('-').reverse().join('.') ?? '';
const safe = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
const numbers = async (query: string) =>
  (await all<{ personnelNumber: string }>(`persons?asOf=${DAY}&${query}`)).map((one) => one.personnelNumber);

describe('the list of persons', () => {
  it.each([
    'obliged=false',
    'trained=1',
    'withoutReportingUnit=ja',
    'reportingUnit=Amt+50&withoutReportingUnit=true',
  ])('refuses ?%s', async (query) => {
    for (const path of ['persons', 'persons.csv', 'persons.xlsx']) {
      expect([path, (await service.request(`/api/v1/${path}?${query}`)).status]).toEqual([path, 400]);
    }
  });

  it('takes those for whom a unit reports, not those of reporting units below it', async () => {
    expect(await numbers('reportingUnit=Amt+50&q=10')).toEqual(['10']);
    expect(await numbers('reportingUnit=B%C3%BCro+50')).toEqual(['11']);
    expect((await numbers('unit=Amt+50')).includes('11')).toBe(true);
    expect((await numbers('reportingUnit=Amt+50')).includes('11')).toBe(false);
    // A unit that does not report has no line.
    expect(await numbers('reportingUnit=Stab')).toEqual([]);
    expect(await numbers('unit=Amt+51&reportingUnit=Amt+50')).toEqual([]);
  });

  it('takes those for whom no unit reports, who must, and who has a training', async () => {
    expect((await numbers('withoutReportingUnit=true')).sort()).toEqual(['12', '13']);
    expect(await numbers('withoutReportingUnit=true&obliged=true')).toEqual(['13']);
    expect((await numbers('trained=true&q=1')).includes('13')).toBe(true);
    expect(await numbers('trained=true&status=NOT_FULFILLED')).toEqual([]);
    expect(await numbers('trained=true&group=LEADER')).toEqual(['10']);
  });
});

describe('as a file', () => {
  it.each(QUERIES)('persons.csv and .xlsx are the list with ?%s', async (query) => {
    const list = await all<Record<string, string> & { decidingTraining: Record<string, string> | null }>(
      `persons?asOf=${DAY}&${query}`,
    );
    const { rows } = await csvOf(service, `persons.csv?asOf=${DAY}&${query}`);
    expect(
      rows.map((row) => [
        row.Personalnummer,
        row.Nachname,
        row.Organisationseinheit,
        row['Abgeschlossen am'],
      ]),
    ).toEqual(
      list.map(({ personnelNumber = '', lastName = '', unit, decidingTraining }) => [
        safe(personnelNumber),
        safe(lastName),
        unit,
        german(decidingTraining?.completedOn),
      ]),
    );
    const sheet = await xlsxOf(service, `persons.xlsx?asOf=${DAY}&${query}`);
    expect(sheet.rows.slice(1).map((row) => row.slice(0, 5))).toEqual(
      list.map(({ personnelNumber, lastName, firstName, unit, reportingUnit }) => [
        personnelNumber,
        lastName,
        firstName,
        unit,
        reportingUnit,
      ]),
    );
  });

  it.each(['', 'category=DEMOCRATIC_COMPETENCE', 'group=EMPLOYEE', 'q=SUMME', 'withoutReportingUnit=true'])(
    'evaluation/trainings.csv and .xlsx are the list with ?%s',
    async (query) => {
      const list = await all<
        Record<string, string> & { categories: string[]; minutes: number; counts: boolean }
      >(`evaluation/trainings?asOf=${DAY}&${query}`);
      const expected = list.map(
        ({ personnelNumber, title = '', completedOn, categories, minutes, counts }) => ({
          number: personnelNumber,
          title,
          day: completedOn,
          categories: CATEGORIES.filter(({ id }) => categories.includes(id))
            .map(({ label }) => label)
            .join(', '),
          minutes,
          counts: counts ? 'ja' : 'nein',
        }),
      );
      const { rows } = await csvOf(service, `evaluation/trainings.csv?asOf=${DAY}&${query}`);
      expect(rows.map((row) => [row.Personalnummer, row.Titel, row['Abgeschlossen am'], row.Zählt])).toEqual(
        expected.map(({ number, title, day, counts }) => [number, safe(title), german(day), counts]),
      );
      const sheet = await xlsxOf(service, `evaluation/trainings.xlsx?asOf=${DAY}&${query}`);
      expect(sheet.rows.slice(1).map((row) => [row[0], row[6], ...row.slice(8)])).toEqual(
        expected.map((row) => [
          row.number,
          row.title,
          row.categories,
          new Date(`${row.day}T00:00:00Z`),
          row.minutes,
          row.counts,
        ]),
      );
    },
  );

  it.each(['', 'category=MULTILINGUALISM', 'unit=Amt+50', 'personnelNumber=1003'])(
    'trainings.csv and .xlsx are the list with ?%s',
    async (query) => {
      const list = await all<Record<string, string>>(`trainings?${query}`);
      const expected = list.map(({ personnelNumber, title, completedOn }) => [
        personnelNumber,
        title,
        completedOn,
      ]);
      const { rows } = await csvOf(service, `trainings.csv?${query}`);
      expect(rows.map((row) => [row.Personalnummer, row.Titel, row['Abgeschlossen am']])).toEqual(
        expected.map(([number, title = '', day]) => [number, safe(title), german(day)]),
      );
      const sheet = await xlsxOf(service, `trainings.xlsx?${query}`);
      expect(sheet.rows.slice(1).map((row) => [row[0], row[3]])).toEqual(
        expected.map(([number, title]) => [number, title]),
      );
    },
  );

  it('is CSV as German spreadsheet programs expect it, with nothing that they compute', async () => {
    const { text, headers, rows } = await csvOf(service, `persons.csv?asOf=${DAY}&reportingUnit=Amt+50`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('filename="personen-2026-12-31.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFPersonalnummer;Nachname;Vorname;Organisationseinheit;Auswertungspflichtige Organisationseinheit;Gruppe;Status;Maßgebliche Schulung;Abgeschlossen am',
    );
    expect(text).toContain('\r\n0004;"a""b;c";\'=A1;');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.map((row) => row.Personalnummer)).toEqual(expect.arrayContaining(['0000', '0001', "'-1"]));
  });

  it('has headings and terms of the import file and stated durations with a comma', async () => {
    const { rows } = await csvOf(service, 'trainings.csv?personnelNumber=10&q=Zivilcourage');
    expect(rows).toEqual([
      {
        Personalnummer: '10',
        Nachname: 'Weiß',
        Vorname: expect.any(String),
        Titel: 'Zivilcourage',
        Anbieter: expect.any(String),
        Kategorien: 'Demokratische Kompetenz, Interkulturelle Kompetenz',
        Format: expect.any(String),
        Beginn: expect.any(String),
        'Abgeschlossen am': '01.03.2024',
        Dauer: '7,5',
        Einheit: 'Stunden',
        Rahmen: expect.any(String),
        Anerkennung: 'anerkannt',
        Begründung: '',
      },
    ]);
  });

  it('of nobody has its headings', async () => {
    expect((await csvOf(service, 'persons.csv?q=niemand')).text.split('\r\n').length).toBeLessThanOrEqual(2);
    expect((await xlsxOf(service, 'persons.xlsx?q=niemand')).rows).toHaveLength(1);
  });

  it('is in the read log with everybody on it and what it is for, and without them when it is refused', async () => {
    const newest = async () => {
      const { rows } = await service.database.pool.query(
        `SELECT id, kind, cardinality(employee_ids) AS persons, purpose, as_of::text AS day FROM read_log ORDER BY id DESC LIMIT 1`,
      );
      return rows[0];
    };
    for (const path of [
      'persons.csv?',
      'persons.xlsx?',
      'evaluation/trainings.csv?',
      'evaluation/trainings.xlsx?',
    ]) {
      await service.request(`/api/v1/${path}asOf=${DAY}&reportingUnit=Amt+51&purpose=Pr%C3%BCfung`);
      expect(await newest()).toMatchObject({ kind: 'LIST', persons: 600, purpose: 'Prüfung', day: DAY });
    }
    await service.request('/api/v1/trainings.csv?unit=Amt+51&purpose=Liste');
    expect(await newest()).toMatchObject({ kind: 'LIST', persons: 600, purpose: 'Liste' });
    const { id } = await newest();
    expect((await service.request('/api/v1/persons.csv?unit=Amt+99')).status).toBe(404);
    expect((await newest()).id).toBe(id);
  });
});

describe('a restricted scope', () => {
  it('opens the line of the unit that reports for it, with its own people only, and no other line', async () => {
    const head = await makePerson(service, {
      name: 'Lea Leitung',
      grants: [{ role: 'UNIT_HEAD', unit: '50.1' }],
    });
    const headers = { authorization: `Bearer ${head.token}` };
    const get = async (path: string) => service.request(`/api/v1/${path}`, { headers });
    const { units } = (await (await get(`evaluation?asOf=${DAY}`)).json()) as { units: { code: string }[] };
    expect(units.map(({ code }) => code)).toEqual(['Amt 50']);
    for (const [path, total] of [
      ['persons', 1],
      ['evaluation/trainings', 2],
    ] as const) {
      const answer = await get(`${path}?asOf=${DAY}&reportingUnit=Amt+50`);
      expect([path, ((await answer.json()) as { total: number }).total]).toEqual([path, total]);
      const problems = [];
      for (const code of ['Amt+51', 'Amt+99', 'B%C3%BCro+50']) {
        for (const form of ['', '.csv', '.xlsx']) {
          const refused = await get(`${path}${form}?asOf=${DAY}&reportingUnit=${code}`);
          const { detail } = (await refused.json()) as { detail: string };
          problems.push([refused.status, detail.replace(/„.*“/, '„…“')]);
        }
      }
      expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(1);
      expect(problems[0]?.[0]).toBe(404);
    }
    const { rows } = await csvOf(service, `persons.csv?asOf=${DAY}`, head.token);
    expect(rows.map((row) => row.Personalnummer)).toEqual(['10']);
    const trainings = await csvOf(service, 'trainings.csv?', head.token);
    expect(new Set(trainings.rows.map((row) => row.Personalnummer))).toEqual(new Set(['10']));
  });
});
