import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { csvOf, RIGHT, type TableCells } from '../round/filled-table.js';
import { done, handIn, openRound, startTown, submissionOf, type Town } from '../round/town.js';
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

describeInBrowser('the reporting rounds of HR', () => {
  let town: Town;
  let browser: TestBrowser;
  let tab: Tab;
  /** The tab of HR in which most tests go on. */
  let hrTab: Tab;
  let officer: Person;

  beforeAll(async () => {
    town = await startTown();
    officer = await makePerson(town.service, {
      name: 'Frida Fort',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 10' }],
    });
    browser = await TestBrowser.start(town.service);
    hrTab = await browser.tab(town.service.hr);
  });
  afterAll(async () => {
    await browser?.close();
    await town?.service.stop();
  });
  afterEach(async () => {
    if (tab !== hrTab) await tab.close();
    expect(tab.faults).toEqual([]);
  });

  const atHr = async (looks?: Looks) => {
    tab = looks ? await browser.tab(town.service.hr, looks) : hrTab;
    return tab.page;
  };
  const one = async (id: string) => done<RoundDetailDto>(await town.hr.send('GET', `rounds/${id}`));
  const stateOf = async (id: string, unit: string) =>
    (await one(id)).submissions.find((each) => each.unit.code === unit)?.state;
  const row = (unit: string) =>
    tab.page.getByRole('row').filter({ has: tab.page.getByRole('link', { name: unit, exact: true }) });
  const stepsOf = async (unit: string) => {
    await tab.page.getByRole('button', { name: `Schritte für ${unit}`, exact: true }).click();
    return tab.page.getByRole('dialog');
  };
  /** Amt 10 and Amt 20 hand in. */
  const handedIn = async (round: RoundDetailDto) => {
    await handIn(town.officer10, town.head10, submissionOf(round, 'Amt 10'));
    await handIn(town.officer20, town.head20, submissionOf(round, 'Amt 20'));
  };

  it('say what to do first while there is none', async () => {
    const page = await atHr();
    await tab.open('/');
    await page.getByRole('link', { name: 'Runden' }).click();
    await page.getByText('Es gibt noch keine Auswertungsrunde.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('link', { name: 'Neue Runde' }).click();
    await page.getByRole('heading', { name: 'Neue Auswertungsrunde' }).waitFor();
  });

  it('are planned with proposals, say at each field what is wrong, and open by hand', async () => {
    const page = await atHr();
    await tab.open('/runde/neu');
    expect(await page.getByLabel('Name der Runde').inputValue()).toBe('Auswertung zum 31.12.2026');
    const demand = await page.getByLabel('Text der Anforderung').inputValue();
    expect(demand).toMatch(/§ 6 .*31\.12\.2026[\s\S]*bis zum 15\.01\.2027/);
    await page.getByText('alle 5 auswertungspflichtigen Einheiten').waitFor();
    await page.getByRole('button', { name: 'Runde planen' }).click();
    const alert = page.getByRole('alert');
    await alert.getByRole('link', { name: /„Eröffnung“/ }).click();
    await page.keyboard.type('20.11.2026');
    await page.getByLabel('Frist').fill('19.11.2026');
    await page.keyboard.press('Enter');
    await page.locator('#round-deadline-error').getByText('liegt vor der Eröffnung').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByLabel('Frist').fill('15.1.27');
    await page.getByLabel('nur ausgewählte Einheiten').check();
    await page.getByLabel('Einheiten suchen').fill('amt 20');
    await page.getByRole('button', { name: 'Alle gezeigten auswählen' }).click();
    await page.getByText('1 von 5 ausgewählt').waitFor();
    await page.getByLabel('alle 5 auswertungspflichtigen').check();
    await page.getByRole('button', { name: 'Runde planen' }).click();
    await page.getByRole('heading', { name: 'Auswertung zum 31.12.2026', level: 1 }).waitFor();
    await page.getByText('5 Einheiten melden bis zum 15.01.2027.').waitFor();
    await page.getByRole('button', { name: 'Jetzt öffnen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('5 Einheiten werden sofort aufgefordert').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await dialog.getByRole('button', { name: 'Jetzt öffnen' }).click();
    await page
      .locator('.lead')
      .getByText('Von 5 Einheiten hat noch keine übermittelt. Frist 15.01.2027, noch 56 Tage.')
      .waitFor();
    const { items } = done<{ items: RoundDetailDto[] }>(await town.hr.send('GET', 'rounds'));
    expect(items.map(({ state, coversAll }) => [state, coversAll])).toEqual([['OPEN', true]]);
  });

  it('are planned for chosen units, changed before they open, and called off', async () => {
    const page = await atHr();
    await tab.open('/runde/neu');
    await page.getByLabel('Name der Runde').fill('Zwischenstand');
    await page.getByLabel('Eröffnung').fill('1.12.26');
    await page.getByLabel('nur ausgewählte Einheiten').check();
    await page.getByRole('button', { name: 'Runde planen' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Amt 20').check();
    await page.getByRole('button', { name: 'Runde planen' }).click();
    await page.getByText('Die Runde öffnet am 01.12.2026 von selbst. Eine Einheit meldet').waitFor();
    await page.getByText('4 auswertungspflichtige Einheiten nehmen nicht teil.').click();
    await page.getByRole('button', { name: 'EB 1 in die Runde nehmen' }).click();
    await row('EB 1').waitFor();
    await page.getByRole('button', { name: 'Ändern' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Eröffnung').fill('2.12.2026');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Die Runde öffnet am 02.12.2026 von selbst. 2 Einheiten').waitFor();
    await page.getByRole('button', { name: 'Absagen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
    await page.getByText('Die Runde ist abgesagt. Niemand meldet.').waitFor();
    expect(await page.getByRole('button', { name: 'Jetzt öffnen' }).count()).toBe(0);
  });

  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    const round = await openRound(town, { title: `Blick ${_name}` });
    await handedIn(round);
    await town.hr.send('PUT', `rounds/${round.id}/units/EB%201`, { byTable: true });
    const page = await atHr(looks);
    const board = `/runde/${round.id}`;
    const pages = ['/', '/runde', '/runde/neu', board, `${board}?stand=RETURNED`, '/runde/unbekannt'];
    for (const path of pages) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
    await tab.open(board);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await page.locator('.time-line li').first().waitFor();
    await page.getByRole('button', { name: /^(Schritte für|Steps for) EB 1/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    expect(await isWiderThanWindow(tab)).toBe(false);
    await page.getByRole('button', { name: /^(Tabelle einlesen|Read in the table)/ }).click();
    await page.getByLabel(/^(Ausgefüllte Tabelle|Filled table)/).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('show all units with what is sealed apart, and sums that the service worked out', async () => {
    const round = await openRound(town, { title: 'Tafel' });
    await handedIn(round);
    await tabOnBoard(round);
    await row('Amt 10').getByText('Fassung 1').waitFor();
    await row('Stelle 10.9').getByText('noch nicht gesiegelt').waitFor();
    const sums = tab.page.getByRole('table', { name: 'Summen je Geschäftsbereich' }).getByRole('row');
    const cells = async (line: number) =>
      (await sums.nth(line).getByRole('cell').allInnerTexts()).slice(0, 5);
    expect(await cells(1)).toEqual(['2 gesiegelt, 2 noch nicht', '8', '3', '5', '3']);
    expect(await cells(2)).toEqual(['1 noch nicht', '1', '0', '1', '0']);
    expect(await cells(3)).toEqual(['2 gesiegelt, 3 noch nicht', '9', '3', '6', '3']);
    await tab.page.locator('.lead').getByText('2 von 5 Einheiten haben übermittelt').waitFor();
  });

  it('are narrowed and sorted by the address alone', async () => {
    const round = await openRound(town, { title: 'Filter' });
    await handedIn(round);
    const page = await tabOnBoard(round);
    const codes = () => page.locator('.board tbody th a').allInnerTexts();
    expect(await codes()).toEqual(['Amt 10', 'Amt 20', 'Büro 30', 'EB 1', 'Stelle 10.9']);
    await page.getByRole('link', { name: /^übermittelt 2/ }).click();
    expect(await codes()).toEqual(['Amt 10', 'Amt 20']);
    await page.getByRole('button', { name: /^Zielgruppe/ }).click();
    expect(await codes()).toEqual(['Amt 20', 'Amt 10']);
    const { search } = new URL(page.url());
    expect(search).toBe('?stand=SUBMITTED&sortierung=zielgruppe');
    await tab.open(`/runde/${round.id}?sortierung=-zielgruppe&bereich=GB%201&suche=stelle`);
    expect(await codes()).toEqual(['Stelle 10.9']);
    expect(await page.getByLabel('Einheit suchen').inputValue()).toBe('stelle');
    await page.getByLabel('Einheit suchen').fill('gibt es nicht');
    await page.getByText('Keine Einheit passt zu dieser Auswahl.').waitFor();
    await page.getByLabel('Einheit suchen').fill('');
    await page.getByLabel('Geschäftsbereich', { exact: true }).selectOption('ohne Geschäftsbereich');
    expect(await codes()).toEqual(['EB 1']);
  });

  it('return a submission with a comment, accept others, and demand a new version', async () => {
    const round = await openRound(town, { title: 'Durchsicht' });
    await handedIn(round);
    const page = await tabOnBoard(round);
    await (await stepsOf('Amt 20')).getByRole('button', { name: 'Zurückgeben …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Was soll die Einheit ändern?').fill('Bitte 2002 klären.');
    await dialog.getByRole('button', { name: 'Zurückgeben' }).click();
    await row('Amt 20').getByText('Bitte 2002 klären.').waitFor();
    expect(await stateOf(round.id, 'Amt 20')).toBe('RETURNED');
    await (await stepsOf('Amt 10')).getByRole('button', { name: 'Annehmen' }).click();
    await row('Amt 10').getByText('angenommen').waitFor();
    await (await stepsOf('Amt 10')).getByRole('button', { name: 'Neue Fassung verlangen …' }).click();
    await dialog.getByLabel('Vorlage').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Neue Fassung verlangen' }).click();
    await row('Amt 10').getByText('zurückgegeben').waitFor();
    expect((await one(round.id)).events.map(({ kind }) => kind).slice(-3)).toEqual([
      'RETURNED',
      'ACCEPTED',
      'RENEWAL_DEMANDED',
    ]);
  });

  it('accept several at once by keyboard, and say for which it did not work', async () => {
    const round = await openRound(town, { title: 'Viele' });
    await handedIn(round);
    const page = await tabOnBoard(round);
    await page.getByText('2 Meldungen warten darauf, dass Sie sie annehmen.').waitFor();
    // Meanwhile somebody else returns one of them.
    const id = submissionOf(round, 'Amt 20');
    const { etag } = done<{ etag: string }>(await town.hr.send('GET', `submissions/${id}`));
    done(await town.hr.send('POST', `submissions/${id}/return`, { comment: 'Noch einmal.' }, etag));
    await page.getByRole('checkbox', { name: /^Alle gezeigten/ }).focus();
    await page.keyboard.press('Space');
    await page.getByText('2 Meldungen ausgewählt.').waitFor();
    await page.getByRole('button', { name: 'Ausgewählte annehmen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Bei einer Einheit ging es nicht').waitFor();
    await page.getByText('Amt 20: Die Meldung wurde').waitFor();
    await row('Amt 10').getByText('angenommen').waitFor();
    await row('Amt 20').getByText('zurückgegeben').waitFor();
    expect(await stateOf(round.id, 'Amt 10')).toBe('ACCEPTED');
    expect(await stateOf(round.id, 'Amt 20')).toBe('RETURNED');
  });

  it('overwrite nothing that has changed meanwhile', async () => {
    const round = await openRound(town, { title: 'Überholt' });
    const page = await tabOnBoard(round);
    await page.getByRole('button', { name: 'Ändern' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name der Runde').fill('Mein Name');
    done(await town.hr.send('PATCH', `rounds/${round.id}`, { title: 'Dein Name' }, round.etag));
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await page.getByRole('heading', { name: 'Dein Name', level: 1, includeHidden: true }).waitFor();
    expect(await dialog.getByLabel('Name der Runde').inputValue()).toBe('Mein Name');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('heading', { name: 'Mein Name', level: 1 }).waitFor();
  });

  it('take a unit out and in again, and let it hand in a table', async () => {
    const round = await openRound(town, { title: 'Teilnahme' });
    const page = await tabOnBoard(round);
    await (await stepsOf('EB 1')).getByRole('button', { name: 'Gibt eine Tabelle ab' }).click();
    await row('EB 1').getByText('Tabelle fehlt').waitFor();
    const steps = await stepsOf('EB 1');
    expect(await steps.getByRole('link', { name: 'Leere Tabelle' }).getAttribute('href')).toBe(
      `/api/v1/submissions/${submissionOf(round, 'EB 1')}/template.xlsx`,
    );
    await steps.getByRole('button', { name: 'Meldet in Lernstand' }).click();
    await row('EB 1').getByText('noch nicht gesiegelt').waitFor();
    await (await stepsOf('EB 1')).getByRole('button', { name: 'Aus der Runde nehmen' }).click();
    await page.getByText('Eine auswertungspflichtige Einheit nimmt nicht teil.').click();
    expect(await row('EB 1').count()).toBe(0);
    await page.getByRole('button', { name: 'EB 1 in die Runde nehmen' }).click();
    await row('EB 1').waitFor();
  });

  it('check the filled table of a unit, name every fault, and then seal its figures', async () => {
    const round = await openRound(town, { title: 'Tabelle' });
    done(await town.hr.send('PUT', `rounds/${round.id}/units/EB%201`, { byTable: true }));
    const page = await tabOnBoard(round);
    await (await stepsOf('EB 1')).getByRole('button', { name: 'Tabelle einlesen …' }).click();
    const dialog = page.getByRole('dialog');
    const choose = (line: TableCells) =>
      dialog.getByLabel('Ausgefüllte Tabelle').setInputFiles({
        name: 'EB 1.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csvOf(line)),
      });
    await choose({ ...RIGHT, Kürzel: 'EB 2', 'Beschäftigte: Auftrag erfüllt': 'zehn' });
    await dialog.getByRole('button', { name: 'Tabelle prüfen' }).click();
    await dialog.getByText('Fehler in der Tabelle. Nichts ist eingelesen').first().waitFor();
    const fault = dialog.getByRole('row', { name: /Beschäftigte: Auftrag erfüllt/ });
    expect(await fault.getByRole('cell').allInnerTexts()).toEqual([
      '2',
      'zehn',
      expect.stringContaining('ganze Zahl'),
    ]);
    await dialog.getByRole('row', { name: /Kürzel/ }).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await choose(RIGHT);
    await dialog.getByLabel('Wer hat auf der Tabelle gezeichnet?').fill('Werkleitung');
    await dialog.getByRole('button', { name: 'Tabelle prüfen' }).click();
    await dialog.getByText('Die Tabelle ist in Ordnung. Noch ist nichts eingelesen').waitFor();
    expect(await stateOf(round.id, 'EB 1')).toBe('OPEN');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await dialog.getByRole('button', { name: 'Einlesen und siegeln' }).click();
    await row('EB 1').getByText('Fassung 1').waitFor();
    expect(await stateOf(round.id, 'EB 1')).toBe('SUBMITTED');
    expect((await one(round.id)).events.at(-1)?.comment).toContain('Werkleitung');
  });

  it('verify the seals, erase the persons behind them with a reason, and verify again', async () => {
    const round = await openRound(town, { title: 'Siegel' });
    const page = await tabOnBoard(round);
    const verify = page.getByRole('button', { name: 'Siegel prüfen' });
    await verify.click();
    await page.getByText('In dieser Runde ist noch nichts gesiegelt').waitFor();
    await handedIn(round);
    await verify.click();
    await page.getByText('Unversehrt: Alle 2 Siegel sind, wie sie gesiegelt wurden').waitFor();
    await page.getByText('Alle 7 Personen dahinter sind noch da.').waitFor();
    const head = await page.getByLabel('Prüfsumme am Ende der Kette').inputValue();
    await page.getByLabel('Früher notierte Prüfsumme').fill('zu kurz');
    await verify.click();
    await page.getByLabel('Früher notierte Prüfsumme').and(page.locator('[aria-invalid]')).waitFor();
    await page.getByLabel('Früher notierte Prüfsumme').fill('ab'.repeat(32));
    await verify.click();
    await page.getByText('Nicht unversehrt: Ein Fehler gefunden').waitFor();
    await page.getByLabel('Früher notierte Prüfsumme').fill(head);
    await verify.click();
    await page.getByText('Die notierte Prüfsumme gehört zum 2. Siegel der Kette.').waitFor();

    await page.getByText('Personen hinter den Siegeln löschen …').click();
    const erase = page.getByRole('button', { name: 'Endgültig löschen' });
    await page.getByLabel('Warum?').fill('Frist der Aufbewahrung ist um.');
    await erase.click();
    // Not without the word of somebody who knows what goes.
    expect(await page.getByLabel('Ich weiß').evaluate((field) => field.matches(':invalid'))).toBe(true);
    await page.getByLabel('Ich weiß').check();
    await erase.click();
    await page.getByText('7 Einträge sind gelöscht.').waitFor();
    await verify.click();
    await page.getByText('Von 7 Personen dahinter sind 7 gelöscht; die Zahlen bleiben prüfbar.').waitFor();
    await page.getByText('Verlauf der Runde', { exact: true }).click();
    await page.getByText('Frist der Aufbewahrung ist um.').waitFor();
  });

  it('name the unit whose seal was altered', async () => {
    const round = await openRound(town, { title: 'Verfälscht' });
    await handedIn(round);
    const { pool } = town.service.database;
    await pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE sealed_evaluation SET content = replace(content, '"obliged":4', '"obliged":5')
       WHERE round_id = '${round.id}' AND content LIKE '%Amt 10%'; COMMIT`);
    const page = await tabOnBoard(round);
    await page.getByRole('button', { name: 'Siegel prüfen' }).click();
    await page.getByText(/^Nicht unversehrt/).waitFor();
    await page.getByText('Amt 10, Fassung 1: Der gesiegelte Inhalt wurde geändert.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  it('close and open again, each after a question', async () => {
    const round = await openRound(town, { title: 'Schluss' });
    await handedIn(round);
    const page = await tabOnBoard(round);
    await page.getByRole('button', { name: 'Schließen', exact: true }).click();
    await page.keyboard.press('Escape');
    expect((await one(round.id)).state).toBe('OPEN');
    await page.getByRole('button', { name: 'Schließen', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 von 5 Einheiten haben übermittelt.').waitFor();
    await dialog.getByRole('button', { name: 'Schließen' }).last().click();
    await page.getByRole('button', { name: 'Wieder öffnen' }).waitFor();
    expect((await one(round.id)).state).toBe('CLOSED');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const steps = await stepsOf('Amt 10');
    expect(await steps.getByRole('button', { name: 'Annehmen' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Wieder öffnen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wieder öffnen' }).click();
    await page.getByText('2 Meldungen warten darauf, dass Sie sie annehmen.').waitFor();
  });

  it('stand on the first page of HR', async () => {
    const page = await atHr();
    await tab.open('/');
    const rounds = page.getByRole('region', { name: 'Laufende und geplante Auswertungsrunden' });
    await rounds.getByRole('link', { name: 'Tafel' }).click();
    await page.getByRole('heading', { name: 'Tafel', level: 1 }).waitFor();
  });

  it('are nothing for those without the right', async () => {
    const { items } = done<{ items: RoundDetailDto[] }>(await town.hr.send('GET', 'rounds'));
    tab = await browser.tab(officer);
    const { page } = tab;
    expect(await page.getByRole('link', { name: 'Runden', exact: true }).count()).toBe(0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of ['/runde', '/runde/neu', `/runde/${items[0]?.id}`]) {
      await tab.open(path);
      await page.getByText('Auswertungsrunden führt das Haupt- und Personalamt').waitFor();
      expect(await accessibilityFaults(tab)).toEqual([]);
    }
    expect(asked.filter((path) => path.startsWith('/api/v1/rounds'))).toEqual([]);
  });

  async function tabOnBoard({ id }: RoundDetailDto) {
    const page = await atHr();
    await tab.open(`/runde/${id}`);
    return page;
  }
});
