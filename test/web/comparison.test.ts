import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { DifferencesDto } from '../../src/round/comparison/comparison.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import {
  done,
  handIn,
  openRound,
  startTown,
  step,
  submissionOf,
  type Town,
  transfer,
} from '../round/town.js';
import {
  accessibilityFaults,
  describeInBrowser,
  isWiderThanWindow,
  type Looks,
  type Tab,
  TestBrowser,
} from './browser.js';

describeInBrowser('the comparison of two versions', () => {
  let town: Town;
  let browser: TestBrowser;
  let head: Person;
  let hr: { email: string; password: string };
  let address: string;
  let answer: DifferencesDto;
  let tab: Tab;

  beforeAll(async () => {
    town = await startTown();
    const { service, officer10, head10 } = town;
    head = await makePerson(service, {
      name: 'Vera Vergleich',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 10' }],
    });
    hr = service.hr;
    const round = await openRound(town);
    const submission = submissionOf(round, 'Amt 10');
    await handIn(officer10, head10, submission);
    done(await step(town.hr, submission, 'return', { comment: 'Bitte nachtragen.' }));
    await service.import(
      administration(
        unit('Amt 10', { parent: 'GB 1' }),
        unit('GB 1', { type: 'DEPARTMENT', reporting: false }),
        employee('1002', { unit: 'Abt 10.1' }),
        training('1002', { title: 'Leichte Sprache', completedOn: '2026-10-05' }),
      ),
    );
    await transfer(town, '1003', 'Amt 20', '2026-12-01');
    const { seals } = await handIn(officer10, head10, submission);
    const [second, first] = [seals[0]?.id ?? '', seals[1]?.id ?? ''];
    address = `/runde/vergleich?von=${first}&mit=${second}`;
    const path = `/api/v1/sealed-evaluations/${first}/differences?with=${second}`;
    answer = (await (await service.request(path)).json()) as DifferencesDto;
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

  it('says what has changed, adds up in every row, and names the persons behind a cause', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await tab.open(address);
    expect(await page.locator('.lead').textContent()).toBe(
      'Eine Person mehr hat erfüllt: Nachweis nachgereicht +1.',
    );
    expect(answer.causes.map(({ code }) => code)).toEqual(['TRANSFERRED', 'LATE_CERTIFICATE']);
    const table = page.getByRole('table', { name: /von der ersten Fassung/ });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      ...['Zahl', 'Von', 'Umgesetzt', 'Nachweis nachgereicht', 'Bis'],
    ]);
    const obliged = [
      answer.fromFigures.total.obliged,
      ...answer.causes.map(({ difference }) => difference.total.obliged),
      answer.toFigures.total.obliged,
    ];
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Zielgruppe' }) });
    expect(obliged).toEqual([4, -1, 0, 3]);
    expect(await row.getByRole('cell').allTextContents()).toEqual(['4', '−1', '0', '3']);
    for (const cells of await table.locator('tbody tr').all()) {
      const figures = (await cells.locator('td').allTextContents()).map((text) =>
        Number(text.replace('−', '-')),
      );
      const last = figures.pop();
      expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(last);
    }
    expect(await accessibilityFaults(tab)).toEqual([]);

    await page.getByRole('link', { name: 'Nachweis nachgereicht: Personen zeigen' }).press('Enter');
    const heading = page.getByRole('heading', { name: 'Nachweis nachgereicht: die Personen' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const person = page.getByRole('row').filter({ hasText: '1002' });
    await person.waitFor();
    expect(await person.textContent()).toMatch(
      /Nachweis „Leichte Sprache“ vom 05\.10\.2026 am \d\d\.\d\d\.\d{4} nachgereicht: erfüllt jetzt\./,
    );
    expect(page.url()).toContain('ursache=LATE_CERTIFICATE');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.goBack();
    await heading.waitFor({ state: 'detached' });
  });

  it('shows one group alone, and is a file', async () => {
    tab = await browser.tab(head);
    const { page } = tab;
    await tab.open(address);
    await page.getByLabel('Führungskräfte').check();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Zielgruppe' }) });
    const { fromFigures, toFigures } = answer;
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      ...[String(fromFigures.leaders.obliged), '0', '0', String(toFigures.leaders.obliged)],
    ]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('unterschiede-Amt 10-2026-12-31-2026-12-31.csv');
  });

  it('begins with a unit and compares its newest version with the facts of today', async () => {
    tab = await browser.tab(hr);
    const { page } = tab;
    await tab.open('/runde/vergleich');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.getByLabel('Organisationseinheit').selectOption('Amt 10');
    await page.locator('.lead').waitFor();
    expect(await page.locator('.lead').textContent()).toBe(
      'Es gibt keinen Unterschied: Alle Zahlen sind dieselben.',
    );
    expect(page.url()).toContain('mit=jetzt');
    await page.getByLabel('Von').selectOption(new URL(address, page.url()).searchParams.get('von') ?? '');
    await page.locator('.lead').filter({ hasText: 'Eine Person mehr' }).waitFor();
  });

  it('says what to do first where nothing is sealed, and nothing of other units', async () => {
    const foreign = await makePerson(town.service, {
      name: 'Zoë Zwanzig',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 20' }],
    });
    tab = await browser.tab(foreign);
    const { page } = tab;
    await tab.open('/runde/vergleich');
    expect(await page.locator('.empty').textContent()).toContain('Noch ist keine Meldung gesiegelt.');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await tab.open(address);
    expect(await page.getByRole('alert').textContent()).toContain('gibt es nicht');
    expect(await page.locator('main').textContent()).not.toContain('Umgesetzt');
  });

  it.each<[string, Looks]>([
    ['in the dark', { dark: true }],
    ['on 320 px', { width: 320 }],
    ['in English', { language: 'en' }],
  ])('can be read %s', async (_, looks) => {
    tab = await browser.tab(head, looks);
    const { page } = tab;
    await tab.open(`${address}&ursache=TRANSFERRED`);
    const [title, lead] =
      looks.language === 'en'
        ? ['Transferred: the persons', 'One person more has fulfilled: Late certificate +1.']
        : ['Umgesetzt: die Personen', 'Eine Person mehr hat erfüllt: Nachweis nachgereicht +1.'];
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.lead').textContent()).toBe(lead);
    await page.getByText('1003', { exact: true }).waitFor();
    expect(await page.getByText('Jetzt einer anderen Organisationseinheit').getAttribute('lang')).toBe('de');
    expect(await isWiderThanWindow(tab)).toBe(false);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
});
