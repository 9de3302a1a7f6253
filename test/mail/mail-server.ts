import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What a mail server says to a recipient or a message: takes it, or refuses it with a code and words of its own. */
export type Verdict = 'takes' | { code: number; words: string };

/** A real SMTP server on this computer that keeps what it takes. */
export interface TestMailServer {
  /** As in `SMTP_URL`. */
  url: string;
  port: number;
  /** What it has taken, the newest last. */
  readonly taken: Email[];
  /** What it says of recipients and of whole messages. */
  toRecipients: Verdict;
  toMessages: Verdict;
  /** Is awaited before a recipient is answered. */
  beforeRecipient: () => Promise<void>;
  /** Is awaited before a message that came in whole is answered. */
  beforeAnswer: () => Promise<void>;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const refusal = (verdict: Verdict) =>
    verdict === 'takes' ? null : Object.assign(new Error(verdict.words), { responseCode: verdict.code });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    ...options,
    onRcptTo: (_, __, done) => void self.beforeRecipient().then(() => done(refusal(self.toRecipients))),
    async onData(stream, _, done) {
      // A sender that is killed in the middle has sent nothing.
      const whole = await stream.toArray().catch(() => undefined);
      if (whole === undefined) return done(null);
      const message = await PostalMime.parse(Buffer.concat(whole));
      await self.beforeAnswer();
      const refused = refusal(self.toMessages);
      if (refused === null) self.taken.push(message);
      done(refused);
    },
  });
  // A process that is killed cuts its connections.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const self: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    taken: [],
    toRecipients: 'takes',
    toMessages: 'takes',
    beforeRecipient: async () => undefined,
    beforeAnswer: async () => undefined,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return self;
}
