import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../../platform/problem/problem.js';
import { SIGN_IN_SECONDS } from '../cookie.js';
import { hashSecret, newSecret } from '../secret.js';
import { type Claims, Identities } from './identities.js';
import { type Connection, ProviderConnections, unavailable } from './provider-connections.js';

/** Who signed in, and where the browser goes on. */
export interface SignedInByProvider {
  accountId: string;
  provider: string;
  idToken: string | null;
  /** A path of our own. */
  returnTo: string;
}

interface Attempt {
  browserHash: Buffer;
  provider: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

const BEGIN = `
INSERT INTO oidc_attempt (state_hash, browser_hash, provider, nonce, code_verifier, return_to)
VALUES ($1, $2, $3, $4, $5, $6)`;
/** Whoever comes back with a state uses it up, whatever else is wrong. */
const END = `
DELETE FROM oidc_attempt WHERE state_hash = $1
RETURNING browser_hash AS "browserHash", provider, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo",
          created_at > now() - interval '${SIGN_IN_SECONDS} seconds' AS "isFresh"`;

/** Codes of the library for a provider that is away or answers with something that is no answer. */
const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']);

/** Signs people in by OpenID Connect: authorization code flow with PKCE, state and nonce. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: ProviderConnections,
    private readonly identities: Identities,
  ) {}

  /**
   * Begins a sign-in and answers the provider's address for the browser. Throws 404 for an unknown provider, 503 when
   * it does not answer.
   * @param browser secret that the browser keeps until it comes back
   * @param returnTo a path of our own
   */
  async begin(id: string, browser: string, returnTo: string): Promise<string> {
    const { client, openid, provider } = await this.connections.connect(id);
    const [state, nonce, codeVerifier] = [newSecret(), newSecret(), openid.randomPKCECodeVerifier()];
    const attempt = [hashSecret(state), hashSecret(browser), id, nonce, codeVerifier, returnTo];
    await this.dataSource.query(BEGIN, attempt);
    return openid.buildAuthorizationUrl(client, {
      redirect_uri: this.connections.callbackUrl(id),
      scope: provider.scope,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Ends a sign-in with what the provider sent the browser back with. Throws 400 when nobody has begun it in this
   * browser within ten minutes, 403 when the provider's answer does not hold or there is no account, 503 when the
   * provider does not answer.
   * @param browser secret that the browser kept; undefined = none
   * @param search query of the address that the provider called, as it came
   */
  async finish(id: string, browser: string | undefined, search: string): Promise<SignedInByProvider> {
    const connection = await this.connections.connect(id);
    const state = new URLSearchParams(search).get('state') ?? '';
    const attempt = await this.takeAttempt(id, state, browser);
    const tokens = await this.redeem(connection, attempt, state, search);
    const idToken = tokens.claims() as NonNullable<ReturnType<typeof tokens.claims>>;
    const identity = { issuer: idToken.iss, subject: idToken.sub };
    const ask = () => claimsOf(connection, tokens.access_token, idToken);
    const accountId = await this.identities.accountOf(connection.provider, identity, ask);
    if (accountId === null) throw noAccount();
    return { accountId, provider: id, idToken: tokens.id_token ?? null, returnTo: attempt.returnTo };
  }

  private async takeAttempt(id: string, state: string, browser: string | undefined): Promise<Attempt> {
    const [[attempt]] = await this.dataSource.query(END, [hashSecret(state)]);
    const isOurs =
      attempt?.isFresh &&
      attempt.provider === id &&
      browser !== undefined &&
      attempt.browserHash.equals(hashSecret(browser));
    if (!isOurs) throw unknownAttempt();
    return attempt;
  }

  private async redeem(
    { client, openid, provider }: Connection,
    attempt: Attempt,
    state: string,
    search: string,
  ) {
    const answer = new URL(`${this.connections.callbackUrl(provider.id)}?${search}`);
    try {
      return await openid.authorizationCodeGrant(client, answer, {
        expectedState: state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.codeVerifier,
        idTokenExpected: true,
      });
    } catch (error) {
      throw isAway(error) ? unavailable(provider) : refused(provider.name);
    }
  }
}

/** What the provider says of somebody: in its proof, and where that is short, when it is asked. */
async function claimsOf({ client, openid, provider }: Connection, accessToken: string, idToken: Claims) {
  const { emailClaim, personnelNumberClaim } = provider;
  const wanted = [emailClaim, ...(personnelNumberClaim === undefined ? [] : [personnelNumberClaim])];
  const isComplete = wanted.every((name) => idToken[name] !== undefined);
  if (isComplete || client.serverMetadata().userinfo_endpoint === undefined) return idToken;
  try {
    return { ...(await openid.fetchUserInfo(client, accessToken, idToken.sub as string)), ...idToken };
  } catch (error) {
    throw isAway(error) ? unavailable(provider) : refused(provider.name);
  }
}

function isAway(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  // A connection that cannot be made is a TypeError of fetch with the system's error inside.
  return (code !== undefined && AWAY.has(code)) || (error instanceof TypeError && cause instanceof Error);
}

function unknownAttempt(): ProblemException {
  const detail =
    'Diese Anmeldung ist abgelaufen, schon benutzt oder in einem anderen Browser begonnen. Bitte melden Sie sich neu an.';
  return new ProblemException(400, 'SIGN_IN_UNKNOWN', detail);
}

function refused(name: string): ProblemException {
  const detail = `Die Anmeldung über „${name}“ hat nicht geklappt oder wurde abgebrochen. Bitte versuchen Sie es noch einmal.`;
  return new ProblemException(403, 'SIGN_IN_REFUSED', detail);
}

function noAccount(): ProblemException {
  const detail = 'Für Sie gibt es hier noch kein Konto. Wenden Sie sich an die Administration von Lernstand.';
  return new ProblemException(403, 'NO_ACCOUNT', detail);
}
