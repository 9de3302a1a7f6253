import type { EntityManager } from 'typeorm';
import type { CertificateColumns } from './certificate.js';

/** Types of the columns that are no texts. */
const TYPES: Readonly<Record<string, string>> = {
  categories: 'smallint',
  began_on: 'date',
  completed_on: 'date',
  stated_duration: 'numeric',
  minutes: 'integer',
};

/** Inserts the same certificate for every one of the persons, as submitted. Answers the trainings by employee. */
export async function insertTrainings(
  manager: EntityManager,
  columns: CertificateColumns,
  employeeIds: number[],
): Promise<Map<number, string>> {
  const names = Object.keys(columns);
  const values = names.map((name, index) => `$${index + 2}::${TYPES[name] ?? 'text'}`);
  const rows: { id: string; employeeId: number }[] = await manager.query(
    `INSERT INTO training (employee_id, recognition, ${names.join(', ')})
     SELECT employee_id, 'SUBMITTED', ${values.join(', ')} FROM unnest($1::integer[]) employee_id ORDER BY employee_id
     RETURNING id, employee_id AS "employeeId"`,
    [employeeIds, ...Object.values(columns)],
  );
  return new Map(rows.map(({ employeeId, id }) => [employeeId, id]));
}
