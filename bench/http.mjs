import http from 'node:http';
import { evaluationText } from '../dist/src/evaluation/evaluation.query.js';
import { Perspectives } from '../dist/src/obligation/perspective.service.js';
import { openAdministration } from './data/administration.mjs';
import { startChild } from './measuring/child.mjs';
import { compare, measure, single, timed } from './measuring/rounds.mjs';
import { AS_OF, callerNow, openApplication, TODAY } from './product.mjs';

const CONNECTIONS = 32;
const HR = { email: 'hr@stadt.example', password: 'Messung unter Last 2026' };
const HALF = { atLeast: 0.5 };

/** The service over HTTP: the evaluation against its statement, lists and persons against bare routes. */
export async function overHttp({ sizes, quick, report, say }) {
  const [employees] = sizes ?? [quick ? 1000 : 12_000];
  const database = await openAdministration(employees, { say });
  const service = await startChild('service', {
    DATABASE_URL: database.dataSource.options.url,
    TODAY,
    HR_EMAIL: HR.email,
    HR_PASSWORD: HR.password,
  });
  const load = await startChild('load', {});
  try {
    const { port } = service.ready;
    const cookie = await signIn(port);
    await latency(database, { port, cookie, employees, report });
    const under = (paths) => underLoad(load, { port, cookie, paths, seconds: quick ? 1 : 4 });
    await lists(under, employees, report);
    await persons(under, employees, report);
  } finally {
    await load.end();
    await service.end();
    await database.close();
  }
}

async function latency(database, { port, cookie, employees, report }) {
  const application = await openApplication(database);
  const client = await database.reading.everything.whole.connect();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const perspectives = application.get(Perspectives);
    const perspective = await perspectives.of({ asOf: AS_OF }, await callerNow(client));
    const text = (statement) => evaluationText(perspective, statement);
    const contenders = {
      request: timed(() => get(port, `/api/v1/evaluation?asOf=${AS_OF}`, cookie, agent)),
      statement: timed(() => perspectives.ask(perspective, text, { client })),
    };
    const measured = await measure(contenders, { turns: 40 });
    const what = `GET /evaluation, ${employees.toLocaleString('en')} employees, against the statement alone`;
    report.ratio('http', what, 'ms', compare(measured, 'request', 'statement'), { atMost: 1.5 });
  } finally {
    agent.destroy();
    client.release(true);
    await application.close();
  }
}

/** The first pages, which people look at, and some further on; the bare route reads the same ones. */
async function lists(under, employees, report) {
  const last = Math.ceil(employees / 50);
  const pages = [1, 2, 3, 4, 5, 6, 7, 8, Math.ceil(last / 4), Math.ceil(last / 2), last];
  const measured = await measure({
    list: under(pages.map((page) => `/api/v1/persons?asOf=${AS_OF}&page=${page}`)),
    open: under(pages.map((page) => `/api/v1/persons?asOf=2026-09-30&status=OPEN&page=${page}`)),
    bare: under(pages.map((page) => `/bare/persons?page=${page}`)),
  });
  report.ratio('http', 'GET /persons against the bare route', '/s', compare(measured, 'list', 'bare'), HALF);
  report.value('http', 'GET /persons?status=OPEN', '/s', single(measured, 'open'));
}

async function persons(under, employees, report) {
  const numbers = Array.from({ length: 500 }, () =>
    String(1 + Math.floor(Math.random() * employees)).padStart(8, '0'),
  );
  const measured = await measure({
    explanation: under(numbers.map((number) => `/api/v1/persons/${number}?asOf=${AS_OF}`)),
    bare: under(numbers.map((number) => `/bare/persons/${number}`)),
  });
  const what = 'GET /persons/{personnelNumber} against the bare route';
  report.ratio('http', what, '/s', compare(measured, 'explanation', 'bare'), HALF);
}

/** A contender that asks those paths on many connections and answers how many answers came per second. */
function underLoad(load, { port, cookie, paths, seconds }) {
  const requests = paths.map(
    (path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\n\r\n`,
  );
  return async () => (await load.ask({ port, requests, connections: CONNECTIONS, seconds })).perSecond;
}

async function signIn(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(HR),
  });
  if (answer.status !== 204) throw new Error(`signing in was answered with ${answer.status}`);
  return answer.headers.get('set-cookie').split(';')[0];
}

/** One request; done when the whole answer is there. */
function get(port, path, cookie, agent) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent, headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} was answered with ${answer.statusCode}`));
      answer.resume().on('end', resolve).on('error', reject);
    });
    request.on('error', reject);
  });
}
