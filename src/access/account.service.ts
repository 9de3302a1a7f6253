import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProblemException } from '../platform/problem/problem.js';
import { AccountEntity, foldEmail } from './account.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import type { Role } from './scope.js';
import { ALIVE } from './validity.sql.js';

/** Whoever makes first accounts holds it until the end of the transaction; at most one of them wins. */
const FIRST_ACCOUNTS_LOCK = 7462;

/** An account to be made; the password is hashed already. */
export interface NewAccount {
  email: string;
  displayName: string;
  passwordHash: string;
}

/** Makes accounts. */
@Injectable()
export class AccountService {
  /** Waits for its turn and says whether nobody has the role yet, so that a first account may be made. */
  async isVacant(manager: EntityManager, role: Role): Promise<boolean> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_ACCOUNTS_LOCK]);
    const [{ vacant }] = await manager.query(
      `SELECT NOT EXISTS (SELECT FROM role_grant g WHERE g.role = $1 AND g.unit_id IS NULL AND ${ALIVE.grant('g')}) AS vacant`,
      [role],
    );
    return vacant;
  }

  /** Makes an account with a city-wide role. Throws 409 when the address has an account already. */
  async create(manager: EntityManager, account: NewAccount, role: Role): Promise<AccountEntity> {
    const accounts = manager.getRepository(AccountEntity);
    const email = foldEmail(account.email);
    if (await accounts.existsBy({ email })) {
      throw new ProblemException(409, 'EMAIL_TAKEN', `Für die Adresse ${email} gibt es schon ein Konto.`);
    }
    const made = await accounts.save({ ...account, email, personnelNumber: null, disabled: false });
    await manager
      .getRepository(RoleGrantEntity)
      .insert({ accountId: made.id, role, unitId: null, grantedBy: null });
    return made;
  }
}
