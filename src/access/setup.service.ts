import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountService } from './account.service.js';
import { Passwords } from './password.js';
import { hashSecret, newSecret } from './secret.js';
import type { AccountDto } from './session.dto.js';
import type { SetupDto } from './setup.dto.js';
import { refuseWeakPassword } from './weak-password.js';

/** The way to the first administrator when none is configured: a link that works once. */
@Injectable()
export class SetupService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountService,
    private readonly passwords: Passwords,
  ) {}

  /** A secret for the link, or undefined when there is an administrator. Earlier ones stay valid until one is used. */
  openLink(): Promise<string | undefined> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.accounts.isVacant(manager, 'ADMIN'))) return undefined;
      const secret = newSecret();
      await manager.query('INSERT INTO setup_link (secret_hash) VALUES ($1)', [hashSecret(secret)]);
      return secret;
    });
  }

  /**
   * Makes the first administrator. Throws 403 when the link is unknown or used, also when somebody else uses it
   * or another one at the same moment; 400 when the password is not good enough.
   */
  async setUp({ token, email, displayName = email, password }: SetupDto): Promise<AccountDto> {
    const secret = hashSecret(token);
    const [known] = await this.dataSource.query('SELECT FROM setup_link WHERE secret_hash = $1', [secret]);
    if (known === undefined) throw usedLink();
    await refuseWeakPassword(password, email, 'password');
    const passwordHash = await this.passwords.hash(password);
    return this.dataSource.transaction(async (manager) => {
      const isVacant = await this.accounts.isVacant(manager, 'ADMIN');
      const [, deleted] = await manager.query('DELETE FROM setup_link');
      if (!isVacant || deleted === 0) throw usedLink();
      const account = await this.accounts.create(manager, { email, displayName, passwordHash }, 'ADMIN');
      return { id: account.id, email: account.email, displayName: account.displayName };
    });
  }
}

function usedLink(): ProblemException {
  const detail =
    'Der Link zur Einrichtung ist unbekannt oder schon benutzt. Einen neuen zeigt der Dienst beim Start, solange es kein Konto gibt.';
  return new ProblemException(403, 'SETUP_LINK_USED', detail);
}
