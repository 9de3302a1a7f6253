import type { EvaluationDto } from '../../src/evaluation/evaluation.dto.js';
import type { Figures } from '../../src/evaluation/figures.js';
import type { ListedTrainingsDto } from '../../src/evaluation/listed-training.dto.js';
import type { Administration } from '../administration/administration.js';
import { toCsvEmployees, toCsvTrainings, toCsvUnits } from '../administration/to-csv.js';
import type { PersonDetail, PersonPage } from './answers.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { startProcess, type TestProcess } from './test-process.js';

/** Kind of an import file, as in its path. */
export type ImportKind = 'organisationseinheiten' | 'beschaeftigte' | 'schulungsnachweise';
/** Parameters of a call; what is undefined is left out. */
export type Query = Record<string, string | number | undefined>;

/** An evaluation as somebody with the right to names sees it: nothing is withheld. */
export type FullEvaluation = Omit<EvaluationDto, 'units' | 'total'> & Figures;

/** The built service on a database of its own, with an administrator and somebody of the personnel department. */
export interface TestService {
  url: string;
  /** The day that the service takes for today. */
  today: string;
  /** Access token of the personnel department, which sees and imports everything. */
  token: string;
  hr: { email: string; password: string };
  /** Access token of the administrator, who manages accounts and sees no person. */
  administratorToken: string;
  administrator: { email: string; password: string };
  database: TestDatabase;
  process: TestProcess;
  evaluation(query: Query): Promise<FullEvaluation>;
  persons(query: Query): Promise<PersonPage>;
  person(personnelNumber: string, query?: Query): Promise<PersonDetail>;
  listedTrainings(query: Query): Promise<ListedTrainingsDto>;
  /** Imports one file; does not throw when it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers and problems of every kind
  importCsv(kind: ImportKind, csv: string, query?: Query): Promise<{ status: number; body: any }>;
  /** Imports the three files of an administration. Throws when one is refused. */
  import(administration: Administration): Promise<void>;
  /** Removes all facts with their history. */
  empty(): Promise<void>;
  /** Any call, with the token of the personnel department unless it brings another; a path begins with `/`. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Stops the process, answers its exit code and removes the database. */
  stop(): Promise<number | null>;
}

const HR = { email: 'personalamt@stadt.example', password: 'kanne-nebel-ziegel-moos' };
const ADMINISTRATOR = { email: 'verwaltung@stadt.example', password: 'regen-lampe-ufer-tinte' };

/** Starts the built service. `environment` adds variables or replaces those of the harness. */
export async function startService({
  today = '2026-11-20',
  environment = {},
}: {
  today?: string;
  environment?: Record<string, string>;
} = {}): Promise<TestService> {
  const database = await createTestDatabase();
  try {
    const child = await startProcess({
      DATABASE_URL: database.url,
      TODAY: today,
      ADMIN_EMAIL: ADMINISTRATOR.email,
      ADMIN_PASSWORD: ADMINISTRATOR.password,
      HR_EMAIL: HR.email,
      HR_PASSWORD: HR.password,
      ...environment,
    });
    // A test may bring its own personnel department.
    const hr = { email: environment.HR_EMAIL ?? HR.email, password: environment.HR_PASSWORD ?? HR.password };
    const tokens = {
      hr: await accessToken(child.url, hr),
      administrator: await accessToken(child.url, ADMINISTRATOR),
    };
    return serviceOf(child, database, tokens, today);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

function serviceOf(
  child: TestProcess,
  database: TestDatabase,
  { hr: token, administrator: administratorToken }: { hr: string; administrator: string },
  today: string,
): TestService {
  const { url } = child;
  const request: TestService['request'] = (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
    return fetch(url + path, { ...init, headers });
  };
  const get = async <T>(path: string, query: Query = {}): Promise<T> => {
    const answer = await request(`/api/v1/${path}${search(query)}`);
    if (!answer.ok) throw new Error(`GET ${path}${search(query)}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const importCsv: TestService['importCsv'] = async (kind, csv, query = {}) => {
    const body = new FormData();
    body.append('file', new Blob([csv], { type: 'text/csv' }), `${kind}.csv`);
    const answer = await request(`/api/v1/imports/${kind}${search(query)}`, { method: 'POST', body });
    return { status: answer.status, body: await answer.json() };
  };
  const importAll = async (files: [ImportKind, string][]) => {
    for (const [kind, csv] of files) {
      const { status, body } = await importCsv(kind, csv);
      if (status !== 200) throw new Error(`import of ${kind}: ${status} ${JSON.stringify(body)}\n${csv}`);
    }
  };
  return {
    url,
    today,
    token,
    hr: HR,
    administratorToken,
    administrator: ADMINISTRATOR,
    database,
    process: child,
    request,
    importCsv,
    evaluation: (query) => get('evaluation', query),
    persons: (query) => get('persons', query),
    listedTrainings: (query) => get('evaluation/trainings', query),
    person: (personnelNumber, query) => get(`persons/${encodeURIComponent(personnelNumber)}`, query),
    import: (administration) =>
      importAll([
        ['organisationseinheiten', toCsvUnits(administration)],
        ['beschaeftigte', toCsvEmployees(administration)],
        ['schulungsnachweise', toCsvTrainings(administration)],
      ]),
    empty: () => database.empty(),
    async stop() {
      const code = await child.stop();
      await database.drop();
      return code;
    },
  };
}

function search(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Signs in as a person does and makes a token as a program uses it. */
export async function accessToken(
  url: string,
  account: { email: string; password: string },
): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify(account),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const made = await fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ name: 'Test' }),
  });
  if (made.status !== 201) throw new Error(`no access token: ${signedIn.status}, ${made.status}`);
  return ((await made.json()) as { token: string }).token;
}
