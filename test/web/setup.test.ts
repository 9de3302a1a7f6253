import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the first start', () => {
  let database: TestDatabase;
  let child: TestProcess;
  let browser: TestBrowser;
  let tab: Tab;
  let link = '';

  beforeAll(async () => {
    database = await createTestDatabase();
    child = await startProcess({ DATABASE_URL: database.url, TODAY: '2026-11-20' });
    browser = await TestBrowser.start(child);
  });
  afterAll(async () => {
    await browser?.close();
    await child?.stop();
    await database?.drop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  async function isInOrder() {
    expect(await accessibilityFaults(tab)).toEqual([]);
    expect(await isWiderThanWindow(tab)).toBe(false);
  }

  it('asks for the whole link when its secret is missing', async () => {
    tab = await browser.tab();
    await tab.open('/einrichten');
    await tab.page.getByText('In der Adresse fehlt das Geheimnis').waitFor();
    await isInOrder();
  });

  it('leads by keyboard from the printed link to a sample city and an account for the personnel department', async () => {
    const [path] = /\/einrichten#\S+/.exec(child.said()) ?? [];
    tab = await browser.tab(undefined, { width: 320, height: 800 });
    const { page } = tab;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await tab.open(path as string);
    await isInOrder();

    const { keyboard } = page;
    await page.getByLabel('Name').focus();
    await keyboard.type('Anna Beispiel');
    await keyboard.press('Tab');
    await keyboard.type('anna@stadt.example');
    await keyboard.press('Tab');
    await keyboard.type('Passwort1234');
    await keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await isInOrder();
    await page.getByRole('textbox', { name: 'Passwort' }).fill('regen-lampe-ufer-tinte');
    await keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Wie heißt Ihre Stadt?' }).waitFor();
    await page.waitForURL('**/einrichten?schritt=stadt');
    expect(sent.filter((url) => url.includes((path as string).split('#')[1] as string))).toEqual([]);
    await isInOrder();
    await page.getByLabel('Name der Stadt').fill('Stadt Beispielhausen');
    await page.getByLabel(/Barrierefreiheit/).fill('barrieren@stadt.example');
    await keyboard.press('Tab');
    await page.getByRole('button', { name: 'Speichern und weiter' }).press('Enter');

    await page.getByRole('heading', { name: 'Gilt dieser Schulungsauftrag bei Ihnen?' }).waitFor();
    await page.getByText('01.01.2021 bis 31.12.2026').waitFor();
    await isInOrder();
    await page.getByRole('link', { name: 'Stimmt so, weiter' }).press('Enter');

    await page.getByRole('heading', { name: 'Erst ausprobieren oder gleich anfangen?' }).waitFor();
    await isInOrder();
    await page.getByRole('button', { name: 'Beispielstadt anlegen' }).press('Enter');
    await page.getByText('Die Beispielstadt ist da').waitFor();
    await isInOrder();
    await page.getByRole('link', { name: 'Weiter', exact: true }).press('Enter');

    await page.getByRole('heading', { name: 'Lernstand ist eingerichtet' }).waitFor();
    await isInOrder();
    await page.getByRole('link', { name: 'Konto für das Personalamt anlegen' }).press('Enter');
    await page.getByRole('heading', { name: 'Neues Konto' }).waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Petra Personal');
    await page.getByLabel('E-Mail-Adresse').fill('petra@stadt.example');
    await keyboard.press('Enter');
    link = await page.getByRole('textbox', { name: 'Link für das Passwort' }).inputValue();
    expect(link).toMatch(/^http.+\/passwort#[\w-]{43}$/);
    await isInOrder();
  });

  it('is over for everybody else', async () => {
    tab = await browser.tab();
    await tab.open('/einrichten#irgendwas');
    await tab.page.getByRole('heading', { name: 'Lernstand ist schon eingerichtet' }).waitFor();
    await isInOrder();
  });

  it('sets a password by the link once, without leaving its secret in the address, and shows the sample city', async () => {
    tab = await browser.tab(undefined, { dark: true });
    const { page } = tab;
    await page.goto(link);
    await page.waitForURL('**/passwort');
    await isInOrder();
    const password = page.getByRole('textbox', { name: 'Neues Passwort' });
    await password.fill('kanne-nebel-ziegel-moos');
    await page.getByLabel('Passwort zeigen').check();
    expect(await password.getAttribute('type')).toBe('text');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Passwort festlegen' }).press('Enter');
    await page.getByText('Ihr Passwort ist festgelegt').waitFor();
    await isInOrder();
    await page.getByRole('link', { name: 'Anmelden' }).click();
    await page.getByLabel('E-Mail-Adresse').fill('petra@stadt.example');
    await page.getByLabel('Passwort').fill('kanne-nebel-ziegel-moos');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Guten Tag, Petra Personal' }).waitFor();
    await page.getByText('Alle Personen sind erfunden').waitFor();
    await page.getByRole('banner').getByText('Stadt Beispielhausen').waitFor();
    await page.goto('/einrichten');
    await page.getByRole('heading', { name: 'Die Einrichtung macht die Administration' }).waitFor();
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Neues Passwort' }).fill('ganz-anderes-passwort-hier');
    await page.keyboard.press('Enter');
    await page.getByText(/schon benutzt oder abgelaufen/).waitFor();
  });
});
