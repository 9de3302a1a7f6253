import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

/** A picture of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeInBrowser('the pages for everyone', () => {
  let service: TestService;
  let browser: TestBrowser;
  let tab: Tab;
  let uwe: Person;

  beforeAll(async () => {
    service = await startService();
    await service.import(
      administration(
        unit('Amt 50'),
        employee('4711', { firstName: 'Uwe', lastName: 'Eigen' }),
        employee('4712', { firstName: 'Heike', lastName: 'Fremd' }),
        training('4711', { title: 'Zu kurzer Kurs', duration: '2' }),
      ),
    );
    uwe = await makePerson(service, {
      name: 'Uwe Eigen',
      personnelNumber: '4711',
      grants: [{ role: 'EMPLOYEE' }],
    });
    await service.person('4711', { purpose: 'Rückfrage' });
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

  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark, in English', { dark: true, language: 'en' }],
    ['narrow', { width: 320, height: 700 }],
  ];
  const OPEN = ['/hilfe', '/hilfe?zu=/konten/1', '/datenschutz', '/barrierefreiheit', '/ueber', '/passwort'];

  async function areInOrder(paths: string[]) {
    for (const path of paths) {
      await tab.open(path);
      for (const details of await tab.page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  }

  it.each(LOOKS)('are open before the sign-in and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(undefined, looks);
    await areInOrder(OPEN);
  });

  it.each(LOOKS)('are open to an employee and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(uwe, looks);
    await areInOrder(['/', '/ich', '/profil', '/hilfe']);
  });

  it('lead from every page to help for it, and to what the law asks for', async () => {
    tab = await browser.tab();
    const { page } = tab;
    await tab.open('/anmelden');
    await page.getByRole('link', { name: 'Hilfe zu dieser Seite' }).press('Enter');
    await page.getByRole('heading', { name: 'Hilfe: Anmelden' }).waitFor();
    await page.getByRole('button', { name: 'Zurück zur Seite' }).press('Enter');
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    await page.getByRole('link', { name: 'Barrierefreiheit' }).press('Enter');
    await page.getByRole('heading', { name: 'Erklärung zur Barrierefreiheit' }).waitFor();
    await page.getByRole('link', { name: 'Datenschutz' }).press('Enter');
    await page.getByRole('heading', { name: 'Datenschutz', level: 1 }).waitFor();
  });

  it('say whom one asks, as the administration has written it', async () => {
    await fetch(`${service.url}/api/v1/installation`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${service.administratorToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        city: 'Stadt Beispielhausen',
        accessibilityContact: 'Bea Barrierefrei\nbarrieren@stadt.example',
        privacyContact: '<b>datenschutz@stadt.example</b>',
      }),
    });
    tab = await browser.tab();
    await tab.open('/barrierefreiheit');
    await tab.page.getByText('barrieren@stadt.example').waitFor();
    await tab.open('/datenschutz');
    await tab.page.getByText('<b>datenschutz@stadt.example</b>').waitFor();
  });

  it('name every package in the bundle with the text of its licence', async () => {
    tab = await browser.tab();
    const { page } = tab;
    await tab.open('/ueber');
    await page.getByText(/^react-dom 19.*\(MIT\)$/).click();
    await page
      .getByText(/Copyright \(c\) Meta Platforms/)
      .and(page.locator(':visible'))
      .first()
      .waitFor();
    await page.getByText(/^@kern-ux\/native .*\(EUPL-1\.2\)$/).waitFor();
  });

  it('show the own record with reasons and who looked, and nobody else', async () => {
    tab = await browser.tab(uwe);
    const { page } = tab;
    const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
    expect(await navigation.getByRole('link').allTextContents()).toEqual([
      'Start',
      'Meine Angaben',
      'Anerkennungskatalog',
    ]);
    await navigation.getByRole('link', { name: 'Meine Angaben' }).press('Enter');
    const { explanation } = (await service.person('4711')) as unknown as { explanation: string };
    await page.getByText(explanation, { exact: true }).waitFor();
    await page.getByRole('row', { name: /Zu kurzer Kurs.*zählt nicht/ }).waitFor();
    await page.getByRole('row', { name: /Haupt- und Personalamt eine Person Rückfrage/ }).waitFor();
    expect(await page.content()).not.toContain('Fremd');
    await tab.open('/personen/4712');
    await page.getByText('Für diesen Aufruf fehlt Ihnen das Recht.').waitFor();
  });

  it('take a certificate by keyboard, say faults at their fields, and ask before a similar one', async () => {
    tab = await browser.tab(uwe);
    const { page } = tab;
    const { keyboard } = page;
    const fill = async (title: string, day: string, duration: string) => {
      await page.getByLabel('Titel der Schulung').fill(title);
      await page.getByLabel('Interkulturelle Kompetenz').check();
      await page.getByLabel('Abgeschlossen am').fill(day);
      await page.getByLabel('Dauer').fill(duration);
      await keyboard.press('Enter');
    };
    await tab.open('/ich');
    await page.locator('summary', { hasText: 'Zertifikat einreichen' }).focus();
    await keyboard.press('Enter');
    await fill('Brücken bauen', '21.11.2026', '7,5');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Abgeschlossen am').getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page
      .getByLabel(/^Foto oder PDF/)
      .setInputFiles({ name: 'zertifikat.png', mimeType: 'image/png', buffer: PNG });
    await fill('Brücken bauen', '1.3.26', '7,5');
    await page.getByText('„Brücken bauen“ ist eingereicht und wird geprüft.').waitFor();
    await page.getByRole('row', { name: /Brücken bauen.*7 Std\. 30 Min\..*eingereicht/ }).waitFor();

    const file = page.getByRole('link', { name: 'zertifikat.png' });
    const shown = await fetch(service.url + (await file.getAttribute('href')), {
      headers: { authorization: `Bearer ${uwe.token}` },
    });
    expect(Buffer.from(await shown.arrayBuffer()).equals(PNG)).toBe(true);
    await page
      .getByLabel('Datei zu „Brücken bauen“ hinzufügen')
      .setInputFiles({ name: 'notiz.txt', mimeType: 'text/plain', buffer: Buffer.from('kein Bild') });
    await page.getByRole('alert').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);

    await page.locator('summary', { hasText: 'Zertifikat einreichen' }).press('Enter');
    await fill('Bruecken bauen', '1.3.26', '7,5');
    await page.getByLabel('Warum reichen Sie es trotzdem ein?').fill('Es waren zwei Kurse an einem Tag.');
    await page.getByRole('button', { name: 'Einreichen' }).press('Enter');
    await page.getByText('„Bruecken bauen“ ist eingereicht und wird geprüft.').waitFor();
    const answer = await fetch(`${service.url}/api/v1/me/record`, {
      headers: { authorization: `Bearer ${uwe.token}` },
    });
    expect(((await answer.json()) as { trainings: object[] }).trainings).toHaveLength(3);
  });

  it('change theme and language on this device, and keep them', async () => {
    tab = await browser.tab(uwe);
    const { page } = tab;
    await tab.open('/profil');
    await page.getByLabel('Darstellung').selectOption('dark');
    await page.getByLabel('Sprache').selectOption('en');
    await page.getByRole('heading', { name: 'Profile' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Profile' }).waitFor();
    expect(await page.locator('html').getAttribute('data-kern-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('make an access token that is shown once and works until it is revoked', async () => {
    tab = await browser.tab(uwe);
    const { page } = tab;
    await tab.open('/profil');
    await page.locator('summary', { hasText: 'Zugriffstoken anlegen' }).click();
    await page.getByLabel('Wofür').fill('Abgleich');
    await page.keyboard.press('Enter');
    const token = await page.getByRole('textbox', { name: 'Zugriffstoken „Abgleich“' }).inputValue();
    const use = async () => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${service.url}/api/v1/session`, { headers })).status;
    };
    expect(await use()).toBe(200);
    await page.getByRole('button', { name: 'Ich habe es kopiert' }).click();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Zugriffstoken „Abgleich“ widerrufen' }).click();
    await page.getByText('Das Zugriffstoken „Abgleich“ gilt nicht mehr.').waitFor();
    expect(await use()).toBe(401);
  });

  it('change the password, which ends the session elsewhere', async () => {
    const elsewhere = await browser.tab(uwe);
    tab = await browser.tab(uwe);
    const { page } = tab;
    await tab.open('/profil');
    await page.getByLabel('Bisheriges Passwort').fill('falsch');
    await page.getByRole('textbox', { name: 'Neues Passwort' }).fill('kiesel-tanne-brot-flut');
    await page.keyboard.press('Enter');
    await page.getByText('Das bisherige Passwort stimmt nicht.').waitFor();
    await page.getByLabel('Bisheriges Passwort').fill(uwe.password);
    await page.keyboard.press('Enter');
    await page.getByText('Ihr Passwort ist geändert.').first().waitFor();
    expect(await page.getByRole('row', { name: /diese Sitzung/ }).count()).toBe(1);
    await elsewhere.open('/ich');
    await elsewhere.page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(elsewhere.faults).toEqual([]);
    await elsewhere.close();
  });
});
