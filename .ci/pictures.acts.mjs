/** Somebody in the demo city who is obliged and has nothing that counts. */
const OPEN_PERSON = '00012487';

/** Types a certificate as an office would; 7 teaching units are 5 hours 15 minutes and too short. */
async function fillCertificate(page, { title, day, units }) {
  await page.getByRole('combobox', { name: 'Titel der Schulung' }).fill(title);
  await page.getByLabel('Anbieter').fill('Volkshochschule Musterstadt');
  await page.getByLabel('Interkulturelle Kompetenz').check();
  await page.getByLabel('Abgeschlossen am').fill(day);
  await page.getByLabel('Dauer', { exact: true }).fill(units);
  await page.getByLabel('Einheit der Dauer').selectOption('TEACHING_UNITS');
}

async function choosePerson(page, number) {
  await page.locator('#record-personnelNumber').fill(number);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.effect__who').waitFor();
}

export async function recordTooShort(page) {
  await choosePerson(page, OPEN_PERSON);
  await fillCertificate(page, { title: 'Interkulturelle Kompetenz I', day: '12.11.2026', units: '7' });
  await page.getByText('zählt nicht', { exact: true }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function recordWithEvidence(page) {
  await choosePerson(page, OPEN_PERSON);
  await fillCertificate(page, {
    title: 'Verständlich schreiben, gut beraten',
    day: '12.11.2026',
    units: '8',
  });
  await page.getByLabel('Datei als Nachweis').setInputFiles({
    name: 'Teilnahmebescheinigung.png',
    mimeType: 'image/png',
    buffer: await certificatePicture(page, 'Verständlich schreiben, gut beraten'),
  });
  await page.getByRole('button', { name: 'Speichern und ansehen' }).click();
  await page.waitForURL(/nachweise\/[0-9a-f-]{36}/);
  // A certificate that is to be decided about opens by itself.
  await page.getByRole('img', { name: /Vorschau/ }).waitFor();
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A certificate as a training provider prints it. */
async function certificatePicture(page, title) {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 620, height: 400 });
  await paper.setContent(`<body style="font: 18px serif; text-align: center; padding: 40px; border: 6px double #666">
    <p>Volkshochschule Musterstadt</p><h1>Teilnahmebescheinigung</h1>
    <p>Sebastian Blümel</p><p><b>${title}</b></p><p>12. November 2026, 8 Unterrichtseinheiten</p></body>`);
  const picture = await paper.screenshot();
  await paper.close();
  return picture;
}

export async function fillCollective(page) {
  await fillCertificate(page, { title: 'Vielfalt im Amt', day: '05.11.2026', units: '8' });
  await page
    .getByRole('textbox', { name: 'Personalnummern' })
    .fill('00012487 Blümel, Sebastian\n00012530 Böhme, Martina\n00012245 Böttcher, Doreen\n00012O35');
  await page.getByText('nicht gefunden').first().waitFor();
  await page.getByRole('heading', { name: 'Teilnehmende' }).scrollIntoViewIfNeeded();
}

export async function decideOnGroup(page) {
  const without = page.locator('tbody tr', {
    has: page.locator('td[data-title="Bürgerkontakt"]', { hasText: 'nein' }),
  });
  for (const number of [0, 1]) await without.nth(number).getByRole('checkbox').check();
  await page.getByRole('group', { name: 'Bürgerkontakt' }).getByLabel('ja', { exact: true }).check();
  await page.getByLabel('Ab wann').fill('01.12.2026');
  await page.getByText('Wirkung am 01.12.2026').waitFor();
  await page.locator('.beside').evaluate((beside) => beside.scrollIntoView());
}

export async function importWithFaults(page) {
  const lines = [
    'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Gültig bis;Führungsebene',
    '00090001;Yıldız;Deniz;Amt 32;01.12.2026;;',
    '00090002;Sommerfeld;Ruth;Amt 3Z;01.12.2026;;',
    '00090003;Novák;Petra;Amt 32;31.11.2026;;',
  ];
  await page.locator('input[type="file"]').setInputFiles({
    name: 'Neu im Dezember.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
  });
  await page.getByRole('heading', { name: '„Neu im Dezember.csv“ einspielen' }).waitFor();
  await page.getByRole('button', { name: /^Weiter/ }).click();
  await page.getByText('Noch ist nichts übernommen').waitFor();
}

export async function nameAdministrator(page) {
  await page.getByLabel('Name').fill('Anna Beispiel');
  await page.getByLabel('E-Mail-Adresse').fill('anna.beispiel@musterstadt.example');
}

export async function openHandIn(page) {
  await page.getByText('Zertifikat einreichen').first().click();
  await page.getByLabel('Titel der Schulung').fill('Einfach besser verstanden werden');
  await page.getByText('Von mir eingereicht').scrollIntoViewIfNeeded();
}

export async function openSubmission(page) {
  await page.getByRole('link', { name: /: Amt 32$/ }).click();
  await page.getByRole('table', { name: 'Zahlen von Amt 32' }).getByRole('link').first().waitFor();
}

export async function checkSubmission(page) {
  await openSubmission(page);
  await page.getByRole('button', { name: 'Geprüft' }).click();
  await page.getByRole('button', { name: 'Zeichnen und übermitteln' }).waitFor();
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Plans a round with what is proposed and opens it; two units hand in a table, so that not every line is the same. */
export async function openRound(page) {
  await page.getByLabel('Eröffnung').fill('20.11.2026');
  await page.getByRole('button', { name: 'Runde planen' }).click();
  await page.getByRole('button', { name: 'Jetzt öffnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jetzt öffnen' }).click();
  await page.getByText('hat noch keine übermittelt').waitFor();
  for (const unit of ['Amt 20', 'Amt 33']) {
    await page.getByRole('button', { name: `Schritte für ${unit}`, exact: true }).click();
    await page.getByRole('button', { name: 'Gibt eine Tabelle ab' }).click();
    await page.getByRole('row', { name: unit }).getByText('Tabelle fehlt').waitFor();
  }
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}
