import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ShownReminderPlanDto } from '../../src/reminder/plan.dto.js';
import type { PreviewDto } from '../../src/reminder/preview.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { makeRound } from './city.js';

let service: TestService;
let officer: Person;
let head: Person;
let worker: Person;
let seeded: ShownReminderPlanDto;

beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false }),
      employee('10', { unit: 'Abt 50.1', citizenContact: true, mediaPr: false }),
      employee('11', { unit: 'Amt 50', citizenContact: true, mediaPr: false }),
      employee('20', { unit: 'Amt 51', citizenContact: true, mediaPr: false }),
    ),
  );
  const since = { validFrom: '2020-01-01' };
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50', ...since }],
  });
  head = await makePerson(service, {
    name: 'Lea Leitung',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 51', ...since }],
  });
  worker = await makePerson(service, {
    name: 'Kim Muster',
    personnelNumber: '10',
    grants: [{ role: 'EMPLOYEE', ...since }],
  });
  await makeRound(service.database, {
    ...{ title: 'Auswertung 2026', state: 'OPEN', referenceDate: '2026-12-31' },
    ...{ opensOn: '2026-11-02', deadline: '2026-12-15', units: ['Amt 50', 'Amt 51'] },
  });
  seeded = await get<ShownReminderPlanDto>('reminders/plan');
});
afterAll(() => service.stop());
beforeEach(async () => {
  await replace({ ...seeded, exceptions: [] });
});

const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

