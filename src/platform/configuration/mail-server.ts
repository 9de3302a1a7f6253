import { isEmail } from 'class-validator';
import { isLoopback } from './loopback.js';
import { isSecretGiven, readSecret } from './secret.js';

/** The server that takes our mails, and the sender that they name. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). */
  secure: boolean;
  /** Whether STARTTLS is needed before anything is said: always, but to this computer. */
  requireTls: boolean;
  auth?: { user: string; pass: string } | undefined;
  /** Address of the sender. */
  from: string;
}

const ALLOWED =
  'Erlaubt ist eine Adresse wie smtp://benutzer:passwort@mail.stadt.example:587 oder smtps://mail.stadt.example';

/** Reads SMTP_URL and MAIL_FROM; undefined = mails stay in the outbox. The URL may hold a password and is not repeated. */
export function readMailServer(environment: NodeJS.ProcessEnv, faults: string[]): MailServer | undefined {
  const value = readSecret(environment, 'SMTP_URL', faults)?.trim() || undefined;
  const from = environment.MAIL_FROM?.trim() || undefined;
  if (from !== undefined && !isEmail(from)) {
    faults.push(`MAIL_FROM: „${from}“ geht nicht. Erlaubt: eine E-Mail-Adresse.`);
    return undefined;
  }
  if ((from !== undefined) !== isSecretGiven(environment, 'SMTP_URL')) {
    faults.push('SMTP_URL und MAIL_FROM gehören zusammen: Setzen Sie beide oder keine von beiden.');
    return undefined;
  }
  if (value === undefined || from === undefined) return undefined;
  const server = serverOf(value);
  if (server === undefined) faults.push(`SMTP_URL: ${ALLOWED}.`);
  return server && { ...server, from };
}

function serverOf(value: string): Omit<MailServer, 'from'> | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^smtps?:$/.test(url.protocol) || !/^[\w.:-]+$/.test(host)) return undefined;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  if ((url.username === '') !== (url.password === '')) return undefined;
  try {
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return {
      host,
      port: Number(url.port || (secure ? 465 : 587)),
      secure,
      requireTls: !secure && !isLoopback(host),
      auth: user === '' ? undefined : { user, pass },
    };
  } catch {
    return undefined;
  }
}
