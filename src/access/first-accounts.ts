import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Configuration, ConfigurationError, type FirstAccount } from '../platform/configuration.js';
import { isBreached } from '../platform/password-rule.js';
import { AccountService } from './account.service.js';
import { Passwords } from './password.js';
import { ROLES, type Role } from './scope.js';
import { SetupService } from './setup.service.js';

/** What the start has to say about accounts. */
export interface FirstAccounts {
  /** Roles for which an account was made now. */
  made: Role[];
  /** Secret of a link that makes the first administrator; undefined = there is one. */
  setupSecret: string | undefined;
}

/** Makes the accounts that the configuration names, where nobody has the role yet. */
@Injectable()
export class FirstAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly accounts: AccountService,
    private readonly passwords: Passwords,
    private readonly setup: SetupService,
  ) {}

  /**
   * Makes them at the start; also on several instances at once each is made at most once. Throws
   * ConfigurationError for a password that is known to everybody, which only matters where an account is made.
   */
  async prepare(): Promise<FirstAccounts> {
    const made: Role[] = [];
    if (await this.make('ADMIN', this.configuration.administrator)) made.push('ADMIN');
    if (await this.make('HR', this.configuration.hr)) made.push('HR');
    return { made, setupSecret: await this.setup.openLink() };
  }

  private async make(role: Role, account: FirstAccount | undefined): Promise<boolean> {
    if (account === undefined) return false;
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.accounts.isVacant(manager, role))) return false;
      if (await isBreached(account.password)) throw new ConfigurationError([breached(role)]);
      const passwordHash = await this.passwords.hash(account.password);
      await this.accounts.create(
        manager,
        { email: account.email, displayName: labelOf(role), passwordHash },
        role,
      );
      return true;
    });
  }
}

function breached(role: Role): string {
  return `${role}_PASSWORD: Das Passwort steht in öffentlichen Listen häufiger Passwörter. Nehmen Sie ein anderes.`;
}

function labelOf(role: Role): string {
  return ROLES.find(({ id }) => id === role)?.label ?? role;
}
