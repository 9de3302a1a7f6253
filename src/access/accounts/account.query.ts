import { instantOf } from '../../platform/database/instant.sql.js';
import { ALIVE, TODAY } from '../validity.sql.js';
import type { AccountsQueryDto } from './account.dto.js';

/** A grant `g` as JSON: days inclusive, the unit by its last known name, and how it stands today. */
const GRANT = `json_build_object(
  'id', g.id, 'role', g.role, 'names', g.names, 'deputy', g.deputy,
  'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('code', u.code, 'name',
    (SELECT v.name FROM unit_version v WHERE v.unit_id = u.id ORDER BY v.valid DESC LIMIT 1)) END,
  'validFrom', lower(g.valid), 'validTo', upper(g.valid) - 1,
  'state', CASE WHEN g.revoked_at IS NOT NULL THEN 'REVOKED' WHEN g.valid @> ${TODAY} THEN 'ACTIVE'
    WHEN lower(g.valid) > ${TODAY} THEN 'FUTURE' ELSE 'ENDED' END,
  'grantedBy', (SELECT display_name FROM account WHERE id = g.granted_by), 'grantedAt', ${instantOf('g.granted_at')},
  'revokedBy', (SELECT display_name FROM account WHERE id = g.revoked_by), 'revokedAt', ${instantOf('g.revoked_at')})`;

/** An account `a` with all its grants, the newest first. */
const ACCOUNT = `
SELECT a.id, a.email, a.display_name AS "displayName", a.personnel_number AS "personnelNumber", a.disabled,
  a.password_hash IS NOT NULL AS "hasPassword", ${instantOf('a.created_at')} AS "createdAt",
  (SELECT coalesce(json_agg(${GRANT} ORDER BY g.granted_at DESC, g.id DESC), '[]')
     FROM role_grant g LEFT JOIN organisational_unit u ON u.id = g.unit_id WHERE g.account_id = a.id) AS grants
FROM account a`;

/** One account by its id. */
export const ACCOUNT_BY_ID = `${ACCOUNT} WHERE a.id = $1`;

const MATCHING = `
  ($1::text IS NULL OR strpos(lower(a.email || ' ' || a.display_name), lower($1)) > 0)
  AND ($2::text IS NULL OR EXISTS (
    SELECT FROM role_grant g WHERE g.account_id = a.id AND g.role = $2 AND ${ALIVE.grant('g')}))
  AND ($3::boolean IS NULL OR a.disabled = $3)`;

/** How many accounts match, for the first three of `accountValues`. */
export const ACCOUNT_COUNT = `SELECT count(*)::integer AS total FROM account a WHERE ${MATCHING}`;

/** A page of the accounts that match, for all of `accountValues`. */
export const ACCOUNT_PAGE = `${ACCOUNT} WHERE ${MATCHING} ORDER BY a.email LIMIT $4 OFFSET $5`;

/** The values of what is asked for. */
export function accountValues({ q, role, disabled, page, pageSize }: AccountsQueryDto): unknown[] {
  const isDisabled = disabled === undefined ? null : disabled === 'true';
  return [q?.trim() || null, role ?? null, isDisabled, pageSize, (page - 1) * pageSize];
}
