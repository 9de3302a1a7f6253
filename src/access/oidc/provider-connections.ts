import { Injectable } from '@nestjs/common';
import type * as openid from 'openid-client';
import { Configuration } from '../../platform/configuration.js';
import type { IdentityProvider } from '../../platform/identity-providers.js';
import { ProblemException } from '../../platform/problem/problem.js';

/** A provider may take this long for an answer; somebody is waiting in front of the browser. */
const TIMEOUT_SECONDS = 5;
/** A longer proof would make an address that servers refuse. */
const LONGEST_HINT = 3000;

/** A provider with what it says about itself, and the library that speaks with it. */
export interface Connection {
  provider: IdentityProvider;
  client: openid.Configuration;
  openid: typeof openid;
}

/**
 * The identity providers of the installation. Nothing is asked before somebody signs in there, so a provider that
 * is away keeps neither the service from starting nor anybody else from signing in; it is asked again next time.
 */
@Injectable()
export class ProviderConnections {
  private readonly known = new Map<string, Promise<Connection>>();

  constructor(private readonly configuration: Configuration) {}

  /** The provider's address of the callback, which is registered there. */
  callbackUrl(id: string): string {
    return `${this.configuration.publicUrl}/api/v1/oidc/${id}/callback`;
  }

  /** A provider by its short name. Throws 404 for an unknown one, 503 when it does not answer. */
  async connect(id: string): Promise<Connection> {
    const provider = this.configuration.identityProviders.find((each) => each.id === id);
    if (provider === undefined) {
      throw new ProblemException(404, 'NO_SUCH_PROVIDER', 'Einen solchen Anmeldedienst gibt es hier nicht.');
    }
    const connection = this.known.get(id) ?? discover(provider);
    this.known.set(id, connection);
    try {
      return await connection;
    } catch {
      if (this.known.get(id) === connection) this.known.delete(id);
      throw unavailable(provider);
    }
  }

  /**
   * Where a browser goes so that its session at the provider ends too, and comes back from; null = the provider
   * does not offer it or is away.
   * @param idToken proof of the sign-in, which tells the provider whose session it is
   */
  async signOutUrl(id: string, idToken: string | null): Promise<string | null> {
    const connection = await this.connect(id).catch(() => undefined);
    if (connection?.client.serverMetadata().end_session_endpoint === undefined) return null;
    const { openid, client } = connection;
    return openid.buildEndSessionUrl(client, {
      post_logout_redirect_uri: `${this.configuration.publicUrl}/`,
      ...(idToken !== null && idToken.length <= LONGEST_HINT ? { id_token_hint: idToken } : {}),
    }).href;
  }
}

/** The refusal when a provider does not answer or answers nonsense. */
export function unavailable({ name }: IdentityProvider): ProblemException {
  const detail = `Der Anmeldedienst „${name}“ antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.`;
  return new ProblemException(503, 'PROVIDER_UNAVAILABLE', detail, { retryAfterSeconds: 30 });
}

/** The library is loaded with the first provider: most installations have none. */
async function discover(provider: IdentityProvider): Promise<Connection> {
  const openid = await import('openid-client');
  const { issuer, clientId, clientSecret } = provider;
  const proof = clientSecret === undefined ? openid.None() : openid.ClientSecretPost(clientSecret);
  const client = await openid.discovery(issuer, clientId, undefined, proof, {
    timeout: TIMEOUT_SECONDS,
    // The signature of the provider's proof is checked as well, though it comes straight from the provider.
    execute: [
      openid.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
    ],
  });
  return { provider, client, openid };
}
