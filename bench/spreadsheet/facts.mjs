/**
 * The facts as a clerk gets them: who works where on the reference date, to which reporting unit each unit
 * belongs, and all trainings. Transfers and the tree of units, which the statement resolves by itself, are
 * resolved for the spreadsheet already.
 */
export async function factsOn(client, asOf) {
  const { rows: units } = await client.query(UNITS);
  const { rows: persons } = await client.query(PERSONS, [asOf]);
  const { rows: trainings } = await client.query(TRAININGS);
  return { units, persons, trainings };
}

const UNITS = `
WITH RECURSIVE below (id, reporting_unit) AS (
  SELECT u.id, u.code::text FROM organisational_unit u JOIN unit_version v ON v.unit_id = u.id WHERE v.reporting
  UNION ALL
  SELECT v.unit_id, below.reporting_unit FROM below JOIN unit_version v ON v.parent_id = below.id AND NOT v.reporting
)
SELECT u.code, below.reporting_unit AS "reportingUnit" FROM below JOIN organisational_unit u USING (id) ORDER BY u.code`;

const PERSONS = `
SELECT e.personnel_number AS "personnelNumber", u.code AS unit, a.leadership_level AS level,
  a.citizen_contact::integer AS "citizenContact", a.media_pr::integer AS "mediaPr"
FROM assignment a JOIN employee e ON e.id = a.employee_id JOIN organisational_unit u ON u.id = a.unit_id
WHERE a.valid @> $1::date ORDER BY e.personnel_number`;

const TRAININGS = `
SELECT e.personnel_number AS "personnelNumber", t.completed_on AS "completedOn", t.minutes, t.categories, t.recognition
FROM training t JOIN employee e ON e.id = t.employee_id ORDER BY e.personnel_number, t.completed_on, t.title_key`;
