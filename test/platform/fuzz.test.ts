import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { seedOfThisRun } from '../administration/seed.js';
import { toCsvEmployees, toCsvTrainings, toCsvUnits } from '../administration/to-csv.js';
import { personnelOffice } from '../personnel/office.js';
import { callerWith, handIn, openRound, submissionOf } from '../round/town.js';
import { startService, type TestService } from '../service/service.js';
import { faultOf, send } from './fuzz/answer.js';
import { type Call, callsOf } from './fuzz/call.js';
import { type Operation, operationsOf } from './fuzz/description.js';
import { MARK } from './fuzz/values.js';

/** How many calls; a longer run is started by hand. */
const CALLS = Number(process.env.FUZZ_CALLS ?? 10_000);
const AT_ONCE = 8;
const BATCH = 5000;
const MOST_TOLD = 10;

/** Calls that cost much come seldom, pages without parameters too; every other operation has this weight. */
const WEIGHT = 20;
const SELDOM = 3;
const WEIGHTS: Record<string, number> = {
  'POST /api/v1/session': 1,
  'POST /api/v1/imports/{kind}': 15,
  'GET /api/v1/evaluation.xlsx': 4,
};

const CITY = administration(
  unit('Amt 50'),
  unit('50.1', { parent: 'Amt 50', reporting: false }),
  unit('Ä/1 "x"'),
  ...Array.from({ length: 30 }, (_, i) => employee(String(i + 10), { unit: i % 2 ? '50.1' : 'Ä/1 "x"' })),
  ...Array.from({ length: 30 }, (_, i) => training(String(i + 10), { title: `Schulung ${i % 7}` })),
  leader('1', { unit: 'Amt 50' }),
);
const KNOWN = {
  unit: CITY.units.map(({ code }) => code),
  code: CITY.units.map(({ code }) => code),
  personnelNumber: CITY.employees.map(({ personnelNumber }) => personnelNumber),
  file: [toCsvUnits(CITY), toCsvEmployees(CITY), toCsvTrainings(CITY)],
};

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await service.import(CITY);
});
afterAll(() => service.stop());

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function weightOf(operation: Operation): number {
  return WEIGHTS[nameOf(operation)] ?? (operation.path.startsWith('/api/v1/') ? WEIGHT : SELDOM);
}

/** Id of an account that nobody misses, whatever is done to it. */
async function accountForPlay(): Promise<string> {
  const answer = await service.request('/api/v1/accounts', {
    method: 'POST',
    headers: { authorization: `Bearer ${service.administratorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'spiel@stadt.example', displayName: 'Spiel' }),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** Ids of a round, of a submission in it and of what is sealed of it, by the begin of their addresses. */
async function roundForPlay(): Promise<Record<string, string>> {
  const { token } = await makePerson(service, {
    name: 'Runde Spiel',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }],
  });
  const head = callerWith(service.url, token);
  const round = await openRound({ hr: personnelOffice(service) });
  const submission = submissionOf(round, 'Amt 50');
  const { seals } = await handIn(head, head, submission);
  return {
    '/api/v1/rounds': round.id,
    '/api/v1/submissions': submission,
    '/api/v1/sealed-evaluations': seals[0]?.id ?? '',
  };
}

/** All tokens, and those that the operation does not turn away three times more often; and whether there are any. */
async function tokensFor(operation: Operation, agent: Agent): Promise<{ tokens: string[]; opens: boolean }> {
  const all = [service.token, service.administratorToken];
  const url = operation.path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
  const may: string[] = [];
  for (const token of all) {
    const headers = { authorization: `Bearer ${token}` };
    const call = { operation, url, headers, body: undefined, mustFail: false };
    if ((await send(service.url, call, agent)).status !== 403) may.push(token);
  }
  return { tokens: [...may, ...may, ...may, ...all], opens: may.length > 0 };
}

/** Whatever is sent, the service answers as its own description says, and never with a fault of its own. */
it(
  `answers ${CALLS} calls, half of them spoiled, as it says`,
  async () => {
    const seed = seedOfThisRun();
    const operations = await operationsOf(service.url);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const account = await accountForPlay();
    const ids = Object.entries(await roundForPlay());
    const knownFor = ({ path }: Operation) => ({
      ...KNOWN,
      id: [ids.find(([begin]) => path.startsWith(begin))?.[1] ?? account],
    });
    const weighted = operations.map(async (operation) => {
      const { tokens, opens } = await tokensFor(operation, agent);
      // What no token opens (passwords, sessions, tokens), and what wants a state that was read or a key of one's
      // own, answers nearly always the same.
      const isOpen = opens && operation.parameters.every((each) => each.in !== 'header');
      return {
        weight: isOpen ? weightOf(operation) : SELDOM,
        arbitrary: callsOf(operation, knownFor(operation), tokens),
      };
    });
    const calls = fc.oneof(...(await Promise.all(weighted)));
    const faults: object[] = [];
    const counts = new Map<string, number>();
    const successful = new Set<string>();
    let answered = 0;
    const work = async (waiting: Iterator<Call>) => {
      for (let next = waiting.next(); !next.done && faults.length < MOST_TOLD; next = waiting.next()) {
        const call = next.value;
        const answer = await send(service.url, call, agent).catch((error: Error) => error);
        const fault = answer instanceof Error ? answer.message : faultOf(call, answer);
        if (fault)
          faults.push({
            fault,
            ...told(call),
            answer: answer instanceof Error ? '' : answer.body.toString().slice(0, 500),
          });
        if (answer instanceof Error) continue;
        answered++;
        const kind = `${Math.floor(answer.status / 100)}xx`;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (kind === '2xx') successful.add(nameOf(call.operation));
      }
    };
    for (let batch = 0; batch * BATCH < CALLS && faults.length < MOST_TOLD; batch++) {
      const numRuns = Math.min(BATCH, CALLS - batch * BATCH);
      const waiting = fc.sample(calls, { seed: seed + batch, numRuns }).values();
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting)));
    }
    agent.destroy();
    expect(faults).toEqual([]);
    expect(answered).toBe(CALLS);
    // Neither all refused nor all let through: the calls reach what they are made for.
    expect((counts.get('2xx') ?? 0) / CALLS).toBeGreaterThan(0.25);
    expect((counts.get('4xx') ?? 0) / CALLS).toBeGreaterThan(0.25);
    for (const path of ['persons', 'persons/{personnelNumber}', 'evaluation', 'evaluation.xlsx']) {
      expect(successful).toContain(`GET /api/v1/${path}`);
    }
    expect(successful).toContain('POST /api/v1/imports/{kind}');
    expect(service.process.logged()).not.toContain('request failed');
    expect(service.process.logged()).not.toContain(MARK);
  },
  CALLS * 30,
);

/** A call as one can repeat it. */
function told({ operation, url, headers, body }: Call): object {
  const { authorization = '', ...rest } = headers;
  const shown = authorization.replace(/ls_.+/, 'ls_…');
  return {
    operation: nameOf(operation),
    url,
    headers: { authorization: shown, ...rest },
    body: body?.toString().slice(0, 500),
  };
}
