import type pg from 'pg';

/** One line per thing of the schema, sorted: what a migration can get wrong is seen as a changed line. */
const CATALOG = `
WITH relation AS (
  SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND relname <> 'migrations'
)
SELECT format('column %s.%s %s%s%s%s%s', r.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || c.collname END,
    CASE WHEN a.attnotnull THEN ' not null' END,
    CASE WHEN a.attidentity <> '' THEN ' identity' WHEN a.attgenerated <> '' THEN ' generated ' || pg_get_expr(d.adbin, d.adrelid)
      WHEN d.adbin IS NOT NULL THEN ' default ' || pg_get_expr(d.adbin, d.adrelid) END,
    ' -- ' || col_description(r.oid, a.attnum)) AS line
  FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_collation c ON c.oid = a.attcollation
  LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
UNION ALL SELECT format('constraint %s %s %s', r.relname, conname, pg_get_constraintdef(k.oid))
  FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid WHERE contype <> 'n'
UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
UNION ALL SELECT 'trigger ' || pg_get_triggerdef(g.oid) FROM relation r JOIN pg_trigger g ON g.tgrelid = r.oid WHERE NOT tgisinternal
UNION ALL SELECT format('function %s(%s) %s', proname, pg_get_function_identity_arguments(p.oid), md5(pg_get_functiondef(p.oid)))
  FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
UNION ALL SELECT format('type %s %s', typname, string_agg(enumlabel, ' < ' ORDER BY enumsortorder))
  FROM pg_type y JOIN pg_enum e ON e.enumtypid = y.oid GROUP BY typname
UNION ALL SELECT format('row security %s%s', r.relname, CASE WHEN c.relforcerowsecurity THEN ', of the owner too' END)
  FROM relation r JOIN pg_class c USING (oid) WHERE c.relrowsecurity
UNION ALL SELECT format('policy %s.%s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check)
  FROM pg_policies WHERE schemaname = 'public'
UNION ALL SELECT format('grant %s to lernstand_reader on %s%s', a.privilege_type, g.name, CASE WHEN a.is_grantable THEN ', grantable' END)
  FROM (
    SELECT r.relname, c.relacl FROM relation r JOIN pg_class c USING (oid)
    UNION ALL SELECT r.relname || '.' || a.attname, a.attacl FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid
    UNION ALL SELECT proname, proacl FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  ) g (name, acl), aclexplode(g.acl) a WHERE a.grantee = to_regrole('lernstand_reader')
UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
ORDER BY 1`;

/** The schema of a database as text. */
export async function describeSchema(client: pg.Client | pg.Pool): Promise<string> {
  const { rows } = await client.query<{ line: string }>(CATALOG);
  return `${rows
    .map(({ line }) => line.replace(/\s+/g, ' '))
    .sort()
    .join('\n')}\n`;
}
