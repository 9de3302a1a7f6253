import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../../platform/configuration.js';
import { databaseFault } from '../../platform/problem/database-problem.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { AccountEntity, foldEmail } from '../account.entity.js';
import { AccountLinks } from '../account-links.js';
import { refuseWithoutLocalSignIn } from '../local-sign-in.js';
import type { SignedIn } from '../signed-in.js';
import type {
  AccountChangeDto,
  AccountDetailDto,
  AccountLinkDto,
  AccountsDto,
  AccountsQueryDto,
  NewAccountDto,
} from './account.dto.js';
import { ACCOUNT_BY_ID, ACCOUNT_COUNT, ACCOUNT_PAGE, accountValues } from './account.query.js';

/** Page on which the secret of a link is used. */
const PASSWORD_PAGE = '/passwort';

/** Lists, makes and changes accounts. They are locked, never deleted: what they did stays known. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: AccountLinks,
    private readonly configuration: Configuration,
  ) {}

  /** A page of the accounts, by address. */
  async page(query: AccountsQueryDto): Promise<AccountsDto> {
    const { page, pageSize } = query;
    const values = accountValues(query);
    const items = await this.dataSource.query(ACCOUNT_PAGE, values);
    const [{ total }] = await this.dataSource.query(ACCOUNT_COUNT, values.slice(0, 3));
    return { items, page, pageSize, total };
  }

  /** One account. Throws 404 when there is none. */
  async one(id: string, manager: EntityManager = this.dataSource.manager): Promise<AccountDetailDto> {
    const [account] = await manager.query(ACCOUNT_BY_ID, [id]);
    if (account === undefined) throw noSuchAccount();
    return account;
  }

  /** Makes an account without roles. Throws 409 when the address or the personnel number has one already. */
  async create({ email, displayName, personnelNumber }: NewAccountDto): Promise<AccountDetailDto> {
    return this.dataSource.transaction(async (manager) => {
      const accounts = manager.getRepository(AccountEntity);
      const made = accounts.create({ email: foldEmail(email), displayName, passwordHash: null });
      made.personnelNumber = personnelNumber ?? null;
      await refuseTaken(() => accounts.save(made));
      return this.one(made.id, manager);
    });
  }

  /**
   * Makes a one-time link with which the person sets the first or another password; an earlier one ends. Throws
   * 404 when there is no such account, 409 when it is locked, 403 when nobody signs in with a password here.
   */
  async link(caller: SignedIn, id: string): Promise<AccountLinkDto> {
    refuseWithoutLocalSignIn(this.configuration);
    return this.dataSource.transaction(async (manager) => {
      const { disabled, hasPassword } = await this.one(id, manager);
      if (disabled) throw new ProblemException(409, 'ACCOUNT_LOCKED', 'Das Konto ist gesperrt.');
      const purpose = hasPassword ? 'RESET' : 'SET_UP';
      const { secret, expiresAt } = await this.links.create(manager, id, purpose, caller.accountId);
      return { path: `${PASSWORD_PAGE}#${secret}`, expiresAt };
    });
  }

  /**
   * Changes an account. Throws 404 when there is none, 409 when the address or the personnel number is taken or
   * the last administrator would be locked out, 403 for the own personnel number: with it somebody else's record
   * would be opened.
   */
  async change(caller: SignedIn, id: string, changed: AccountChangeDto): Promise<AccountDetailDto> {
    const { email, displayName, personnelNumber, disabled } = changed;
    if (personnelNumber !== undefined && id === caller.accountId) throw ownPersonnelNumber();
    return this.dataSource.transaction(async (manager) => {
      const values = {
        ...(email === undefined || email === null ? {} : { email: foldEmail(email) }),
        ...(displayName ? { displayName } : {}),
        ...(personnelNumber === undefined ? {} : { personnelNumber }),
        ...(typeof disabled === 'boolean' ? { disabled } : {}),
      };
      if (Object.keys(values).length > 0) {
        await refuseTaken(() => keepingAnAdministrator(() => manager.update(AccountEntity, { id }, values)));
      }
      return this.one(id, manager);
    });
  }
}

/** Turns the refusal of the database to lose the last administrator into a problem that says so. */
export async function keepingAnAdministrator<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (databaseFault(error)?.constraint !== 'last_administrator') throw error;
    const detail =
      'Danach gäbe es kein Konto mehr mit der Rolle Administration auf Dauer. Vergeben Sie die Rolle zuerst einem anderen Konto.';
    throw new ProblemException(409, 'LAST_ADMINISTRATOR', detail);
  }
}

async function refuseTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = databaseFault(error);
    if (fault?.constraint === 'account_email_key')
      throw new ProblemException(409, 'EMAIL_TAKEN', 'Für diese Adresse gibt es schon ein Konto.');
    if (fault?.constraint === 'account_personnel_number_key')
      throw new ProblemException(
        409,
        'PERSONNEL_NUMBER_TAKEN',
        'Diese Personalnummer gehört schon zu einem anderen Konto.',
      );
    throw error;
  }
}

/** No account with this id. */
export function noSuchAccount(): ProblemException {
  return new ProblemException(404, 'ACCOUNT_NOT_FOUND', 'Dieses Konto gibt es nicht.');
}

function ownPersonnelNumber(): ProblemException {
  const detail = 'Die Personalnummer des eigenen Kontos ändert jemand anderes mit der Rolle Administration.';
  return new ProblemException(403, 'OWN_ACCOUNT', detail);
}
