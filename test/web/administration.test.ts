import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { makePerson, type Person } from '../access/people.js';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the pages of the administration', () => {
  let service: TestService;
  let browser: TestBrowser;
  let tab: Tab;
  let deputy: Person;

  beforeAll(async () => {
    service = await startService({ environment: { DEMO: '1' } });
    browser = await TestBrowser.start(service);
    deputy = await makePerson(service, {
      name: 'Dora Vertretung',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50', validTo: '2030-12-31' }],
    });
    const headers = { authorization: `Bearer ${deputy.token}` };
    await fetch(`${service.url}/api/v1/persons?purpose=Stichprobe`, { headers });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark, in English', { dark: true, language: 'en' }],
    ['narrow', { width: 320, height: 700 }],
  ];

  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(service.administrator, looks);
    const pages = ['/', '/konten', '/konten/neu', `/konten/${deputy.id}`, '/protokoll', '/system', '/profil'];
    for (const path of pages) {
      await tab.open(path);
      for (const details of await tab.page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('make an account with a role for a unit, by keyboard, and hand out its link', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    const { keyboard } = page;
    await tab.open('/konten');
    await page.getByRole('link', { name: 'Neues Konto' }).press('Enter');
    await page.getByLabel('Name', { exact: true }).focus();
    await keyboard.type('Ottilie Beispiel');
    await keyboard.press('Tab');
    await keyboard.type('ottilie@stadt.example');
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Fortbildungsbeauftragte/r' });
    await page.getByRole('combobox', { name: 'Organisationseinheit' }).fill('Amt 50');
    await page
      .getByRole('listbox')
      .getByRole('option')
      .first()
      .and(page.getByText('Amt 50 Sozialamt'))
      .waitFor();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Auswahl löschen' }).waitFor();
    await page.getByLabel(/^Letzter Tag/).focus();
    await keyboard.type('311227');
    await keyboard.press('Enter');
    await page.getByText('Das Konto von Ottilie Beispiel ist angelegt').waitFor();
    const link = page.getByRole('textbox', { name: 'Link für das Passwort' });
    expect(await link.inputValue()).toContain('/passwort#');
    await page.getByRole('button', { name: 'Kopieren' }).press('Enter');
    await page.getByText(/^(Kopiert|Markiert)/).waitFor();
    await page.getByRole('link', { name: 'Zum Konto' }).press('Enter');
    const role = page.getByRole('row', { name: /Fortbildungsbeauftragte\/r, Amt 50/ });
    expect(await role.textContent()).toContain('31.12.2027');
  });

  it('say at its field what is wrong with a role', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    await tab.open(`/konten/${deputy.id}`);
    await page.getByText('Rolle geben', { exact: true }).first().click();
    await page
      .getByLabel('Rolle', { exact: true })
      .selectOption({ label: 'Leitung der Organisationseinheit' });
    await page.getByRole('button', { name: 'Rolle geben' }).click();
    const field = page.getByRole('combobox', { name: 'Organisationseinheit' });
    await page.getByRole('alert').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('revoke a role and take that back, with a history of both', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    await tab.open('/konten?suche=Vertretung');
    await page.getByRole('link', { name: 'Dora Vertretung' }).click();
    await page.getByRole('button', { name: /^Rolle „Leitung.* entziehen$/ }).click();
    await page.getByText('Ohne Rolle sieht die Person nichts.').waitFor();
    const sees = () =>
      fetch(`${service.url}/api/v1/persons`, { headers: { authorization: `Bearer ${deputy.token}` } });
    expect((await sees()).status).toBe(403);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByRole('button', { name: /^Rolle „Leitung.* entziehen$/ }).waitFor();
    expect((await sees()).status).toBe(200);
    await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
    expect(await page.getByRole('row', { name: /entzogen/ }).count()).toBe(1);
  });

  it('lock an account and take that back, and never lose the last administrator', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    await tab.open(`/konten/${deputy.id}`);
    await page.getByRole('button', { name: 'Sperren' }).click();
    await page.getByText('gesperrt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('ist wieder offen').waitFor();
    await tab.open('/konten?rolle=ADMIN');
    await page.getByRole('main').getByRole('link', { name: 'Administration' }).click();
    await page.getByText(/vergibt jemand anderes/).waitFor();
    await page.getByRole('button', { name: 'Sperren' }).click();
    await page.getByText(/Danach gäbe es kein Konto mehr/).waitFor();
  });

  it('show the log by who looked, with its address to share, and verify it in a sentence', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    await tab.open('/protokoll');
    await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
    await page.getByText('Das Protokoll ist unversehrt').waitFor();
    await page.getByRole('combobox', { name: 'Konto' }).fill('Dora');
    await page.getByRole('option', { name: 'Dora Vertretung' }).click();
    await page.waitForURL(/konto=/);
    await page.getByRole('row', { name: /Dora Vertretung eine Liste .* Stichprobe/ }).waitFor();
    await page.getByLabel('Bis').fill('1.1.2020');
    await page.getByText('In dieser Auswahl gibt es keinen Abruf.').waitFor();
    await page.reload();
    await page.getByText('In dieser Auswahl gibt es keinen Abruf.').waitFor();
    expect(await page.getByRole('combobox', { name: 'Konto' }).inputValue()).toBe('Dora Vertretung');
  });

  it('are not offered to anybody else, and refuse when they are opened all the same', async () => {
    tab = await browser.tab(deputy);
    const { page } = tab;
    const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
    expect(await navigation.getByRole('link').allTextContents()).toEqual([
      'Start',
      'Nachweise',
      'Zielgruppe',
      'Mein Bereich',
      'Auswertung',
      'Nutzung nach Jahr',
      'Bedarf',
      'Meldungen',
      'Fassungen vergleichen',
      'Personen',
      'Anerkennungskatalog',
      'Einheiten',
    ]);
    for (const path of ['/konten', '/protokoll', '/system', '/ich']) {
      await tab.open(path);
      await page.getByText('Für diesen Aufruf fehlt Ihnen das Recht.').first().waitFor();
    }
  });

  it('name the city in the header, and remove the sample city when its name is written', async () => {
    tab = await browser.tab(service.administrator);
    const { page } = tab;
    await tab.open('/system');
    await page.getByText('Der Dienst und seine Datenbank arbeiten.').waitFor();
    await page.getByLabel('Name der Stadt').fill('Stadt Beispielhausen');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('banner').getByText('Stadt Beispielhausen').waitFor();
    await page.getByText('Beispieldaten entfernen …').click();
    await page.getByLabel(/Schreiben Sie zur Bestätigung/).fill('Musterdorf');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect((await service.persons({})).total).toBeGreaterThan(2000);
    await page.getByLabel(/Schreiben Sie zur Bestätigung/).fill('Musterstadt');
    await page.keyboard.press('Enter');
    await page.getByText('kommen nicht von selbst wieder').waitFor();
    expect((await service.persons({})).total).toBe(0);
    expect(await page.getByText('Alle Personen sind erfunden').count()).toBe(0);
    await page.getByRole('button', { name: 'Beispielstadt anlegen' }).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
});
