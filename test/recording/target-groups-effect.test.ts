import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EffectGroupsDto, UndecidedPersonsDto } from '../../src/recording/target-group.dto.js';
import { administration, employee } from '../administration/builders.js';
import { seedOfThisRun } from '../administration/seed.js';
import { toCsvEmployees } from '../administration/to-csv.js';
import type { PersonPage } from '../service/answers.js';
import type { FullEvaluation } from '../service/service.js';
import { CROWD, NEITHER, type Office, startOffice, TODAY } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.service.stop());

describe('the preview', () => {
  it('tells the effect, keeps nothing, and is logged', async () => {
    await office.decide('2025-01-01', [{ personnelNumber: '17', citizenContact: true }]);
    const [change, periods] = [await office.lastChange(), await office.periodsOf('17')];
    const decisions = [
      { personnelNumber: '17', citizenContact: false },
      { personnelNumber: '18', citizenContact: true },
    ];
    const { before, after, ...rest } = await office.preview('2026-01-01', decisions);
    expect(rest).toEqual({ asOf: TODAY, changed: 2, unchanged: 0, laterPeriods: [] });
    expect([before.persons.total, after.persons.total]).toEqual([
      { obliged: 1, fulfilled: 1, notFulfilled: 0 },
      { obliged: 1, fulfilled: 0, notFulfilled: 1 },
    ]);
    expect(after.scope.total.obliged).toBe(before.scope.total.obliged);
    expect([await office.lastChange(), await office.periodsOf('17')]).toEqual([change, periods]);
    expect(await office.lastRead()).toEqual({ kind: 'LIST', persons: 2 });
  });

  it('is what the evaluation says before, and after the same has been saved', async () => {
    const day = fc.constantFrom('2025-06-30', '2025-07-01', '2026-02-03', TODAY, '2026-12-31');
    const decision = fc.record(
      { citizenContact: fc.boolean(), mediaPr: fc.boolean() },
      { requiredKeys: ['citizenContact'] },
    );
    const cases = fc.record({
      from: fc.constantFrom('2025-07-01', '2025-12-31', '2026-02-03', TODAY, '2026-12-31'),
      asOf: day,
      chosen: fc.subarray(CROWD, { minLength: 1 }),
      decisions: fc.array(decision, { minLength: CROWD.length, maxLength: CROWD.length }),
    });
    let effects = 0;
    for (const { from, asOf, chosen, decisions } of fc.sample(cases, {
      seed: seedOfThisRun(),
      numRuns: 30,
    })) {
      const given = chosen.map((personnelNumber, i) => ({ personnelNumber, ...decisions[i] }));
      const told = await office.preview(from, given, asOf);
      expect(told.before).toEqual(await evaluated(asOf, chosen));
      const { changed, unchanged, laterPeriods } = await office.decide(from, given);
      expect(told).toMatchObject({ asOf, changed, unchanged, laterPeriods });
      expect(told.after).toEqual(await evaluated(asOf, chosen));
      if (JSON.stringify(told.before) !== JSON.stringify(told.after)) effects++;
    }
    expect(effects).toBeGreaterThan(2);
  });
});

/** What evaluation and list of persons say of the officer's units, and of these persons. */
async function evaluated(asOf: string, numbers: string[]) {
  const { total } = await office.answered<FullEvaluation>(`evaluation?asOf=${asOf}`);
  const { items } = await office.answered<PersonPage>(`persons?asOf=${asOf}&pageSize=200`);
  const figures = (...groups: string[]) => {
    const obliged = items.filter(
      (p) => numbers.includes(p.personnelNumber) && groups.includes(String(p.group)),
    );
    const fulfilled = obliged.filter(({ status }) => status === 'FULFILLED').length;
    return { obliged: obliged.length, fulfilled, notFulfilled: obliged.length - fulfilled };
  };
  const ofScope = ({ obliged, fulfilled, notFulfilled }: FullEvaluation['total']['total']) => ({
    obliged,
    fulfilled,
    notFulfilled,
  });
  const persons: EffectGroupsDto = {
    leaders: figures('LEADER'),
    employees: figures('EMPLOYEE'),
    total: figures('LEADER', 'EMPLOYEE'),
  };
  return {
    persons,
    scope: {
      leaders: ofScope(total.leaders),
      employees: ofScope(total.employees),
      total: ofScope(total.total),
    },
  };
}

describe('the list of those about whom nobody has decided', () => {
  const NEW = administration(
    employee('40', { lastName: 'Zander', unit: 'Amt 50' }),
    employee('41', { lastName: 'Ähre', unit: 'Abt 50.1' }),
    employee('42', { lastName: 'Ahrens', unit: 'Amt 50', leadershipLevel: 'TEAM_LEAD' }),
    employee('43', { lastName: 'Fremd', unit: 'Amt 51' }),
    employee('44', { lastName: 'Vorbei', unit: 'Amt 50', validTo: '2026-11-19' }),
  );
  const undecided = (query = '') => office.answered<UndecidedPersonsDto>(`target-groups/undecided?${query}`);
  const numbers = async (query?: string) =>
    (await undecided(query)).items.map(({ personnelNumber }) => personnelNumber);

  it('holds nobody with an empty cell, and in German order those whose file has no such column', async () => {
    expect(await numbers()).toEqual([]);
    const header =
      'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Bürgerkontakt;Medien-/Öffentlichkeitsarbeit';
    const empty = await office.service.importCsv(
      'beschaeftigte',
      `${header}\n45;Leer;Lea;Amt 50;2020-01-01;;\n`,
    );
    expect(empty.status).toBe(200);
    expect(await numbers()).toEqual([]);
    const csv = toCsvEmployees(NEW, ['Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit']);
    expect((await office.service.importCsv('beschaeftigte', csv)).status).toBe(200);
    const { items, total } = await undecided();
    expect([items.map(({ personnelNumber }) => personnelNumber), total]).toEqual([['41', '42', '40'], 3]);
    expect(items).toContainEqual({
      personnelNumber: '42',
      lastName: 'Ahrens',
      firstName: expect.any(String),
      unit: 'Amt 50',
      validFrom: '2018-01-01',
      leadershipLevel: 'TEAM_LEAD',
      citizenContact: null,
      mediaPr: null,
    });
    expect(await numbers('unit=Abt%2050.1')).toEqual(['41']);
    expect(await numbers('pageSize=2&page=2')).toEqual(['40']);
    expect((await office.send('target-groups/undecided?unit=Amt%2051')).status).toBe(404);
  });

  it('names a person until both are decided, and is logged', async () => {
    await office.decide('2018-01-01', [
      { personnelNumber: '40', mediaPr: false },
      { personnelNumber: '41', ...NEITHER },
    ]);
    const { items } = await undecided();
    expect(items.map((p) => [p.personnelNumber, p.citizenContact, p.mediaPr])).toEqual([
      ['42', null, null],
      ['40', null, false],
    ]);
    expect(await office.lastRead()).toEqual({ kind: 'LIST', persons: 2 });
  });
});
