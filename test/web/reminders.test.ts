import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { ShownReminderPlanDto } from '../../src/reminder/plan.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { makeRound } from '../reminder/city.js';
import { startService, type TestService } from '../service/service.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the pages of reminders', () => {
  let service: TestService;
  let browser: TestBrowser;
  let tab: Tab;
  let officer: Person;
  let mailId: string;

  beforeAll(async () => {
    service = await startService({ environment: { DEMO: '1' } });
    browser = await TestBrowser.start(service);
    officer = await makePerson(service, {
      name: 'Frieda Fortbildung',
      personnelNumber: '4711',
      grants: [
        { role: 'TRAINING_OFFICER', unit: 'Amt 50', validFrom: '2020-01-01' },
        { role: 'EMPLOYEE', validFrom: '2020-01-01' },
      ],
    });
    await makeRound(service.database, {
      ...{ title: 'Auswertung 2026', state: 'OPEN', referenceDate: '2026-12-31' },
      ...{ opensOn: '2026-11-02', deadline: '2026-12-15', units: ['Amt 50', 'Amt 51'] },
    });
    const { rows } = await service.database.pool.query(
      `INSERT INTO mail (key, account_id, occasion, subject, body, why, path, made_at, released_at, due_at, state, ended_at, attempts)
       VALUES ('a', $1, 'ROUND_OPENED', 'Auswertung 2026: bitte prüfen', 'Die Runde ist eröffnet.', 'Sie sind für Amt 50 eingetragen.',
         '/mein-bereich', now(), now(), now(), 'FAILED', now(), 1) RETURNING id`,
      [officer.id],
    );
    mailId = rows[0].id;
    await service.database.pool.query(
      `INSERT INTO mail_attempt (mail_id, number, started_at, ended_at, outcome, answer) VALUES ($1, 1, now(), now(), 'REFUSED', '550 5.1.1')`,
      [mailId],
    );
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

  it.each(LOOKS)('are open to everybody and fit on the screen: %s', async (_name, looks) => {
    tab = await browser.tab(service.hr, looks);
    const pages = [
      '/runde/erinnerungen',
      '/runde/erinnerungen/vorschau?von=2026-11-23&bis=2026-12-08',
      '/runde/erinnerungen/versand',
      `/runde/erinnerungen/versand/${mailId}`,
    ];
    for (const path of pages) {
      await tab.open(path);
      for (const details of await tab.page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      expect([path, ...(await accessibilityFaults(tab))]).toEqual([path]);
      expect([path, await isWiderThanWindow(tab)]).toEqual([path, false]);
    }
  });

  const plan = async () => {
    const answer = await service.request('/api/v1/reminders/plan');
    return (await answer.json()) as ShownReminderPlanDto;
  };

  it('switch a rule off, change a step and except a unit, and keep it all with one button', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/runde/erinnerungen');
    await page.getByRole('checkbox', { name: /^Jeden zweiten Montag/ }).uncheck();
    await page.getByLabel('Ändern: 14 Tage vor der Frist: Fortbildungsbeauftragte').click();
    await page.getByRole('spinbutton', { name: 'Tage nach der Frist' }).fill('-10');
    await page.getByRole('combobox', { name: /Einheit ausnehmen/ }).fill('Amt 51');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ausnahme hinzufügen' }).click();
    await page.getByRole('button', { name: 'Plan speichern' }).click();
    await page.getByText('Der Plan ist gespeichert.').waitFor();
    const { rules, exceptions } = await plan();
    expect(rules.map(({ active, rhythm }) => [rhythm, active])[1]).toEqual(['FORTNIGHT', false]);
    expect(rules.map(({ daysAfterDeadline }) => daysAfterDeadline)).toContain(-10);
    expect(exceptions.map(({ unit }) => unit)).toEqual(['Amt 51']);
    await page.getByRole('checkbox', { name: '10 Tage vor der Frist: Fortbildungsbeauftragte' }).waitFor();
  });

  it('say what is wrong with the plan, and keep what was entered', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/runde/erinnerungen');
    const before = await plan();
    await page.getByLabel(/^Ändern: 7 Tage nach der Frist/).click();
    await page.getByRole('spinbutton', { name: 'Tage nach der Frist' }).fill('1');
    await page.getByRole('button', { name: 'Plan speichern' }).click();
    await page.getByRole('alert').getByText('Für diesen Tag zur Frist gibt es schon eine Stufe.').waitFor();
    expect(await page.getByRole('spinbutton', { name: 'Tage nach der Frist' }).inputValue()).toBe('1');
    expect(await plan()).toEqual(before);
  });

  it('foretell who gets what, except somebody and take that back', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/runde/erinnerungen/vorschau?von=2026-12-07&bis=2026-12-08');
    const digest = page.getByRole('group').filter({ hasText: '07.12.2026: Übersicht' });
    await digest
      .getByRole('row', { name: /Frieda Fortbildung/ })
      .getByText(/^Schulungspflicht am/)
      .click();
    await digest.getByText(/Amt 50 – /).waitFor();
    await page.getByRole('button', { name: 'Frieda Fortbildung ausnehmen' }).first().click();
    await page.getByText('vom Personalamt ausgenommen').first().waitFor();
    expect((await plan()).exceptions.map(({ account }) => account)).toContain(officer.id);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByRole('button', { name: 'Frieda Fortbildung ausnehmen' }).first().waitFor();
    expect((await plan()).exceptions.map(({ account }) => account)).not.toContain(officer.id);
  });

  it('show what was sent and why, and why it cannot be sent again', async () => {
    tab = await browser.tab(service.hr);
    const { page } = tab;
    await tab.open('/runde/erinnerungen/versand?stand=FAILED');
    await page.getByText('Es ist kein Mailserver eingerichtet').waitFor();
    await page.getByRole('link', { name: 'Auswertung 2026: bitte prüfen' }).click();
    await page.getByText('Sie sind für Amt 50 eingetragen.').waitFor();
    expect(await page.getByRole('row', { name: /550 5\.1\.1/ }).textContent()).toContain('abgelehnt');
    await page.getByRole('button', { name: 'Noch einmal verschicken' }).click();
    await page.getByRole('alert').getByText('Es ist kein Mailserver eingerichtet').waitFor();
  });

  it('let everybody choose in the profile, and read the own mails', async () => {
    tab = await browser.tab(officer);
    const { page } = tab;
    await tab.open('/profil');
    const saved = (act: Promise<unknown>) =>
      Promise.all([page.waitForResponse((answer) => answer.request().method() === 'PUT'), act]);
    await saved(
      page
        .getByRole('group', { name: /^Übersichten/ })
        .getByRole('checkbox', { name: 'ja' })
        .click(),
    );
    await saved(page.getByLabel(/^An die eigene Schulung/).selectOption({ label: 'ja' }));
    await saved(
      page
        .getByRole('group', { name: /^Beschäftigte mit Konto/ })
        .getByRole('checkbox', { name: 'Amt 50' })
        .click(),
    );
    const headers = { authorization: `Bearer ${officer.token}` };
    const read = async (path: string) => (await service.request(`/api/v1/${path}`, { headers })).json();
    expect(await read('me/reminders')).toMatchObject({ digests: false, own: true });
    expect(await read('units/Amt%2050/employee-reminders')).toEqual({ active: true });
    await page.getByText('Auswertung 2026: bitte prüfen').click();
    await page.getByText('Sie sind für Amt 50 eingetragen.').waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByRole('link', { name: /^Öffnen: Auswertung 2026/ }).click();
    await page.getByRole('heading', { name: 'Mein Bereich' }).waitFor();
  });
});