async function get<T>(path: string, token = service.token): Promise<T> {
  const answer = await service.request(`/api/v1/${path}`, { headers: withToken(token) });
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

const put = (path: string, body: object, headers: Record<string, string> = {}) =>
  service.request(`/api/v1/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Replaces the plan, from the state that holds. */
async function replace({
  hour,
  rules,
  exceptions,
}: Omit<ShownReminderPlanDto, 'since' | 'etag'>): Promise<Response> {
  const { etag } = await get<ShownReminderPlanDto>('reminders/plan');
  const plain = exceptions.map(({ unit, account, digests, escalations }) => ({
    unit,
    account,
    digests,
    escalations,
  }));
  return put('reminders/plan', { hour, rules, exceptions: plain }, { 'if-match': etag });
}

describe('the plan', () => {
  it('begins as the concept says', () => {
    const { hour, since, rules } = seeded;
    expect([hour, since]).toEqual([7, '2026-11-20']);
    expect(
      rules
        .filter(({ kind }) => kind !== 'ESCALATION')
        .map(({ kind, rhythm, fromDaysLeft, toDaysLeft }) => [kind, rhythm, fromDaysLeft, toDaysLeft]),
    ).toEqual([
      ['DIGEST', 'MONTH', null, 91],
      ['DIGEST', 'FORTNIGHT', 90, 29],
      ['DIGEST', 'WEEK', 28, 0],
      ['OWN', 'MONTH', null, 0],
    ]);
    expect(
      rules
        .filter(({ kind }) => kind === 'ESCALATION')
        .map(({ daysAfterDeadline, recipients }) => [daysAfterDeadline, recipients.join()]),
    ).toEqual([
      [-14, 'OFFICER'],
      [-7, 'OFFICER,HEAD'],
      [-1, 'OFFICER,HEAD'],
      [1, 'OFFICER,HEAD'],
      [7, 'HEAD,DEPARTMENT_HEAD'],
    ]);
  });

  it('is replaced by who has read it, and by nobody else', async () => {
    const rules = seeded.rules.map((rule) => ({ ...rule, active: rule.kind !== 'DIGEST' }));
    const body = { hour: 9, rules, exceptions: [{ unit: 'Amt 51', digests: true, escalations: false }] };
    expect((await put('reminders/plan', body)).status).toBe(428);
    expect((await put('reminders/plan', body, { 'if-match': '"0"' })).status).toBe(412);
    const answer = await replace({ ...body, exceptions: [{ ...body.exceptions[0], name: '' } as never] });
    expect(answer.status).toBe(200);
    const plan = (await answer.json()) as ShownReminderPlanDto;
    expect(answer.headers.get('etag')).toBe(plan.etag);
    expect(plan).toMatchObject({
      hour: 9,
      exceptions: [{ unit: 'Amt 51', account: null, digests: true, escalations: false }],
    });
    expect(plan.rules).toEqual(rules);
  });

  const rule = { kind: 'DIGEST', active: true, recipients: ['HEAD'], rhythm: 'WEEK', toDaysLeft: 0 };
  const step = { kind: 'ESCALATION', active: true, recipients: ['HEAD'], daysAfterDeadline: 3 };
  it.each<[string, object, string, string]>([
    ['a digest without a rhythm', { rules: [{ ...rule, rhythm: null }] }, '#/rules/0', 'RULE_MISFIT'],
    ['a digest to nobody', { rules: [{ ...rule, recipients: [] }] }, '#/rules/0', 'RULE_MISFIT'],
    [
      'a digest to the Geschäftsbereich',
      { rules: [{ ...rule, recipients: ['DEPARTMENT_HEAD'] }] },
      '#/rules/0',
      'RULE_MISFIT',
    ],
    ['a step with a rhythm', { rules: [{ ...step, rhythm: 'WEEK' }] }, '#/rules/0', 'RULE_MISFIT'],
    ['two steps on one day', { rules: [step, step] }, '#/rules/1/daysAfterDeadline', 'STEP_REPEATED'],
    [
      'a window that ends before it begins',
      { rules: [{ ...rule, fromDaysLeft: 5, toDaysLeft: 6 }] },
      '#/rules/0/fromDaysLeft',
      'END_BEFORE_BEGIN',
    ],
    [
      'an exception of nothing',
      { exceptions: [{ digests: true, escalations: true }] },
      '#/exceptions/0',
      'EXCEPTION_MISFIT',
    ],
    [
      'an exception that excepts nothing',
      { exceptions: [{ unit: 'Amt 50', digests: false, escalations: false }] },
      '#/exceptions/0',
      'EXCEPTION_MISFIT',
    ],
    [
      'an unknown unit',
      { exceptions: [{ unit: 'Amt 99', digests: true, escalations: true }] },
      '#/exceptions/0',
      'EXCEPTION_UNKNOWN',
    ],
    [
      'the same exception twice',
      { exceptions: [1, 2].map(() => ({ unit: 'Amt 50', digests: true, escalations: true })) },
      '#/exceptions/1',
      'EXCEPTION_REPEATED',
    ],
  ])('refuses %s and stays as it is', async (_, part, pointer, code) => {
    const before = await get<ShownReminderPlanDto>('reminders/plan');
    const answer = await put(
      'reminders/plan',
      { hour: 7, rules: [], exceptions: [], ...part },
      { 'if-match': before.etag },
    );
    expect([answer.status, (await answer.json()).errors]).toEqual([
      400,
      [expect.objectContaining({ pointer, code })],
    ]);
    expect(await get('reminders/plan')).toEqual(before);
  });
});

describe('the preview', () => {
  const told = async (query: string) => {
    const { runs } = await get<PreviewDto>(`reminders/preview?${query}`);
    return runs.map(({ dueOn, kind, mails, reminders }) => [
      `${dueOn} ${kind} ${mails}`,
      ...reminders.map(
        ({ recipient, result, units }) => `${recipient.displayName} ${result} ${units.join()}`,
      ),
    ]);
  };

  it('says who would get what on which day, and writes nothing', async () => {
    expect(await told('from=2026-11-23&to=2026-12-08')).toEqual([
      ['2026-11-23 DIGEST 2', 'Frieda Fortbildung MAIL Amt 50', 'Lea Leitung MAIL Amt 51'],
      ['2026-12-01 OWN 0'],
      ['2026-12-01 ESCALATION 1', 'Frieda Fortbildung MAIL Amt 50'],
      ['2026-12-07 DIGEST 2', 'Frieda Fortbildung MAIL Amt 50', 'Lea Leitung MAIL Amt 51'],
      ['2026-12-08 ESCALATION 2', 'Frieda Fortbildung MAIL Amt 50', 'Lea Leitung MAIL Amt 51'],
    ]);
    expect((await service.database.pool.query('SELECT FROM mail')).rowCount).toBe(0);
    const { runs } = await get<PreviewDto>('reminders/preview?from=2026-12-01&to=2026-12-01');
    expect(runs.at(-1)).toMatchObject({
      daysAfterDeadline: -14,
      round: 'Auswertung 2026',
      withoutRecipient: ['Amt 51'],
    });
  });

  it('tells figures and no names, as the evaluation of the unit has them', async () => {
    const { runs } = await get<PreviewDto>('reminders/preview?from=2026-11-23&to=2026-11-23');
    const [mail] = runs[0]?.reminders ?? [];
    const { total } = await service.evaluation({ unit: 'Amt 50', asOf: '2026-11-20' });
    expect(total.total).toMatchObject({ obliged: 2, notFulfilled: 2 });
    expect(mail?.subject).toBe('Schulungspflicht am 23.11.2026: noch 2 Personen offen');
    expect(mail?.body).toContain('Ende des Schulungsauftrags');
    expect(mail?.body).toContain('sind es noch 38 Tage');
    expect(mail?.body).toContain('Schulung noch offen: 2 von 2 Personen');
    expect(mail?.body).toContain('Auswertung 2026: noch nicht übermittelt, Frist 15.12.2026, noch 22 Tage');
    expect(mail?.why).toMatch(
      /^Sie sind in Lernstand eingetragen als: Fortbildungsbeauftragte\/r für Amt 50\. /,
    );
    expect(JSON.stringify(runs)).not.toMatch(/Muster|Beispiel/);
  });

  it('follows the exceptions of the personnel department, of a unit or of an account', async () => {
    await replace({
      ...seeded,
      exceptions: [
        { unit: 'Amt 51', account: null, digests: true, escalations: true, name: '' },
        { unit: null, account: officer.id, digests: false, escalations: true, name: '' },
      ],
    });
    expect(await told('from=2026-12-07&to=2026-12-08')).toEqual([
      ['2026-12-07 DIGEST 1', 'Frieda Fortbildung MAIL Amt 50', 'Lea Leitung EXCEPTED Amt 51'],
      ['2026-12-08 ESCALATION 0', 'Frieda Fortbildung EXCEPTED Amt 50', 'Lea Leitung EXCEPTED Amt 51'],
    ]);
  });

  it.each(['from=2026-12-02&to=2026-12-01', 'from=2026-01-01&to=2026-12-31'])('refuses %s', async (query) => {
    const answer = await service.request(`/api/v1/reminders/preview?${query}`);
    expect([answer.status, (await answer.json()).errors[0].pointer]).toEqual([400, '#/to']);
  });
});

describe('what recipients choose', () => {
  it('digests can be switched off, steps of escalation not', async () => {
    const before = await get('me/reminders', head.token);
    expect(before).toEqual({ digests: true, own: null, canHaveDigests: true, canHaveOwn: false });
    await put('me/reminders', { digests: false, own: null }, withToken(head.token));
    const { runs } = await get<PreviewDto>('reminders/preview?from=2026-12-07&to=2026-12-08');
    const ofHead = runs.map(
      ({ reminders }) => reminders.find(({ recipient }) => recipient.id === head.id)?.result,
    );
    expect(ofHead).toEqual(['SWITCHED_OFF', 'MAIL']);
    await put('me/reminders', { digests: true, own: null }, withToken(head.token));
  });

  it('employees are reminded when they ask for it, or their unit does and they do not mind', async () => {
    const mails = async () =>
      (await get<PreviewDto>('reminders/preview?from=2026-12-01&to=2026-12-01')).runs[0]?.mails;
    const own = (own: boolean | null) => put('me/reminders', { digests: true, own }, withToken(worker.token));
    const ofUnit = (active: boolean) =>
      put('units/Amt%2050/employee-reminders', { active }, withToken(officer.token));
    expect(await mails()).toBe(0);
    expect((await ofUnit(true)).status).toBe(200);
    expect(await get('units/Amt%2050/employee-reminders', officer.token)).toEqual({ active: true });
    expect(await mails()).toBe(1);
    await own(false);
    expect(await mails()).toBe(0);
    await own(null);
    expect(await mails()).toBe(1);
    await ofUnit(false);
    expect(await mails()).toBe(0);
    await own(true);
    expect(await mails()).toBe(1);
    expect(await get('me/reminders', worker.token)).toMatchObject({ own: true, canHaveOwn: true });
  });

  it('a unit outside of the own ones is unknown', async () => {
    const answer = await put('units/Amt%2050/employee-reminders', { active: true }, withToken(head.token));
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'UNIT_NOT_FOUND']);
  });
});
