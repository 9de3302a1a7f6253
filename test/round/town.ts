import type { BoardDto } from '../../src/round/board.dto.js';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { SubmissionDetailDto } from '../../src/round/submission/submission.dto.js';
import { type Granted, makePerson, type Person } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { type Answer, personnelOffice } from '../personnel/office.js';
import { startService } from '../service/service.js';

export const TODAY = '2026-11-20';
export const REFERENCE_DATE = '2026-12-31';

/** Two offices in a department, a nested reporting unit in the first of them, an enterprise, and an empty bureau. */
export const TOWN = administration(
  unit('GB 1', { type: 'DEPARTMENT', reporting: false }),
  unit('Amt 10', { parent: 'GB 1' }),
  unit('Abt 10.1', { type: 'DIVISION', parent: 'Amt 10', reporting: false }),
  unit('Stelle 10.9', { type: 'STAFF_UNIT', parent: 'Amt 10' }),
  unit('Amt 20', { parent: 'GB 1' }),
  unit('EB 1', { type: 'MUNICIPAL_ENTERPRISE' }),
  unit('Büro 30', { type: 'BUREAU', parent: 'GB 1' }),
  leader('1000', { unit: 'Amt 10' }),
  employee('1001', { unit: 'Amt 10' }),
  employee('1002', { unit: 'Abt 10.1' }),
  employee('1003', { unit: 'Abt 10.1' }),
  employee('1090', { unit: 'Stelle 10.9' }),
  leader('2000', { unit: 'Amt 20' }),
  employee('2001', { unit: 'Amt 20' }),
  employee('2002', { unit: 'Amt 20' }),
  employee('3001', { unit: 'EB 1' }),
  training('1000', { completedOn: '2024-05-06' }),
  training('1001', { completedOn: '2024-05-06' }),
  training('2001', { completedOn: '2025-02-03' }),
);

/** Somebody who calls the API. */
export interface Caller {
  send(method: string, path: string, body?: object, state?: string): Promise<Answer>;
}

/** Who gets mails goes by the clock of the service, whose day may lie before the real one. */
const sinceEver = (grant: Granted): Granted => ({ validFrom: '2020-01-01', ...grant });

/** The service with that town, the personnel department, and officer and head of both offices. */
export type Town = Awaited<ReturnType<typeof startTown>>;

export async function startTown(environment: Record<string, string> = {}) {
  const service = await startService({ today: TODAY, environment });
  await service.import(TOWN);
  const hr: Caller = personnelOffice(service);
  const make = async (name: string, ...grants: Granted[]): Promise<Caller & Person> => {
    const person = await makePerson(service, { name, grants: grants.map(sinceEver) });
    return { ...person, send: callerWith(service.url, person.token).send };
  };
  const { token } = await makePerson(service, {
    name: 'Lena Zehn',
    grants: [sinceEver({ role: 'UNIT_HEAD', unit: 'Amt 10', deputy: true })],
  });
  return {
    service,
    hr,
    /** Access token of a deputy of the head of Amt 10, for other instances. */
    token,
    make,
    officer10: await make('Olga Zehn', { role: 'TRAINING_OFFICER', unit: 'Amt 10' }),
    head10: await make('Lea Zehn', { role: 'UNIT_HEAD', unit: 'Amt 10' }),
    officer20: await make('Otto Zwanzig', { role: 'TRAINING_OFFICER', unit: 'Amt 20' }),
    head20: await make('Leo Zwanzig', { role: 'UNIT_HEAD', unit: 'Amt 20' }),
    headEnterprise: await make('Ella Betrieb', { role: 'UNIT_HEAD', unit: 'EB 1' }),
  };
}

export function callerWith(url: string, token: string): Caller {
  return {
    async send(method, path, body, state) {
      const answer = await fetch(`${url}/api/v1/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(state ? { 'if-match': state } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    },
  };
}

/** An answer that must have succeeded. */
export function done<T>({ status, body }: Answer): T {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as T;
}

export const ROUND = {
  title: 'Auswertung 2026',
  referenceDate: REFERENCE_DATE,
  opensOn: TODAY,
  deadline: '2027-01-15',
  demand: 'Bitte prüfen, zeichnen und übermitteln Sie die Auswertung Ihrer Einheit.',
};

/** Plans a round and opens it. */
export async function openRound({ hr }: Pick<Town, 'hr'>, changed: object = {}): Promise<RoundDetailDto> {
  const planned = done<RoundDetailDto>(await hr.send('POST', 'rounds', { ...ROUND, ...changed }));
  return done(await hr.send('POST', `rounds/${planned.id}/opening`, undefined, planned.etag));
}

export function submissionOf(round: RoundDetailDto, unit: string): string {
  const found = round.submissions.find((each) => each.unit.code === unit);
  if (!found) throw new Error(`${unit} does not take part`);
  return found.id;
}

export async function read(caller: Caller, submission: string): Promise<SubmissionDetailDto> {
  return done(await caller.send('GET', `submissions/${submission}`));
}

/** A step with the figures and the state that are to be seen now. */
export async function step(
  caller: Caller,
  submission: string,
  name: 'check' | 'signature' | 'hand-in' | 'withdrawal' | 'acceptance' | 'return',
  body: object = {},
): Promise<Answer> {
  const seen = await read(caller, submission);
  const figures = name === 'check' || name === 'signature' ? { figuresHash: seen.figuresHash } : {};
  const sent = { ...figures, ...body };
  return caller.send(
    'POST',
    `submissions/${submission}/${name}`,
    Object.keys(sent).length ? sent : undefined,
    seen.etag,
  );
}

/** The whole way of a unit: checked, signed, handed in. */
export async function handIn(
  officer: Caller,
  head: Caller,
  submission: string,
): Promise<SubmissionDetailDto> {
  done(await step(officer, submission, 'check'));
  done(await step(head, submission, 'signature'));
  return done(await step(head, submission, 'hand-in'));
}

export async function boardOf({ hr }: Pick<Town, 'hr'>, round: string): Promise<BoardDto> {
  return done(await hr.send('GET', `rounds/${round}/board`));
}

/** Transfers somebody by the way of the personnel department. */
export async function transfer(
  { service }: Pick<Town, 'service'>,
  number: string,
  unit: string,
  on: string,
): Promise<void> {
  const office = personnelOffice(service);
  done(
    await office.change('POST', number, '/assignments', {
      unit,
      from: on,
      citizenContact: true,
      mediaPr: false,
    }),
  );
}
