import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayInBerlin } from '../platform/clock.js';
import { invalidItem, ProblemException } from '../platform/problem/problem.js';
import { AccessTokenEntity } from './access-token.entity.js';
import { TOKEN_PREFIX } from './authentication.js';
import type { Role } from './scope.js';
import { hashSecret, newSecret } from './secret.js';
import type { SignedIn } from './signed-in.js';
import type { CreatedTokenDto, NewTokenDto, TokenDto, TokensDto } from './token.dto.js';

const MOST_TOKENS = 50;
/** Days for which a token works when nobody says how long, and at most. */
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes, lists and revokes the access tokens of an account; they have the rights of their maker or fewer. */
@Injectable()
export class TokenService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Makes a token and answers it with its secret, which is shown this once. Throws 400 for a day that is over or
   * more than a year away and for a role that the maker does not have, 409 for too many.
   */
  async create(
    { accountId, grants }: SignedIn,
    { name, expiresOn: wished, readOnly, roles }: NewTokenDto,
  ): Promise<CreatedTokenDto> {
    const expiresOn = wished ?? dayFromNow(USUAL_DAYS);
    refuseDay(expiresOn);
    const foreign = roles?.find((role) => !grants.some((grant) => grant.role === role));
    if (foreign) throw notYourRole(foreign);
    const tokens = this.dataSource.getRepository(AccessTokenEntity);
    if ((await tokens.countBy({ accountId })) >= MOST_TOKENS) {
      const detail = `Ein Konto kann höchstens ${MOST_TOKENS} Zugriffstoken haben. Widerrufen Sie zuerst eines.`;
      throw new ProblemException(409, 'TOO_MANY_TOKENS', detail);
    }
    const token = `${TOKEN_PREFIX}${newSecret()}`;
    const made = await tokens.save({
      accountId,
      name,
      expiresOn,
      readOnly: readOnly ?? false,
      roles: roles ? [...new Set(roles)] : null,
      secretHash: hashSecret(token),
      lastUsedOn: null,
    });
    return { ...shown(made), token };
  }

  /** The tokens of the caller, the newest first. */
  async list({ accountId }: SignedIn): Promise<TokensDto> {
    const tokens = this.dataSource.getRepository(AccessTokenEntity);
    const found = await tokens.find({ where: { accountId }, order: { createdAt: 'DESC', id: 'DESC' } });
    return { items: found.map(shown) };
  }

  /** Revokes a token of the caller at once. Throws 404 when it has no such token. */
  async revoke({ accountId }: SignedIn, id: string): Promise<void> {
    const { affected } = await this.dataSource.getRepository(AccessTokenEntity).delete({ id, accountId });
    if (affected === 0)
      throw new ProblemException(404, 'NO_SUCH_TOKEN', 'Ein solches Zugriffstoken haben Sie nicht.');
  }
}

function shown(token: AccessTokenEntity): TokenDto {
  const { id, name, createdAt, expiresOn, readOnly, roles, lastUsedOn } = token;
  return { id, name, createdAt: createdAt.toISOString(), expiresOn, readOnly, roles, lastUsedOn };
}

/** The real day in Germany so many days from now. */
function dayFromNow(days: number): string {
  // From noon, which is on the same day also when the clocks are changed in between.
  const noon = Date.parse(`${dayInBerlin(new Date())}T12:00:00Z`);
  return dayInBerlin(new Date(noon + days * DAY_MS));
}

function refuseDay(value: string): void {
  const last = dayFromNow(MOST_DAYS);
  if (value < dayFromNow(0)) {
    const message = `„expiresOn“ ist schon vorbei: ${value}. Geben Sie den heutigen oder einen späteren Tag an.`;
    throw invalidItem({ pointer: '#/expiresOn', code: 'DAY_IS_OVER', message, value });
  }
  if (value > last) {
    const message = `„expiresOn“ ist zu weit weg: ${value}. Ein Zugriffstoken gilt höchstens ${MOST_DAYS} Tage, also bis ${last}.`;
    throw invalidItem({ pointer: '#/expiresOn', code: 'DAY_TOO_LATE', message, value });
  }
}

function notYourRole(value: Role): ProblemException {
  const message = `„roles“: Die Rolle ${value} haben Sie selbst nicht.`;
  return invalidItem({ pointer: '#/roles', code: 'NOT_YOUR_ROLE', message, value });
}
