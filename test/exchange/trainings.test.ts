import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, newestChange } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS, TRAININGS } from './files.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv('organisationseinheiten', SOME_UNITS);
  const persons = ['00010001;Weiß;Änne', '0012;Jäger;Heike'].map((p) => `${p};;Amt 50;01.01.2020;;;ja;nein`);
  await service.importCsv('beschaeftigte', file(EMPLOYEES, ...persons));
});

const trainings = (...lines: string[]) => service.importCsv('schulungsnachweise', file(TRAININGS, ...lines));
const SPANISH =
  '00010001;Spanisch A2;VHS;Mehrsprachigkeit;Online;05.09.2022;30.01.2023;40;UE;privat;anerkannt;';
const known = async (columns: string) => {
  const { rows } = await service.database.pool.query(
    `SELECT ${columns} FROM training ORDER BY completed_on, title`,
  );
  return rows;
};

describe('a file of completed trainings', () => {
  it('keeps everything that it says of a training', async () => {
    const { status, body } = await trainings(SPANISH);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ kind: 'schulungsnachweise', dryRun: false, rows: 1, warnings: [] },
      ...{ created: 1, updated: 0, removed: 0, unchanged: 0 },
    });
    expect(await known('(to_jsonb(training) - $$id$$ - $$employee_id$$ - $$change_id$$) AS row')).toEqual([
      {
        row: {
          ...{
            title: 'Spanisch A2',
            title_key: 'spanisch a2',
            provider: 'VHS',
            categories: 4,
            format: 'ONLINE',
          },
          ...{
            began_on: '2022-09-05',
            completed_on: '2023-01-30',
            minutes: 1800,
            certified_minutes: 1800,
            minutes_reason: null,
            setting: 'PRIVATE',
          },
          ...{
            stated_duration: 40,
            stated_unit: 'TEACHING_UNITS',
            recognition: 'RECOGNISED',
            rejection_reason: null,
          },
        },
      },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    await trainings(SPANISH);
    const before = await everything(service.database);
    expect((await trainings(SPANISH)).body).toMatchObject({
      created: 0,
      updated: 0,
      removed: 0,
      unchanged: 1,
    });
    expect(await everything(service.database)).toBe(before);
  });

  it('takes the title without regard to case and repeated spaces for the same', async () => {
    await trainings(SPANISH);
    const { body } = await trainings(SPANISH.replace('Spanisch A2', 'SPANISCH   a2'));
    expect(body).toMatchObject({ created: 0, updated: 1 });
    expect(await known('title, title_key')).toEqual([{ title: 'SPANISCH   a2', title_key: 'spanisch a2' }]);
    expect((await trainings(SPANISH.replace('30.01.2023', '31.01.2023'))).body.created).toBe(1);
  });

  it('corrects what differs, keeps what it replaces, and removes nothing', async () => {
    await trainings(SPANISH, '0012;Antirassismus;;Demokratische Kompetenz;;;01.02.2024;8;UE;;;');
    const { body } = await trainings(SPANISH.replace(';40;UE;', ';41;UE;'));
    expect(body).toMatchObject({ rows: 1, created: 0, updated: 1, removed: 0, unchanged: 0 });
    expect(await known('minutes')).toEqual([{ minutes: 1845 }, { minutes: 360 }]);
    const { rows } = await service.database.pool.query('SELECT minutes FROM training_history');
    expect(rows).toEqual([{ minutes: 1800 }]);
    expect((await newestChange(service.database)).ended).toBe(1);
  });

  it('decides on the recognition, an empty one is a yes', async () => {
    await trainings(SPANISH.replace('anerkannt;', 'abgelehnt;Kein Bezug'));
    expect(await known('recognition, rejection_reason')).toEqual([
      { recognition: 'REJECTED', rejection_reason: 'Kein Bezug' },
    ]);
    await trainings(SPANISH.replace('anerkannt', ''));
    expect(await known('recognition, rejection_reason')).toEqual([
      { recognition: 'RECOGNISED', rejection_reason: null },
    ]);
  });

  it('leaves what it has no column for as it is known, a refusal too', async () => {
    await trainings(SPANISH.replace('anerkannt;', 'abgelehnt;Kein Bezug'));
    const before = await everything(service.database);
    const short = file(
      'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit',
      '00010001;Spanisch A2;Mehrsprachigkeit;30.01.2023;40;UE',
    );
    const { body } = await service.importCsv('schulungsnachweise', short);
    expect(body).toMatchObject({ unchanged: 1, warnings: [{ code: 'MISSING_COLUMN' }] });
    expect(body.warnings[0].message).toBe(
      'Die Spalte „Anerkennung“ fehlt. Bekannte Schulungen behalten ihre Anerkennung, neue gelten als anerkannt.',
    );
    expect(await everything(service.database)).toBe(before);
  });
});

