import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, describeInBrowser, type Tab, TestBrowser } from './browser.js';
import { type Office, PICTURE, STAFF, startOffice } from './officer.js';

/** Most key strokes that a further participant of a known training may cost. */
const MOST_STROKES = 25;

describeInBrowser('recording certificates', () => {
  let office: Office;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    office = await startOffice();
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

  const recordedTo = async (title: string) => {
    const { rows } = await office.service.database.pool.query(
      `SELECT e.personnel_number AS number FROM training t JOIN employee e ON e.id = t.employee_id
        WHERE t.title = $1 ORDER BY e.personnel_number`,
      [title],
    );
    return rows.map(({ number }) => number as string);
  };
  /** Everything that can be typed, with the keyboard alone. */
  const typist = (page: Page) => {
    let strokes = 0;
    const press = async (key: string) => {
      strokes++;
      await page.keyboard.press(key);
    };
    const type = async (text: string) => {
      for (const letter of text) await press(letter);
    };
    return { press, type, strokes: () => strokes };
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const fill = async (page: Page, title: string, duration: string, unit = 'TEACHING_UNITS') => {
    await page.getByRole('combobox', { name: 'Titel der Schulung' }).fill(title);
    await page.getByLabel('Interkulturelle Kompetenz').check();
    await page.getByLabel('Abgeschlossen am').fill('14.3.25');
    await page.getByLabel('Dauer', { exact: true }).fill(duration);
    await page.getByLabel('Einheit der Dauer').selectOption(unit);
  };
  const choose = async (page: Page, number: string) => {
    await page.locator('#record-personnelNumber').fill(number);
    await page.keyboard.press('Enter');
    await page.locator('.effect__who').getByText(number).waitFor();
  };

  it('takes twenty certificates of a training by keyboard alone', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    const { press, type, strokes } = typist(page);
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Nachweis erfassen' }).waitFor();
    // The first one says what the training is.
    expect(await focused(page)).toBe('record-personnelNumber');
    await type(STAFF[0] as string);
    await press('Enter');
    await page.locator('.effect__who').waitFor();
    const goTo = async (id: string) => {
      while ((await focused(page)) !== id) await press('Tab');
    };
    await goTo('record-title');
    await type('Vielfalt im Amt');
    await goTo('record-provider');
    await type('Volkshochschule');
    await press('Tab');
    await press('Tab');
    await press('Space');
    await goTo('record-completedOn');
    await type('140325');
    await goTo('record-duration');
    await type('8');
    await press('Control+Enter');
    await page.getByText('Ein Nachweis, seit').waitFor();
    // Each further one: the number, Enter, Enter. What is waited for is the person and the confirmation.
    const before = strokes();
    let waits = 0;
    for (const [i, number] of STAFF.slice(1, 20).entries()) {
      expect(await focused(page)).toBe('record-personnelNumber');
      await type(number);
      await press('Enter');
      await page.locator('.effect__who').getByText(number).waitFor();
      await press('Enter');
      await page.getByText(`${i + 2} Nachweise, seit`).waitFor();
      waits += 2;
    }
    const each = (strokes() - before) / 19;
    expect([each <= MOST_STROKES, waits / 19]).toEqual([true, 2]);
    expect(await recordedTo('Vielfalt im Amt')).toEqual(STAFF.slice(0, 20));
  });

  it('shows what the certificate does while it is typed, and drops fractions of a minute', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise/erfassen');
    await choose(page, STAFF[20] as string);
    await fill(page, 'Leichte Sprache', '7,99');
    await page.getByText('Das sind 5 Std. 59 Min. (359 Minuten).').waitFor();
    await page.getByText('die Schulung ist mit 5 Std. 59 Min. zu kurz, nötig sind 6 Std.').waitFor();
    await page.getByLabel('Dauer', { exact: true }).fill('8');
    const effect = page.locator('.effect');
    await effect.getByText('zählt nach der Anerkennung').waitFor();
    await effect.getByText('Erfüllt durch „Leichte Sprache“').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    expect(await recordedTo('Leichte Sprache')).toEqual([]);
  });

  it('leads to the fields that are wrong, in their own words', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise/erfassen');
    await page.getByRole('button', { name: 'Speichern und nächster' }).click();
    await page.getByText('Bitte prüfen Sie 5 Angaben').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toMatch(/completedOn|personnelNumber/);
    await page.getByRole('link', { name: '„Titel der Schulung“' }).click();
    expect(await focused(page)).toBe('record-title');
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  it('warns of what is recorded already, and records it nevertheless for a reason', async () => {
    await office.record(STAFF[21] as string, { title: 'Antirassismus' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise/erfassen');
    await choose(page, STAFF[21] as string);
    await fill(page, 'Antirassismus', '8');
    await page.getByText('Diese Schulung ist schon erfasst').waitFor();
    await page.getByRole('combobox', { name: 'Titel der Schulung' }).fill('Antirassismus 2');
    await page.getByText('Vielleicht ist diese Schulung schon erfasst').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByLabel('Trotzdem erfassen, weil').fill('Aufbaukurs im selben Monat');
    await page.getByRole('button', { name: 'Speichern und nächster' }).click();
    await page.getByText('Ein Nachweis, seit').waitFor();
    expect(await recordedTo('Antirassismus 2')).toEqual([STAFF[21]]);
  });

  it('records once when the answer gets lost, with its evidence, and takes it back', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise/erfassen');
    await choose(page, STAFF[22] as string);
    await fill(page, 'Zivilcourage', '6', 'HOURS');
    await page.getByLabel('Original gesehen').check();
    // The service does what it is asked to, and its answer does not arrive.
    await page.route('**/api/v1/trainings', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Speichern und nächster' }).click();
    await page.getByText('Der Dienst antwortet nicht. Ihre Eingaben sind noch da.').waitFor();
    expect(await page.getByRole('combobox', { name: 'Titel der Schulung' }).inputValue()).toBe(
      'Zivilcourage',
    );
    await page.unroute('**/api/v1/trainings');
    await page.getByRole('button', { name: 'Speichern und nächster' }).click();
    await page.getByText('Ein Nachweis, seit').waitFor();
    expect(await recordedTo('Zivilcourage')).toEqual([STAFF[22]]);
    const { rows } = await office.service.database.pool.query(
      `SELECT e.kind FROM evidence e JOIN training t ON t.id = e.training_id WHERE t.title = 'Zivilcourage'`,
    );
    expect(rows).toEqual([{ kind: 'ORIGINAL_SEEN' }]);
    await page.locator('.toasts').getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    expect(await recordedTo('Zivilcourage')).toEqual([]);
  });

  it('records an event for many with one save, and says what happened to each line', async () => {
    await office.record(STAFF[2] as string, { title: 'Teamtag' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise/sammeln');
    await fill(page, 'Teamtag', '8');
    const list = [`${STAFF[1]}`, `${STAFF[2]};Öztürkc;Aylin`, `${STAFF[3]} Anders`, '00099999', STAFF[1]];
    await page.getByLabel('Personalnummern').fill(list.join('\n'));
    await page.getByText('4 Zeilen, 3 gefunden.').waitFor();
    await page.getByText('In der Liste steht „Anders“.').waitFor();
    await page.getByText('Eine Nummer steht doppelt da').waitFor();
    const cells = page.locator('.collective__table');
    await cells.getByText('schon erfasst').waitFor();
    expect(await cells.getByText('nicht gefunden').count()).toBe(1);
    expect(await page.content()).not.toContain('Fremd');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Für 2 Personen erfassen' }).click();
    await page.getByText('„Teamtag“ ist für 2 Personen erfasst.').waitFor();
    await page.getByText('2 Zeilen wurden nicht erfasst.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    expect(await recordedTo('Teamtag')).toEqual([STAFF[1], STAFF[2], STAFF[3]]);
    const sheet = { name: 'teilnahmeliste.png', mimeType: 'image/png', buffer: PICTURE };
    await page.getByLabel('Teilnahmeliste als Nachweis für alle').setInputFiles(sheet);
    await page.getByRole('button', { name: 'Für alle hochladen' }).click();
    await page.getByText('Die Teilnahmeliste ist Nachweis').waitFor();
    await tab.open('/');
    await page.getByRole('button', { name: /^Veranstaltung für 2 Personen erfasst vom/ }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    expect(await recordedTo('Teamtag')).toEqual([STAFF[2]]);
  });

  it('lists the shortcuts, and switches single keys off', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByLabel('Einzelne Tasten als Kürzel verwenden').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.getByRole('button', { name: 'Konto und Einstellungen' }).click();
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    await page.getByLabel('Einzelne Tasten als Kürzel verwenden').check();
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Nachweis erfassen' }).waitFor();
  });
});
