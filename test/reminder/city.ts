import type { TestDatabase } from '../service/test-database.js';

/**
 * A Geschäftsbereich with three offices. Amt 1 has 3 obliged persons of whom none has a training, and one about whom
 * nobody has decided; Amt 2 has one, who completes the training on 20 May; Amt 3 has one, and no training officer.
 */
const FACTS = `
BEGIN;
SELECT begin_change(NULL, 'Anfang');
INSERT INTO organisational_unit (code) VALUES ('GB1'), ('AMT1'), ('AMT2'), ('AMT3');
INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting)
  SELECT u.id, '[2020-01-01,)', 'Name von ' || u.code, CASE u.code WHEN 'GB1' THEN 'DEPARTMENT' ELSE 'OFFICE' END,
    CASE WHEN u.code <> 'GB1' THEN (SELECT id FROM organisational_unit WHERE code = 'GB1') END, u.code <> 'GB1'
  FROM organisational_unit u;
INSERT INTO employee (personnel_number, last_name, first_name)
  SELECT n, 'Muster', 'Kim' FROM unnest('{11,12,13,14,21,31}'::text[]) n;
INSERT INTO assignment (employee_id, valid, unit_id, citizen_contact, media_pr)
  SELECT e.id, '[2020-01-01,)', u.id, nullif(e.personnel_number <> '14', false), CASE WHEN e.personnel_number <> '14' THEN false END
    FROM employee e JOIN organisational_unit u ON u.code = ('AMT' || left(e.personnel_number, 1)) COLLATE "de-x-icu";
COMMIT;`;

/** Officers and heads with the days of their roles; Dora leads the Geschäftsbereich, Dirk is a deputy in late summer. */
const PEOPLE: [name: string, role: string, unit: string, valid: string, deputy?: boolean][] = [
  ['Olga', 'TRAINING_OFFICER', 'AMT1', '[2020-01-01,)'],
  ['Olga', 'TRAINING_OFFICER', 'AMT2', '[2020-01-01,)'],
  ['Henk', 'UNIT_HEAD', 'AMT1', '[2020-01-01,)'],
  ['Hanna', 'UNIT_HEAD', 'AMT2', '[2020-01-01,)'],
  ['Dora', 'UNIT_HEAD', 'GB1', '[2020-01-01,)'],
  ['Dirk', 'TRAINING_OFFICER', 'AMT1', '[2026-08-15,2026-09-15]', true],
  ['Kim', 'EMPLOYEE', '', '[2020-01-01,)'],
];

/** Fills an empty database with the city. */
export async function fillCity({ pool }: TestDatabase): Promise<void> {
  await pool.query(FACTS);
  for (const [name, role, unit, valid, deputy = false] of PEOPLE) {
    await pool.query(
      `INSERT INTO account (email, display_name, personnel_number) VALUES ($1 || '@stadt.example', $2, $3) ON CONFLICT DO NOTHING`,
      [name.toLowerCase(), name, role === 'EMPLOYEE' ? '11' : null],
    );
    await pool.query(
      `INSERT INTO role_grant (account_id, role, unit_id, valid, deputy)
       SELECT a.id, $2, (SELECT id FROM organisational_unit WHERE code = $3), $4::daterange, $5 FROM account a WHERE a.display_name = $1`,
      [name, role, unit, valid, deputy],
    );
  }
}

/** Records a training of person 21. */
export async function completeTraining({ pool }: TestDatabase, completedOn: string): Promise<void> {
  await pool.query(`
    BEGIN;
    SELECT begin_change(NULL, 'Zertifikat');
    INSERT INTO training (employee_id, title, title_key, categories, completed_on, minutes, stated_duration, stated_unit, recognition)
      SELECT id, 'Kultur', 'kultur', 15, '${completedOn}', 480, 8, 'HOURS', 'RECOGNISED' FROM employee WHERE personnel_number = '21';
    COMMIT`);
}

/** A round with submissions of these units. */
export async function makeRound(
  { pool }: TestDatabase,
  round: {
    title: string;
    state?: string;
    referenceDate: string;
    opensOn: string;
    deadline: string;
    units: string[];
  },
): Promise<string> {
  const { rows } = await pool.query(
    `INSERT INTO reporting_round (mandate_id, title, reference_date, opens_on, deadline, demand, covers_all, state)
     SELECT min(id), $1, $2, $3, $4, 'Bitte melden.', $6, $5 FROM training_mandate RETURNING id`,
    [
      round.title,
      round.referenceDate,
      round.opensOn,
      round.deadline,
      round.state ?? 'PLANNED',
      round.units.length === 0,
    ],
  );
  await pool.query(
    'INSERT INTO submission (round_id, unit_id) SELECT $1, id FROM organisational_unit WHERE code = ANY ($2)',
    [rows[0].id, round.units],
  );
  return rows[0].id;
}

/** What handing in leaves behind. */
export async function handIn({ pool }: TestDatabase, roundId: string, unit: string): Promise<void> {
  await pool.query(
    `WITH seal AS (
       INSERT INTO sealed_evaluation (round_id, unit_id, number, chain_number, change_id, content, content_hash, previous_hash, hash)
       SELECT $1, u.id, 1, (SELECT count(*) + 1 FROM sealed_evaluation WHERE round_id = $1), 1, '{}', sha256(''), sha256(''), sha256('')
         FROM organisational_unit u WHERE u.code = $2 RETURNING id, unit_id)
     UPDATE submission s SET state = 'SUBMITTED', figures_hash = sha256(''), seal_id = seal.id FROM seal
      WHERE s.round_id = $1 AND s.unit_id = seal.unit_id`,
    [roundId, unit],
  );
}
