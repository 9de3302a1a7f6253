import { isIP } from 'node:net';
import { isEmail } from 'class-validator';
import { type MailServer, readMailServer } from './configuration/mail-server.js';
import { safetyFaults } from './configuration/safety.js';
import { readScannerAddress, type ScannerAddress } from './configuration/scanner.js';
import { isSecretGiven, readSecret } from './configuration/secret.js';
import { isDay } from './day.js';
import { type IdentityProvider, readIdentityProviders } from './identity-providers.js';
import { configuredPasswordFault } from './password-rule.js';

/** Address and password of an account that is made at the first start. */
export interface FirstAccount {
  email: string;
  password: string;
}

/** What the operator has set; read once at the start and never again. */
export class Configuration {
  host!: string;
  /** 0 = any free port. */
  port!: number;
  /** A PostgreSQL server; undefined = the embedded one in `dataDir`. */
  databaseUrl?: string | undefined;
  dataDir!: string;
  /** A fixed today, `YYYY-MM-DD`. */
  today?: string | undefined;
  administrator?: FirstAccount | undefined;
  /** First account of the personnel department. */
  hr?: FirstAccount | undefined;
  /** Fills an empty database with a fictional city. */
  demo!: boolean;
  /** Origin under which browsers reach the service, like `https://lernstand.example`; undefined = as asked. */
  publicUrl?: string | undefined;
  /** Proxies whose forwarding headers are believed: addresses, networks or `loopback`; undefined = none. */
  trustProxy?: string | undefined;
  /** Whether people may sign in with a password. */
  localSignIn!: boolean;
  /** Identity providers that people sign in with, in the order of the sign-in page. */
  identityProviders!: readonly IdentityProvider[];
  /** Lets others than this computer connect without HTTPS, because something else keeps them away. */
  allowInsecureHttp!: boolean;
  /** Virus scanner (clamd) that every piece of evidence is shown to first; undefined = none. */
  scanner?: ScannerAddress | undefined;
  /** Days for which a file of evidence is kept after nothing needs it any more. */
  evidenceKeptDays!: number;
  /** Server that takes mails; undefined = they stay in the outbox. */
  mailServer?: MailServer | undefined;
  /** Days for which the outbox keeps what a mail said. */
  mailKeptDays!: number;
}

/** Long enough to notice a mistake and undo it. */
const EVIDENCE_KEPT_DAYS = 30;
/** Longer than a year, so that the mails of the last round can still be read in the next one. */
const MAIL_KEPT_DAYS = 400;

