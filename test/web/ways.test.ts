import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type { MissingPersonsDto } from '../../src/evaluation/missing/missing.dto.js';
import { makePerson, type Person } from '../access/people.js';
import type { PersonPage } from '../service/answers.js';
import { startService, type TestService } from '../service/service.js';
import { accessibilityFaults, describeInBrowser, type Tab, TestBrowser } from './browser.js';

const OFFICE = 'Amt 32';
const LAST_DAY = '2026-12-31';

describeInBrowser('the main ways', () => {
  let service: TestService;
  let browser: TestBrowser;
  let head: Person;
  let tab: Tab;

  beforeAll(async () => {
    service = await startService({ environment: { DEMO: '1' } });
    head = await makePerson(service, {
      name: 'Leitung Ordnungsamt',
      grants: [{ role: 'UNIT_HEAD', unit: OFFICE }],
    });
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

  const asHead = async <T>(path: string): Promise<T> => {
    const answer = await service.request(path, { headers: { authorization: `Bearer ${head.token}` } });
    return (await answer.json()) as T;
  };

  it('a unit head sees in one click after the sign-in who is open, and why', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await page.getByRole('link', { name: 'Wer fehlt noch?' }).click();
    await page.getByRole('heading', { name: 'Wer fehlt noch, und warum' }).waitFor();
    const { items, total } = await asHead<MissingPersonsDto>('/api/v1/evaluation/missing');
    const [first] = items;
    const row = page.getByRole('row').filter({ hasText: `${first?.lastName}, ${first?.firstName}` });
    await row.first().waitFor();
    expect(await row.first().textContent()).toContain(first?.explanation);
    expect(await page.locator('.lead').textContent()).toMatch(new RegExp(`^${total} von \\d+ Personen`));
    expect(await accessibilityFaults(tab)).toEqual([]);
    await row.first().getByRole('link').click();
    await page.locator('.lead', { hasText: first?.explanation ?? '' }).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  it('a unit head sees nobody of another unit, whatever the address says', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await tab.open('/personen?einheit=Amt%2020');
    expect(await page.getByRole('alert').textContent()).toContain('gibt es nicht');
    const { items } = (await service.persons({ unit: 'Amt 20', pageSize: 1 })) as PersonPage;
    await tab.open(`/personen/${items[0]?.personnelNumber}`);
    const text = await page.locator('main').textContent();
    expect(text).not.toContain(items[0]?.lastName);
    expect(await page.getByRole('alert').count()).toBe(1);
    const entries = await page.locator('.shell__navigation').textContent();
    for (const foreign of ['Einspielen', 'Konten', 'Protokoll']) expect(entries).not.toContain(foreign);
  });

  it('HR comes from the sign-in to the Excel file in three clicks', async () => {
    tab = await browser.tab();
    const { page } = tab;
    await tab.open('/anmelden');
    await page.getByLabel('E-Mail-Adresse').fill(service.hr.email);
    await page.getByLabel('Passwort').fill(service.hr.password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('link', { name: 'Zur Auswertung' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel', exact: true }).click();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await readFile(await (await download).path())) as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Erläuterungen']);
  });

  it('every figure of a line opens a list of that length', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    const address = `/auswertung?stichtag=${LAST_DAY}`;
    await tab.open(address);
    const row = page.getByRole('row').filter({ hasText: OFFICE });
    const links = await row.getByRole('link').all();
    expect(links.length).toBeGreaterThanOrEqual(7);
    const figures: [string, string][] = [];
    for (const link of links)
      figures.push([(await link.getAttribute('href')) ?? '', (await link.textContent()) ?? '']);
    for (const [href, figure] of figures) {
      await tab.open(href);
      expect([href, (await page.locator('.lead').textContent())?.split(' ')[0]]).toEqual([
        href,
        figure === '1' ? 'Eine' : figure,
      ]);
    }
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  it('is worked with the keyboard alone, and says where one is', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await tab.open('/auswertung');
    await page.evaluate("document.querySelector('a, button, input').focus()");
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('link', { name: 'Personen', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/personen');
    await page.getByRole('heading', { name: 'Personen' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Personen');
    expect(await page.title()).toBe('Personen · Lernstand');
  });
});
