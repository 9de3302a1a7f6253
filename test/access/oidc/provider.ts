import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import type { Context, Provider as ProviderClass } from 'oidc-provider';

/** What a provider says of somebody. */
export interface Person {
  sub: string;
  [claim: string]: unknown;
}

/** A certified OpenID provider in this process, at which whoever was named last is signed in without being asked. */
export interface TestProvider {
  issuer: string;
  /** Who signs in from now on. */
  person: Person;
  /** Changes the proof (ID token) on its way, as somebody in between would; undefined = it stays as it is. */
  forge: ((proof: string) => string) | undefined;
  close(): Promise<void>;
}

/** The client that our service is at the provider. */
export interface TestClient {
  id: string;
  /** undefined = a public client. */
  secret?: string | undefined;
  redirectUri: string;
  afterSignOut: string;
}

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a provider.
 * @param claimsInProof whether e-mail and the like stand in the ID token; otherwise it must be asked for them
 */
export async function startProvider(
  port: number,
  { id, secret, redirectUri, afterSignOut }: TestClient,
  claimsInProof = true,
): Promise<TestProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const state: Omit<TestProvider, 'close'> = { issuer, person: { sub: 'niemand' }, forge: undefined };
  const provider = await quietly(async () => {
    const Provider = await loadProvider();
    return new Provider(issuer, {
      clients: [
        {
          client_id: id,
          ...(secret === undefined ? {} : { client_secret: secret }),
          token_endpoint_auth_method: secret === undefined ? 'none' : 'client_secret_post',
          redirect_uris: [redirectUri],
          post_logout_redirect_uris: [afterSignOut],
        },
      ],
      jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['nur-im-test'] },
      scopes: ['openid', 'email', 'profile'],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'personalnummer'] },
      conformIdTokenClaims: !claimsInProof,
      pkce: { required: () => true },
      ttl: {
        AccessToken: 60,
        AuthorizationCode: 60,
        Grant: 600,
        IdToken: 600,
        Interaction: 600,
        Session: 600,
      },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          logoutSource: (ctx: { body: string }, form: string) => {
            ctx.body = form;
          },
        },
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ ...state.person, sub }),
      }),
      async loadExistingGrant({ oidc }: Context) {
        const grant = new provider.Grant({
          clientId: oidc.client.clientId,
          accountId: oidc.session.accountId,
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) {
      await next();
      const proof = ctx.path === '/token' ? ctx.body?.id_token : undefined;
      if (proof && state.forge) ctx.body = { ...ctx.body, id_token: state.forge(proof) };
      return;
    }
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: state.person.sub } });
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening));
  });
  return Object.assign(state, {
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function loadProvider(): Promise<typeof ProviderClass> {
  // The provider is written for Node.js 22, which has this.
  (URL as { parse?: unknown }).parse ??= (url: string, base?: string) =>
    URL.canParse(url, base) ? new URL(url, base) : null;
  return (await import('oidc-provider')).Provider;
}

/** Without the advice of the provider, which keeps everything in memory here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = console;
  Object.assign(console, { warn() {}, info() {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
  }
}
