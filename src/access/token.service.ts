import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayInBerlin } from '../platform/clock.js';
import { ProblemException } from '../platform/problem/problem.js';
import { AccessTokenEntity } from './access-token.entity.js';
import { TOKEN_PREFIX } from './authentication.js';
import { hashSecret, newSecret } from './secret.js';
import type { SignedIn } from './signed-in.js';
import type { CreatedTokenDto, NewTokenDto, TokenDto, TokensDto } from './token.dto.js';

const MOST_TOKENS = 50;

/** Makes, lists and revokes the access tokens of an account; they have the rights of their maker. */
@Injectable()
export class TokenService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Makes a token and answers it with its secret, which is shown this once. Throws 403 when a token asks for
   * another one (a stolen token must end with its revocation), 400 for a day that is over, 409 for too many.
   */
  async create({ accountId, by }: SignedIn, { name, expiresOn }: NewTokenDto): Promise<CreatedTokenDto> {
    if (by === 'token') {
      const detail =
        'Zugriffstoken werden nach einer Anmeldung mit Passwort angelegt, nicht mit einem anderen Zugriffstoken.';
      throw new ProblemException(403, 'SIGN_IN_NEEDED', detail);
    }
    if (expiresOn && expiresOn < dayInBerlin(new Date())) throw expired(expiresOn);
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

function shown({ id, name, createdAt, expiresOn, lastUsedOn }: AccessTokenEntity): TokenDto {
  return { id, name, createdAt: createdAt.toISOString(), expiresOn, lastUsedOn };
}

function expired(value: string): ProblemException {
  const message = `„expiresOn“ ist schon vorbei: ${value}. Geben Sie den heutigen oder einen späteren Tag an.`;
  return new ProblemException(400, 'INVALID_REQUEST', message, {
    errors: [{ pointer: '#/expiresOn', code: 'DAY_IS_OVER', message, value }],
  });
}
