import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startService, type TestService } from '../../service/service.js';
import type { Person } from '../people.js';
import { CALLS } from './calls.js';
import { CALLERS, fillCity, makeCallers, NAMES_OF, SEES, type Target } from './city.js';
import { type Cell, permissionMatrix } from './table.js';

const MATRIX = permissionMatrix();
const OPERATIONS = [...new Set(MATRIX.map(({ operation }) => operation))];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

let service: TestService;
let callers: Map<string, Person | null>;
beforeAll(async () => {
  service = await startService();
  await fillCity(service);
  callers = await makeCallers(service);
});
afterAll(() => service.stop());

async function call({ operation, target, caller }: Omit<Cell, 'status'>): Promise<Response> {
  const maker = CALLS[operation];
  if (maker === undefined) throw new Error(`${operation} has no call`);
  const { path, body, headers: own } = await maker((target === '–' ? 'eigene' : target) as Target, service);
  const headers: Record<string, string> = { ...own };
  const person = callers.get(caller);
  if (person) headers.authorization = `Bearer ${person.token}`;
  if (body && !(body instanceof FormData)) headers['content-type'] = 'application/json';
  return fetch(service.url + path, {
    method: operation.split(' ')[0] as string,
    headers,
    redirect: 'manual',
    ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
  });
}

/** All texts of an answer, those inside a workbook too; without the address that the caller has sent itself. */
async function textOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('problem+json')) {
    const { instance: _, ...problem } = (await answer.json()) as Record<string, unknown>;
    return JSON.stringify(problem);
  }
  if (!type.includes('spreadsheetml')) return answer.text();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}

it('the matrix has a row for every route of the API description, and no other', async () => {
  const answer = await fetch(`${service.url}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: Record<string, object> };
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.filter((method) => method in operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...OPERATIONS].sort()).toEqual(described.sort());
});

it('the matrix has a column for every kind of caller', () => {
  expect([...new Set(MATRIX.map(({ caller }) => caller))]).toEqual(Object.keys(CALLERS));
});

describe.each(OPERATIONS)('%s', (operation) => {
  const cells = MATRIX.filter((cell) => cell.operation === operation);

  it('answers every caller about every unit as the matrix says, and names nobody whom the caller may not see', async () => {
    const answered: Cell[] = [];
    const leaked: string[] = [];
    for (const cell of cells) {
      const answer = await call(cell);
      answered.push({ ...cell, status: answer.status });
      const text = await textOf(answer);
      for (const [unit, words] of Object.entries(NAMES_OF)) {
        if (SEES[cell.caller]?.includes(unit as Target)) continue;
        // Whoever manages accounts enters their personnel numbers, and sees no person by them.
        const isOfAccount = (word: string) => operation.includes('/accounts') && /^\d+$/.test(word);
        for (const word of words.filter((word) => text.includes(word) && !isOfAccount(word))) {
          leaked.push(`${cell.caller} ${cell.target}: ${word}`);
        }
      }
    }
    expect(answered).toEqual(cells);
    expect(leaked).toEqual([]);
  });
});

describe('outside the scope', () => {
  const restricted = ['Personalamt für die Einheit', 'Fortbildungsbeauftragte', 'Leitung der Einheit'];

  it.each(restricted)(
    'a person that exists and one that does not are the same answer for: %s',
    async (caller) => {
      const headers = { authorization: `Bearer ${callers.get(caller)?.token}` };
      const problem = async (path: string) => {
        const answer = await fetch(`${service.url}/api/v1/${path}`, { headers });
        const { instance: _, requestId: __, ...rest } = (await answer.json()) as Record<string, unknown>;
        return rest;
      };
      expect(await problem('persons/10000004')).toEqual(await problem('persons/99999999'));
      const unit = await problem('evaluation?unit=AMT2');
      expect(JSON.stringify(unit).replaceAll('AMT2', 'X')).toBe(
        JSON.stringify(await problem('evaluation?unit=AMT9')).replaceAll('AMT9', 'X'),
      );
    },
  );

  it('search, filters and totals know nobody', async () => {
    const headers = { authorization: `Bearer ${callers.get('Leitung der Einheit')?.token}` };
    const total = async (query: string) => {
      const answer = await fetch(`${service.url}/api/v1/persons?${query}`, { headers });
      return ((await answer.json()) as { total: number }).total;
    };
    expect(await total('')).toBe(2);
    expect(await total('q=Schwesterling')).toBe(0);
    expect(await total('q=10000001')).toBe(0);
    expect(await total('q=Eigenbrod')).toBe(1);
    expect(await total('status=FULFILLED')).toBe(2);
  });
});
