import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PlayedClock } from '../mail/outbox.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { type CalendarInstance, calendarInstance } from './calendar-instance.js';
import { completeTraining, fillCity, handIn, makeRound } from './city.js';

/*
 * The year by the clock, in the city of `city.ts`. Both instances look at the calendar at 5:30 and 6:30 of universal time:
 * in winter that is 6:30 and 7:30 in Germany, in summer 7:30 and 8:30. Reminders are due from 7 on.
 *
 * What happens, each early in the morning:
 *
 * 2026-02-10  Henk stellt die Übersichten ab
 * 2026-03-10  Henk stellt sie wieder an; Kim (Amt 1, offen) möchte selbst erinnert werden
 * 2026-05-20  die offene Person in Amt 2 schließt ihre Schulung ab
 * 2026-06-02  Kim stellt es ab
 * 2026-06-15  die Runde „Zwischenstand“ öffnet von selbst, Frist 10.07.
 * 2026-07-06  das Personalamt nimmt Amt 2 von Erinnerungen an die Meldung aus
 * 2026-07-07  Amt 1 übermittelt
 * 2026-07-20  Amt 2 und Amt 3 übermitteln, die Runde schließt, die Ausnahme endet
 * 2026-10-01  die Runde „Auswertung 2026“ öffnet von selbst, Frist 15.01.2027
 * 2026-11-09  der Dienst schläft drei Tage
 * 2027-01-06  Amt 1 übermittelt
 * 2027-01-14  der Dienst schläft fünf Tage: zwei Stufen versäumt, nur die letzte kommt
 */
const ASLEEP = [
  ['2026-11-09', '2026-11-11'],
  ['2027-01-14', '2027-01-18'],
] as const;
/** One of the two instances is away all that time, which must not be noticed. */
const ONE_AWAY = ['2026-03-01', '2026-04-30'] as const;

const MAILS = `
2026-01-02 07:30  REMINDER_DIGEST  Dora „noch 5 Personen offen“, Hanna „noch 1 Person offen“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-02-02 07:30  REMINDER_DIGEST  Dora „noch 5 Personen offen“, Hanna „noch 1 Person offen“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-03-02 07:30  REMINDER_DIGEST  Dora „noch 5 Personen offen“, Hanna „noch 1 Person offen“, Olga „Stand in 2 Einheiten“
2026-04-01 07:30  OWN_REMINDER  Kim „Ihre Schulung ist noch offen“
2026-04-01 07:30  REMINDER_DIGEST  Dora „noch 5 Personen offen“, Hanna „noch 1 Person offen“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-05-04 07:30  OWN_REMINDER  Kim „Ihre Schulung ist noch offen“
2026-05-04 07:30  REMINDER_DIGEST  Dora „noch 5 Personen offen“, Hanna „noch 1 Person offen“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-06-01 07:30  OWN_REMINDER  Kim „Ihre Schulung ist noch offen“
2026-06-01 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Henk „noch 3 Personen offen“, Olga „noch 3 Personen offen“
2026-06-15 07:30  ROUND_OPENED  Dora „Auswertung zum 30.06.2026: bitte bis 10.07.2026 melden“, Hanna „Auswertung zum 30.06.2026: bitte bis 10.07.2026 melden“, Henk „Auswertung zum 30.06.2026: bitte bis 10.07.2026 melden“, Olga „Auswertung zum 30.06.2026: bitte bis 10.07.2026 melden“
2026-06-26 07:30  ESCALATION  Olga „Bitte noch melden: Zwischenstand“
2026-07-01 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-07-03 07:30  ESCALATION  Dora „Bitte noch melden: Zwischenstand“, Hanna „Bitte noch melden: Zwischenstand“, Henk „Bitte noch melden: Zwischenstand“, Olga „Bitte noch melden: Zwischenstand“
2026-07-09 07:30  ESCALATION  Dora „Bitte noch melden: Zwischenstand“
2026-07-13 07:30  ESCALATION  Dora „Meldung überfällig: Zwischenstand“
2026-07-17 07:30  ESCALATION  Dora „Meldung überfällig: Zwischenstand“
2026-08-03 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Henk „noch 3 Personen offen“, Olga „noch 3 Personen offen“
2026-09-01 07:30  REMINDER_DIGEST  Dirk „noch 3 Personen offen“, Dora „noch 4 Personen offen“, Henk „noch 3 Personen offen“, Olga „noch 3 Personen offen“
2026-10-01 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-10-01 07:30  ROUND_OPENED  Dora „Auswertung zum 31.12.2026: bitte bis 15.01.2027 melden“, Hanna „Auswertung zum 31.12.2026: bitte bis 15.01.2027 melden“, Henk „Auswertung zum 31.12.2026: bitte bis 15.01.2027 melden“, Olga „Auswertung zum 31.12.2026: bitte bis 15.01.2027 melden“
2026-10-12 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-10-26 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-11-12 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-11-23 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-12-07 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-12-14 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-12-21 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2026-12-28 07:30  REMINDER_DIGEST  Dora „noch 4 Personen offen“, Hanna „es ist noch etwas zu tun“, Henk „noch 3 Personen offen“, Olga „Stand in 2 Einheiten“
2027-01-04 07:30  ESCALATION  Olga „Bitte noch melden: Auswertung 2026“
2027-01-08 07:30  ESCALATION  Dora „Bitte noch melden: Auswertung 2026“, Hanna „Bitte noch melden: Auswertung 2026“, Olga „Bitte noch melden: Auswertung 2026“
2027-01-19 07:30  ESCALATION  Dora „Meldung überfällig: Auswertung 2026“, Hanna „Meldung überfällig: Auswertung 2026“, Olga „Meldung überfällig: Auswertung 2026“
2027-01-22 07:30  ESCALATION  Dora „Meldung überfällig: Auswertung 2026“, Hanna „Meldung überfällig: Auswertung 2026“
`;

