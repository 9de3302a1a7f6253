import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountEntity, foldEmail } from './account.entity.js';
import { Passwords } from './password.js';
import { hashSecret, newSecret } from './secret.js';
import { SessionEntity } from './session.entity.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** An attempt to sign in. */
export interface SignIn {
  email: string;
  password: string;
  /** IP address that it comes from. */
  address: string;
  /** Secret of a session that the browser has already; it ends. */
  previous: string | undefined;
}

/** Begins and ends the sessions of browsers. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Begins a session and answers its secret. Throws 401 with the same words and after the same time for a
   * wrong password, an unknown and a disabled account; 429 after too many failures.
   */
  async signIn({ email, password, address, previous }: SignIn): Promise<string> {
    await this.throttle.attempt(email, address);
    const account = await this.dataSource.getRepository(AccountEntity).findOneBy({ email: foldEmail(email) });
    const isRight = await this.passwords.matches(account?.passwordHash, password);
    if (account === null || !isRight || account.disabled) {
      throw new ProblemException(401, 'WRONG_CREDENTIALS', 'E-Mail-Adresse oder Passwort stimmt nicht.');
    }
    await this.throttle.succeeded(email, address);
    if (previous !== undefined) await this.end(previous);
    const secret = newSecret();
    await this.dataSource
      .getRepository(SessionEntity)
      .insert({ secretHash: hashSecret(secret), accountId: account.id });
    return secret;
  }

  /** Ends a session; one that has ended already stays so. */
  async end(secret: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ secretHash: hashSecret(secret) });
  }
}
