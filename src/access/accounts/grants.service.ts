import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayInBerlin } from '../../platform/clock.js';
import { invalidItem, ProblemException } from '../../platform/problem/problem.js';
import { AccountEntity } from '../account.entity.js';
import { RoleGrantEntity } from '../role-grant.entity.js';
import type { Role } from '../scope.js';
import type { SignedIn } from '../signed-in.js';
import type { AccountDetailDto } from './account.dto.js';
import { AccountsService, keepingAnAdministrator, noSuchAccount } from './accounts.service.js';
import type { GrantIdDto, NewGrantDto } from './grant.dto.js';

/** Roles that are about one unit and its subtree, never about the whole city. */
const OF_A_UNIT: readonly Role[] = ['TRAINING_OFFICER', 'UNIT_HEAD'];

/** Grants and revokes roles. Both hold from the next request on. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
  ) {}

  /**
   * Grants a role. Throws 403 for the own account (nobody grants to himself), 404 for an unknown account, 400 when
   * unit, names or days do not fit the role, 409 when the same role is granted for these days already.
   */
  async grant(caller: SignedIn, accountId: string, asked: NewGrantDto): Promise<AccountDetailDto> {
    if (accountId === caller.accountId) {
      const detail = 'Rollen für das eigene Konto vergibt jemand anderes mit der Rolle Administration.';
      throw new ProblemException(403, 'OWN_ACCOUNT', detail);
    }
    const { role, unit, names, deputy, validTo } = asked;
    // `null` is no day either.
    const validFrom = asked.validFrom ?? dayInBerlin(new Date());
    refuseMisfit(asked, validFrom);
    return this.dataSource.transaction(async (manager) => {
      const account = await manager.findOneBy(AccountEntity, { id: accountId });
      if (account === null) throw noSuchAccount();
      if (role === 'EMPLOYEE' && account.personnelNumber === null) throw personnelNumberNeeded();
      await manager.insert(RoleGrantEntity, {
        accountId,
        role,
        unitId: unit === undefined ? null : await unitByCode(manager, unit),
        names: role === 'HR' ? names === true : true,
        deputy: deputy === true,
        valid: `[${validFrom},${validTo ?? ''}${validTo === undefined ? ')' : ']'}`,
        grantedBy: caller.accountId,
      });
      return this.accounts.one(accountId, manager);
    });
  }

  /**
   * Revokes a role at once. Throws 404 when the account has no such grant, 409 when it is revoked already or the
   * last administrator would lose the role.
   */
  async revoke(caller: SignedIn, { id, grantId }: GrantIdDto): Promise<AccountDetailDto> {
    return this.dataSource.transaction(async (manager) => {
      const known = { id: grantId, accountId: id };
      const grant = await manager.findOne(RoleGrantEntity, {
        where: known,
        lock: { mode: 'pessimistic_write' },
      });
      if (grant === null)
        throw new ProblemException(404, 'GRANT_NOT_FOUND', 'Diese Rolle hat das Konto nicht.');
      if (grant.revokedAt !== null) {
        throw new ProblemException(409, 'ALREADY_REVOKED', 'Diese Rolle ist schon entzogen.');
      }
      const revoked = { revokedBy: caller.accountId, revokedAt: new Date() };
      await keepingAnAdministrator(() => manager.update(RoleGrantEntity, known, revoked));
      return this.accounts.one(id, manager);
    });
  }
}

function refuseMisfit({ role, unit, names, deputy, validTo }: NewGrantDto, validFrom: string): void {
  if (unit === undefined && OF_A_UNIT.includes(role)) {
    throw misfit(
      'unit',
      'UNIT_NEEDED',
      'Diese Rolle gilt immer für eine Organisationseinheit: Geben Sie „unit“ an.',
    );
  }
  if (unit !== undefined && role !== 'HR' && !OF_A_UNIT.includes(role)) {
    throw misfit(
      'unit',
      'NO_UNIT_HERE',
      'Diese Rolle gilt immer für die ganze Stadt: Lassen Sie „unit“ weg.',
    );
  }
  if (names !== undefined && role !== 'HR') {
    throw misfit('names', 'NO_CHOICE_OF_NAMES', '„names“ gibt es nur bei der Rolle HR: Lassen Sie es weg.');
  }
  if (deputy && !OF_A_UNIT.includes(role)) {
    const message = '„deputy“ gibt es nur bei Fortbildungsbeauftragten und Leitungen: Lassen Sie es weg.';
    throw misfit('deputy', 'NO_DEPUTY_HERE', message);
  }
  if (validTo !== undefined && validTo < validFrom) {
    const message = `Der letzte Tag (${validTo}) liegt vor dem ersten (${validFrom}).`;
    throw misfit('validTo', 'ENDS_BEFORE_IT_BEGINS', message);
  }
}

function misfit(member: string, code: string, message: string): ProblemException {
  return invalidItem({ pointer: `#/${member}`, code, message });
}

async function unitByCode(manager: EntityManager, code: string): Promise<number> {
  const [unit] = await manager.query('SELECT id FROM organisational_unit WHERE code = $1', [code]);
  if (unit !== undefined) return unit.id;
  throw misfit('unit', 'UNKNOWN_UNIT', `Die Organisationseinheit „${code}“ gibt es nicht.`);
}

function personnelNumberNeeded(): ProblemException {
  const detail =
    'Das Konto hat keine Personalnummer, deshalb gibt es für die Rolle keine Angaben. Tragen Sie zuerst die Personalnummer ein.';
  return new ProblemException(409, 'PERSONNEL_NUMBER_NEEDED', detail);
}