const STATES = `
2026-01-01 06:30  Auswertung 2026 PLANNED, Zwischenstand PLANNED
2026-06-15 07:30  Auswertung 2026 PLANNED, Zwischenstand OPEN
2026-07-20 07:30  Auswertung 2026 PLANNED, Zwischenstand CLOSED
2026-10-01 07:30  Auswertung 2026 OPEN, Zwischenstand CLOSED
`;

const RESULTS = `
2026-03-02  DIGEST  SWITCHED_OFF  Henk
2026-06-01  DIGEST  NOTHING_OPEN  Hanna
2026-07-09  ESCALATION  EXCEPTED  Hanna, Olga
2026-07-09  ESCALATION  NOTHING_OPEN  Henk
2026-07-13  ESCALATION  EXCEPTED  Hanna, Olga
2026-07-13  ESCALATION  NOTHING_OPEN  Henk
2026-07-17  ESCALATION  EXCEPTED  Hanna
2026-07-17  ESCALATION  NOTHING_OPEN  Henk
2026-08-03  DIGEST  NOTHING_OPEN  Hanna
2026-09-01  DIGEST  NOTHING_OPEN  Hanna
2027-01-08  ESCALATION  NOTHING_OPEN  Henk
2027-01-18  ESCALATION  NOTHING_OPEN  Henk
2027-01-22  ESCALATION  NOTHING_OPEN  Henk
`;

let database: TestDatabase;
let instances: [CalendarInstance, CalendarInstance];
const clock = new PlayedClock(new Date('2026-01-01T00:00:00Z'));

beforeAll(async () => {
  database = await createTestDatabase();
  await fillCity(database);
  instances = [await calendarInstance(database, clock), await calendarInstance(database, clock)];
  const units = ['AMT1', 'AMT2', 'AMT3'];
  const summer = await makeRound(database, {
    ...{ title: 'Zwischenstand', referenceDate: '2026-06-30', opensOn: '2026-06-15', deadline: '2026-07-10' },
    units,
  });
  const winter = await makeRound(database, {
    ...{
      title: 'Auswertung 2026',
      referenceDate: '2026-12-31',
      opensOn: '2026-10-01',
      deadline: '2027-01-15',
    },
    units,
  });
  await play(summer, winter);
}, 120_000);
afterAll(async () => {
  for (const instance of instances) await instance.stop();
  await database.drop();
});

/** What was planned on 30 September for the rest of the year: told before it happened. */
let foretold: string[];

async function play(summer: string, winter: string): Promise<void> {
  const { pool } = database;
  const prefer = (name: string, column: 'digests' | 'own', value: boolean) =>
    pool.query(
      `INSERT INTO reminder_preference (account_id, digests, own)
       SELECT id, CASE $2 WHEN 'digests' THEN $3 ELSE true END, CASE $2 WHEN 'own' THEN $3 ELSE false END FROM account
        WHERE display_name = $1 ON CONFLICT (account_id) DO UPDATE SET digests = excluded.digests, own = excluded.own`,
      [name, column, value],
    );
  const state = (round: string, to: string) =>
    pool.query('UPDATE reporting_round SET state = $2 WHERE id = $1', [round, to]);
  const happen: Record<string, () => Promise<unknown>> = {
    '2026-02-10': () => prefer('Henk', 'digests', false),
    '2026-03-10': () => Promise.all([prefer('Henk', 'digests', true), prefer('Kim', 'own', true)]),
    '2026-05-20': () => completeTraining(database, '2026-05-20'),
    '2026-06-02': () => prefer('Kim', 'own', false),
    '2026-07-06': () =>
      pool.query(`INSERT INTO reminder_exception (unit_id, digests, escalations)
        SELECT id, false, true FROM organisational_unit WHERE code = 'AMT2'`),
    '2026-07-07': () => handIn(database, summer, 'AMT1'),
    '2026-07-20': async () => {
      await handIn(database, summer, 'AMT2');
      await handIn(database, summer, 'AMT3');
      await state(summer, 'CLOSED');
      await pool.query('DELETE FROM reminder_exception');
    },
    '2026-09-30': async () => {
      foretold = await preview('2026-09-30', '2026-12-31');
    },
    '2027-01-06': () => handIn(database, winter, 'AMT1'),
  };
  const begin = Date.parse('2026-01-01T05:30:00Z');
  for (let day = 0; day < 395; day++) {
    for (const hour of [0, 1]) {
      clock.instant = new Date(begin + day * 86_400_000 + hour * 3_600_000);
      const today = clock.today();
      if (hour === 0) await happen[today]?.();
      if (ASLEEP.some((days) => isIn(today, days))) continue;
      const awake = isIn(today, ONE_AWAY) ? instances.slice(0, 1) : instances;
      await Promise.all(awake.map(({ rounds }) => rounds.tick()));
      await noteStates();
      await Promise.all(awake.map(({ calendar }) => calendar.tick(clock.now())));
    }
  }
}

