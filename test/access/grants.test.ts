import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountsDto } from '../../src/access/accounts/account.dto.js';
import { ALIVE } from '../../src/access/validity.sql.js';
import { accessToken, startService, type TestService } from '../service/service.js';
import { administer, asAdministrator, makePerson, type Person } from './people.js';

let service: TestService;
let administratorId: string;
beforeAll(async () => {
  service = await startService();
  await service.importCsv(
    'organisationseinheiten',
    'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig\nA;Amt A;Amt;;ja\nA1;Abteilung A1;Abteilung;A;nein\n',
  );
  const { rows } = await service.database.pool.query('SELECT id FROM account WHERE email = $1', [
    service.administrator.email,
  ]);
  administratorId = rows[0].id;
});
afterAll(() => service.stop());
afterEach(() => service.database.pool.query('DELETE FROM sign_in_failure'));

const rightsOf = async ({ token }: Person) => {
  const answer = await service.request('/api/v1/session', { headers: { authorization: `Bearer ${token}` } });
  return answer.status === 200 ? ((await answer.json()) as { rights: string[] }).rights : answer.status;
};
const refusal = async (method: string, path: string, body?: object) => {
  const answer = await asAdministrator(service, method, path, body);
  const problem = (await answer.json()) as { code: string; errors?: { pointer: string; code: string }[] };
  return [answer.status, problem.errors?.[0]?.code ?? problem.code];
};
let people = 0;
const somebody = (grants: Parameters<typeof makePerson>[1]['grants'] = [], personnelNumber?: string) => {
  people++;
  return makePerson(service, {
    name: `Person ${people}`,
    grants,
    ...(personnelNumber ? { personnelNumber } : {}),
  });
};
const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