/** The environment holds values that cannot be used or are unsafe; `faults` says which, in German. */
export class ConfigurationError extends Error {
  constructor(readonly faults: string[]) {
    super(`Die Einstellungen sind nicht brauchbar:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/**
 * Reads the variables of the contract; an empty one counts as absent, and each secret may also come from a file
 * (`…_FILE`). Throws ConfigurationError with all faults.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const faults: string[] = [];
  const read = (name: string) => environment[name]?.trim() || undefined;
  const check = (name: string, allowed: string, isAllowed: (value: string) => boolean) => {
    const value = read(name);
    if (value === undefined || isAllowed(value)) return value;
    faults.push(`${name}: „${value}“ geht nicht. Erlaubt: ${allowed}.`);
    return undefined;
  };
  const secret = (name: string) => readSecret(environment, name, faults);
  const isSwitch = (value: string) => value === '1' || value === '0';
  const firstAccount = (prefix: 'ADMIN' | 'HR'): FirstAccount | undefined => {
    const email = check(`${prefix}_EMAIL`, 'eine E-Mail-Adresse', (value) => isEmail(value));
    const password = secret(`${prefix}_PASSWORD`);
    if (Boolean(read(`${prefix}_EMAIL`)) !== isSecretGiven(environment, `${prefix}_PASSWORD`)) {
      faults.push(
        `${prefix}_EMAIL und ${prefix}_PASSWORD gehören zusammen: Setzen Sie beide oder keine von beiden.`,
      );
    }
    const fault = password === undefined ? undefined : configuredPasswordFault(password, email ?? '');
    if (fault) faults.push(`${prefix}_PASSWORD: ${fault}`);
    return email && password ? { email, password } : undefined;
  };

  const configuration: Configuration = {
    host:
      check('HOST', 'ein Rechnername oder eine IP-Adresse', (value) => /^[\w.:%-]+$/.test(value)) ??
      '127.0.0.1',
    port: Number(check('PORT', 'eine ganze Zahl von 0 bis 65535', isPort) ?? 3000),
    databaseUrl: readDatabaseUrl(secret('DATABASE_URL')?.trim() || undefined, faults),
    dataDir: read('DATA_DIR') ?? 'data',
    today: check('TODAY', 'ein Kalendertag wie 2026-12-31', isDay),
    administrator: firstAccount('ADMIN'),
    hr: firstAccount('HR'),
    demo: check('DEMO', '1 oder nichts', isSwitch) === '1',
    publicUrl: check('PUBLIC_URL', 'eine Adresse wie https://lernstand.example', isOrigin)?.replace(
      /\/$/,
      '',
    ),
    trustProxy: check('TRUST_PROXY', 'IP-Adressen, Netze oder loopback, mit Komma getrennt', areProxies),
    localSignIn: check('LOCAL_SIGN_IN', '0 oder nichts', isSwitch) !== '0',
    identityProviders: readIdentityProviders(environment, faults),
    allowInsecureHttp: check('ALLOW_INSECURE_HTTP', '1 oder nichts', isSwitch) === '1',
    scanner: readScannerAddress(read('CLAMD'), faults),
    evidenceKeptDays: Number(
      check('EVIDENCE_KEPT_DAYS', 'eine ganze Zahl von 1 bis 3650', isDays) ?? EVIDENCE_KEPT_DAYS,
    ),
    mailServer: readMailServer(environment, faults),
    mailKeptDays: Number(check('MAIL_KEPT_DAYS', 'eine ganze Zahl von 1 bis 3650', isDays) ?? MAIL_KEPT_DAYS),
  };
  if (!configuration.localSignIn && !read('OIDC_PROVIDERS')) {
    faults.push('LOCAL_SIGN_IN=0 geht nur mit OIDC_PROVIDERS: Sonst könnte sich niemand anmelden.');
  }
  if (read('OIDC_PROVIDERS') && !read('PUBLIC_URL')) {
    faults.push('OIDC_PROVIDERS braucht PUBLIC_URL: Dorthin schickt der Anmeldedienst die Browser zurück.');
  }
  if (
    configuration.hr &&
    configuration.hr.email.toLowerCase() === configuration.administrator?.email.toLowerCase()
  ) {
    faults.push(
      'ADMIN_EMAIL und HR_EMAIL müssen verschieden sein: Es sind zwei Konten mit verschiedenen Rechten.',
    );
  }
  faults.push(...safetyFaults(configuration));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configuration;
}

function isDays(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= 3650;
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65535;
}

/** The URL may hold a password, so a wrong one is not repeated. */
function readDatabaseUrl(value: string | undefined, faults: string[]): string | undefined {
  if (value === undefined || /^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) {
    return value;
  }
  faults.push(
    'DATABASE_URL: Erlaubt ist eine Adresse wie postgres://benutzer:passwort@server:5432/datenbank.',
  );
  return undefined;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function areProxies(value: string): boolean {
  return value.split(',').every((entry) => {
    const [address = '', bits, ...more] = entry.trim().split('/');
    if (['loopback', 'linklocal', 'uniquelocal'].includes(address)) return bits === undefined;
    const family = isIP(address);
    const isNetwork =
      bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
    return family !== 0 && isNetwork && more.length === 0;
  });
}
