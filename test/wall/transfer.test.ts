import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow, WorkbookContent } from '../../src/evaluation/workbook/workbook-content.js';
import type { PersonDetailDto } from '../../src/obligation/person.dto.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { openReading, type Reading } from './reading.js';

/** Änne Weiß moved from Amt 50 to Amt 51 on 01.07.2025; a training in each, and one too short before. */
describe('somebody who moved on', () => {
  let service: TestService;
  let reading: Reading;
  let unitIds: Record<string, number>;

  beforeAll(async () => {
    service = await startService({ today: '2026-11-20' });
    await service.import(
      administration(
        unit('Amt 50'),
        unit('Abt 50.1', { parent: 'Amt 50', reporting: false }),
        unit('Amt 51'),
        employee(
          '10',
          { unit: 'Abt 50.1', validTo: '2025-06-30' },
          { unit: 'Amt 51', validFrom: '2025-07-01' },
        ),
        training('10', { title: 'Kurz', completedOn: '2024-05-01', duration: '2' }),
        training('10', { title: 'Neu', completedOn: '2025-08-01' }),
        employee('21', { unit: 'Amt 51' }),
      ),
    );
    reading = await openReading(service.database.url);
    const units = await reading.asOwner('SELECT id, code FROM organisational_unit');
    unitIds = Object.fromEntries(units.map(({ id, code }) => [code, id]));
  });
  afterAll(async () => {
    await reading.close();
    await service.stop();
  });

  const headOf = (code: string) => reading.callerFor([unitIds[code] as number]);
  const explain = async (code: string, asOf: string): Promise<PersonDetailDto> =>
    reading.persons.explain('10', { asOf }, await headOf(code), reading.reader);
  const refusal = async (work: Promise<unknown>) =>
    work.then(
      () => 'answered',
      ({ status, code, detail }) => ({ status, code, detail }),
    );
  const list = async (code: string, asOf: string, q?: string) =>
    reading.persons.page({ asOf, q, page: 1, pageSize: 50 }, await headOf(code), reading.reader);
  const UNKNOWN = {
    status: 404,
    code: 'PERSON_NOT_FOUND',
    detail: 'Diese Person gibt es nicht, oder Sie dürfen sie nicht sehen.',
  };

  it('is today with the new unit alone', async () => {
    const asOf = '2026-11-20';
    expect(await explain('Amt 51', asOf)).toMatchObject({
      unit: 'Amt 51',
      status: 'FULFILLED',
      assignments: [
        { unit: 'Abt 50.1', validTo: '2025-06-30' },
        { unit: 'Amt 51', validTo: null },
      ],
      trainings: [{ title: 'Kurz' }, { title: 'Neu' }],
    });
    for (const old of ['Amt 50', 'Abt 50.1']) {
      expect(await refusal(explain(old, asOf))).toEqual(UNKNOWN);
      expect(await list(old, asOf)).toMatchObject({ items: [], total: 0 });
      expect(await list(old, asOf, 'Weiß')).toMatchObject({ items: [], total: 0 });
      expect((await reading.evaluations.evaluate({ asOf }, await headOf(old))).total.total).toMatchObject({
        obliged: 0,
        trained: 0,
      });
    }
    expect(await list('Amt 51', asOf)).toMatchObject({ total: 2 });
  });

  it('is on the last day still with the old unit, with what counted up to then', async () => {
    const asOf = '2025-06-30';
    for (const old of ['Amt 50', 'Abt 50.1']) {
      const person = await explain(old, asOf);
      expect(person).toMatchObject({
        unit: 'Abt 50.1',
        status: 'OPEN',
        decidingTraining: null,
        assignments: [{ unit: 'Abt 50.1', validTo: '2025-06-30' }],
        trainings: [{ title: 'Kurz', reasons: ['TOO_SHORT'] }],
      });
      expect(JSON.stringify(person)).not.toMatch(/Neu|Amt 51|2025-0[78]/);
      expect(await list(old, asOf, 'weiss')).toMatchObject({ total: 1, items: [{ status: 'OPEN' }] });
    }
    expect(await refusal(explain('Amt 51', asOf))).toEqual(UNKNOWN);
    expect(await list('Amt 51', asOf)).toMatchObject({ total: 1, items: [{ personnelNumber: '21' }] });
  });

  it('was not known to leave on an earlier day', async () => {
    const [assignment, ...more] = (await explain('Amt 50', '2025-06-29')).assignments;
    expect([assignment, more]).toMatchObject([{ unit: 'Abt 50.1', validTo: null }, []]);
  });

  it('has in the workbook of the old unit the reasons of the day', async () => {
    const asOf = '2025-06-30';
    let content: WorkbookContent | undefined;
    const persons: PersonRow[] = [];
    await reading.evaluations.withWorkbook(
      { asOf, persons: true },
      await headOf('Amt 50'),
      reading.reader,
      async (given) => {
        content = given;
        for await (const batch of given.persons ?? []) persons.push(...batch);
      },
    );
    expect(content?.evaluation.total.total).toMatchObject({ obliged: 1, fulfilled: 0 });
    expect(persons).toMatchObject([{ personnelNumber: '10', status: 'OPEN' }]);
    expect(persons[0]?.reason).toContain('„Kurz“');
    expect(persons[0]?.reason).not.toContain('Neu');
  });

  it('is told whole where the whole city may be seen, also with the filter of a unit', async () => {
    const everybody = await reading.callerFor('ALL');
    const asked = { asOf: '2025-06-30', unit: 'Amt 50', page: 1, pageSize: 50 };
    expect(await reading.persons.page(asked, everybody, reading.reader)).toMatchObject({ total: 1 });
    expect(
      await reading.persons.explain('10', { asOf: '2025-06-30' }, everybody, reading.reader),
    ).toMatchObject({
      assignments: [{ validTo: '2025-06-30' }, { unit: 'Amt 51' }],
      trainings: [{ title: 'Kurz' }, { title: 'Neu', reasons: ['AFTER_REFERENCE_DATE'] }],
    });
  });

  it('cannot be told from somebody who does not exist, nor can a unit', async () => {
    const head = await headOf('Amt 50');
    const asOf = '2026-11-20';
    const nobody = await refusal(reading.persons.explain('99', { asOf }, head, reading.reader));
    expect(await refusal(reading.persons.explain('10', { asOf }, head, reading.reader))).toEqual(nobody);
    const [hidden, unknown] = await Promise.all(
      ['Amt 51', 'Amt 99'].map((code) => refusal(reading.evaluations.evaluate({ asOf, unit: code }, head))),
    );
    expect(hidden).toMatchObject({ status: 404, code: 'UNIT_NOT_FOUND' });
    expect(JSON.stringify(hidden).replace('51', '99')).toBe(JSON.stringify(unknown));
    const below = await reading.evaluations.evaluate({ asOf, unit: 'Abt 50.1' }, head);
    expect(below.total.total?.obliged).toBe(0);
  });
});
