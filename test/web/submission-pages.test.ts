import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import { done, handIn, openRound, read, startTown, step, submissionOf, type Town } from '../round/town.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the pages of a submission', () => {
  let town: Town;
  let browser: TestBrowser;
  let round: RoundDetailDto;
  let seal: string;
  let tab: Tab;

  beforeAll(async () => {
    town = await startTown();
    const { service, hr, officer10, head10 } = town;
    await service.database.pool.query(
      `BEGIN; SELECT begin_change(NULL, 'Neu in der Einheit');
       UPDATE assignment a SET citizen_contact = NULL, media_pr = NULL FROM employee e
        WHERE e.id = a.employee_id AND e.personnel_number = '1003'; COMMIT`,
    );
    round = await openRound(town);
    const handed = await handIn(officer10, head10, submissionOf(round, 'Amt 10'));
    seal = handed.seals[0]?.id ?? '';
    done(await step(hr, submissionOf(round, 'Amt 10'), 'return', { comment: 'Bitte 1003 entscheiden.' }));
    done(await hr.send('PUT', `rounds/${round.id}/units/Stelle 10.9`, { byTable: true }));
    browser = await TestBrowser.start(service);
  });
  afterAll(async () => {
    await browser?.close();
    await town?.service.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  const address = (unit: string) => `/meldung/${submissionOf(round, unit)}`;

  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 320, height: 700 }],
    ['English', { language: 'en' }],
  ];
  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(town.head10, looks);
    const paths = ['/', '/mein-bereich', '/meldung', address('Amt 10'), address('Stelle 10.9')];
    for (const path of [...paths, `/meldung/siegel/${seal}`]) {
      await tab.open(path);
      await tab.page.locator('h1').waitFor();
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('open the list behind every figure, with as many lines', async () => {
    tab = await browser.tab(town.head10);
    const { page } = tab;
    await tab.open(address('Amt 10'));
    const table = page.getByRole('table', { name: 'Zahlen von Amt 10' });
    const { figures } = await read(town.head10, submissionOf(round, 'Amt 10'));
    // One group and the sum: the other group has the same links.
    const links = await table.locator('td:nth-child(n + 3)').getByRole('link').all();
    const opened: [string, string][] = [];
    for (const link of links) opened.push([(await link.getAttribute('href')) ?? '', await link.innerText()]);
    expect(opened.length).toBeGreaterThanOrEqual(8);
    expect(
      await table
        .getByRole('row', { name: /^Zielgruppe/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual([figures?.leaders, figures?.employees, figures?.total].map((each) => String(each?.obliged)));
    for (const [href, figure] of opened) {
      await tab.open(href);
      const said = (await page.locator('.lead').innerText()).split(' ')[0];
      expect([href, said]).toEqual([href, figure === '1' ? 'Eine' : figure]);
    }
  });

  it('mark the competence areas that do not count for leaders', async () => {
    tab = await browser.tab(town.head10);
    await tab.open(address('Amt 10'));
    const marked = tab.page.getByRole('row').filter({ hasText: 'zählt nicht' });
    expect(await marked.getByRole('rowheader').allInnerTexts()).toEqual([
      'Mehrsprachigkeit',
      'Bürgernahe Kommunikation',
    ]);
    expect(await marked.first().getByRole('cell').first().innerText()).toContain('zählt nicht');
  });

  it('lead from what is unclear to where it is mended', async () => {
    tab = await browser.tab(town.officer10);
    const { page } = tab;
    await tab.open(address('Amt 10'));
    await page.getByText(/^1 Person: noch nicht entschieden/).waitFor();
    await page.getByRole('link', { name: 'Zielgruppe entscheiden' }).click();
    await page.getByText('Über eine Person ist noch nicht entschieden.').waitFor();
    await tab.open(address('Amt 10'));
    await page.getByText('2 Schulungen ohne Nachweis.').waitFor();
    await page.getByRole('link', { name: 'Nachweise ansehen' }).click();
    await page.getByText('2 Nachweise.', { exact: true }).waitFor();
  });

  it('tell whether what was handed in is still what is known, and offer nothing when the round is closed', async () => {
    const { headEnterprise, hr, service } = town;
    const id = submissionOf(round, 'EB 1');
    tab = await browser.tab(headEnterprise);
    const { page } = tab;
    await handIn(headEnterprise, headEnterprise, id);
    await tab.open(address('EB 1'));
    await page.getByText('Die Zahlen sind noch die, die übermittelt sind.').waitFor();
    await service.importCsv(
      'schulungsnachweise',
      'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n3001;Demokratie;Demokratische Kompetenz;2026-03-02;8;Stunden\n',
    );
    await page.reload();
    await page.getByText('Seit der Übermittlung hat sich etwas geändert.').waitFor();
    done(await step(hr, id, 'return', { comment: 'Bitte noch einmal.' }));
    const { etag } = done<RoundDetailDto>(await hr.send('GET', `rounds/${round.id}`));
    const closed = done<RoundDetailDto>(await hr.send('POST', `rounds/${round.id}/closing`, undefined, etag));
    await page.reload();
    await page.locator('.lead', { hasText: 'Die Runde ist geschlossen.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Geprüft' }).count()).toBe(0);
    done(await hr.send('POST', `rounds/${round.id}/opening`, undefined, closed.etag));
    await page.reload();
    await page.getByRole('button', { name: 'Geprüft' }).waitFor();
  });

  it('give a unit without the system the table that it fills in', async () => {
    tab = await browser.tab(town.head10);
    const { page } = tab;
    await tab.open(address('Stelle 10.9'));
    const template = page.getByRole('link', { name: 'Vorlage herunterladen' });
    expect(await template.getAttribute('href')).toBe(
      `/api/v1/submissions/${submissionOf(round, 'Stelle 10.9')}/template.xlsx`,
    );
    expect(await page.getByRole('button', { name: 'Geprüft' }).count()).toBe(0);
    const way = page.getByRole('list', { name: 'Der Weg der Meldung' });
    expect(await way.getByRole('listitem').count()).toBe(2);
  });

  it('are worked with the keyboard alone; the focus goes on with the way', async () => {
    tab = await browser.tab(town.head20);
    const { page } = tab;
    const { keyboard } = page;
    const focused = () => page.evaluate('document.activeElement.innerText');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 80; presses++) {
        if ((await focused()) === text) return;
        await keyboard.press('Tab');
      }
      throw new Error(`„${text}“ cannot be reached`);
    };
    await tabTo('Prüfen');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Meldung Amt 20/ }).waitFor();
    await tabTo('Geprüft');
    await keyboard.press('Enter');
    await page.getByText('Die Zahlen sind geprüft.').waitFor();
    await page.waitForFunction(`document.activeElement.innerText === 'Nächster Schritt'`);
    await keyboard.press('Tab');
    expect(await focused()).toBe('Zeichnen und übermitteln');
    await keyboard.press('Enter');
    await page.getByText('Die Meldung ist übermittelt und gesiegelt.').waitFor();
    await page.waitForFunction(`document.activeElement.tagName === 'H1'`);
  });

  it('show a sealed version with its persons, tell which are erased, and log the look', async () => {
    const { head10, hr, service } = town;
    tab = await browser.tab(head10);
    const { page } = tab;
    await tab.open(address('Amt 10'));
    await page.getByRole('link', { name: 'Fassung 1', exact: true }).click();
    await page.getByText('gilt nicht mehr').waitFor();
    const [{ hash, content }] = (
      await service.database.pool.query(
        `SELECT encode(hash, 'hex') AS hash, encode(content_hash, 'hex') AS content FROM sealed_evaluation WHERE id = $1`,
        [seal],
      )
    ).rows;
    expect(await page.getByLabel('Prüfsumme des Inhalts (SHA-256)').inputValue()).toBe(content);
    expect(await page.getByLabel(/^Siegel: Inhalt und Siegel davor/).inputValue()).toBe(hash);
    await page.getByText('Stelle 1 in der Kette der Runde.').waitFor();
    const rows = page.getByRole('table', { name: /^Personen hinter/ }).locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    const { rows: looks } = await service.database.pool.query(
      `SELECT kind, cardinality(employee_ids) AS persons FROM read_log ORDER BY id DESC LIMIT 1`,
    );
    expect(looks).toEqual([{ kind: 'SEALED', persons: 3 }]);
    const erasure = { personnelNumber: '1002', reason: 'Frist abgelaufen' };
    done(await hr.send('POST', `rounds/${round.id}/persons/erasure`, erasure));
    await page.reload();
    await page.getByText('Die Angaben von einer Person sind gelöscht. Ihre Zahl bleibt.').waitFor();
    expect(await rows.count()).toBe(2);
    await page.getByRole('row', { name: 'Zielgruppe 1 2 3' }).waitFor();
  });
});
