import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { Person } from '../access/people.js';
import { done, openRound, read, startTown, step, submissionOf, type Town } from '../round/town.js';
import { accessibilityFaults, describeInBrowser, type Tab, TestBrowser } from './browser.js';

/** Counts what somebody does on a page: each click, each entry, each key. */
class Hands {
  deeds = 0;

  async click(what: Locator): Promise<void> {
    this.deeds += 1;
    await what.click();
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.deeds += 1;
    await field.fill(text);
  }

  async signIn(page: Page, { email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    await page.goto('/');
    await this.fill(page.getByLabel('E-Mail-Adresse'), email);
    await this.fill(page.getByLabel('Passwort'), password);
    await this.click(page.getByRole('button', { name: 'Anmelden' }));
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lead = (page: Page, text: string | RegExp) => page.locator('.lead', { hasText: text }).waitFor();

describeInBrowser('the submission of a unit', () => {
  let town: Town;
  let browser: TestBrowser;
  let round: RoundDetailDto;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    town = await startTown();
    browser = await TestBrowser.start(town.service);
  });
  afterAll(async () => {
    await browser?.close();
    await town?.service.stop();
  });
  afterEach(async () => {
    for (const tab of tabs) {
      await tab.close();
      expect(tab.faults).toEqual([]);
    }
    tabs = [];
  });

  const tabOf = async (...asked: Parameters<TestBrowser['tab']>): Promise<Tab> => {
    const tab = await browser.tab(...asked);
    tabs.push(tab);
    return tab;
  };
  const address = (unit: string) => `/meldung/${submissionOf(round, unit)}`;
  const train = (number: string) =>
    town.service.importCsv(
      'schulungsnachweise',
      `Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n${number};Demokratie;Demokratische Kompetenz;2026-03-02;8;Stunden\n`,
    );

  it('says that there is nothing to do before a round is open', async () => {
    const { page, open } = await tabOf(town.officer10);
    expect(await page.getByRole('region', { name: 'Auswertungsrunde' }).count()).toBe(0);
    await open('/meldung');
    await lead(page, 'Zurzeit läuft keine Auswertungsrunde.');
    round = await openRound(town);
  });

  it('is checked, signed and handed in by two persons with a dozen clicks and entries', async () => {
    const hands = new Hands();
    const { page: officer } = await tabOf();
    await hands.signIn(officer, town.officer10);
    await hands.click(officer.getByRole('link', { name: 'Prüfen: Amt 10' }));
    await lead(officer, 'Die Zahlen sind noch zu prüfen. Frist 15.01.2027, noch 56 Tage.');
    await hands.click(button(officer, 'Geprüft'));
    await officer.getByText('Jetzt zeichnet die Leitung.').waitFor();
    expect(await officer.getByRole('button', { name: /Zeichnen|Übermitteln/ }).count()).toBe(0);

    const { page: head } = await tabOf();
    await hands.signIn(head, town.head10);
    await hands.click(head.getByRole('link', { name: 'Zeichnen und übermitteln: Amt 10' }));
    await hands.click(button(head, 'Zeichnen und übermitteln'));
    await lead(head, 'Übermittelt und gesiegelt.');
    expect(hands.deeds).toBeLessThanOrEqual(12);

    const way = await head
      .getByRole('list', { name: 'Der Weg der Meldung' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(way.map((text) => text.split('\n').filter(Boolean).slice(1, 4))).toEqual([
      ['Prüfen', 'erledigt', 'Olga Zehn'],
      ['Zeichnen', 'erledigt', 'Lea Zehn'],
      ['Übermitteln', 'erledigt', 'Lea Zehn'],
      ['Vom Personalamt angenommen', 'jetzt'],
    ]);
    const { figures, seals } = await read(town.head10, submissionOf(round, 'Amt 10'));
    expect(seals).toMatchObject([{ number: 1, holds: true }]);
    const row = head.getByRole('row', { name: /^nicht erfüllt/ });
    expect((await row.getByRole('cell').allInnerTexts()).map(Number)).toEqual([
      figures?.leaders?.notFulfilled,
      figures?.employees?.notFulfilled,
      figures?.total?.notFulfilled,
    ]);
    await head.getByRole('link', { name: 'Alle Meldungen' }).click();
    await lead(head, '1 von 2 Einheiten hat noch nicht übermittelt. Frist 15.01.2027, noch 56 Tage.');
  });

  it('is handed in by a head alone, comes back with a comment, and is handed in again', async () => {
    const { head20, hr } = town;
    const id = submissionOf(round, 'Amt 20');
    const hands = new Hands();
    const { page } = await tabOf();
    await hands.signIn(page, head20);
    await hands.click(page.getByRole('link', { name: 'Prüfen: Amt 20' }));
    await hands.click(button(page, 'Geprüft'));
    await hands.click(button(page, 'Zeichnen und übermitteln'));
    await lead(page, 'Übermittelt und gesiegelt.');
    expect(hands.deeds).toBeLessThanOrEqual(6);

    done(await step(hr, id, 'return', { comment: 'Bitte sehen Sie 2002 noch einmal an.' }));
    await page.reload();
    await lead(page, 'Zurückgegeben: Die Zahlen sind neu zu prüfen.');
    await page.locator('.kern-alert', { hasText: 'Bitte sehen Sie 2002 noch einmal an.' }).waitFor();
    await button(page, 'Geprüft').click();
    await button(page, 'Zeichnen').click();
    await lead(page, 'Gezeichnet, aber noch nicht übermittelt.');
    await button(page, 'Übermitteln').click();
    await lead(page, 'Übermittelt und gesiegelt.');
    expect(await page.locator('.kern-alert', { hasText: 'Zurückgegeben' }).count()).toBe(0);
    const seals = await page
      .getByRole('table', { name: /^Gesiegelte Fassungen/ })
      .getByRole('row')
      .allInnerTexts();
    expect(seals.slice(1).map((text) => /Fassung \d|gilt.*/g[Symbol.match](text))).toEqual([
      ['Fassung 2', 'gilt'],
      ['Fassung 1', 'gilt nicht mehr'],
    ]);
    done(await step(hr, id, 'acceptance'));
    await page.reload();
    await lead(page, 'Angenommen.');
  });

  it('confirms no figures that were not on the screen, and loses nothing', async () => {
    const id = submissionOf(round, 'EB 1');
    const { page, open } = await tabOf(town.headEnterprise);
    await open(address('EB 1'));
    const fulfilled = page
      .getByRole('row', { name: /^erfüllt/ })
      .getByRole('cell')
      .last();
    expect(await fulfilled.innerText()).toBe('0');
    await train('3001');
    await button(page, 'Geprüft').click();
    const alert = page.getByRole('alert').filter({ hasText: 'Der Stand hat sich inzwischen geändert' });
    await alert.getByText('Der neue Stand ist geladen.').waitFor();
    await fulfilled.getByText('1', { exact: true }).waitFor();
    expect((await read(town.headEnterprise, id)).state).toBe('OPEN');
    await button(page, 'Geprüft').click();
    await lead(page, 'Geprüft, aber noch nicht gezeichnet.');
    expect(await alert.count()).toBe(0);

    // Somebody else takes it back while the page is open: the signature does not go through.
    done(await step(town.headEnterprise, id, 'withdrawal'));
    await button(page, 'Zeichnen').click();
    await alert.waitFor();
    await lead(page, 'Die Zahlen sind noch zu prüfen.');
    await button(page, 'Geprüft').click();
    await lead(page, 'Geprüft, aber noch nicht gezeichnet.');

    // Signed, but the connection breaks before it is handed in: the page says where it stands.
    await page.route('**/hand-in', (request) => request.abort());
    await button(page, 'Zeichnen und übermitteln').click();
    await page.getByText('Gezeichnet ist die Meldung, übermittelt noch nicht.').waitFor();
    await lead(page, 'Gezeichnet, aber noch nicht übermittelt.');
    await page.unroute('**/hand-in');
    await button(page, 'Zurücknehmen').click();
    await lead(page, 'Die Zahlen sind noch zu prüfen.');
    expect((await read(town.headEnterprise, id)).state).toBe('OPEN');
  });

  it('asks for a new check when figures change after the signature', async () => {
    const { headEnterprise, service } = town;
    const id = submissionOf(round, 'EB 1');
    done(await step(headEnterprise, id, 'check'));
    done(await step(headEnterprise, id, 'signature'));
    await service.database.pool.query(
      `BEGIN; SELECT begin_change(NULL, 'Zurückgezogen'); DELETE FROM training t USING employee e
        WHERE e.id = t.employee_id AND e.personnel_number = '3001'; COMMIT`,
    );
    const tab = await tabOf(headEnterprise);
    await tab.open(address('EB 1'));
    await tab.page.getByText('Die Zahlen haben sich seit der Prüfung geändert: bitte neu prüfen').waitFor();
    expect(await button(tab.page, 'Übermitteln').count()).toBe(0);
    expect(await accessibilityFaults(tab)).toEqual([]);
    await button(tab.page, 'Geprüft').click();
    await lead(tab.page, 'Geprüft, aber noch nicht gezeichnet.');
  });

  it('says who acted in Vertretung, and gives an account such a role', async () => {
    const { page: admin, open } = await tabOf(town.service.administrator);
    const deputy = await town.make('Vera Vertretung');
    await open(`/konten/${deputy.id}`);
    await admin.getByText('Rolle geben').first().click();
    await admin
      .getByLabel('Rolle', { exact: true })
      .selectOption({ label: 'Leitung der Organisationseinheit' });
    await admin.getByRole('combobox', { name: 'Organisationseinheit' }).fill('EB 1');
    await admin.getByRole('option', { name: /EB 1/ }).click();
    await admin.getByLabel(/^in Vertretung/).check();
    await button(admin, 'Rolle geben').click();
    await admin.getByRole('rowheader', { name: /EB 1 .*, in Vertretung$/ }).waitFor();

    const { page, open: openAsDeputy } = await tabOf(deputy);
    await openAsDeputy(address('EB 1'));
    await button(page, 'Zeichnen und übermitteln').click();
    await lead(page, 'Übermittelt und gesiegelt.');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Zeichnen' })
      .getByText('Vera Vertretung, in Vertretung')
      .waitFor();
    await page.getByRole('link', { name: 'Fassung 1', exact: true }).click();
    await page.getByRole('row', { name: /^gezeichnet Vera Vertretung, in Vertretung/ }).waitFor();
    await page.getByRole('row', { name: /^geprüft Ella Betrieb \d/ }).waitFor();
  });

  it('is a nil return when nobody is obliged, and that is said by hand', async () => {
    const head = await town.make('Berta Büro', { role: 'UNIT_HEAD', unit: 'Büro 30' });
    const { page, open } = await tabOf(head);
    await open(address('Büro 30'));
    await button(page, 'Geprüft').click();
    expect((await read(head, submissionOf(round, 'Büro 30'))).state).toBe('OPEN');
    await page.getByLabel(/^Fehlanzeige/).check();
    await button(page, 'Geprüft').click();
    await button(page, 'Zeichnen und übermitteln').click();
    await lead(page, 'Übermittelt und gesiegelt.');
    await open('/meldung');
    await page.getByRole('row', { name: /Büro 30.*Fehlanzeige/ }).waitFor();
  });

  it('is only looked at by who sees the unit, but checks and signs for another one', async () => {
    const both = await town.make(
      'Paula Personal',
      { role: 'HR', names: true },
      { role: 'UNIT_HEAD', unit: 'Stelle 10.9' },
    );
    const { page, open } = await tabOf(both);
    expect(await page.getByRole('region', { name: 'Auswertungsrunde' }).getByRole('listitem').count()).toBe(
      1,
    );
    done(await step(town.hr, submissionOf(round, 'Amt 10'), 'return', { comment: 'Bitte noch einmal.' }));
    await open('/meldung');
    await page.getByRole('link', { name: 'Prüfen: Stelle 10.9' }).waitFor();
    await page.getByRole('link', { name: 'Ansehen: Amt 10' }).click();
    await page.getByText('Prüfen, zeichnen und übermitteln kann nur die Einheit selbst.').waitFor();
    expect(await button(page, 'Geprüft').count()).toBe(0);
    await page.getByRole('link', { name: 'Alle Einheiten der Runde' }).click();
    await page.waitForURL(`**/runde/${round.id}`);
  });

  it('of another unit is not there', async () => {
    const tab = await tabOf(town.head20);
    await tab.open(address('Amt 10'));
    await tab.page.getByText('Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen.').waitFor();
    expect(await tab.page.locator('main').innerText()).not.toMatch(/Amt 10|Zehn/);
    const [seal] = (await read(town.head10, submissionOf(round, 'Amt 10'))).seals;
    await tab.open(`/meldung/siegel/${seal?.id}`);
    await tab.page.getByText('Diese gesiegelte Fassung gibt es nicht').waitFor();
  });
});
