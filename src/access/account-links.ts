import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountEntity } from './account.entity.js';
import { refuseWithoutLocalSignIn } from './local-sign-in.js';
import { Passwords } from './password.js';
import { hashSecret, newSecret } from './secret.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { refuseWeakPassword } from './weak-password.js';

/** What a link is for: the first password of a new account, or another one. */
export type LinkPurpose = 'SET_UP' | 'RESET';

/** A link as it is handed over; the secret is not kept and cannot be shown again. */
export interface AccountLink {
  secret: string;
  /** Instant (ISO 8601) until which it works. */
  expiresAt: string;
}

/** How long a link works: over a weekend. */
const LIFETIME = '72 hours';

const CREATE = `
INSERT INTO account_link (account_id, secret_hash, purpose, made_by, expires_at)
VALUES ($1, $2, $3, $4, now() + interval '${LIFETIME}')
ON CONFLICT (account_id) DO UPDATE SET secret_hash = EXCLUDED.secret_hash, purpose = EXCLUDED.purpose,
  made_by = EXCLUDED.made_by, created_at = now(), expires_at = EXCLUDED.expires_at
RETURNING expires_at AS "expiresAt"`;
const FIND = `
SELECT a.id, a.email FROM account_link l JOIN account a ON a.id = l.account_id
 WHERE l.secret_hash = $1 AND l.expires_at > now() AND NOT a.disabled`;
const USE = 'DELETE FROM account_link WHERE secret_hash = $1 AND expires_at > now()';

/** One-time links with which a person sets the password of an account, without anybody else knowing it. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Makes a link for an account; an earlier one ends.
   * @param madeBy id of the account that hands it over
   */
  async create(
    manager: EntityManager,
    accountId: string,
    purpose: LinkPurpose,
    madeBy: string,
  ): Promise<AccountLink> {
    const secret = newSecret();
    const [{ expiresAt }] = await manager.query(CREATE, [accountId, hashSecret(secret), purpose, madeBy]);
    return { secret, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Sets the password and ends the link and all sessions of the account. Throws 403 when the link is unknown, used,
   * replaced or too old, also when somebody else uses it at the same moment; 400 when the password is not good enough.
   * @param address IP address of who uses it; failures to sign in from there are forgotten
   */
  async redeem(token: string, password: string, address: string): Promise<void> {
    refuseWithoutLocalSignIn(this.configuration);
    const secret = hashSecret(token);
    const [account] = await this.dataSource.query(FIND, [secret]);
    if (account === undefined) throw usedLink();
    await refuseWeakPassword(password, account.email, 'password');
    const passwordHash = await this.passwords.hash(password);
    await this.dataSource.transaction(async (manager) => {
      // The row's lock lets one of several win; the others find it gone.
      const [, used] = await manager.query(USE, [secret]);
      if (used === 0) throw usedLink();
      const { affected } = await manager
        .getRepository(AccountEntity)
        .update({ id: account.id, disabled: false }, { passwordHash });
      if (affected === 0) throw usedLink();
      await this.sessions.endAll(account.id, undefined, manager);
    });
    await this.throttle.succeeded(account.email, address);
  }
}

function usedLink(): ProblemException {
  const detail =
    'Der Link ist unbekannt, schon benutzt oder abgelaufen. Lassen Sie sich von der Administration einen neuen geben.';
  return new ProblemException(403, 'LINK_USED', detail);
}
