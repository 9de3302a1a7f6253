import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IdentityProvider } from '../../platform/identity-providers.js';
import { foldEmail } from '../account.entity.js';

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/** The key under which a provider knows somebody for ever. */
export interface Identity {
  issuer: string;
  subject: string;
}

const KNOWN = `
SELECT a.id, a.disabled FROM account_identity i JOIN account a ON a.id = i.account_id
 WHERE i.issuer = $1 AND i.subject = $2`;
const BY_CLAIMS = 'SELECT id, disabled FROM account WHERE email = $1 OR personnel_number = $2';
/** Fails silently where the account belongs to another identity of this provider already. */
const REMEMBER = `
INSERT INTO account_identity (issuer, subject, account_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

/** Finds the account of somebody who has signed in at an identity provider; never makes one. */
@Injectable()
export class Identities {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Id of the account: the one that was found for this identity before, otherwise the one with the verified e-mail
   * or the personnel number, which is remembered. null = there is none, it is disabled, the claims lead to two
   * accounts, or the account belongs to another identity of this provider, as after an address was given to somebody
   * else.
   * @param ask what the provider says; asked only for an identity that was not here before
   */
  async accountOf(
    provider: IdentityProvider,
    { issuer, subject }: Identity,
    ask: () => Promise<Claims>,
  ): Promise<string | null> {
    const key = [issuer, subject];
    const known = await this.dataSource.query(KNOWN, key);
    if (known.length > 0) return openAccount(known);
    const claims = await ask();
    const wanted = [emailOf(provider, claims), personnelNumberOf(provider, claims)];
    const found = openAccount(await this.dataSource.query(BY_CLAIMS, wanted));
    if (found === null) return null;
    await this.dataSource.query(REMEMBER, [...key, found]);
    return openAccount(await this.dataSource.query(KNOWN, key));
  }
}

function openAccount(found: { id: string; disabled: boolean }[]): string | null {
  const [account, ...more] = found;
  return account === undefined || more.length > 0 || account.disabled ? null : account.id;
}

/** The address as accounts keep it, when it counts; null = none. `email_verified` speaks of the claim `email` alone. */
function emailOf({ emailClaim, trustsEmail }: IdentityProvider, claims: Claims): string | null {
  const email = claims[emailClaim];
  const isVerified = emailClaim === 'email' && claims.email_verified === true;
  return typeof email === 'string' && email !== '' && (trustsEmail || isVerified) ? foldEmail(email) : null;
}

function personnelNumberOf({ personnelNumberClaim }: IdentityProvider, claims: Claims): string | null {
  const number = personnelNumberClaim === undefined ? undefined : claims[personnelNumberClaim];
  return typeof number === 'string' && number !== '' ? number : null;
}
