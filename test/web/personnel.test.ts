import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { personnelOffice } from '../personnel/office.js';
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

describeInBrowser('personnel and units', () => {
  let service: TestService;
  let office: ReturnType<typeof personnelOffice>;
  let browser: TestBrowser;
  let tab: Tab;
  let figuresOnly: Person;

  beforeAll(async () => {
    service = await startService();
    office = personnelOffice(service);
    await service.import(
      administration(
        unit('GB 5', { name: 'Soziales', type: 'DEPARTMENT', reporting: false }),
        unit('Amt 50', { name: 'Sozialamt', parent: 'GB 5' }),
        unit('Amt 51', { name: 'Jugendamt', parent: 'GB 5' }),
        unit('Amt 52', { name: 'Sportamt' }),
        employee('0010', { lastName: 'Amsel', firstName: 'Ada' }),
        employee('0011', { unit: 'Amt 52', lastName: 'Brandt', firstName: 'Bea' }),
        leader('0012', { unit: 'Amt 52', lastName: 'Cramer', firstName: 'Curt' }),
        training('0011'),
      ),
    );
    figuresOnly = await makePerson(service, { name: 'Zara Zahl', grants: [{ role: 'HR', names: false }] });
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
      '/personal?suche=a',
      '/personal/neu',
      '/personal/0010?was=wechsel',
      '/personal/0010?was=verlauf',
      '/einheiten',
      '/einheiten/neu',
      '/einheiten/Amt%2050',
      '/einheiten/umgliedern?einheit=Amt%2052',
      '/auswertung?einheit=Amt%2050',
    ];
    for (const path of pages) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('take somebody in, move her from a day on, and let her leave again', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/personal/neu');
    await page.getByRole('button', { name: 'Eintritt speichern' }).click();
    await page.getByRole('link', { name: '„Nachname“ muss 1 bis 100 Zeichen haben.' }).waitFor();
    await page.getByLabel('Personalnummer').fill('0099');
    await page.getByLabel('Vorname').fill('Dora');
    await page.getByLabel('Nachname').fill('Dahl');
    await page.getByRole('combobox', { name: 'Organisationseinheit' }).fill('sozialamt');
    await page.getByRole('option', { name: 'Amt 50 Sozialamt' }).click();
    await page.getByLabel('Erster Tag').fill('1.10.26');
    await page.getByRole('button', { name: 'Eintritt speichern' }).click();
    await page.getByText('Seit 01.10.2026 in Amt 50.').waitFor();

    await page.getByRole('button', { name: 'Wechsel oder Beförderung' }).click();
    await page.getByLabel('Gilt ab').fill('01.11.2026');
    await page.getByRole('combobox', { name: 'Organisationseinheit' }).fill('51');
    await page.getByRole('option', { name: 'Amt 51 Jugendamt' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Führungsebene').selectOption({ label: 'Teamleitung' });
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Seit 01.11.2026 in Amt 51, Teamleitung.').waitFor();

    await page.getByRole('button', { name: 'Ausscheiden' }).click();
    await page.getByLabel('Letzter Tag').fill('31.12.2026');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Seit 01.11.2026 in Amt 51, Teamleitung, bis 31.12.2026.').waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Seit 01.11.2026 in Amt 51, Teamleitung.', { exact: true }).waitFor();
    expect(await office.periods('0099')).toEqual([
      ['Amt 50', '2026-10-01', '2026-10-31', null, null, null],
      ['Amt 51', '2026-11-01', null, 'TEAM_LEAD', null, null],
    ]);
  });

  it('correct a whole history, and say in which row periods overlap', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/personal');
    await page.getByLabel('Name oder Personalnummer').fill('amsel');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Amsel, Ada' }).click();
    await page.getByRole('button', { name: 'Verlauf berichtigen' }).click();
    await page.getByRole('button', { name: 'Zeitraum hinzufügen' }).click();
    const row = page.getByRole('group', { name: 'Zeitraum 2' });
    await row.getByLabel('Erster Tag').fill('1.1.2025');
    await row.getByRole('combobox', { name: 'Einheit' }).fill('Amt 52');
    await row.getByRole('option', { name: 'Amt 52 Sportamt' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('#history-assignments-1-from-error').waitFor();
    await page.getByRole('group', { name: 'Zeitraum 1' }).getByLabel('Letzter Tag').fill('31.12.2024');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Seit 01.01.2025 in Amt 52.').waitFor();
    expect(await office.periods('0010')).toEqual([
      ['Amt 50', '2018-01-01', '2024-12-31', null, true, false],
      ['Amt 52', '2025-01-01', null, null, null, null],
    ]);
  });

  it('overwrite nothing that somebody else has changed meanwhile', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/personal/0012?was=name');
    await page.getByLabel('Nachname').fill('Cramer-Dorn');
    await office.change('PATCH', '0012', '', { firstName: 'Kurt' });
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await page.getByRole('heading', { name: 'Kurt Cramer', level: 1 }).waitFor();
    expect((await office.employee('0012')).lastName).toBe('Cramer');
  });

  it('found a unit and rename another one from a day on', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/einheiten/neu');
    await page.getByLabel('Kürzel', { exact: true }).fill('Amt 53');
    await page.getByLabel('Bezeichnung').fill('Gesundheitsamt');
    await page.getByLabel('Art').selectOption({ label: 'Amt' });
    await page.getByRole('combobox', { name: 'Gehört zu' }).fill('soziales');
    await page.getByRole('option', { name: 'GB 5 Soziales' }).click();
    await page.getByLabel('auswertungspflichtig').check();
    await page.getByRole('button', { name: 'Gründen' }).click();
    await page.getByText('Amt unter GB 5.').waitFor();
    await page.getByRole('button', { name: 'Umbenennen oder umhängen' }).click();
    await page.getByLabel('Gilt ab').fill('01.01.2027');
    await page.getByLabel('Bezeichnung').fill('Amt für Gesundheit');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('rowheader', { name: 'ab 01.01.2027' }).waitFor();
    const versions = (await office.unit('Amt 53')).versions.map(({ name, parent }) => [name, parent]);
    expect(versions).toEqual([
      ['Gesundheitsamt', 'GB 5'],
      ['Amt für Gesundheit', 'GB 5'],
    ]);
  });

  it('reorganise in steps: what moves is shown before, and all of it can be taken back', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/einheiten/Amt%2052');
    await page.getByRole('link', { name: 'Auflösen oder zusammenlegen' }).click();
    await page.getByLabel('Gilt ab').fill('1.1.27');
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.locator('#reorganisation-successor-error').waitFor();
    await page.getByRole('combobox', { name: 'Bestehende Einheit' }).fill('jugend');
    await page.getByRole('option', { name: 'Amt 51 Jugendamt' }).click();
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.getByText(/^Eine Einheit endet, 3 Personen gehen über, keine Einheit/).waitFor();
    await page.getByText('Prüfen Sie, wer sie in der Nachfolgerin behält.').waitFor();
    expect((await office.unit('Amt 52')).versions.map(({ to }) => to)).toEqual([null]);
    await page.getByRole('button', { name: 'Jetzt umgliedern' }).click();
    await page.getByRole('heading', { name: 'Amt 51 Jugendamt', level: 1 }).waitFor();
    expect((await office.unit('Amt 52')).versions.map(({ to }) => to)).toEqual(['2026-12-31']);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    expect((await office.unit('Amt 52')).versions.map(({ to }) => to)).toEqual([null]);
  });

  it('show units and no persons to whoever may see figures only', async () => {
    tab = await browser.tab(figuresOnly);
    const { page } = tab;
    await tab.open('/einheiten?suche=jugend');
    await page.getByRole('link', { name: 'Jugendamt' }).click();
    await page.getByText('Amt unter GB 5.').waitFor();
    expect(await page.getByRole('button', { name: 'Umbenennen oder umhängen' }).count()).toBe(0);
    for (const name of ['Personen', 'Beschäftigte', 'Auflösen oder zusammenlegen']) {
      expect([name, await page.getByRole('link', { name }).count()]).toEqual([name, 0]);
    }
    await page.getByRole('main').getByRole('link', { name: 'Auswertung' }).click();
    expect(await page.getByRole('combobox', { name: 'Organisationseinheit' }).inputValue()).toMatch(
      /^Amt 51/,
    );
    await page.getByRole('button', { name: 'Auswahl löschen' }).click();
    await page.getByRole('combobox', { name: 'Organisationseinheit' }).fill('sozialamt');
    await page.getByRole('option', { name: 'Amt 50 Sozialamt' }).click();
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/einheit=Amt/);
    expect(new URL(page.url()).searchParams.get('einheit')).toBe('Amt 50');
  });
});
