/**
 * The same facts in third normal form, in a schema of their own: each category of a training is a row. Counting
 * its rows is the limit of the evaluation: no answer about all of them can come before all have been looked at.
 */
export async function makeNormalised(client) {
  const { rows } = await client.query("SELECT to_regclass('normalised.training_category') AS made");
  if (rows[0].made) return;
  await client.query('BEGIN');
  await client.query('CREATE SCHEMA normalised');
  for (const fact of ['employee', 'assignment', 'training'])
    await client.query(
      `CREATE TABLE normalised.${fact} AS SELECT ${await columnsOf(client, fact)} FROM public.${fact} ORDER BY ${ORDER[fact]}`,
    );
  await client.query(CATEGORIES);
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE, FREEZE)');
  await client.query('CHECKPOINT');
}

/** The columns of a fact that are facts: no generated ones, and not the mask of the categories. */
async function columnsOf(client, fact) {
  const { rows } = await client.query(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'categories'`,
    [`public.${fact}`],
  );
  return rows[0].columns;
}

const ORDER = { employee: 'id', assignment: 'employee_id', training: 'employee_id' };

const CATEGORIES = `
CREATE TABLE normalised.training_category AS
SELECT t.id AS training_id, c.name AS category
FROM public.training t JOIN (VALUES (1, 'DEMOCRATIC_COMPETENCE'), (2, 'INTERCULTURAL_COMPETENCE'),
  (4, 'MULTILINGUALISM'), (8, 'CITIZEN_COMMUNICATION')) c (bit, name) ON (t.categories & c.bit) <> 0
ORDER BY t.employee_id, t.id`;

/** The bare scan on that connection: one process, from the first page to the last, nothing but counting. */
export async function bareScan(client) {
  for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan'])
    await client.query(`SET enable_${way} = off`);
  await client.query('SET max_parallel_workers_per_gather = 0');
  const counts = ['employee', 'assignment', 'training', 'training_category'].map(
    (fact) => `(SELECT count(*) FROM normalised.${fact}) AS ${fact}`,
  );
  return () => client.query(`SELECT ${counts.join(', ')}`);
}
