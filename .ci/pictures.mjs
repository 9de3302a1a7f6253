// Makes the pictures of README and handbook from the demo city: npm run pictures. Needs Chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { PEOPLE, PICTURES, ROUND } from './pictures.list.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, 'docs/handbuch/bilder');
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PASSWORD = 'kanne-nebel-ziegel-moos';
const ADMINISTRATOR = { email: 'verwaltung@musterstadt.example', password: PASSWORD };

const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM');

const dataDir = await mkdtemp(join(tmpdir(), 'lernstand-pictures-'));
const only = process.argv.slice(2);
const { email: ADMIN_EMAIL, password: ADMIN_PASSWORD } = ADMINISTRATOR;
const service = await startService('city', { DEMO: '1', ADMIN_EMAIL, ADMIN_PASSWORD });
const emptyService = await startService('empty', {});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const administration = client(await signIn(ADMINISTRATOR));
  const accounts = {};
  for (const [role, person] of Object.entries(PEOPLE))
    accounts[role] = await makeAccount(administration, person);
  await openRound(client(await signIn(accounts.hr)));
  await mkdir(OUTPUT, { recursive: true });
  for (const picture of PICTURES)
    if (only.length === 0 || only.includes(picture.file))
      await take(picture, accounts[picture.as] ?? ADMINISTRATOR);
} finally {
  await browser.close();
  for (const { process: child } of [service, emptyService]) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
}

async function startService(name, settings) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  const env = {
    ...{ PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: join(dataDir, name) },
    ...{ TODAY: '2026-11-20', ...settings },
  };
  const stdio = ['ignore', 'pipe', 'ignore'];
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], { env, stdio });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (ready?.ok) return { process: child, url, said: () => said };
    if (child.exitCode !== null) throw new Error(`the service has ended with ${child.exitCode}`);
    await sleep(100);
  }
  throw new Error('the service did not become ready');
}

async function signIn(account) {
  const answer = await fetch(`${service.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`sign-in of ${account.email}: ${answer.status}`);
  const [name, value] = answer.headers.getSetCookie()[0].split(';')[0].split(/=(.*)/);
  return { name, value };
}

function client({ name, value }) {
  return async (method, path, body, state) => {
    const answer = await fetch(`${service.url}/api/v1/${path}`, {
      method,
      headers: {
        ...{ cookie: `${name}=${value}`, ...(state && { 'if-match': state }) },
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text && JSON.parse(text);
  };
}

/** An account as the administration makes it: with its roles, and a password that its owner sets by the link. */
async function makeAccount(administration, { grants, ...account }) {
  const { id } = await administration('POST', 'accounts', account);
  for (const grant of grants) await administration('POST', `accounts/${id}/grants`, grant);
  const { path } = await administration('POST', `accounts/${id}/links`);
  const token = new URL(path, service.url).hash.slice(1);
  await administration('POST', 'account-links', { token, password: PASSWORD });
  return { email: account.email, password: PASSWORD };
}

/** The reporting round that the pictures show. */
async function openRound(hr) {
  const { id, etag } = await hr('POST', 'rounds', ROUND);
  await hr('POST', `rounds/${id}/opening`, undefined, etag);
}

async function take(picture, account) {
  const { file, as, path, empty = false, dark = false, width = 1280, height = 800, part, prepare } = picture;
  const { url, said } = empty ? emptyService : service;
  const context = await browser.newContext({
    ...{ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' },
    ...{ locale: 'de-DE', timezoneId: 'Europe/Berlin' },
  });
  if (as) await context.addCookies([{ ...(await signIn(account)), url }]);
  const page = await context.newPage();
  // An empty installation prints the address with which one sets it up.
  await page.goto(url + (empty ? /\/einrichten#\S+/.exec(said())[0] : path));
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.waitForLoadState('networkidle');
  await (part ? page.locator(part) : page).screenshot({ path: join(OUTPUT, `${file}.png`) });
  await context.close();
  console.log(`${file}.png`);
}
