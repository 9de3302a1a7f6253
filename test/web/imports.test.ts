import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { FileChooser } from 'playwright-core';
import type { ImportRunDto } from '../../src/exchange/runs/import-run.dto.js';
import { makePerson } from '../access/people.js';
import { EMPLOYEES, file, SOME_UNITS, UNITS } from '../exchange/files.js';
import { Runs } from '../exchange/runs.js';
import { holdWriters } from '../exchange/writers.js';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

const person = (number: number, unit = 'Amt 50', from = '01.01.2020') =>
  `${number};Mäuser;Kim;;${unit};${from};;;ja;nein`;

describeInBrowser('the import', () => {
  let service: TestService;
  let runs: Runs;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    service = await startService();
    runs = new Runs(service);
    browser = await TestBrowser.start(service);
    await service.importCsv('organisationseinheiten', SOME_UNITS);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  const lead = (text: RegExp | string) => tab.page.locator('.lead', { hasText: text }).waitFor();
  const press = (name: RegExp | string) => tab.page.getByRole('button', { name }).click();

  /** Hands a file in as a person does, and waits for what was recognised. */
  async function handIn(content: string, name = 'datei.csv') {
    await tab.open('/einspielen');
    const [chooser] = await Promise.all([tab.page.waitForEvent('filechooser'), press('Datei auswählen')]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await tab.page.getByRole('heading', { name: `„${name}“ einspielen` }).waitFor();
  }

  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 320, height: 700 }],
    ['English', { language: 'en' }],
  ];
  it.each(LOOKS)('is open to everybody and fits on the screen: %s', async (_name, looks) => {
    const good = await runs.checked(file(UNITS, 'Amt 50;Sozialamt neu;Amt;;ja;;'));
    const wrong = await runs.checked(
      file(EMPLOYEES, person(1, 'Amt 5O'), person(2, 'Amt 5O'), person(3, 'Amt 50', 'gestern')),
    );
    const unknown = await runs.checked(
      file('Farbe;Form', 'rot;rund'),
      'ein sehr langer Name einer Datei.csv',
    );
    const done = await runs.applied((await runs.checked(SOME_UNITS)).id);
    tab = await browser.tab(service.hr, looks);
    const pages = [
      ...['/', '/einspielen', '/einspielen/protokoll', `/einspielen/${crypto.randomUUID()}`],
      ...[`/einspielen/${good.id}`, `/einspielen/${good.id}?schritt=aenderungen`],
      ...[`/einspielen/${wrong.id}`, `/einspielen/${wrong.id}?schritt=aenderungen`],
      ...[`/einspielen/${unknown.id}`, `/einspielen/${done.id}`],
    ];
    for (const path of pages) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
    for (const { id } of [good, wrong, unknown]) await runs.done('DELETE', `/${id}`);
  });

  it('takes a good file in four steps, and back again', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file(EMPLOYEES, person(10), person(11)), 'neu.csv');
    await lead('Die Datei ist eine Liste „Beschäftigte“. Sie hat 2 Zeilen.');
    await page.getByRole('cell', { name: 'Mäuser' }).first().waitFor();
    await press(/^Weiter/);
    await lead('2 Änderungen. Noch ist nichts übernommen.');
    expect(await page.title()).toBe('„neu.csv“ einspielen · Lernstand');
    await press('2 Änderungen übernehmen');
    await lead('Übernommen: 2 Zeilen der Liste „Beschäftigte“.');
    expect(new URL(page.url()).search).toBe('?schritt=ergebnis');
    expect((await service.persons({})).total).toBe(2);
    await press('Zurücknehmen');
    await lead('Dieser Import wurde zurückgenommen.');
    expect((await service.persons({})).total).toBe(0);
    await press('Rückgängig');
    await lead('Übernommen: 2 Zeilen');
    expect((await service.persons({})).total).toBe(2);
    await page.getByRole('link', { name: 'Zum Protokoll' }).click();
    await page.getByRole('row').filter({ hasText: 'neu.csv' }).getByText('2 / 0 / 0').waitFor();
  });

  it('takes a file that is dropped', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/einspielen');
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'gezogen.csv', { type: 'text/csv' }));
      return transfer;
    }, SOME_UNITS);
    await page.getByText('Datei hierher ziehen').dispatchEvent('drop', { dataTransfer: dropped });
    await lead('Die Datei ist eine Liste „Organisationseinheiten“. Sie hat 3 Zeilen.');
  });

  it('has cells corrected in place, keeps that over a reload, and shows it in the protocol', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    const lines = [
      person(20, 'Amt 5O'),
      person(21, 'Amt 5O'),
      person(22),
      person(23, 'Amt 53', '31.02.2020'),
    ];
    await handIn(file(EMPLOYEES, ...lines, person(24, 'Amt 99')), 'fehler.csv');
    await press(/^Weiter/);
    await lead('Die Datei hat 4 Fehler.');
    await page.getByLabel('„Amt 5O“ in „Organisationseinheit“ ersetzen durch').fill('Amt 50');
    await press('Alle 2 ersetzen');
    const cell = page.getByLabel('Gültig ab in Zeile 5');
    await cell.fill('29.02.2020');
    await cell.press('Enter');
    await press('Zeile 6 weglassen');
    await page.getByText('4 Berichtigungen, noch nicht geprüft.').waitFor();
    await page.reload();
    expect(await cell.inputValue()).toBe('29.02.2020');
    await press('Jetzt prüfen');
    await press('4 Änderungen übernehmen');
    await lead('Übernommen: 4 Zeilen');
    const row = page.getByRole('row').filter({ hasText: 'Gültig ab' });
    expect(await row.textContent()).toContain('31.02.202029.02.2020');
    await page.getByRole('cell', { name: 'weggelassen' }).waitFor();
    expect((await service.persons({ q: '24' })).total).toBe(0);
  });

  it('says of a correction that is still wrong that it is', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file(EMPLOYEES, person(30, 'Amt 5O')));
    await press(/^Weiter/);
    const cell = page.getByLabel('Organisationseinheit in Zeile 2');
    await cell.fill('Amt 5');
    await cell.press('Tab');
    await page.getByText('eine Berichtigung, noch nicht geprüft').waitFor();
    await press('Jetzt prüfen');
    await page.getByText('„Amt 5“ ist nicht bekannt.').waitFor();
    expect(await page.getByText('berichtigt', { exact: true }).count()).toBe(0);
    await press('Verwerfen');
    await page.getByText('Der Import ist verworfen, die Datei ist gelöscht.').waitFor();
  });

  it('goes on while nobody looks, and a reload finds it where it is', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file(EMPLOYEES, person(40)), 'lang.csv');
    await press(/^Weiter/);
    await lead('Eine Änderung.');
    const held = await holdWriters(service);
    await press('Eine Änderung übernehmen');
    await held.waiting(1);
    await page.getByText(/^Schritt \d von 5/).waitFor();
    await page.reload();
    await page.getByText(/^Schritt \d von 5/).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await held.release();
    await lead('Übernommen: eine Zeile');
  });

  it('says that its work was interrupted, and begins again', async () => {
    const { id } = await runs.checked(file(EMPLOYEES, person(45)), 'unterbrochen.csv');
    // As a process leaves it that is gone.
    await service.database.pool.query(
      "UPDATE import_run SET state = 'APPLYING', instance = 0 WHERE id = $1",
      [id],
    );
    tab = await browser.tab(service.hr);
    await tab.open(`/einspielen/${id}`);
    await tab.page.getByText('Es wurde nichts übernommen.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await press('Noch einmal prüfen');
    await press(/^Weiter/);
    await press('Eine Änderung übernehmen');
    await lead('Übernommen: eine Zeile');
  });

  it('asks for the kind of file that it cannot tell, and says what is missing', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file('Kürzel;Name', 'Amt 60;Bauamt'));
    await page.getByText('Die Kopfzeile passt zu keiner Dateiart.').waitFor();
    await page.getByLabel('Dateiart').selectOption('organisationseinheiten');
    await press('So lesen und neu prüfen');
    await page.getByText('In der Kopfzeile fehlt: Bezeichnung, Typ.').waitFor();
    expect(await page.getByRole('button', { name: /^Weiter/ }).count()).toBe(0);
  });

  it('reads a list of employees as the state of a day when told so, and asks before many end', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file(EMPLOYEES, person(10)), 'stand.csv');
    await page.getByLabel('wer an einem bestimmten Tag wo arbeitet').check();
    await page.getByLabel('Stand vom').fill('20.11.2026');
    await press('So lesen und neu prüfen');
    await page.getByText('Die Datei wird geprüft').waitFor({ state: 'detached' });
    await lead('Sie hat eine Zeile.');
    await press(/^Weiter/);
    const refusal = await page.getByText(/fehlen in der Datei und würden enden/).textContent();
    const leavers = /leavers=(\d+)/.exec(refusal ?? '')?.[1] as string;
    await page.getByLabel('So viele Personen sind wirklich ausgeschieden').fill(leavers);
    await press('Bestätigen und neu prüfen');
    await page.getByText('Personen enden, weil sie fehlen').waitFor();
    expect(await page.locator('.count-facts').textContent()).toContain(`weil sie fehlen${leavers}`);
  });

  it('shows what a hostile file brings as text, and refuses what is no table', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await handIn(file(EMPLOYEES, `9;<img src=x onerror=alert(1)>;Kim;;<b>x</b>;01.01.2020;;;ja;nein`));
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    await press(/^Weiter/);
    expect(await page.getByLabel('Organisationseinheit in Zeile 2').inputValue()).toBe('<b>x</b>');
    await handIn('%PDF-1.7\n', 'rechnung.csv');
    await page.getByText('Die Datei ist eine PDF-Datei und keine Tabelle.').waitFor();
  });

  it('mends one of a thousand faults without asking for the others again', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => person(1000 + i, `Nirgends ${i}`));
    const { id } = await runs.checked(file(EMPLOYEES, ...lines));
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open(`/einspielen/${id}?schritt=aenderungen&seite=20`);
    expect(await page.getByRole('row').count()).toBe(51);
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname.split('/').at(-1)}`),
    );
    await page.getByLabel('Organisationseinheit in Zeile 1001').fill('Amt 50');
    await page.getByLabel('Organisationseinheit in Zeile 1001').press('Enter');
    await page.getByText('eine Berichtigung, noch nicht geprüft').waitFor();
    expect(asked).toEqual(['PATCH cells']);
    await page.getByText('Die ersten 1.000 sind hier aufgezählt').waitFor();
    await runs.done('DELETE', `/${id}`);
  });

  it('needs no mouse', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    // Before the page is opened: a dialog that nobody expects would stay on the screen.
    const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
    await tab.open('/einspielen');
    await page.getByRole('button', { name: 'Datei auswählen' }).focus();
    await page.keyboard.press('Enter');
    const chooser = await chosen;
    const buffer = Buffer.from(file(EMPLOYEES, person(50, 'Amt 5O')));
    await chooser.setFiles({ name: 'tasten.csv', mimeType: 'text/csv', buffer });
    const next = page.getByRole('button', { name: /^Weiter/ });
    await next.waitFor();
    await tabTo(next);
    await page.keyboard.press('Enter');
    const cell = page.getByLabel('Organisationseinheit in Zeile 2');
    await cell.waitFor();
    await tabTo(cell);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Amt 50');
    await page.keyboard.press('Enter');
    const check = page.getByRole('button', { name: 'Jetzt prüfen' });
    await check.waitFor();
    await tabTo(check);
    await page.keyboard.press('Enter');
    const apply = page.getByRole('button', { name: 'Eine Änderung übernehmen' });
    await apply.waitFor();
    await tabTo(apply);
    await page.keyboard.press('Enter');
    await lead('Übernommen: eine Zeile');
  });

  /** Presses Tab until something has the focus. */
  async function tabTo(wanted: ReturnType<Tab['page']['getByRole']>) {
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await tab.page.keyboard.press('Tab');
    }
    throw new Error('the keyboard does not get there');
  }

  it('is no matter of a training officer, who sees neither the entry nor a name', async () => {
    const officer = await makePerson(service, {
      name: 'Frieda Fortbildung',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
    });
    const { items } = await runs.done<{ items: ImportRunDto[] }>('GET', '');
    tab = await browser.tab(officer);
    const { page } = tab;
    expect(await page.getByRole('link', { name: 'Einspielen' }).count()).toBe(0);
    await tab.open('/einspielen');
    await page.getByText('Einspielen darf nur das Haupt- und Personalamt').waitFor();
    await tab.open(`/einspielen/${items[0]?.id}`);
    await page.getByText('Für diesen Aufruf fehlt Ihnen das Recht.').waitFor();
    expect(await page.getByText(items[0]?.fileName as string).count()).toBe(0);
  });

  it('leads from the sign-in to the open workbook in less than three clicks', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await page
      .getByText(/Personen haben den Auftrag noch nicht erfüllt|Niemand|niemand/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Auswertung als Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(await download.failure()).toBeNull();
  });
});
