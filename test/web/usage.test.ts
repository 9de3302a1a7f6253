import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

const LOOKS: [string, Looks][] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow, in English', { width: 320, height: 700, language: 'en' }],
];

describeInBrowser('usage by year and the need', () => {
  let service: TestService;
  let browser: TestBrowser;
  let tab: Tab;
  let head: Person;
  let nameless: Person;

  beforeAll(async () => {
    service = await startService({ today: '2026-11-20' });
    const language = { categories: ['MULTILINGUALISM' as const], duration: '3' };
    await service.import(
      administration(
        unit('Amt 50'),
        unit('EB 1', { type: 'MUNICIPAL_ENTERPRISE' }),
        leader('10', { lastName: 'Amsel', firstName: 'Ada' }),
        employee('11', { lastName: 'Brandt', firstName: 'Bea' }),
        employee('12', { lastName: 'Cramer', firstName: 'Curt', validFrom: '2026-12-01' }),
        employee('13', { lastName: 'Dorn', firstName: 'Dora', unit: 'EB 1' }),
        training('11', { title: 'Italienisch A1', completedOn: '2024-05-01', ...language }),
        training('11', { title: 'Italienisch A2', completedOn: '2025-05-01', ...language }),
        training('13', { completedOn: '2025-12-01' }),
        training('13', { title: 'Diversität', completedOn: '2026-03-01' }),
        training('11', { title: 'Zivilcourage', completedOn: '2026-10-01', recognition: 'SUBMITTED' }),
      ),
    );
    head = await makePerson(service, {
      name: 'Lea Leitung',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }],
    });
    nameless = await makePerson(service, {
      name: 'Stefan Statistik',
      grants: [{ role: 'HR', names: false }],
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

  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(service.hr, looks);
    const pages = [
      '/auswertung/nutzung',
      '/auswertung/nutzung?nach=einheit&typ=MUNICIPAL_ENTERPRISE&von=2024',
      '/auswertung/nutzung?rahmen=PRIVATE',
      '/auswertung/nutzung?von=2000',
      '/auswertung/bedarf',
      '/auswertung/bedarf?stichtag=2027-02-01',
      '/auswertung/bedarf/personen?zahl=eingereicht',
      '/auswertung/bedarf/personen?zahl=gehen',
    ];
    for (const path of pages) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('answer the questions of the action plan by a link each', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/');
    await page.getByRole('link', { name: 'Nutzung nach Jahr' }).click();
    await page.getByText(/^2026 bis 20\.11\.2026: eine Schulung/).waitFor();
    await page.getByRole('link', { name: 'Sprachkurse' }).click();
    await page
      .getByText('0 Schulungen von 0 Personen, 1 weniger (−100 %) als im Vorjahr bis zum 20.11.2025.')
      .waitFor();
    expect(page.url()).toContain('bereich=MULTILINGUALISM');
    const current = page.getByRole('navigation', { name: 'Fragen' }).locator('[aria-current="page"]');
    expect(await current.allTextContents()).toEqual(['Sprachkurse']);
    const year = page.getByRole('row', { name: /^2025/ });
    expect(await year.getByRole('cell').allTextContents()).toEqual([
      ...['1', '1', '0', 'gleich viele', 'gleich viele'],
    ]);
    await page.getByRole('link', { name: 'Eigenbetriebe' }).click();
    await page.getByRole('row', { name: /^EB 1/ }).waitFor();
    await page.getByLabel('Personen', { exact: true }).check();
    await page.getByText('Personen ergeben deshalb keine Summe.').waitFor();
    await page.getByRole('radio', { name: 'Rahmen' }).check();
    await page.getByRole('row', { name: /^Bildungsurlaub/ }).waitFor();
  });

  it('take the table along with the same filters, and stay as the address says', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/auswertung/nutzung?nach=einheit&bereich=MULTILINGUALISM&von=2024');
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect(csv).toBe('/api/v1/evaluation/usage.csv?from=2024&by=unit&category=MULTILINGUALISM');
    const excel = await page.getByRole('link', { name: 'Excel' }).getAttribute('href');
    expect((await page.request.get(excel ?? '')).status()).toBe(200);
    await page.getByLabel('Von Jahr').fill('2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/von=2025/);
    await page.getByRole('row', { name: /^2024/ }).waitFor({ state: 'detached' });
    await page.getByLabel('Bis Jahr').fill('2030');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/höchstens 2026/)
      .first()
      .waitFor();
  });

  it('answer the need in the first sentence, and open the list behind a figure', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/auswertung');
    await page.getByRole('link', { name: 'Bedarf', exact: true }).click();
    await page.getByText(/Bis 31\.12\.2026 fehlen noch 3 Plätze: mindestens 1 in: Demokratische/).waitFor();
    await page.getByText('Für eine Person ist schon eine Schulung eingereicht').waitFor();
    const line = page.getByRole('row', { name: /^Amt 50/ });
    await line.getByRole('link', { name: /kommen offen hinzu: 1 Personen zeigen/ }).click();
    await page.getByText('Kommen offen hinzu: eine Person.').waitFor();
    await page.getByRole('row', { name: /Cramer, Curt.*01\.12\.2026/ }).waitFor();
    await page.getByRole('link', { name: 'Zum Bedarf' }).click();
    await page.getByLabel('Führungskräfte').check();
    expect((await line.getByRole('cell').allTextContents()).slice(0, 4)).toEqual(['1', '0', '0', '1']);
  });

  it('show a head the own unit alone', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await tab.open('/auswertung/bedarf');
    await page.getByText(/fehlen noch 3 Plätze/).waitFor();
    expect(await page.getByText('EB 1').count()).toBe(0);
    await tab.open('/auswertung/nutzung?nach=einheit');
    await page.getByRole('row', { name: /^Amt 50/ }).waitFor();
    expect(await page.getByText('EB 1').count()).toBe(0);
  });

  it('show no small figures and no lists to who may not see names, and say why', async () => {
    tab = await browser.tab(nameless);
    const { page } = tab;
    await tab.open('/auswertung/nutzung?nach=einheit');
    await page.getByText('Kleine Zahlen sind zurückgehalten').waitFor();
    await tab.open('/auswertung/bedarf');
    await page.getByText('Die Zahlen sind zu klein').waitFor();
    expect(await page.getByRole('link', { name: /zeigen$/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Liste (CSV)' }).count()).toBe(0);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
});
