import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { EMPLOYEES, file } from '../exchange/files.js';
import { Runs } from '../exchange/runs.js';
import { accessibilityFaults, describeInBrowser, type Tab, TestBrowser } from './browser.js';
import { type Office, STAFF, startOffice } from './officer.js';

/** Words that every German sentence of the service has at least one of, and no English one has. */
const GERMAN =
  /\b(der|das|den|dem|ein|eine|einer|und|oder|nicht|noch|ist|sind|wird|wurde|liegt|zählt|fehlt|keine|kein|bitte|Sie|Zeile|Spalte|Erlaubt|gibt|schon|für|mit|von|zu|vor|nach)\b/;

/** Names that are German in every language. */
const DATA = [
  'Abbau von Zugangshemmnissen für Migrantinnen und Migranten 2021 bis 2026',
  'Haupt- und Personalamt',
];
const withoutData = (text: string) => DATA.reduce((rest, name) => rest.replaceAll(name, ''), text);

describeInBrowser('the English UI', () => {
  let office: Office;
  let browser: TestBrowser;
  let tab: Tab;
  const [short = '', refused = '', early = '', fine = ''] = STAFF;

  beforeAll(async () => {
    office = await startOffice();
    await office.record(short, { title: 'Workshop A', duration: 2 });
    await office.record(early, { title: 'Workshop B', completedOn: '2019-03-14' });
    const { id } = await office.record(refused, { title: 'Workshop C' });
    await office.service.database.pool.query(
      `BEGIN; SELECT begin_change(NULL, 'Abgelehnt');
       UPDATE training SET recognition = 'REJECTED', rejection_reason = 'Copy' WHERE id = '${id}'; COMMIT`,
    );
    browser = await TestBrowser.start(office.service);
  });
  afterAll(async () => {
    await browser?.close();
    await office?.service.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  /** Texts of the page that read like German and are not marked as such. */
  const german = async () => {
    const texts = await tab.page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isData = node.parentElement?.closest('[lang="de"], script, noscript, option[lang]');
        if (!isData) found.push(node.textContent ?? '');
      }
      return found;
    });
    return texts.map(withoutData).filter((text) => GERMAN.test(text));
  };
  const isWhole = async () => {
    expect(await german()).toEqual([]);
    expect(await accessibilityFaults(tab)).toEqual([]);
  };

  it('explains a person', async () => {
    tab = await browser.tab(office.officer, { language: 'en' });
    const reasons: [string, RegExp][] = [
      [
        short,
        /^Still open until 31\/12\/2026: “Workshop A” \(14\/03\/2025\) does not count: .*too short with 1\sh 30\smin, 6\sh are needed\.$/,
      ],
      [refused, /does not count: recognition was refused \(Copy\)\.$/],
      [early, /it was completed before the period, which begins on 01\/01\/2021\.$/],
      [fine, /^Still open until 31\/12\/2026: there is no training\.$/],
    ];
    for (const [number, reason] of reasons) {
      await tab.open(`/personen/${number}`);
      expect(await tab.page.locator('.lead').innerText()).toMatch(reason);
      await isWhole();
    }
  });

  it('explains who is missing', async () => {
    tab = await browser.tab(office.head, { language: 'en', dark: true });
    await tab.open('/mein-bereich');
    await tab.page.getByText('recognition was refused (Copy).').waitFor();
    await isWhole();
  });

  it('says why a certificate is refused, at the field and above', async () => {
    tab = await browser.tab(office.officer, { language: 'en' });
    const { page } = tab;
    await tab.open('/nachweise/erfassen');
    await page.locator('#record-personnelNumber').fill(fine);
    await page.keyboard.press('Enter');
    await page.locator('.effect__who').getByText(fine).waitFor();
    await page.getByRole('combobox', { name: 'Title of the training' }).fill('Workshop D');
    await page.getByLabel('Intercultural competence').check();
    await page.getByLabel('Duration', { exact: true }).fill('2');
    await page.getByLabel('Unit of the duration').selectOption('HOURS');
    await page.getByLabel('Completed on').fill('14/03/2025');
    await page.locator('.effect').getByText('it is too short with 2 h, 6 h are needed.').waitFor();
    await isWhole();
    await page.getByLabel('Completed on').fill('01/01/2027');
    await page.getByRole('button', { name: 'Save and next' }).click();
    const notice = page.locator('.problem', { hasText: 'Completed on: The completion is in the future.' });
    await notice.waitFor();
    await page.locator('.kern-error', { hasText: 'The completion is in the future.' }).waitFor();
    await isWhole();
  });

  it('lists what is wrong with a file', async () => {
    const row = (number: string, unit: string, from: string) =>
      `${number};Test;Kim;no mailbox;${unit};${from};;;maybe;no`;
    const wrong = await new Runs(office.service).checked(
      file(EMPLOYEES, row('1', 'Amt 5O', '2020-01-01'), row('2', 'Amt 50', 'gestern')),
    );
    tab = await browser.tab(office.service.hr, { language: 'en' });
    await tab.open(`/einspielen/${wrong.id}?schritt=aenderungen`);
    const table = tab.page.getByRole('table', { name: 'Errors of the file' });
    await table.getByText('Files say “ja” or “nein”.').first().waitFor();
    await table.getByText('This must be a day that exists, for example 31.12.2026.').waitFor();
    await isWhole();
  });

  it('shows a refusal without an English sentence as it comes, marked as German', async () => {
    tab = await browser.tab(office.officer, { language: 'en' });
    await tab.page.route('**/api/v1/persons/*', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'NEWER_THAN_THE_UI', detail: 'Das geht noch nicht.' }),
      }),
    );
    await tab.open(`/personen/${fine}`);
    await tab.page.locator('.problem', { hasText: 'The service has refused this:' }).waitFor();
    expect(await tab.page.locator('.problem [lang="de"]').innerText()).toBe('Das geht noch nicht.');
    await isWhole();
  });

  it('says a refusal anew as soon as another language is chosen', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/profil');
    await page.getByLabel('Bisheriges Passwort').fill('falsch-und-lang-genug');
    await page.getByLabel('Neues Passwort', { exact: true }).fill('kiesel-wolke-lampe-moos');
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    const problem = page.locator('.problem');
    await problem.getByText('Das bisherige Passwort stimmt nicht.').waitFor();
    const language = page.locator('main').getByLabel(/Sprache|Language/);
    await language.selectOption('en');
    await problem.getByText('The present password is not right.').waitFor();
    await language.selectOption('de');
    await problem.getByText('Das bisherige Passwort stimmt nicht.').waitFor();
  });
});
