import type pg from 'pg';
import type { RowError } from '../columns/cell.js';
import { LIMITS } from '../reading/limits.js';
import type { Finding } from '../staging/finding.js';

const MOST_NAMED = 20;

/** The unit above a unit: from the file, or as it is known last. */
interface Link {
  code: string;
  parent: string | null;
  /** Row of the file; null = known and not in the file. */
  row: number | null;
}

const LINKS = `
SELECT DISTINCT ON (s.code) s.code, s.parent_code AS parent, s.row FROM staged s WHERE s.code IS NOT NULL
 ORDER BY s.code, s.row`;

const KNOWN_LINKS = `
SELECT DISTINCT ON (u.id) u.code, p.code AS parent, NULL::integer AS row
  FROM organisational_unit u
  JOIN unit_version v ON v.unit_id = u.id
  LEFT JOIN organisational_unit p ON p.id = v.parent_id
 WHERE u.code NOT IN (SELECT code FROM staged WHERE code IS NOT NULL)
 ORDER BY u.id, v.valid DESC`;

/** The circles that the units of the file would form, among themselves or with known ones; each is one fault. */
export async function unitCircles(client: pg.PoolClient): Promise<Finding> {
  const { rows: known } = await client.query<Link>(KNOWN_LINKS);
  const { rows: staged } = await client.query<Link>(LINKS);
  const circles = findCircles([...staged, ...known]);
  const errors = circles.map(circleError).sort((a, b) => a.row - b.row);
  return { errors: errors.slice(0, LIMITS.listedErrors), count: circles.length };
}

/** Every unit has at most one above it, so that climbing from each unit once finds all circles. */
function findCircles(links: readonly Link[]): Link[][] {
  const byCode = new Map(links.map((link) => [link.code, link]));
  const climbs = new Map<string, number>();
  const circles: Link[][] = [];
  links.forEach((start, climb) => {
    const path: Link[] = [];
    let at: Link | undefined = start;
    while (at && !climbs.has(at.code)) {
      climbs.set(at.code, climb);
      path.push(at);
      at = at.parent === null ? undefined : byCode.get(at.parent);
    }
    if (at && climbs.get(at.code) === climb) circles.push(path.slice(path.indexOf(at)));
  });
  return circles;
}

/** Told at the first row that takes part. */
function circleError(members: readonly Link[]): RowError {
  const rowOf = ({ row }: Link) => row ?? Number.MAX_SAFE_INTEGER;
  const first = members.reduce((a, b) => (rowOf(b) < rowOf(a) ? b : a));
  const begin = members.indexOf(first);
  const ordered = [...members.slice(begin), ...members.slice(0, begin)];
  const names = ordered.map(({ code, row }) => `„${code}“ (${row === null ? 'bekannt' : `Zeile ${row}`})`);
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  const message =
    `Die Organisationseinheiten stehen im Kreis übereinander: ${[...shown, `„${first.code}“`].join(' → ')}. ` +
    'Erlaubt: eine übergeordnete Einheit, die nicht selbst darunter steht.';
  return { row: rowOf(first), column: 'Übergeordnet', code: 'UNIT_CIRCLE', message, value: first.parent };
}
