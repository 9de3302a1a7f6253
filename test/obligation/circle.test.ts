import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

it('a circle of units made past the database hangs nothing and hides nobody', async () => {
  await service.importCsv(
    'organisationseinheiten',
    'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig\nA;Amt A;Amt;;ja\nB;Abteilung B;Abteilung;A;nein\nC;Abteilung C;Abteilung;B;nein\n',
  );
  await service.importCsv(
    'beschaeftigte',
    'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Bürgerkontakt\n1;Kreis;Karl;C;2020-01-01;ja\n',
  );
  const client = await service.database.pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(`UPDATE unit_version SET parent_id = (SELECT id FROM organisational_unit WHERE code = 'C')
      WHERE unit_id = (SELECT id FROM organisational_unit WHERE code = 'B')`);
  } finally {
    client.release(true);
  }
  const { total, units } = await service.evaluation({ asOf: '2026-12-31' });
  expect([total.total.obliged, units.map(({ code }) => code)]).toEqual([1, ['A', null]]);
  const { items } = await service.persons({ asOf: '2026-12-31', unit: 'B' });
  expect(items.map(({ lastName, reportingUnit }) => [lastName, reportingUnit])).toEqual([['Kreis', null]]);
});