describe('a file of completed trainings is refused', () => {
  const refused = async (...lines: string[]) => {
    const before = await everything(service.database);
    const { status, body } = await trainings(...lines);
    expect([status, body.code]).toEqual([422, 'IMPORT_REFUSED']);
    expect(await everything(service.database)).toBe(before);
    return body;
  };

  it('for a personnel number that nobody has', async () => {
    const { errors } = await refused(SPANISH, SPANISH.replace('00010001', '00019999'));
    expect(brief(errors)).toEqual(['3 Personalnummer UNKNOWN_PERSONNEL_NUMBER']);
    expect(errors[0].value).toBe('00019999');
  });

  it('for a personnel number that has lost its zeros, with the known one as a hint', async () => {
    const { errors } = await refused(
      SPANISH.replace('00010001', '10001'),
      SPANISH.replace('00010001', '00012'),
    );
    expect(errors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/^„10001“ ist nicht bekannt, aber „00010001“: .*führende Nullen/),
      expect.stringMatching(/^„00012“ ist nicht bekannt, aber „0012“: .*führende Nullen/),
    ]);
  });

  it('for a natural key that stands in it twice, naming the other row', async () => {
    const { errors } = await refused(SPANISH, SPANISH.replace('Spanisch', 'spanisch'), SPANISH);
    expect(brief(errors)).toEqual(['3 Titel DUPLICATE_TRAINING', '4 Titel DUPLICATE_TRAINING']);
    expect(errors[0].message).toBe(
      '„spanisch A2“ vom 30.01.2023 steht für 00010001 schon in Zeile 2. Erlaubt: jede Schulung einer Person einmal.',
    );
  });

  it('for a completion after today, a begin after it, and a refusal without a reason', async () => {
    expect((await trainings(SPANISH.replace('30.01.2023', '20.11.2026'))).status).toBe(200);
    const { errors } = await refused(
      SPANISH.replace('30.01.2023', '21.11.2026'),
      SPANISH.replace('05.09.2022', '31.01.2023'),
      SPANISH.replace('A2', 'A1').replace('anerkannt', 'abgelehnt'),
    );
    expect(brief(errors)).toEqual([
      '2 Abgeschlossen am COMPLETED_AFTER_TODAY',
      '3 Beginn BEGIN_AFTER_COMPLETION',
      '4 Begründung REASON_MISSING',
    ]);
  });

  it('without follow-up faults of a cell that could not be read', async () => {
    const { errors } = await refused(
      '#1;A;;Mehrsprachigkeit;;;gestern;8;UE;;;',
      '#1;A;;Mehrsprachigkeit;;;gestern;8;UE;;;',
    );
    expect(brief(errors)).toEqual(
      [2, 3].flatMap((row) => [
        `${row} Personalnummer NOT_A_PERSONNEL_NUMBER`,
        `${row} Abgeschlossen am NOT_A_DAY`,
      ]),
    );
  });
});
