import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountEntity } from './account.entity.js';
import { refuseWithoutLocalSignIn } from './local-sign-in.js';
import { Passwords } from './password.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { refuseWeakPassword } from './weak-password.js';

/** A signed-in person's wish for another password. */
export interface PasswordChange {
  accountId: string;
  currentPassword: string;
  newPassword: string;
  /** IP address that the wish comes from. */
  address: string;
  /** Secret of the session that goes on. */
  kept: string | undefined;
}

/** Changes the password of who is signed in. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Sets the new password, ends all other sessions and an open link of the account. Guessing the present one here
   * counts like guessing it at sign-in. Throws 403 when it is wrong, 400 when the new one is not good enough,
   * 409 for an account without a password, 429 after too many failures.
   */
  async change({ accountId, currentPassword, newPassword, address, kept }: PasswordChange): Promise<void> {
    refuseWithoutLocalSignIn(this.configuration);
    const account = await this.dataSource.getRepository(AccountEntity).findOneByOrFail({ id: accountId });
    const { email, passwordHash: presentHash } = account;
    if (presentHash === null) throw noPassword();
    await this.throttle.attempt(email, address);
    if (!(await this.passwords.matches(presentHash, currentPassword))) throw wrongPassword();
    await this.throttle.succeeded(email, address);
    await refuseWeakPassword(newPassword, email, 'newPassword');
    const passwordHash = await this.passwords.hash(newPassword);
    await this.dataSource.transaction(async (manager) => {
      // Somebody else may have changed it since it was compared.
      const { affected } = await manager
        .getRepository(AccountEntity)
        .update({ id: accountId, passwordHash: presentHash }, { passwordHash });
      if (affected === 0) throw wrongPassword();
      await manager.query('DELETE FROM account_link WHERE account_id = $1', [accountId]);
      await this.sessions.endAll(accountId, kept, manager);
    });
  }
}

function noPassword(): ProblemException {
  const detail = 'Ihr Konto hat kein Passwort: Sie melden sich über den Anmeldedienst Ihrer Stadt an.';
  return new ProblemException(409, 'NO_PASSWORD', detail);
}

function wrongPassword(): ProblemException {
  return new ProblemException(403, 'WRONG_PASSWORD', 'Das bisherige Passwort stimmt nicht.');
}
