import { Injectable } from '@nestjs/common';
import { createTransport, type NodemailerError, type Transporter } from 'nodemailer';
import type { MailServer } from '../platform/configuration/mail-server.js';
import { Configuration } from '../platform/configuration.js';

/** How an attempt ended: taken by the server, refused for good, or failed so that another attempt may help. */
type Outcome = 'SENT' | 'REFUSED' | 'FAILED';

/** What came of an attempt. */
export interface Attempted {
  outcome: Outcome;
  /** Codes of the answer, like `550 5.1.1`, or of the fault, like `ECONNREFUSED`: never a text, it may repeat the address. */
  answer: string;
  /** Whether the server itself could not be used, so that other mails would fare no better. */
  isServerAway: boolean;
}

/** A message as it goes out. */
export interface Message {
  id: string;
  to: string;
  subject: string;
  text: string;
  date: Date;
}

/** How long the server may take for each of its steps, and an attempt altogether; less than its lease. */
const STEP_MS = 20_000;
const ATTEMPT_MS = 60_000;

/** Sends messages to the configured server. */
@Injectable()
export class SmtpSender {
  private readonly server: MailServer | undefined;
  private readonly transport: Transporter | undefined;

  constructor(configuration: Configuration) {
    this.server = configuration.mailServer;
    this.transport = this.server && transportTo(this.server);
  }

  /** Whether there is a server at all. */
  get isConfigured(): boolean {
    return this.server !== undefined;
  }

  /**
   * Sends one message; never throws for what the server does. The Message-ID follows from the id alone, so that a
   * message that is sent again after a crash is known to be the same.
   * @param stop gives the attempt up
   */
  async send({ id, to, subject, text, date }: Message, stop: AbortSignal): Promise<Attempted> {
    if (this.server === undefined || this.transport === undefined) throw new Error('no mail server');
    const { from } = this.server;
    try {
      const { response } = await this.transport.sendMail({
        messageId: `<${id}@${from.split('@').at(-1)}>`,
        from: { name: 'Lernstand', address: from },
        // As an object, so that nothing in it is read as a list of addresses.
        to: { name: '', address: to },
        subject,
        text,
        date,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.any([stop, AbortSignal.timeout(ATTEMPT_MS)]),
      });
      return { outcome: 'SENT', answer: codesOf(response ?? ''), isServerAway: false };
    } catch (error) {
      return failureOf(error as NodemailerError);
    }
  }
}

function transportTo({ host, port, secure, requireTls, auth }: MailServer): Transporter {
  return createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls,
    auth,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    dnsTimeout: STEP_MS,
    tls: { minVersion: 'TLSv1.2' },
  });
}

/** Only what is said about this sender, recipient or text is an answer to the mail; all else is about the server. */
function failureOf({ code = 'EUNKNOWN', permanent, response, responseCode }: NodemailerError): Attempted {
  const isAboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined;
  return {
    outcome: isAboutMail && permanent ? 'REFUSED' : 'FAILED',
    answer: response === undefined ? code.replace(/[^A-Z0-9]/g, '').slice(0, 40) : codesOf(response),
    isServerAway: !isAboutMail,
  };
}

/** Status and enhanced status of an answer (RFC 5321, RFC 3463). */
function codesOf(response: string): string {
  const [, status = '', enhanced] = /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3})?/.exec(response) ?? [];
  return [status || 'EPROTOCOL', enhanced].filter(Boolean).join(' ');
}