describe('an account', () => {
  it('is made without rights, found, changed and locked, with the next request', async () => {
    const person = await somebody();
    expect(await rightsOf(person)).toEqual([]);
    const found = await administer<AccountsDto>(
      service,
      'GET',
      `accounts?q=${encodeURIComponent(person.email)}`,
    );
    expect(found).toMatchObject({ total: 1, items: [{ id: person.id, grants: [], disabled: false }] });
    const changed = await administer(service, 'PATCH', `accounts/${person.id}`, {
      displayName: 'Neu',
      disabled: true,
    });
    expect(changed).toMatchObject({ displayName: 'Neu', disabled: true, email: person.email });
    expect(await rightsOf(person)).toBe(401);
    await administer(service, 'PATCH', `accounts/${person.id}`, { disabled: false });
    expect(await rightsOf(person)).toEqual([]);
  });

  it('gets its password by a link, which works once and ends with the next one', async () => {
    const { id, email } = await somebody();
    const secret = async () => {
      const { path } = await administer<{ path: string }>(service, 'POST', `accounts/${id}/links`);
      expect(path).toMatch(/^\/passwort#[\w-]{43}$/);
      return path.split('#')[1] as string;
    };
    const [first, second] = [await secret(), await secret()];
    const use = async (token: string) => {
      const body = JSON.stringify({ token, password: 'ziegel-flöte-kompass-laub' });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${service.url}/api/v1/account-links`, { method: 'POST', headers, body })).status;
    };
    expect([await use(first), await use(second), await use(second)]).toEqual([403, 204, 403]);
    expect(await accessToken(service.url, { email, password: 'ziegel-flöte-kompass-laub' })).toMatch(/^ls_/);
    await administer(service, 'PATCH', `accounts/${id}`, { disabled: true });
    expect(await refusal('POST', `accounts/${id}/links`)).toEqual([409, 'ACCOUNT_LOCKED']);
  });

  it('has an address and a personnel number that nobody else has', async () => {
    const person = await somebody([], '4711');
    const other = await somebody();
    const { email } = person;
    expect(await refusal('POST', 'accounts', { email: email.toUpperCase(), displayName: 'X' })).toEqual([
      409,
      'EMAIL_TAKEN',
    ]);
    expect(await refusal('PATCH', `accounts/${other.id}`, { email })).toEqual([409, 'EMAIL_TAKEN']);
    expect(await refusal('PATCH', `accounts/${other.id}`, { personnelNumber: '4711' })).toEqual([
      409,
      'PERSONNEL_NUMBER_TAKEN',
    ]);
  });

  it('takes no roles, no password and nothing else that is not its own along', async () => {
    for (const extra of [
      { roles: ['ADMIN'] },
      { grants: [{ role: 'ADMIN' }] },
      { passwordHash: 'x' },
      { id: 'x' },
    ]) {
      const body = { email: 'masse@stadt.example', displayName: 'Masse', ...extra };
      expect((await refusal('POST', 'accounts', body))[0]).toBe(400);
      expect((await refusal('PATCH', `accounts/${administratorId}`, extra))[0]).toBe(400);
    }
    const { rows } = await service.database.pool.query("SELECT FROM account WHERE email LIKE 'masse%'");
    expect(rows).toHaveLength(0);
  });
});

describe('a role', () => {
  it.each<[string, object, string[]]>([
    ['administrator', { role: 'ADMIN' }, ['ACCOUNTS', 'READ_LOG']],
    [
      'personnel department with names',
      { role: 'HR', names: true },
      ['FIGURES', 'NAMES', 'COURSES', 'RECOGNISE', 'PERSONNEL', 'IMPORT', 'ROUNDS'],
    ],
    ['personnel department without names', { role: 'HR' }, ['FIGURES']],
    [
      'personnel department for a unit',
      { role: 'HR', unit: 'A', names: true },
      ['FIGURES', 'NAMES', 'COURSES'],
    ],
    [
      'training officer',
      { role: 'TRAINING_OFFICER', unit: 'A' },
      ['FIGURES', 'NAMES', 'RECORD', 'COURSES', 'CHECK'],
    ],
    ['unit head', { role: 'UNIT_HEAD', unit: 'A' }, ['FIGURES', 'NAMES', 'COURSES', 'CHECK', 'SIGN']],
    ['commissioner', { role: 'INTEGRATION_COMMISSIONER' }, ['COURSES', 'RECOGNISE']],
  ])('gives its rights and no others: %s', async (_name, grant, rights) => {
    expect(await rightsOf(await somebody([grant as never]))).toEqual(rights);
  });

  it('holds from its first to its last day, both included, and ends by itself', async () => {
    const head = (from: number, to: number) => [
      { role: 'UNIT_HEAD', unit: 'A', validFrom: day(from), validTo: day(to) },
    ];
    expect(await rightsOf(await somebody(head(-3, 0)))).toEqual([
      'FIGURES',
      'NAMES',
      'COURSES',
      'CHECK',
      'SIGN',
    ]);
    expect(await rightsOf(await somebody(head(0, 3)))).toEqual([
      'FIGURES',
      'NAMES',
      'COURSES',
      'CHECK',
      'SIGN',
    ]);
    expect(await rightsOf(await somebody(head(-3, -1)))).toEqual([]);
    expect(await rightsOf(await somebody(head(1, 3)))).toEqual([]);
  });

  it('ends at midnight in Germany, whatever the clock of the server says', async () => {
    // The condition of every request, with another now.
    const condition = ALIVE.grant('g').replaceAll('now()', '$1::timestamptz');
    const holds = async (instant: string, days: string) => {
      const { rows } = await service.database.pool.query(
        `SELECT ${condition} AS holds FROM (SELECT NULL::timestamptz AS revoked_at, $2::daterange AS valid) g`,
        [instant, days],
      );
      return rows[0].holds;
    };
    const summer = '[2026-07-01,2026-07-31]';
    expect(await holds('2026-07-31T21:59:59.999Z', summer)).toBe(true);
    expect(await holds('2026-07-31T22:00:00Z', summer)).toBe(false);
    expect(await holds('2026-06-30T21:59:59.999Z', summer)).toBe(false);
    expect(await holds('2026-06-30T22:00:00Z', summer)).toBe(true);
    const winter = '[2026-12-01,2026-12-31]';
    expect(await holds('2026-12-31T22:59:59.999Z', winter)).toBe(true);
    expect(await holds('2026-12-31T23:00:00Z', winter)).toBe(false);
  });

  it('is gone with the next request when it is revoked, and stays known', async () => {
    const person = await somebody([{ role: 'UNIT_HEAD', unit: 'A1' }]);
    const { grants } = await administer(service, 'GET', `accounts/${person.id}`);
    expect(grants).toMatchObject([
      { unit: { code: 'A1', name: 'Abteilung A1' }, grantedBy: 'Administration', state: 'ACTIVE' },
    ]);
    const path = `accounts/${person.id}/grants/${grants[0]?.id}`;
    const after = await administer(service, 'DELETE', path);
    expect(after.grants).toMatchObject([{ state: 'REVOKED', revokedBy: 'Administration' }]);
    expect(await rightsOf(person)).toEqual([]);
    expect(await refusal('DELETE', path)).toEqual([409, 'ALREADY_REVOKED']);
    const other = await somebody();
    expect(await refusal('DELETE', `accounts/${other.id}/grants/${grants[0]?.id}`)).toEqual([
      404,
      'GRANT_NOT_FOUND',
    ]);
  });

  it('is granted once for the same days, and fits its unit, its names and its days', async () => {
    const { id } = await somebody([{ role: 'UNIT_HEAD', unit: 'A' }]);
    const path = `accounts/${id}/grants`;
    expect(await refusal('POST', path, { role: 'UNIT_HEAD', unit: 'A' })).toEqual([409, 'OVERLAP']);
    expect(await refusal('POST', path, { role: 'UNIT_HEAD' })).toEqual([400, 'UNIT_NEEDED']);
    expect(await refusal('POST', path, { role: 'ADMIN', unit: 'A' })).toEqual([400, 'NO_UNIT_HERE']);
    expect(await refusal('POST', path, { role: 'HR', unit: 'Z' })).toEqual([400, 'UNKNOWN_UNIT']);
    expect(await refusal('POST', path, { role: 'UNIT_HEAD', unit: 'A1', names: false })).toEqual([
      400,
      'NO_CHOICE_OF_NAMES',
    ]);
    expect(await refusal('POST', path, { role: 'HR', deputy: true })).toEqual([400, 'NO_DEPUTY_HERE']);
    expect(
      await refusal('POST', path, { role: 'HR', validFrom: '2026-02-02', validTo: '2026-02-01' }),
    ).toEqual([400, 'ENDS_BEFORE_IT_BEGINS']);
    expect(await refusal('POST', path, { role: 'HR', validFrom: null, validTo: '2020-01-01' })).toEqual([
      400,
      'ENDS_BEFORE_IT_BEGINS',
    ]);
    expect(await refusal('POST', path, { role: 'EMPLOYEE' })).toEqual([409, 'PERSONNEL_NUMBER_NEEDED']);
    expect(await refusal('POST', path, { role: 'SUPERUSER' })).toEqual([400, 'NOT_ALLOWED']);
  });

  it('is never granted to oneself, neither through the service nor past it', async () => {
    expect(await refusal('POST', `accounts/${administratorId}/grants`, { role: 'HR', names: true })).toEqual([
      403,
      'OWN_ACCOUNT',
    ]);
    expect(await refusal('PATCH', `accounts/${administratorId}`, { personnelNumber: '1' })).toEqual([
      403,
      'OWN_ACCOUNT',
    ]);
    const past = service.database.pool.query(
      "INSERT INTO role_grant (account_id, role, granted_by) VALUES ($1, 'HR', $1)",
      [administratorId],
    );
    await expect(past).rejects.toMatchObject({ constraint: 'nobody_grants_to_himself' });
  });
});

describe('the last administrator', () => {
  const grantOf = async (id: string) =>
    (await administer(service, 'GET', `accounts/${id}`)).grants.find(
      ({ role, state }) => role === 'ADMIN' && state === 'ACTIVE',
    )?.id;

  it('can neither be locked nor lose the role; one whose role has an end does not count', async () => {
    const { id } = await somebody([{ role: 'ADMIN', validTo: day(30) }]);
    const { rows } = await service.database.pool.query(
      "SELECT id FROM role_grant WHERE role = 'ADMIN' AND upper_inf(valid) AND revoked_at IS NULL AND account_id <> $1",
      [administratorId],
    );
    await service.database.pool.query('UPDATE role_grant SET revoked_at = now() WHERE id = ANY($1)', [
      rows.map((row) => row.id),
    ]);
    const last = [409, 'LAST_ADMINISTRATOR'];
    expect(await refusal('PATCH', `accounts/${administratorId}`, { disabled: true })).toEqual(last);
    const path = `accounts/${administratorId}/grants/${await grantOf(administratorId)}`;
    expect(await refusal('DELETE', path)).toEqual(last);
    expect(await rightsOf({ token: service.administratorToken } as Person)).toContain('ACCOUNTS');
    await administer(service, 'PATCH', `accounts/${id}`, { disabled: true });
  });

  it('stays when two administrators lock each other out at the same moment, twenty times', async () => {
    const { pool } = service.database;
    for (let round = 0; round < 20; round++) {
      const other = await somebody([{ role: 'ADMIN' }]);
      const byHer = (path: string, body: object) =>
        fetch(`${service.url}/api/v1/${path}`, {
          method: 'PATCH',
          headers: { authorization: `Bearer ${other.token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const statuses = await Promise.all([
        byHer(`accounts/${administratorId}`, { disabled: true }).then(({ status }) => status),
        asAdministrator(service, 'PATCH', `accounts/${other.id}`, { disabled: true }).then(
          ({ status }) => status,
        ),
      ]);
      const { rows } = await pool.query(
        `SELECT count(DISTINCT a.id)::integer AS left FROM account a JOIN role_grant g ON g.account_id = a.id
          WHERE g.role = 'ADMIN' AND g.revoked_at IS NULL AND upper_inf(g.valid) AND NOT a.disabled`,
      );
      expect([statuses.filter((status) => status === 200).length, rows[0].left]).toEqual([1, 1]);
      await pool.query('UPDATE account SET disabled = false WHERE id = $1', [administratorId]);
      await pool.query('UPDATE account SET disabled = true WHERE id = $1', [other.id]);
    }
  });
});
