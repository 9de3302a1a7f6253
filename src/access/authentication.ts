import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { sessionSecret } from './cookie.js';
import { refuseForeignSite } from './same-origin.js';
import { rightsOf } from './scope.js';
import { hashSecret } from './secret.js';
import type { SignedIn } from './signed-in.js';
import { ALIVE, TODAY } from './validity.sql.js';

/** Begin of every access token, so that people and scanners recognise one that lies around. */
export const TOKEN_PREFIX = 'ls_';

/** Who is calling, before it is known which route is called. */
export type Caller = Omit<SignedIn, 'scope'>;

interface Row extends Omit<Caller, 'rights' | 'by'> {
  /** Whether the time of the last use should be written down again. */
  stale: boolean;
}

const CALLER = `
a.id AS "accountId", a.email, a.display_name AS "displayName", a.personnel_number AS "personnelNumber",
(SELECT coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id, 'names', g.names, 'deputy', g.deputy)), '[]')
   FROM role_grant g WHERE g.account_id = a.id AND ${ALIVE.grant('g')}) AS grants,
(SELECT max(id) FROM change) AS "headChange"`;

/** The one statement that every request costs; two indexes find the row, others the roles and the change. */
const BY_SESSION = {
  name: 'caller-by-session',
  text: `SELECT ${CALLER}, NULL::text[] AS "tokenRoles", false AS "readOnly", p.seen_at < now() - interval '5 minutes' AS stale
           FROM session p JOIN account a ON a.id = p.account_id
          WHERE p.secret_hash = $1 AND ${ALIVE.session('p')} AND NOT a.disabled`,
};
const BY_TOKEN = {
  name: 'caller-by-token',
  text: `SELECT ${CALLER}, p.roles AS "tokenRoles", p.read_only AS "readOnly", p.last_used_on IS DISTINCT FROM ${TODAY} AS stale
           FROM access_token p JOIN account a ON a.id = p.account_id
          WHERE p.secret_hash = $1 AND ${ALIVE.token('p')} AND NOT a.disabled`,
};
const USED_SESSION = 'UPDATE session SET seen_at = now() WHERE secret_hash = $1';
const USED_TOKEN = `UPDATE access_token SET last_used_on = ${TODAY} WHERE secret_hash = $1`;

/** Finds out who is calling, by access token or session. */
@Injectable()
export class Authentication {
  /** TypeORM's own connections, used directly: a prepared statement is planned once per connection. */
  private readonly pool: pg.Pool;

  constructor(
    dataSource: DataSource,
    private readonly configuration: Configuration,
  ) {
    this.pool = (dataSource.driver as PostgresDriver).master;
  }

  /** The caller of a request. Throws 401 without a valid proof, 403 for a change from a foreign web site. */
  async callerOf(request: FastifyRequest): Promise<Caller> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.find('token', bearer(authorization));
    const secret = sessionSecret(request, this.configuration);
    if (secret === undefined)
      throw unauthenticated('UNAUTHENTICATED', 'Für diesen Aufruf müssen Sie angemeldet sein.');
    refuseForeignSite(request, this.configuration);
    return this.find('session', secret);
  }

  private async find(by: SignedIn['by'], secret: string): Promise<Caller> {
    const hash = hashSecret(secret);
    const { rows } = await this.pool.query<Row>({
      ...(by === 'token' ? BY_TOKEN : BY_SESSION),
      values: [hash],
    });
    const [row] = rows;
    if (row === undefined)
      throw by === 'token' ? invalidToken() : unauthenticated('SESSION_EXPIRED', SESSION_EXPIRED);
    const { stale, ...caller } = row;
    if (stale) await this.pool.query(by === 'token' ? USED_TOKEN : USED_SESSION, [hash]);
    // A token can only take away: what its maker has lost in the meantime, it has lost too.
    const { tokenRoles } = caller;
    const grants =
      tokenRoles === null ? caller.grants : caller.grants.filter(({ role }) => tokenRoles.includes(role));
    return { ...caller, grants, rights: rightsOf(grants), by };
  }
}

const SESSION_EXPIRED = 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.';

function bearer(authorization: string): string {
  const [, token] = /^bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined || !token.startsWith(TOKEN_PREFIX)) throw invalidToken();
  return token;
}

function invalidToken(): ProblemException {
  return unauthenticated('INVALID_TOKEN', 'Das Zugriffstoken ist unbekannt, widerrufen oder abgelaufen.');
}

function unauthenticated(code: string, detail: string): ProblemException {
  return new ProblemException(401, code, detail);
}
