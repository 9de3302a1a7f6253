import type { EmployeeDto } from '../../src/personnel/employee.dto.js';
import type { UnitDto } from '../../src/personnel/unit.dto.js';
import type { TestService } from '../service/service.js';

/** What was answered, with its body as it came. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers and problems of every kind
  body: any;
}

/** The calls of the personnel department. */
export function personnelOffice(service: TestService) {
  async function send(method: string, path: string, body?: object, state?: string): Promise<Answer> {
    const answer = await service.request(`/api/v1/${path}`, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(state ? { 'if-match': state } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }
  const employee = async (number: string): Promise<EmployeeDto> =>
    (await send('GET', `employees/${number}`)).body;
  const unit = async (code: string): Promise<UnitDto> =>
    (await send('GET', `units/${encodeURIComponent(code)}`)).body;
  return {
    send,
    employee,
    unit,
    /** A change of a person as it stands now. */
    async change(method: string, number: string, path: string, body: object): Promise<Answer> {
      return send(method, `employees/${number}${path}`, body, (await employee(number)).etag);
    },
    /** A new version of a unit as it stands now. */
    async newVersion(code: string, body: object): Promise<Answer> {
      return send('POST', `units/${encodeURIComponent(code)}/versions`, body, (await unit(code)).etag);
    },
    /** Unit, first and last day and both decisions of each period. */
    async periods(number: string): Promise<unknown[][]> {
      return (await employee(number)).assignments.map(
        ({ unit, from, to, leadershipLevel, citizenContact, mediaPr }) => [
          unit,
          from,
          to,
          leadershipLevel,
          citizenContact,
          mediaPr,
        ],
      );
    },
    async lastChange(): Promise<number> {
      return (await service.database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id;
    },
    undo: (change: number) => send('POST', `changes/${change}/undo`),
  };
}

/** Status, and place and code of every fault of a refusal. */
export function faults({ status, body }: Answer): unknown[] {
  const errors = (body.errors ?? []) as { pointer?: string; code: string }[];
  return [status, ...(errors.length > 0 ? errors.map(({ pointer, code }) => [pointer, code]) : [body.code])];
}

/** Every fact as it stands, without the changes that wrote it. */
export async function facts({ database }: TestService): Promise<unknown[]> {
  const tables = ['organisational_unit', 'unit_version', 'employee', 'assignment', 'training'];
  return Promise.all(
    tables.map(async (table) => {
      const { rows } = await database.pool.query(
        `SELECT md5(string_agg(fact, ',' ORDER BY fact)) AS facts
           FROM (SELECT (to_jsonb(t) - 'change_id')::text AS fact FROM ${table} t) t`,
      );
      return rows[0].facts;
    }),
  );
}
