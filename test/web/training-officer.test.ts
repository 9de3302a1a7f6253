import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';
import { CERTIFICATE, type Office, PICTURE, STAFF, startOffice } from './officer.js';

describeInBrowser('the pages of the training officer', () => {
  let office: Office;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    office = await startOffice();
    for (const number of STAFF.slice(0, 3)) await office.record(number, { title: 'Leichte Sprache' });
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

  const recognitionOf = async (id: string) => {
    const { rows } = await office.service.database.pool.query(
      'SELECT recognition::text, title, rejection_reason AS reason FROM training WHERE id = $1',
      [id],
    );
    return rows[0];
  };

  const LOOKS: [string, Looks][] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 320, height: 700 }],
    ['English', { language: 'en' }],
  ];
  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    const { id } = await office.record(STAFF[5] as string, { title: `Ansehen ${_name}` });
    tab = await browser.tab(office.officer, looks);
    const paths = [
      '/',
      '/nachweise/erfassen',
      '/nachweise/sammeln',
      '/nachweise',
      '/nachweise?anerkennung=REJECTED',
      `/nachweise/${id}`,
      '/zielgruppe',
      '/zielgruppe?liste=entschieden',
    ];
    for (const path of paths) {
      await tab.open(path);
      await tab.page.locator('h1').waitFor();
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('show the head of the unit what is recorded, and nothing to decide', async () => {
    const { id } = await office.record(STAFF[6] as string, { title: 'Nur ansehen' });
    tab = await browser.tab(office.head);
    const { page } = tab;
    const entries = await page.getByRole('navigation', { name: 'Hauptnavigation' }).innerText();
    expect(entries).not.toMatch(/erfassen|Sammelerfassung/);
    await page.keyboard.press('n');
    expect(new URL(page.url()).pathname).toBe('/');
    await tab.open(`/nachweise/${id}`);
    await page.getByRole('heading', { name: 'Nur ansehen' }).waitFor();
    expect(
      await page.getByRole('button', { name: /Anerkennen|Ablehnen|Zurückziehen|Berichtigen/ }).count(),
    ).toBe(0);
    await tab.open('/zielgruppe');
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('forward a question of content, which names nobody, and take it back', async () => {
    const { id } = await office.record(STAFF[5] as string, { title: 'Was ist das?' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open(`/nachweise/${id}`);
    await page.getByLabel('Frage zum Inhalt').fill('x');
    await page.getByRole('button', { name: 'Frage senden' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Frage zum Inhalt').fill('Gehört das zu den Kompetenzbereichen?');
    await page.getByRole('button', { name: 'Frage senden' }).click();
    await page.getByText('Die Frage ist gesendet.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Frage zurücknehmen' }).click();
    await page.getByText('zurückgenommen', { exact: true }).waitFor();
    await page.getByLabel('Frage zum Inhalt').waitFor();
  });

  it('decide about many at once, say about which they could not, and take it back', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise?suche=Leichte&anerkennung=SUBMITTED');
    await page.getByText('3 Nachweise.').waitFor();
    await page.getByLabel('Alle auf dieser Seite auswählen').check();
    await page.getByText('3 Nachweise ausgewählt.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Anerkennen' }).click();
    await page.getByText('Über 3 Nachweise entschieden.').waitFor();
    await page.getByText('Kein Nachweis passt').waitFor();
    await page.locator('.toasts').getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    await page.getByText('3 Nachweise.', { exact: true }).waitFor();
    // Somebody else changes one of them after it was read.
    await page.getByLabel('Alle auf dieser Seite auswählen').check();
    await office.service.database.pool.query(
      `BEGIN; SELECT begin_change(NULL, 'Anderswo geändert');
       UPDATE training SET provider = 'Anderswo' WHERE id = (
         SELECT id FROM training WHERE title = 'Leichte Sprache' ORDER BY id LIMIT 1); COMMIT`,
    );
    await page.getByRole('button', { name: 'Ablehnen …' }).click();
    await page.getByLabel('Vorlage').selectOption({ index: 2 });
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Ausgewählte Nachweise ablehnen' }).click();
    await page.getByText('Bei einem Nachweis ging es nicht').waitFor();
    await page.getByText('Über 2 Nachweise entschieden.').waitFor();
  });

  it('keep filters in the address, and views on the device', async () => {
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/nachweise');
    await page.getByLabel('Zu prüfen').selectOption('ohne Nachweis');
    await page.getByLabel('Titel, Name oder Personalnummer').fill('Sprache');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL(/suche=Sprache/);
    expect(new URL(page.url()).searchParams.get('nachweis')).toBe('NONE');
    await page.getByRole('button', { name: 'Abschluss' }).click();
    await page.waitForURL(/sortierung=completedOn/);
    await page.getByText('Ansicht speichern').click();
    await page.getByLabel('Name der Ansicht').fill('Sprache ohne Nachweis');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await tab.open('/nachweise');
    await page.getByRole('button', { name: 'Sprache ohne Nachweis', exact: true }).click();
    await page.waitForURL(/suche=Sprache/);
    expect(new URL(page.url()).searchParams.get('nachweis')).toBe('NONE');
    await page.getByRole('button', { name: 'Ansicht Sprache ohne Nachweis löschen' }).click();
    expect(await page.getByRole('button', { name: 'Sprache ohne Nachweis', exact: true }).count()).toBe(0);
  });

  it('reject with a reason, and keep every version', async () => {
    const { id } = await office.record(STAFF[7] as string, { title: 'Yoga am Schreibtisch' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open(`/nachweise/${id}`);
    await page.getByRole('button', { name: 'Ablehnen …' }).click();
    await page.getByLabel('Vorlage').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Ablehnen', exact: true }).click();
    await page.getByText('Diese Schulung ist abgelehnt.').waitFor();
    const reason = 'Der Inhalt gehört zu keinem Kompetenzbereich des Auftrags.';
    expect(await recognitionOf(id)).toMatchObject({ recognition: 'REJECTED', reason });
    await page.locator('.time-line').getByText('abgelehnt', { exact: true }).waitFor();
    await page.locator('.toasts').getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('noch nicht entschieden').waitFor();
    expect(await recognitionOf(id)).toMatchObject({ recognition: 'SUBMITTED', reason: null });
  });

  it('keep what was entered when somebody else was faster', async () => {
    const { id, etag } = await office.record(STAFF[8] as string, { title: 'Vielfalt' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open(`/nachweise/${id}`);
    await page.getByRole('button', { name: 'Berichtigen' }).click();
    await page.getByRole('combobox', { name: 'Titel der Schulung' }).fill('Vielfalt leben');
    const changed = await fetch(`${office.service.url}/api/v1/trainings/${id}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${office.officer.token}`,
        'content-type': 'application/json',
        'if-match': etag,
      },
      body: JSON.stringify({ ...CERTIFICATE, title: 'Vielfalt im Amt' }),
    });
    expect(changed.status).toBe(200);
    await page.getByRole('button', { name: 'Berichtigung speichern' }).click();
    await page.getByText('Jemand hat das inzwischen geändert').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await page.getByRole('heading', { name: 'Vielfalt im Amt' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Titel der Schulung' }).inputValue()).toBe(
      'Vielfalt leben',
    );
    await page.getByRole('button', { name: 'Berichtigung speichern' }).click();
    await page.getByRole('heading', { name: 'Vielfalt leben' }).waitFor();
    expect(await recognitionOf(id)).toMatchObject({ title: 'Vielfalt leben' });
  });

  it('take files and statements as evidence, show them, and withdraw them with a reason', async () => {
    const { id } = await office.record(STAFF[9] as string, { title: 'Mit Nachweis' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open(`/nachweise/${id}`);
    await page.getByLabel('Datei hinzufügen').setInputFiles({
      name: 'zertifikat.png',
      mimeType: 'image/png',
      buffer: PICTURE,
    });
    await page.getByRole('button', { name: 'Datei hochladen' }).click();
    await page.getByText('Der Nachweis ist hinzugefügt.').waitFor();
    await page.getByRole('button', { name: 'Ansehen' }).click();
    const picture = page.getByRole('img', { name: 'Vorschau von zertifikat.png' });
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    expect(await picture.getAttribute('src')).toMatch(/^blob:/);
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Original gesehen' }).click();
    await page.locator('.evidence').getByText('Original gesehen').waitFor();
    await page.locator('.evidence').getByRole('button', { name: 'Zurückziehen …' }).first().click();
    await page.getByLabel('Warum?').fill('Falsche Datei');
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText(/Zurückgezogen am .*: Falsche Datei/).waitFor();
    expect(await page.getByRole('img', { name: 'Vorschau von zertifikat.png' }).count()).toBe(0);
  });

  it('withdraw a training with a reason, and bring it back', async () => {
    const { id } = await office.record(STAFF[10] as string, { title: 'Irrtum' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open(`/nachweise/${id}`);
    await page.getByRole('button', { name: 'Zurückziehen …' }).click();
    await page.getByLabel('Warum?').fill('Bei der falschen Person erfasst');
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText('„Irrtum“ ist zurückgezogen.').waitFor();
    expect(await recognitionOf(id)).toBeUndefined();
    await page.locator('.toasts').getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    expect(await recognitionOf(id)).toMatchObject({ title: 'Irrtum' });
  });

  it('name the target group, tell the effect before, and take it back', async () => {
    const [fulfilled, open] = [STAFF[22] as string, STAFF[23] as string];
    const { id, etag } = await office.record(fulfilled, { title: 'Schon erfüllt' });
    const decisions = { items: [{ id, etag }], recognition: 'RECOGNISED' };
    await office.send('trainings/decisions', decisions);
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await tab.open('/zielgruppe');
    await page.getByText('Über 2 Personen ist noch nicht entschieden.').waitFor();
    await page.getByLabel('Alle auf dieser Seite auswählen').check();
    await page.getByText('Für 2 ausgewählte Personen:').waitFor();
    await page.getByRole('group', { name: 'Bürgerkontakt' }).getByLabel('ja').check();
    await page.getByRole('group', { name: 'Medien- und Öffentlichkeitsarbeit' }).getByLabel('nein').check();
    await page.getByText('2 Personen neu verpflichtet, eine davon erfüllt bereits.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Für 2 Personen entschieden.').waitFor();
    await page.getByText('Über alle Personen Ihres Bereichs ist entschieden.').waitFor();
    expect((await office.service.person(open)).group).toBe('EMPLOYEE');
    await page.locator('.toasts').getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Über 2 Personen ist noch nicht entschieden.').waitFor();
    expect((await office.service.person(open)).group).toBeNull();
  });

  it('begin with what there is to do', async () => {
    await office.record(STAFF[11] as string, { title: 'Zu tun' });
    tab = await browser.tab(office.officer);
    const { page } = tab;
    await page.getByRole('link', { name: /Zu prüfen/ }).waitFor();
    const count = Number(
      await page
        .getByRole('link', { name: /Zu prüfen/ })
        .locator('strong')
        .innerText(),
    );
    await page
      .getByRole('button', { name: /^Schulung erfasst vom .* rückgängig machen$/ })
      .first()
      .click();
    await page.getByText('Zurückgenommen.').waitFor();
    await page.getByRole('link', { name: /Zu prüfen/ }).click();
    await page.getByText(`${count - 1} Nachweise.`, { exact: true }).waitFor();
  });
});
