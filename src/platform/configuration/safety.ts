import { isLoopback } from './loopback.js';
import type { MailServer } from './mail-server.js';

/** The settings that decide who can reach the service, and with which secrets. */
interface Reach {
  host: string;
  publicUrl?: string | undefined;
  trustProxy?: string | undefined;
  allowInsecureHttp: boolean;
  databaseUrl?: string | undefined;
  mailServer?: MailServer | undefined;
  administrator?: { password: string } | undefined;
  hr?: { password: string } | undefined;
}

/**
 * Words that stand in examples and templates for a secret still to be chosen, or that products come with; letters
 * only, see `isDefault`. The long one is the password of the examples in README.md.
 */
const DEFAULTS = new Set([
  ...['admin', 'administrator', 'root', 'user', 'benutzer', 'test', 'demo', 'default', 'standard', 'dummy'],
  ...['beispiel', 'example', 'sample', 'muster', 'todo', 'postgres', 'postgresql', 'lernstand'],
  ...['password', 'passwort', 'kennwort', 'pass', 'secret', 'geheim', 'geheimnis', 'supersecret', 'letmein'],
  ...['changeme', 'changethis', 'changeit', 'pleasechange', 'pleasechangeme', 'replaceme', 'yourpassword'],
  ...['ändern', 'aendern', 'bitteändern', 'bitteaendern', 'mysecretpassword', 'meinpasswort'],
  'regenlampeufertinte',
]);

/**
 * What would make the running service unsafe, as German sentences that name the remedy; empty = nothing. On the
 * own computer everything is allowed: nobody else gets there.
 */
export function safetyFaults(reach: Reach): string[] {
  const { publicUrl, trustProxy, databaseUrl, mailServer } = reach;
  const faults: string[] = [];
  if (isPlain(reach) && !reach.allowInsecureHttp) {
    faults.push(
      `HOST=${reach.host}: Andere Rechner könnten den Dienst nur unverschlüsselt erreichen. Stellen Sie einen Webserver mit HTTPS davor und setzen Sie PUBLIC_URL=https://… und TRUST_PROXY. Gibt nur dieser Rechner den Anschluss weiter (Container), setzen Sie ALLOW_INSECURE_HTTP=1.`,
    );
  }
  if (publicUrl?.startsWith('http:') && !isLoopback(hostOf(publicUrl))) {
    faults.push(
      `PUBLIC_URL=${publicUrl}: Passwörter und Personaldaten gingen unverschlüsselt durch das Netz. Erlaubt: eine Adresse, die mit https:// beginnt.`,
    );
  }
  if (trustProxy?.split(',').some((entry) => /\/0+$/.test(entry.trim()))) {
    faults.push('TRUST_PROXY: Ein Netz mit /0 vertraut jedem. Nennen Sie nur die Adressen Ihrer Webserver.');
  }
  if (isReachable(reach)) {
    for (const [name, account] of [
      ['ADMIN_PASSWORD', reach.administrator],
      ['HR_PASSWORD', reach.hr],
    ] as const) {
      if (account && isDefault(account.password)) faults.push(`${name}: ${DEFAULT_SECRET}`);
    }
  }
  if (databaseUrl !== undefined && hasDefaultPassword(databaseUrl)) {
    faults.push(`DATABASE_URL: ${DEFAULT_SECRET}`);
  }
  if (mailServer?.auth && !isLoopback(mailServer.host) && isKnownSecret(mailServer.auth)) {
    faults.push(`SMTP_URL: ${DEFAULT_SECRET}`);
  }
  return faults;
}

const DEFAULT_SECRET =
  'Das ist ein Passwort aus einem Beispiel oder ein voreingestelltes, das jeder kennt. Wählen Sie ein eigenes.';

/** What is allowed and still worth a sentence at the start. */
export function safetyNotices(reach: Reach): string[] {
  const notices: string[] = [];
  if (isPlain(reach)) {
    notices.push(
      'Achtung: ALLOW_INSECURE_HTTP=1 erlaubt unverschlüsselte Verbindungen. Kein anderer Rechner darf diesen Anschluss erreichen.',
    );
  }
  if (!isLoopback(reach.host) && reach.publicUrl !== undefined && reach.trustProxy === undefined) {
    notices.push(
      'Hinweis: PUBLIC_URL ist gesetzt, TRUST_PROXY nicht. Für die Sperre nach Fehlversuchen kommen dann alle Anfragen von derselben Adresse.',
    );
  }
  return notices;
}

/** Whether other computers can reach the service, and nothing tells of an encrypted way. */
function isPlain({ host, publicUrl, trustProxy }: Reach): boolean {
  return !isLoopback(host) && !publicUrl?.startsWith('https:') && trustProxy === undefined;
}

/** Whether others reach the service at all, also through a proxy on the same computer. */
function isReachable({ host, publicUrl, trustProxy }: Reach): boolean {
  const isPublished = publicUrl !== undefined && !isLoopback(hostOf(publicUrl));
  return !isLoopback(host) || isPublished || trustProxy !== undefined;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

/** A server on this computer, also behind a socket (`?host=/…`), is nobody else's to try. */
function hasDefaultPassword(databaseUrl: string): boolean {
  const { hostname, searchParams, username, password } = new URL(databaseUrl);
  const host = searchParams.get('host') ?? hostname.replace(/^\[|\]$/g, '');
  if (password === '' || host === '' || host.startsWith('/') || isLoopback(host)) return false;
  return isKnownSecret({ user: decoded(username), pass: decoded(password) });
}

function isKnownSecret({ user, pass }: { user: string; pass: string }): boolean {
  return isDefault(pass) || pass.toLowerCase() === user.toLowerCase();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** One of the known words, also repeated, in capitals or decorated with digits and signs as in `Change-Me-123!`. */
function isDefault(secret: string): boolean {
  const letters = secret.toLowerCase().replace(/[^a-zäöüß]/g, '');
  return DEFAULTS.has(letters.replace(/^(.+?)\1+$/, '$1'));
}
