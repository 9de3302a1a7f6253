import { readSecret } from './configuration/secret.js';

/** An identity provider (Anmeldedienst) that people sign in with by OpenID Connect, as the operator has set it. */
export interface IdentityProvider {
  /** Short name in addresses and variables, like `keycloak`. */
  id: string;
  /** What the sign-in page calls it. */
  name: string;
  issuer: URL;
  clientId: string;
  /** undefined = a public client, which proves itself by PKCE alone. */
  clientSecret?: string | undefined;
  scope: string;
  /** Claim with the e-mail address. */
  emailClaim: string;
  /** Claim with the personnel number; undefined = accounts are found by e-mail only. */
  personnelNumberClaim?: string | undefined;
  /** Whether an address counts that the provider does not call verified. */
  trustsEmail: boolean;
}

const ID = /^[a-z][a-z0-9]{0,29}$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Tenants of Entra ID that let everybody in, from any organisation. */
const OPEN_TENANTS = /^\/(common|organizations|consumers)(\/|$)/;

/**
 * Reads `OIDC_PROVIDERS` and the variables of each provider in it, like `OIDC_KEYCLOAK_ISSUER`; what is wrong is
 * added to `faults`, in German and without secrets.
 */
export function readIdentityProviders(environment: NodeJS.ProcessEnv, faults: string[]): IdentityProvider[] {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const ids = (read('OIDC_PROVIDERS') ?? '').split(',').map((id) => id.trim());
  const named = ids.filter((id) => id !== '');
  const wrong = named.filter((id, i) => !ID.test(id) || named.indexOf(id) !== i);
  if (wrong.length > 0) {
    faults.push(
      `OIDC_PROVIDERS: „${wrong.join(', ')}“ geht nicht. Erlaubt: verschiedene Namen aus Kleinbuchstaben und Ziffern, mit Komma getrennt.`,
    );
    return [];
  }
  const secret = (name: string) => readSecret(environment, name, faults)?.trim() || undefined;
  return named.flatMap((id) => readProvider(id, { read, secret }, faults) ?? []);
}

function readProvider(
  id: string,
  { read, secret }: Record<'read' | 'secret', (name: string) => string | undefined>,
  faults: string[],
): IdentityProvider | undefined {
  const prefix = `OIDC_${id.toUpperCase()}`;
  const issuer = read(`${prefix}_ISSUER`);
  const clientId = read(`${prefix}_CLIENT_ID`);
  const trust = read(`${prefix}_TRUST_EMAIL`) ?? '0';
  const issuerFault = issuer === undefined ? 'fehlt' : faultOfIssuer(issuer);
  if (issuerFault) faults.push(`${prefix}_ISSUER ${issuerFault}.`);
  if (clientId === undefined) faults.push(`${prefix}_CLIENT_ID fehlt.`);
  if (trust !== '0' && trust !== '1') {
    faults.push(`${prefix}_TRUST_EMAIL: „${trust}“ geht nicht. Erlaubt: 1 oder nichts.`);
  }
  const scope = read(`${prefix}_SCOPE`) ?? 'openid email profile';
  if (!scope.split(/\s+/).includes('openid')) {
    faults.push(`${prefix}_SCOPE: „${scope}“ geht nicht. Erlaubt: Wörter mit Leerzeichen, darunter openid.`);
  }
  if (issuer === undefined || issuerFault || clientId === undefined) return undefined;
  return {
    id,
    name: read(`${prefix}_NAME`) ?? id,
    issuer: new URL(issuer),
    clientId,
    clientSecret: secret(`${prefix}_CLIENT_SECRET`),
    scope,
    emailClaim: read(`${prefix}_EMAIL_CLAIM`) ?? 'email',
    personnelNumberClaim: read(`${prefix}_PERSONNEL_NUMBER_CLAIM`),
    trustsEmail: trust === '1',
  };
}

function faultOfIssuer(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSecure =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (url === undefined || !isSecure || url.username || url.password || url.search || url.hash) {
    return 'geht nicht. Erlaubt: eine Adresse wie https://anmeldung.stadt.example/realms/stadt; ohne https nur auf dem eigenen Rechner';
  }
  if (url.hostname === 'login.microsoftonline.com' && OPEN_TENANTS.test(url.pathname)) {
    return 'geht nicht: Dort könnte sich jede Organisation anmelden. Nennen Sie die Adresse mit der Kennung Ihres eigenen Mandanten';
  }
  return undefined;
}
