import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the web UI', () => {
  let service: TestService;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    service = await startService({ environment: { DEMO: '1' } });
    browser = await TestBrowser.start(service);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  const PAGES = [
    ...['/', '/mein-bereich', '/auswertung', '/auswertung/schulungen?bereich=MULTILINGUALISM'],
    ...['/personen?stand=OPEN', '/gibt-es-nicht'],
  ];
  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 320, height: 700 }],
    ['English', { language: 'en' }],
  ];

  it.each(LOOKS)('is open to everybody and fits on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(service.hr, looks);
    for (const path of PAGES) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('asks for the sign-in and leads to where one wanted to go', async () => {
    tab = await browser.tab();
    const { page } = tab;
    await tab.open('/personen?stand=OPEN');
    expect(await page.title()).toBe('Anmelden · Lernstand');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByLabel('E-Mail-Adresse').fill(service.hr.email);
    await page.getByLabel('Passwort').fill('falsch');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Passwort').fill(service.hr.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Personen' }).waitFor();
    expect(new URL(page.url()).search).toBe('?stand=OPEN');
  });

  it('takes no foreign address as the way back', async () => {
    tab = await browser.tab();
    const { page } = tab;
    await tab.open('/anmelden?weiter=//boese.example/');
    await page.getByLabel('E-Mail-Adresse').fill(service.hr.email);
    await page.getByLabel('Passwort').fill(service.hr.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Guten Tag/ }).waitFor();
    expect(new URL(page.url()).origin).toBe(service.url);
  });

  it('shows the same figures as the service, and the persons behind them', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/auswertung?stichtag=2026-12-31');
    const { units } = await service.evaluation({ asOf: '2026-12-31' });
    const line = units.find(({ code, total }) => code !== null && total.notFulfilled > 1);
    const row = page.getByRole('row').filter({ hasText: `${line?.code} ${line?.name}` });
    const link = row.getByRole('link', { name: /nicht erfüllt/ });
    expect(await link.textContent()).toBe(String(line?.total.notFulfilled));
    await link.click();
    await page.getByText(`${line?.total.notFulfilled} Personen.`).waitFor();
  });

  it('is served from its own files only, which may be kept for ever, and packed', async () => {
    tab = await browser.tab(service.hr);
    const hosts = new Set<string>();
    tab.page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await tab.open('/auswertung');
    expect([...hosts]).toEqual([new URL(service.url).host]);
    const script = await tab.page.locator('script[type=module]').getAttribute('src');
    const answer = await fetch(service.url + script, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const unknown = await fetch(`${service.url}/assets/nichts.js`, { headers: { accept: 'text/html' } });
    expect(unknown.status).toBe(404);
  });
});
