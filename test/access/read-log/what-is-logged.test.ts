import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { administration, employee, leader, training, unit } from '../../administration/builders.js';
import { startService, type TestService } from '../../service/service.js';
import { type StoredEntry, storedEntries } from './entries.js';

/** Every look at personal data leaves an entry that says who, when, what of whom and for which purpose. */
describe('the read log', () => {
  let service: TestService;
  let before: number;
  beforeAll(async () => {
    service = await startService({ today: '2026-11-20' });
    await service.import(
      administration(
        unit('Amt 50'),
        unit('50.1', { parent: 'Amt 50', reporting: false }),
        unit('Amt 53'),
        leader('1', { unit: '50.1' }),
        training('1'),
        employee('2'),
        employee('3', { unit: 'Amt 53' }),
        employee('4', { citizenContact: false }),
      ),
    );
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    before = (await storedEntries(service)).length;
  });

  const newEntries = async () => (await storedEntries(service)).slice(before);
  const get = async (path: string) => {
    const answer = await service.request(`/api/v1/${path}`);
    return { status: answer.status, requestId: answer.headers.get('x-request-id'), answer };
  };
  const expected = (entry: Partial<StoredEntry>) =>
    expect.objectContaining({ account: service.hr.email, unit: null, purpose: null, ...entry });

  it('holds who was explained, from which day and why, under the number of the request', async () => {
    const { status, requestId } = await get(
      `persons/2?asOf=2026-09-30&purpose=${encodeURIComponent('  Rückfrage der Amtsleitung ')}`,
    );
    expect(status).toBe(200);
    const entry = {
      kind: 'PERSON',
      asOf: '2026-09-30',
      persons: ['2'],
      purpose: 'Rückfrage der Amtsleitung',
    };
    expect(await newEntries()).toEqual([expected({ ...entry, requestId: requestId as string })]);
  });

  it('holds exactly the persons on the page that was shown, also when the page was remembered', async () => {
    for (const purpose of ['Erinnerung', undefined, 'Prüfung']) {
      const query = purpose ? `&purpose=${encodeURIComponent(purpose)}` : '';
      const { answer } = await get(`persons?pageSize=2&page=2${query}`);
      const { items } = (await answer.json()) as { items: { personnelNumber: string }[] };
      expect(items).toHaveLength(2);
      const persons = items.map(({ personnelNumber }) => personnelNumber).sort();
      const [entry, ...more] = (await newEntries()).slice(-1);
      expect([entry?.persons.sort(), more]).toEqual([persons, []]);
      expect(entry).toEqual(
        expected({ kind: 'LIST', asOf: '2026-11-20', purpose: purpose ?? null, persons: entry?.persons }),
      );
    }
    expect(await newEntries()).toHaveLength(3);
  });

  it('holds the unit that was asked for, and a search that found nobody', async () => {
    await get(`persons?unit=${encodeURIComponent('Amt 53')}`);
    await get('persons?q=gibtesnicht&status=OPEN');
    expect(await newEntries()).toEqual([
      expected({ kind: 'LIST', unit: 'Amt 53', persons: ['3'] }),
      expected({ kind: 'LIST', persons: [] }),
    ]);
  });

  it('holds everybody on the sheet of the workbook, and nothing for figures alone', async () => {
    expect((await get('evaluation?asOf=2026-12-31')).status).toBe(200);
    const figures = await get('evaluation.xlsx?asOf=2026-12-31');
    await figures.answer.arrayBuffer();
    expect(await newEntries()).toEqual([]);
    const { answer } = await get('evaluation.xlsx?asOf=2026-12-31&persons=true&purpose=Sitzung');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const numbers = book.getWorksheet('Personen')?.getColumn(3).values.slice(2);
    expect(numbers?.sort()).toEqual(['1', '2', '3']);
    expect(await newEntries()).toEqual([
      expected({ kind: 'WORKBOOK', asOf: '2026-12-31', persons: ['1', '2', '3'], purpose: 'Sitzung' }),
    ]);
  });

  it('holds nothing of what was not shown', async () => {
    for (const path of ['persons/99', 'persons?unit=Amt99', 'persons/2?asOf=2026-02-30', 'persons?page=0']) {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await newEntries()).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '%20%20'],
    ['201 characters', 'x'.repeat(201)],
    ['a line feed inside', 'a%0Ab'],
    ['a mark that turns the direction', 'a%E2%80%AEb'],
  ])('takes no purpose of %s', async (_, purpose) => {
    for (const path of ['persons', 'persons/2', 'evaluation.xlsx']) {
      const { status, answer } = await get(`${path}?purpose=${purpose}`);
      expect([status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ code: 'INVALID_REQUEST' }),
      ]);
    }
    expect(await newEntries()).toEqual([]);
  });

  it('keeps 200 characters of every script as they are', async () => {
    const purpose = 'Prüfung „größer“; naïve\\"\'’—漢字'.padEnd(200, 'ß');
    expect((await get(`persons/2?purpose=${encodeURIComponent(purpose)}`)).status).toBe(200);
    expect(await newEntries()).toEqual([expected({ purpose })]);
  });
});
