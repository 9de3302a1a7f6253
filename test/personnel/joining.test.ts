import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { facts, faults, personnelOffice } from './office.js';

const JOINER = {
  personnelNumber: '00700',
  lastName: 'Çelik',
  firstName: 'Änne',
  unit: 'Amt 50',
  from: '2026-12-01',
};

let service: TestService;
let office: ReturnType<typeof personnelOffice>;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(unit('Amt 50'), unit('Amt 60', { validFrom: '2025-01-01', validTo: '2026-12-31' })),
  );
  office = personnelOffice(service);
});
afterAll(() => service.stop());

describe('joining', () => {
  it('records a person who counts from the first day on, undecided unless said', async () => {
    const { status, body } = await office.send('POST', 'employees', JOINER);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      personnelNumber: '00700',
      lastName: 'Çelik',
      email: null,
      assignments: [
        {
          unit: 'Amt 50',
          from: '2026-12-01',
          to: null,
          leadershipLevel: null,
          citizenContact: null,
          mediaPr: null,
        },
      ],
    });
    expect((await service.persons({ q: 'Çelik', asOf: '2026-11-30' })).total).toBe(0);
    expect((await service.persons({ q: 'Çelik', asOf: '2026-12-01' })).total).toBe(1);
  });

  it('answers the same request again without recording anything twice, and refuses another person', async () => {
    const before = await office.lastChange();
    const again = await office.send('POST', 'employees', JOINER);
    expect([again.status, again.body]).toEqual([201, await office.employee('00700')]);
    expect(faults(await office.send('POST', 'employees', { ...JOINER, lastName: 'Anders' }))).toEqual([
      409,
      ['#/personnelNumber', 'ALREADY_KNOWN'],
    ]);
    expect(await office.lastChange()).toBe(before);
  });

  it('refuses a number that differs from a known one by leading zeros only, as the import does', async () => {
    const refused = await office.send('POST', 'employees', { ...JOINER, personnelNumber: '700' });
    expect(faults(refused)).toEqual([409, ['#/personnelNumber', 'LEADING_ZEROS']]);
    expect(refused.body.detail).toContain('bekannt ist aber „00700“');
    await service.importCsv(
      'beschaeftigte',
      'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab\n0701;Neu;Nina;Amt 50;01.01.2026\n',
    );
    const csv =
      'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab\n701;Neu;Nina;Amt 50;01.01.2026\n';
    const imported = await service.importCsv('beschaeftigte', csv);
    const sent = await office.send('POST', 'employees', { ...JOINER, personnelNumber: '701' });
    expect(sent.body.detail).toBe(imported.body.errors[0].message);
  });

  it.each([
    [{ unit: 'Amt 99' }, ['#/unit', 'UNKNOWN_UNIT']],
    [{ unit: 'Amt 60' }, ['#/unit', 'OUTSIDE_UNIT_VALIDITY']],
    [{ unit: 'Amt 60', to: '2027-01-01' }, ['#/unit', 'OUTSIDE_UNIT_VALIDITY']],
    [{ to: '2026-11-30' }, ['#/to', 'END_BEFORE_BEGIN']],
  ])('refuses %j', async (given, fault) => {
    const before = await facts(service);
    const refused = await office.send('POST', 'employees', { ...JOINER, personnelNumber: 'N1', ...given });
    expect(faults(refused)).toEqual([422, fault]);
    expect(await facts(service)).toEqual(before);
  });

  it.each([
    [{ personnelNumber: 'Ä 1' }, 'NOT_A_PERSONNEL_NUMBER'],
    [{ lastName: ' Blank' }, 'WRONG_FORM'],
    [{ lastName: 'Um\u202ebruch' }, 'WRONG_FORM'],
    [{ email: 'keine' }, 'NOT_AN_EMAIL'],
    [{ from: '2026-02-30' }, 'NOT_A_DAY'],
    [{ leadershipLevel: 'CHEF' }, 'NOT_ALLOWED'],
    [{ nickname: 'x' }, 'UNKNOWN_MEMBER'],
  ])('does not understand %j', async (given, code) => {
    const { status, body } = await office.send('POST', 'employees', {
      ...JOINER,
      personnelNumber: 'N1',
      ...given,
    });
    expect([status, body.errors[0].code]).toEqual([400, code]);
  });
});
