import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { QuestionsDto } from '../../src/recording/questions/question.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { type Catalogue, COURSE, openCatalogue } from '../courses/catalogue.js';
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
const { title, provider } = COURSE;

describeInBrowser('the register and the questions', () => {
  let catalogue: Catalogue;
  let browser: TestBrowser;
  let tab: Tab;
  let officer: Person;
  let question: string;

  beforeAll(async () => {
    catalogue = await openCatalogue(
      administration(
        unit('Amt 50'),
        unit('Amt 51'),
        employee('10', { lastName: 'Amsel', firstName: 'Ada' }),
        employee('11', { unit: 'Amt 51', lastName: 'Brandt', firstName: 'Bea' }),
        employee('12', { unit: 'Amt 51', lastName: 'Cramer', firstName: 'Curt' }),
        training('10', { title, provider }),
        training('11', { title, provider, recognition: 'REJECTED' }),
        training('12', { title: 'Gespräche am Schalter', recognition: 'SUBMITTED' }),
      ),
    );
    const { service } = catalogue;
    officer = await makePerson(service, {
      name: 'Olga Ott',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
    });
    const { trainings } = await service.person('12');
    const asked = await catalogue.answered<QuestionsDto>('POST', `trainings/${trainings[0]?.id}/questions`, {
      body: { text: 'Gehört das zur bürgernahen Kommunikation?' },
      by: officer.token,
    });
    question = asked.items[0]?.id ?? '';
    browser = await TestBrowser.start(service);
  });
  afterAll(async () => {
    await browser?.close();
    await catalogue?.service.stop();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.faults).toEqual([]);
  });

  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    const { id } = await catalogue.entered({ title: `Blick ${_name}`, provider: undefined });
    tab = await browser.tab(catalogue.commissioner, looks);
    const pages = [
      '/',
      '/katalog',
      '/katalog?suche=nirgends',
      '/katalog/neu',
      `/katalog/${id}?wirkung=ja`,
      `/katalog/${id}?bearbeiten=ja`,
      '/katalog/ungleich',
      `/fragen?frage=${question}`,
      '/fragen?stand=beantwortet',
    ];
    for (const path of pages) {
      await tab.open(path);
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  it('decide a course as in one of its variants, say by name who gains, apply it and take it back', async () => {
    const { service } = catalogue;
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/');
    await page.getByText('Über einen Kurs ist nicht überall gleich entschieden.').waitFor();
    await page.getByRole('link', { name: 'Ungleich entschieden' }).click();
    await page.getByRole('button', { name: /^So entscheiden: .*anerkannt/ }).click();
    await page.getByText('Eine Schulung ändert sich. Eine Person erfüllt dadurch den Auftrag.').waitFor();
    await page.getByRole('link', { name: 'Brandt, Bea' }).waitFor();
    expect((await service.person('11')).status).toBe('OPEN');
    await page.getByRole('button', { name: 'Auf eine Schulung anwenden' }).click();
    await page.getByText('Alles Erfasste ist schon so, wie der Kurs entscheidet.').waitFor();
    expect((await service.person('11')).status).toBe('FULFILLED');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    expect((await service.person('11')).status).toBe('OPEN');
  });

  it('tell the commissioner numbers and no names, and offer no undo that would be refused', async () => {
    const { items } = await catalogue.get<{ items: { id: string }[] }>(
      `courses?q=${encodeURIComponent(title)}`,
    );
    tab = await browser.tab(catalogue.commissioner);
    const { page } = tab;
    await tab.open('/katalog/ungleich');
    await page.getByRole('link', { name: /^So entscheiden: .*abgelehnt/ }).click();
    expect(await page.getByLabel('wird nicht anerkannt').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('#course-reason-error').waitFor();
    await tab.open(`/katalog/${items[0]?.id}?wirkung=ja`);
    await page.getByText('Eine Person erfüllt dadurch den Auftrag.').waitFor();
    expect(await page.getByText('Brandt').count()).toBe(0);
    await page.getByRole('button', { name: 'Auf eine Schulung anwenden' }).click();
    await page.getByText(`„${title}“ ist auf eine Schulung angewandt.`).waitFor();
    expect(await page.getByRole('button', { name: 'Rückgängig' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Beschäftigte' }).count()).toBe(0);
  });

  it('say at each field what is missing, and lead to a decision that stands already', async () => {
    tab = await browser.tab(catalogue.commissioner);
    const { page } = tab;
    await tab.open('/katalog/neu');
    await page.getByRole('button', { name: 'Aufnehmen und Wirkung zeigen' }).click();
    const alert = page.getByRole('alert');
    await alert.getByRole('link', { name: '„Titel“ muss 1 bis 300 Zeichen haben.' }).click();
    await page.keyboard.type(title);
    await page.getByLabel('Anbieter').fill(provider);
    await page.getByLabel('Interkulturelle Kompetenz').check();
    await page.getByLabel('Für Abschlüsse ab').fill('31.2.');
    await page.getByRole('button', { name: 'Aufnehmen und Wirkung zeigen' }).click();
    expect(await page.getByLabel('Für Abschlüsse ab').evaluate((field) => field.matches(':invalid'))).toBe(
      true,
    );
    await page.getByLabel('Für Abschlüsse ab').fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Zur bestehenden Entscheidung' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  });

  it('overwrite nothing that somebody else has decided meanwhile', async () => {
    const course = await catalogue.entered({ title: 'Umkämpft', provider: undefined });
    tab = await browser.tab(catalogue.commissioner);
    const { page } = tab;
    await tab.open(`/katalog/${course.id}?bearbeiten=ja`);
    await page.getByLabel('Anerkannte Minuten').fill('400');
    await catalogue.answered('PUT', `courses/${course.id}`, {
      body: { ...COURSE, title: 'Umkämpft', provider: undefined, minutes: 90 },
      state: course.etag,
    });
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Der Kurs wurde inzwischen geändert.').waitFor();
    await page.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await page.locator('.facts').getByText('1 Std. 30 Min.').waitFor();
    expect(await page.getByLabel('Anerkannte Minuten').inputValue()).toBe('400');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('.facts').getByText('6 Std. 40 Min.').waitFor();
    expect(await page.locator('.time-line li').count()).toBe(3);
  });

  it('withdraw a course with a reason, and keep its history', async () => {
    const { id } = await catalogue.entered({ title: 'Abgelaufen', provider: undefined });
    tab = await browser.tab(catalogue.commissioner);
    const { page } = tab;
    await tab.open(`/katalog/${id}`);
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    await dialog.getByLabel('Warum?').fill('Der Anbieter hat ihn eingestellt.');
    await dialog.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText('Diese Entscheidung ist zurückgezogen').waitFor();
    await page.getByText(/zurückgezogen: Der Anbieter hat ihn eingestellt/).waitFor();
    expect(await page.getByRole('button', { name: 'Ändern' }).count()).toBe(0);
  });

  it('answer a question by keyboard alone, revise the answer, and decide for all units', async () => {
    tab = await browser.tab(catalogue.commissioner);
    const { page } = tab;
    await tab.open('/fragen');
    expect(await page.getByText('Cramer').count()).toBe(0);
    await page.getByRole('button', { name: 'Antworten: Gespräche am Schalter' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Antwort an die Einheit').focus();
    await page.keyboard.type('Ja, das Programm zeigt es.');
    for (const _area of ['DEMOCRATIC', 'INTERCULTURAL', 'MULTILINGUALISM', 'CITIZEN'])
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('360');
    await page.keyboard.press('Enter');
    await page.getByText('Keine Frage wartet auf eine Antwort.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('link', { name: 'Beantwortet' }).click();
    await page.getByRole('button', { name: /^Antwort ändern/ }).click();
    await page.getByLabel('nicht anerkennen').check();
    await page.getByRole('button', { name: 'Antwort geben' }).click();
    await page.getByText('Frühere Antwort').waitFor();
    await page.getByRole('link', { name: /^Für alle Einheiten entscheiden/ }).click();
    await page.getByRole('heading', { name: 'Kurs aufnehmen' }).waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Gespräche am Schalter');
    expect(await page.getByLabel('Bürgernahe Kommunikation').isChecked()).toBe(true);
    expect(await page.getByLabel('wird nicht anerkannt').isChecked()).toBe(true);
    expect(await page.getByLabel('Anerkannte Minuten').inputValue()).toBe('360');
  });

  it('let a training officer find and read a course, and decide nothing', async () => {
    const { id } = await catalogue.entered({
      title: 'Nur lesen',
      provider: undefined,
      recognised: false,
      reason: 'Zu kurz',
    });
    tab = await browser.tab(officer);
    const { page } = tab;
    await tab.open('/katalog?anerkannt=nein');
    await page.getByLabel('Titel, Anbieter oder Nummer').fill('lesen');
    await page.keyboard.press('Enter');
    await page.getByText('Ein Kurs passt zu dieser Auswahl.').waitFor();
    expect(new URL(page.url()).search).toBe('?anerkannt=nein&suche=lesen');
    await page.getByRole('link', { name: 'Nur lesen' }).click();
    await page.getByText('Begründung: Zu kurz').waitFor();
    for (const name of ['Ändern', 'Zurückziehen', 'Wirkung zeigen']) {
      expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0]);
    }
    await tab.open(`/katalog/${id}?bearbeiten=ja`);
    expect(await page.getByRole('button', { name: 'Speichern' }).count()).toBe(0);
    for (const name of ['Fragen', 'Beschäftigte']) {
      expect([name, await page.getByRole('link', { name }).count()]).toEqual([name, 0]);
    }
  });
});
