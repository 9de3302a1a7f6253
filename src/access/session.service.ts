import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountEntity, foldEmail } from './account.entity.js';
import { refuseWithoutLocalSignIn } from './local-sign-in.js';
import { Passwords } from './password.js';
import { hashSecret, newSecret } from './secret.js';
import { SessionEntity } from './session.entity.js';
import type { SessionsDto } from './sessions.dto.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { ALIVE } from './validity.sql.js';

/** An attempt to sign in. */
export interface SignIn {
  email: string;
  password: string;
  /** IP address that it comes from. */
  address: string;
  /** Secret of a session that the browser has already; it ends. */
  previous: string | undefined;
}

/** Who begins a session, and how that is known. */
export interface NewSession {
  accountId: string;
  /** Identity provider; null = by password. */
  provider: string | null;
  /** The provider's proof, kept for signing out there too; null = none. */
  idToken: string | null;
  /** Secret of a session that the browser has already; it ends. */
  previous: string | undefined;
}

/** Begins, lists and ends the sessions of browsers. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Begins a session and answers its secret. Throws 401 with the same words and after the same time for a
   * wrong password, an unknown and a disabled account; 429 after too many failures; 403 where passwords are off.
   */
  async signIn({ email, password, address, previous }: SignIn): Promise<string> {
    refuseWithoutLocalSignIn(this.configuration);
    await this.throttle.attempt(email, address);
    const account = await this.dataSource.getRepository(AccountEntity).findOneBy({ email: foldEmail(email) });
    const isRight = await this.passwords.matches(account?.passwordHash, password);
    if (account === null || !isRight || account.disabled) {
      throw new ProblemException(401, 'WRONG_CREDENTIALS', 'E-Mail-Adresse oder Passwort stimmt nicht.');
    }
    await this.throttle.succeeded(email, address);
    return this.begin({ accountId: account.id, provider: null, idToken: null, previous });
  }

  /** Begins a session of somebody who has proven who it is, and answers its secret. */
  async begin({ accountId, provider, idToken, previous }: NewSession): Promise<string> {
    if (previous !== undefined) await this.end(previous);
    const secret = newSecret();
    await this.dataSource
      .getRepository(SessionEntity)
      .insert({ secretHash: hashSecret(secret), accountId, provider, idToken });
    return secret;
  }

  /** Ends a session and answers what it was; null = it has ended already. */
  async end(secret: string): Promise<Pick<SessionEntity, 'provider' | 'idToken'> | null> {
    const [ended] = await this.dataSource.query(
      'DELETE FROM session WHERE secret_hash = $1 RETURNING provider, id_token AS "idToken"',
      [hashSecret(secret)],
    );
    return ended[0] ?? null;
  }

  /** The running sessions of an account, the newest first; `secret` is that of the one which asks. */
  async list(accountId: string, secret: string | undefined): Promise<SessionsDto> {
    const current = secret === undefined ? undefined : hashSecret(secret);
    const found = await this.dataSource
      .getRepository(SessionEntity)
      .createQueryBuilder('s')
      .where('s.account_id = :accountId', { accountId })
      .andWhere(ALIVE.session('s'))
      .orderBy('s.createdAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    const items = found.map(({ id, createdAt, seenAt, provider, secretHash }) => ({
      id,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      provider,
      current: current?.equals(secretHash) ?? false,
    }));
    return { items };
  }

  /** Ends a session of the account at once. Throws 404 when it has no such session. */
  async revoke(accountId: string, id: string): Promise<void> {
    const { affected } = await this.dataSource.getRepository(SessionEntity).delete({ id, accountId });
    if (affected === 0)
      throw new ProblemException(404, 'NO_SUCH_SESSION', 'Eine solche Sitzung haben Sie nicht.');
  }

  /**
   * Ends the sessions of an account, all or all but one.
   * @param kept secret of the session that goes on; undefined = none does
   */
  async endAll(accountId: string, kept: string | undefined, manager?: EntityManager): Promise<void> {
    const others = kept === undefined ? {} : { secretHash: Not(hashSecret(kept)) };
    await (manager ?? this.dataSource).getRepository(SessionEntity).delete({ accountId, ...others });
  }
}
