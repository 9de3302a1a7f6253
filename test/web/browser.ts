import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { describe } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/**
 * `describe` for tests in a real browser. Without Chromium they are left out and say so; in CI, which installs it,
 * they fail instead.
 */
export const describeInBrowser = CHROMIUM || process.env.CI ? describe : describe.skip;

/** How somebody looks at the UI. */
export interface Looks {
  dark?: boolean;
  /** Width of the window in CSS pixels. */
  width?: number;
  height?: number;
  language?: 'de' | 'en';
}

/** A tab of somebody who is signed in, with everything that went wrong in it. */
export interface Tab {
  page: Page;
  /** What the browser complained about: errors, warnings, violations of the content security policy. */
  faults: string[];
  /** Opens an address of the service and waits until everything has arrived. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Chromium, with a tab for everybody who needs one. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly service: { url: string },
  ) {}

  static async start(service: { url: string }): Promise<TestBrowser> {
    if (!CHROMIUM) throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM');
    return new TestBrowser(await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }), service);
  }

  /** A tab of somebody, signed in by the form unless `who` is left out. */
  async tab(who?: { email: string; password: string }, looks: Looks = {}): Promise<Tab> {
    const { dark = false, width = 1280, height = 900, language } = looks;
    const context = await this.browser.newContext({
      baseURL: this.service.url,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
    });
    if (language) {
      await context.addInitScript(`localStorage.setItem('lernstand.language', '${language}')`);
    }
    const tab = await tabIn(context);
    if (who) await signIn(tab, who);
    return tab;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

async function tabIn(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports answers like 404; whether they are right is for the test to say.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  const settled = settling(page);
  const open = async (path: string) => {
    await page.goto(path);
    await settled();
  };
  return { page, faults, open, close: () => context.close() };
}

const QUIET_MS = 100;

/**
 * Answers how to wait until nothing is under way any more: no request for a while, then two frames in which the page
 * could have begun another. The browser's own „networkidle“ waits half a second on each page.
 */
function settling(page: Page): () => Promise<void> {
  let underWay = 0;
  let begun = 0;
  let lastChange = Date.now();
  const count = (change: 1 | -1) => {
    underWay += change;
    if (change === 1) begun++;
    lastChange = Date.now();
  };
  page.on('request', () => count(1));
  page.on('requestfinished', () => count(-1));
  page.on('requestfailed', () => count(-1));
  return async () => {
    for (let before = -1; before !== begun; ) {
      while (underWay > 0 || Date.now() - lastChange < QUIET_MS) await pause(20);
      before = begun;
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
  };
}

async function signIn({ page, open }: Tab, { email, password }: { email: string; password: string }) {
  await open('/anmelden');
  await page.getByLabel(/^E-(Mail-Adresse|mail address)/).fill(email);
  await page.getByLabel(/^(Passwort|Password)/).fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.shell').waitFor();
  await page.waitForLoadState('networkidle');
}

/**
 * What axe finds on the page (WCAG 2.2 AA and good practice): rule, help and where. Empty = nothing. In the dark only
 * what depends on colours is looked at: everything else is the same as in the light.
 */
export async function accessibilityFaults({ page }: Tab): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script
    const { axe, matchMedia, document } = globalThis as any;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const options = isDark
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : {};
    const found = await axe.run(document, options);
    return found.violations.flatMap(
      ({ id, help, nodes }: { id: string; help: string; nodes: { target: string[]; html: string }[] }) =>
        nodes.map(({ target, html }) => `${id}: ${help} – ${target.join(' ')} ${html.slice(0, 120)}`),
    );
  });
}

/** Whether something reaches out of the page to the right; tables may scroll inside of their own frame. */
export function isWiderThanWindow({ page }: Tab): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
