import type pg from 'pg';
import QueryStream from 'pg-query-stream';
import { categoriesOf } from '../mandate/category.js';
import { reasonsJson } from '../obligation/explanation.query.js';
import { reportingUnitOf, unitOnDay } from '../obligation/fact.sql.js';
import { obligation } from '../obligation/obligation.sql.js';
import { decidingTraining, GERMAN_ORDER } from '../obligation/person.query.js';
import type { Perspective } from '../obligation/perspective.js';
import { statusSentence, type ToldTraining } from '../obligation/sentence.js';
import { knownFact } from '../platform/database/known-fact.js';
import { Statement } from '../platform/database/statement.js';
import { WITHOUT_REPORTING_UNIT } from './figures.js';
import type { PersonRow } from './workbook/workbook-content.js';

const BATCH = 500;

/** A person as the statement answers it: the reason is made here, of the trainings. */
export interface Row extends PersonRow {
  trainings: (Omit<ToldTraining, 'categories'> & { categories: number })[] | null;
}

/**
 * The obliged persons of a perspective by reporting unit and German name, read in batches with a cursor. The
 * database begins with the call, before the first batch is asked for.
 */
export function personBatches(client: pg.PoolClient, asked: Perspective): AsyncIterable<PersonRow[]> {
  const statement = new Statement();
  const text = personRowsText(asked, statement);
  const rows = client.query(new QueryStream(text, statement.values, { batchSize: BATCH }));
  // Whoever takes the batches is told of the error; without a listener it would end the process before.
  rows.on('error', () => undefined);
  rows.read(0);
  return batchesOf(rows, asked);
}

/** Ids of the persons that `personBatches` answers in the same transaction. */
export async function obligedIds(client: pg.PoolClient, asked: Perspective): Promise<number[]> {
  const statement = new Statement();
  const { person } = obligation(asked, statement);
  const text = `SELECT coalesce(json_agg(employee_id), '[]') AS ids FROM (${person}) p WHERE obligation_group IS NOT NULL`;
  const { rows } = await client.query<{ ids: number[] }>(text, statement.values);
  return rows[0]?.ids ?? [];
}

async function* batchesOf(rows: QueryStream, asked: Perspective): AsyncIterable<PersonRow[]> {
  let batch: PersonRow[] = [];
  for await (const row of rows) {
    batch.push(completedRow(row as Row, asked));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The row with its reason in words, completed in place: a copy of each of many thousands is as dear as making its sentence. */
export function completedRow(row: Row, asked: Perspective): PersonRow {
  row.unitName ??= WITHOUT_REPORTING_UNIT;
  row.reason = row.decidingTraining ? null : whyNot(row, asked);
  return row;
}

function whyNot({ trainings, group, status }: Row, asked: Perspective): string {
  const told = (trainings ?? []).map((training) => ({
    ...training,
    categories: categoriesOf(training.categories),
  }));
  return statusSentence({ group, status, hasAssignment: true, deciding: null }, told, asked);
}

/** One row per obliged person: whom the evaluation counts, with the training or the reasons behind it (R19). */
export function personRowsText(asked: Perspective, statement: Statement): string {
  const rules = obligation(asked, statement);
  const employees = knownFact('employee', 'id, personnel_number, last_name, first_name', asked, statement);
  return `
    WITH obliged AS MATERIALIZED (
      SELECT employee_id AS id, unit_id, obligation_group, accepted FROM (${rules.person}) p WHERE obligation_group IS NOT NULL
    ), unit AS MATERIALIZED (
      SELECT unit_id, ${reportingUnitOf('each.unit_id', asked, statement)} AS reporting_unit_id
      FROM (SELECT DISTINCT unit_id FROM obliged) each
    ), reporting_unit AS MATERIALIZED (
      SELECT u.id, u.code, v.name
      FROM organisational_unit u CROSS JOIN LATERAL ${unitOnDay('u.id', asked, statement)} v
      WHERE u.id IN (SELECT reporting_unit_id FROM unit)
    )
    SELECT p.id AS "employeeId", p.code AS "unitCode", p.name AS "unitName", p.personnel_number AS "personnelNumber",
      p.last_name AS "lastName", p.first_name AS "firstName", p.obligation_group AS "group",
      ${rules.status('p', 'deciding')} AS status,
      CASE WHEN deciding.id IS NOT NULL THEN json_build_object('title', deciding.title, 'completedOn', deciding.completed_on) END AS "decidingTraining",
      CASE WHEN deciding.id IS NULL THEN (
        SELECT json_agg(json_build_object('title', t.title, 'completedOn', t.completed_on, 'minutes', t.minutes,
          'certifiedMinutes', t.certified_minutes, 'minutesReason', t.minutes_reason, 'categories', t.categories, 'rejectionReason', t.rejection_reason, 'reasons', ${reasonsJson(rules.limits, 'p')})
          ORDER BY t.completed_on, t.title, t.id)
        FROM ${rules.trainings} t WHERE t.employee_id = p.id) END AS trainings
    FROM (
      -- Sorted before it is judged, so that the first rows come while the last are still being judged.
      SELECT obliged.*, r.code, r.name, e.personnel_number, e.last_name, e.first_name
      FROM obliged
      JOIN unit USING (unit_id)
      JOIN ${employees} e ON e.id = obliged.id
      LEFT JOIN reporting_unit r ON r.id = unit.reporting_unit_id
      ORDER BY r.code NULLS LAST, ${GERMAN_ORDER}
    ) p
    LEFT JOIN LATERAL (${decidingTraining('p', rules)}) deciding ON true
    ORDER BY p.code NULLS LAST, p.last_name, p.first_name, p.personnel_number`;
}