/** When the rounds came into which states, by the clock. */
const states: string[] = [];
let lastStates = '';

async function noteStates(): Promise<void> {
  const { rows } = await database.pool.query(
    `SELECT string_agg(concat(title, ' ', state), ', ' ORDER BY title) AS now,
       to_char($1::timestamptz AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') AS at FROM reporting_round`,
    [clock.now()],
  );
  const [{ now, at }] = rows;
  if (now !== lastStates) states.push(`${at}  ${now}`);
  lastStates = now;
}

const isIn = (day: string, [from, to]: readonly [string, string]) => day >= from && day <= to;

async function preview(from: string, to: string): Promise<string[]> {
  const { runs } = await instances[1].preview.preview({ from, to });
  return runs.flatMap(({ dueOn, kind, reminders }) =>
    reminders.map(({ recipient, result }) => `${dueOn} ${kind} ${recipient.displayName} ${result}`),
  );
}

it('every mail of the year is the one that the plan demands, at its hour, and no other', async () => {
  expect(`\n${await mails()}\n`).toBe(MAILS);
});

it('the rounds open by themselves, once, on their day', async () => {
  expect(`\n${states.join('\n')}\n`).toBe(STATES);
  const { rows } = await database.pool.query(
    `SELECT r.title, e.kind, e.actor FROM round_event e JOIN reporting_round r ON r.id = e.round_id ORDER BY e.id`,
  );
  expect(rows).toEqual([
    { title: 'Zwischenstand', kind: 'OPENED', actor: null },
    { title: 'Auswertung 2026', kind: 'OPENED', actor: null },
  ]);
});

it('and of everybody who got none, the reason is kept', async () => {
  expect(`\n${await results()}\n`).toBe(RESULTS);
});

it('what was foretold on 30 September is what happened, but what was slept through came later', async () => {
  const { rows } = await database.pool.query<{ line: string }>(
    `SELECT concat_ws(' ', r.due_on, r.kind, a.display_name, s.result) AS line
       FROM reminder_run r JOIN reminder_slot s ON s.run_id = r.id JOIN account a ON a.id = s.account_id
      WHERE r.due_on BETWEEN '2026-09-30' AND '2026-12-31' AND r.kind <> 'OWN'`,
  );
  expect(rows.map(({ line }) => line).sort()).toEqual(foretold.sort());
  expect(foretold.length).toBeGreaterThan(30);
});

/** A line for each occasion of a day: when it was made, and what each recipient reads in the subject. */
async function mails(): Promise<string> {
  const { rows } = await database.pool.query(
    `SELECT concat_ws('  ', to_char(m.made_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD HH24:MI'), m.occasion,
         string_agg(concat(a.display_name, ' „', regexp_replace(m.subject, '^Schulungspflicht am [0-9.]+: ', ''), '“'), ', '
           ORDER BY a.display_name)) AS line
       FROM mail m JOIN account a ON a.id = m.account_id GROUP BY m.made_at, m.occasion ORDER BY m.made_at, m.occasion`,
  );
  return rows.map(({ line }) => line).join('\n');
}

async function results(): Promise<string> {
  const { rows } = await database.pool.query(
    `SELECT concat_ws('  ', r.due_on, r.kind, s.result, string_agg(a.display_name, ', ' ORDER BY a.display_name)) AS line
       FROM reminder_run r JOIN reminder_slot s ON s.run_id = r.id JOIN account a ON a.id = s.account_id
      WHERE s.result <> 'MAIL' GROUP BY r.due_on, r.kind, s.result ORDER BY r.due_on, r.kind, s.result`,
  );
  return rows.map(({ line }) => line).join('\n');
}
