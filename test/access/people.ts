import type { AccountDetailDto } from '../../src/access/accounts/account.dto.js';
import type { TestService } from '../service/service.js';
import { accessToken } from '../service/service.js';

/** A role as the API takes it. */
export interface Granted {
  role: string;
  unit?: string;
  names?: boolean;
  deputy?: boolean;
  validFrom?: string;
  validTo?: string;
}

/** Somebody with an account, as tests need them. */
export interface Person {
  id: string;
  email: string;
  password: string;
  token: string;
}

/** A call of the administrator that must succeed. */
export async function administer<T = AccountDetailDto>(
  service: TestService,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const answer = await asAdministrator(service, method, path, body);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

/** Any call of the administrator. */
export function asAdministrator(
  service: TestService,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  return fetch(`${service.url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${service.administratorToken}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

/** Makes an account with these roles through the API, and a token of it. */
export async function makePerson(
  service: TestService,
  { name, personnelNumber, grants = [] }: { name: string; personnelNumber?: string; grants?: Granted[] },
): Promise<Person> {
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@stadt.example`;
  const { id } = await administer(service, 'POST', 'accounts', { email, displayName: name, personnelNumber });
  // The way that a person takes is tested by itself; here the password is put in place.
  await service.database.pool.query(
    `UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = $2) WHERE id = $1`,
    [id, service.hr.email],
  );
  for (const grant of grants) await administer(service, 'POST', `accounts/${id}/grants`, grant);
  const password = service.hr.password;
  return { id, email, password, token: await accessToken(service.url, { email, password }) };
}
