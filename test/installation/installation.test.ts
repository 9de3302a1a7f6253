import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { administer, asAdministrator, makePerson } from '../access/people.js';
import { startService, type TestService } from '../service/service.js';
import { createTestDatabase } from '../service/test-database.js';
import { startProcess } from '../service/test-process.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const installation = async (url = service.url) =>
  (await (await fetch(`${url}/api/v1/installation`)).json()) as Record<string, unknown>;

it('says to everybody what it is, and that it needs no set-up', async () => {
  expect(await installation()).toEqual({
    city: null,
    accessibilityContact: null,
    arbitrationBody: null,
    privacyContact: null,
    demo: false,
    setUpNeeded: false,
    today: service.today,
    todayIsFixed: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
});

it('says that it needs set-up while there is no administrator', async () => {
  const database = await createTestDatabase();
  const child = await startProcess({ DATABASE_URL: database.url });
  try {
    expect(await installation(child.url)).toMatchObject({ setUpNeeded: true, todayIsFixed: false });
  } finally {
    await child.stop();
    await database.drop();
  }
});

it('takes city and contacts from the administrator, and forgets what is left out', async () => {
  const told = { city: 'Stadt Beispielhausen', privacyContact: 'Anna Beispiel\ndatenschutz@stadt.example' };
  expect(await administer(service, 'PUT', 'installation', told)).toMatchObject(told);
  expect(await installation()).toMatchObject(told);
  await administer(service, 'PUT', 'installation', { city: 'Stadt Beispielhausen' });
  expect(await installation()).toMatchObject({ privacyContact: null });
  for (const city of ['', ' ', 'Stadt\n', 'x'.repeat(101)]) {
    expect([city, (await asAdministrator(service, 'PUT', 'installation', { city })).status]).toEqual([
      city,
      400,
    ]);
  }
});

it('tells everybody who is signed in the mandate, by which everything is worked out', async () => {
  const nobody = await makePerson(service, { name: 'Ohne Rolle' });
  const answer = await fetch(`${service.url}/api/v1/mandates`, {
    headers: { authorization: `Bearer ${nobody.token}` },
  });
  expect(await answer.json()).toEqual({
    items: [
      expect.objectContaining({
        minimumMinutes: 360,
        period: { from: '2021-01-01', to: '2026-12-31' },
        groups: expect.arrayContaining([
          expect.objectContaining({ group: 'LEADER', leadershipFrom: 'SECTION_HEAD' }),
          expect.objectContaining({ group: 'EMPLOYEE', byCitizenContact: true, byMediaPr: true }),
        ]),
      }),
    ],
  });
});

it('tells the administrator the state of the system', async () => {
  const before = await administer<{ lastImportAt: string | null }>(service, 'GET', 'system');
  expect(before.lastImportAt).toBeNull();
  await service.importCsv('organisationseinheiten', 'Kürzel;Bezeichnung;Typ\r\nAmt 1;Bürgeramt;Amt\r\n');
  expect(await administer(service, 'GET', 'system')).toMatchObject({
    node: process.version,
    database: {
      version: expect.stringMatching(/^18/),
      size: expect.any(Number),
      isEmbedded: false,
      migration: expect.stringMatching(/\d{13}$/),
    },
    lastImportAt: expect.stringMatching(/Z$/),
    today: service.today,
    localSignIn: true,
    identityProviders: [],
  });
});

it('finds units for roles by code or name, without case and accents', async () => {
  const found = async (q: string) =>
    (await administer<{ items: object[] }>(service, 'GET', `grant-units?q=${encodeURIComponent(q)}`)).items;
  const unit = { code: 'Amt 1', name: 'Bürgeramt' };
  expect(await found('burger')).toEqual([unit]);
  expect(await found('amt 1 BÜRGER')).toEqual([unit]);
  expect(await found('%')).toEqual([]);
  expect(await found('')).toEqual([unit]);
  const more = 'Kürzel;Bezeichnung;Typ;Übergeordnet\r\nB;Bereich am Amt 1;Abteilung;Amt 1\r\n';
  expect((await service.importCsv('organisationseinheiten', more)).status).toBe(200);
  expect(await found('amt 1')).toEqual([unit, { code: 'B', name: 'Bereich am Amt 1' }]);
});
