import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

const NAMES = [
  ['1', 'Öztürk', 'Çiğdem'],
  ['2', 'Ost', 'Ulf'],
  ['3', 'Oz', 'Ina'],
  ['4', 'Müller', 'Zoë'],
  ['5', 'Müller', 'Änne'],
  ['6', 'Mueller', 'Bo'],
  ['7', 'Weiß', 'Uwe'],
  ['8', 'Łuczak', 'Paweł'],
  ['9', '100 %', '_x_'],
] as const;

describe('the list of persons', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    await service.import(
      administration(
        unit('Amt 50'),
        unit('50.1', { parent: 'Amt 50', reporting: false }),
        ...NAMES.map(([number, lastName, firstName]) => employee(number, { lastName, firstName })),
        leader('10', { lastName: 'Zander', firstName: 'Ida', unit: '50.1' }),
        training('10', {
          categories: ['DEMOCRATIC_COMPETENCE'],
          title: 'Zivilcourage',
          completedOn: '2024-05-02',
        }),
        training('10', {
          categories: ['DEMOCRATIC_COMPETENCE'],
          title: 'Antirassismus',
          completedOn: '2024-05-02',
        }),
        training('10', {
          categories: ['INTERCULTURAL_COMPETENCE'],
          title: 'Später',
          completedOn: '2025-01-01',
        }),
      ),
    );
  });
  afterAll(() => service.stop());

  const numbers = async (query: Record<string, string>) =>
    (await service.persons(query)).items.map(({ personnelNumber }) => personnelNumber);

  it('is in German order: umlauts with their letter, then first name, then number', async () => {
    expect(await numbers({})).toEqual(['9', '8', '6', '5', '4', '2', '3', '1', '7', '10']);
  });

  it.each([
    ['Ozturk', ['1']],
    ['oeztuerk', ['1']],
    ['ÖZTÜRK', ['1']],
    ['cigdem', ['1']],
    ['muller', ['5', '4']],
    ['mueller', ['6', '5', '4']],
    ['müller', ['5', '4']],
    ['weiss', ['7']],
    ['luczak pawel', ['8']],
    ['pawel luczak', ['8']],
    ['änne', ['5']],
    ['10', ['9', '10']],
    ['%', ['9']],
    ['_', ['9']],
    ['\\', []],
    ["' OR 1=1 --", []],
    ['  ', ['9', '8', '6', '5', '4', '2', '3', '1', '7', '10']],
  ])('finds "%s"', async (q, found) => {
    expect(await numbers({ q })).toEqual(found);
  });

  it('comes in pages that are all of it, none twice, with one total', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => service.persons({ page, pageSize: 3 })));
    expect(pages.map(({ items }) => items.length)).toEqual([3, 3, 3, 1]);
    expect(
      new Set(pages.flatMap(({ items }) => items.map(({ personnelNumber }) => personnelNumber))).size,
    ).toBe(10);
    expect(pages.map(({ total }) => total)).toEqual([10, 10, 10, 10]);
    expect((await service.persons({ page: 5, pageSize: 3 })).items).toEqual([]);
  });

  it('is narrowed by group, status and unit together', async () => {
    expect(await numbers({ group: 'LEADER', status: 'FULFILLED', unit: '50.1' })).toEqual(['10']);
    expect(await numbers({ group: 'EMPLOYEE', unit: '50.1' })).toEqual([]);
    expect(await numbers({ status: 'NOT_OBLIGED' })).toEqual([]);
  });

  it('names the counting training that was completed first, of two on one day the first by title', async () => {
    const { items } = await service.persons({ q: 'Zander' });
    expect(items[0]).toMatchObject({ unit: '50.1', reportingUnit: 'Amt 50', status: 'FULFILLED' });
    expect(items[0]?.decidingTraining).toMatchObject({ title: 'Antirassismus', completedOn: '2024-05-02' });
  });

  it('counts anew after a change', async () => {
    expect((await service.persons({ unit: '50.1' })).total).toBe(1);
    await service.importCsv(
      'beschaeftigte',
      'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab\n11;Neu;Nele;50.1;01.01.2026\n',
    );
    expect((await service.persons({ unit: '50.1' })).total).toBe(2);
    expect((await service.persons({ unit: '50.1', asOf: '2025-12-31' })).total).toBe(1);
  });

  it.each([
    ['asOf=2022-02-30', '#/asOf'],
    ['page=0', '#/page'],
    ['page=1.5', '#/page'],
    ['page=1e20', '#/page'],
    ['pageSize=201', '#/pageSize'],
    ['status=FERTIG', '#/status'],
    ['group=BOSS', '#/group'],
    ['limit=5', '#/limit'],
    ['q=a&q=b', '#/q'],
    ['knownAt=gestern', '#/knownAt'],
  ])('refuses ?%s', async (query, pointer) => {
    const answer = await service.request(`/api/v1/persons?${query}`);
    const problem = (await answer.json()) as { errors: { pointer: string }[] };
    expect([answer.status, problem.errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it.each([
    ['persons?unit=Amt+99', 'UNIT_NOT_FOUND'],
    ['evaluation?unit=Amt+99', 'UNIT_NOT_FOUND'],
    ['evaluation.xlsx?unit=Amt+99', 'UNIT_NOT_FOUND'],
    ['persons/99', 'PERSON_NOT_FOUND'],
  ])('answers 404 to /%s', async (path, code) => {
    const answer = await service.request(`/api/v1/${path}`);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, code]);
  });
});
