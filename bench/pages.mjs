import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BENCH_DIR } from './data/administration.mjs';
import { measure, single } from './measuring/rounds.mjs';
import { startService } from './start.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ACCOUNT = { email: 'personalamt@stadt.example', password: 'kanne-nebel-ziegel-moos' };
const CITY = { DEMO: '1', TODAY: '2026-11-20', HR_EMAIL: ACCOUNT.email, HR_PASSWORD: ACCOUNT.password };

/** How long somebody waits for the pages of the web UI in a browser, with the demo city of 3,000 people. */
export async function pages({ quick, report, say }) {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
  if (!executablePath) return say('  left out: Chromium is missing');
  const dataDir = join(BENCH_DIR, 'pages');
  await rm(dataDir, { recursive: true, force: true });
  const service = await startService(dataDir, CITY);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await measureIn(browser, service.url, quick, report);
  } finally {
    await browser.close();
    await service.stop();
  }
}

async function measureIn(browser, url, quick, report) {
  const rounds = quick ? 2 : 7;
  const cold = {
    signIn: () => firstView(browser, url, undefined, '/anmelden', 'input[type=password]'),
    evaluation: async () => firstView(browser, url, await session(url), '/auswertung', '.figures tbody tr'),
    persons: async () => firstView(browser, url, await session(url), '/personen', '.data-table tbody tr'),
  };
  const views = await measure(cold, { rounds });
  const goal = { atMost: 1 };
  report.value('pages', 'first view of the sign-in, nothing kept', 's', single(views, 'signIn'), goal);
  report.value('pages', 'first view of the evaluation, nothing kept', 's', single(views, 'evaluation'), goal);
  report.value(
    'pages',
    'first view of the list of persons, nothing kept',
    's',
    single(views, 'persons'),
    goal,
  );

  const context = await contextOf(browser, url, await session(url));
  const page = await context.newPage();
  await page.goto(`${url}/personen`);
  await page.locator(FIRST_ROW).first().waitFor();
  const status = page.getByLabel('Stand', { exact: true });
  const search = page.getByRole('searchbox').first();
  const changes = {
    async filter() {
      const value = (await status.inputValue()) === 'OPEN' ? 'FULFILLED' : 'OPEN';
      return untilListed(page, () => status.selectOption(value));
    },
    async search() {
      await search.fill((await search.inputValue()) === 'an' ? 'er' : 'an');
      return untilListed(page, () => search.press('Enter'));
    },
    async turn() {
      const next = page.getByRole('button', { name: 'Nächste Seite' });
      const button = (await next.isEnabled()) ? next : page.getByRole('button', { name: 'Vorige Seite' });
      // By keyboard: a click would first wait until the page has scrolled to the button.
      return untilListed(page, () => button.press('Enter'));
    },
  };
  const listed = await measure(changes, { rounds: quick ? 2 : 9 });
  const quickly = { atMost: 200 };
  report.value('pages', 'list of persons after another filter', 'ms', single(listed, 'filter'), quickly);
  report.value('pages', 'list of persons after another search', 'ms', single(listed, 'search'), quickly);
  report.value('pages', 'list of persons after turning the page', 'ms', single(listed, 'turn'), quickly);
  await context.close();
}

const FIRST_ROW = '.data-table tbody tr';

/** Milliseconds from the act until the list begins with somebody else. */
async function untilListed(page, act) {
  const before = await page.locator(FIRST_ROW).first().textContent();
  const begun = performance.now();
  await act();
  await page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.textContent !== text,
    [FIRST_ROW, before],
  );
  return performance.now() - begun;
}

/** Seconds from the address until what was asked for stands there, in a browser that has kept nothing. */
async function firstView(browser, url, cookie, path, selector) {
  const context = await contextOf(browser, url, cookie);
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(url + path);
  await page.locator(selector).first().waitFor();
  const seconds = (performance.now() - begun) / 1000;
  await context.close();
  return seconds;
}

async function contextOf(browser, url, cookie) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  if (cookie) await context.addCookies([{ ...cookie, url }]);
  return context;
}

/** The cookie of somebody who has just signed in. */
async function session(url) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ACCOUNT),
  });
  const [name, value] = answer.headers.getSetCookie()[0].split(';')[0].split(/=(.*)/);
  return { name, value };
}
