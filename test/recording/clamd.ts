import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** What the stand-in does with a stream. */
export type Manner = 'finds nothing' | 'finds something' | 'cuts' | 'is silent' | 'has a limit' | 'talks on';

/** Speaks the protocol of clamd on a port or a socket, as the installation's scanner would. */
export interface ClamdStandIn {
  /** As in `CLAMD`. */
  address: string;
  manner: Manner;
  /** The streams that came in whole, the newest last. */
  readonly streams: Buffer[];
  stop(): Promise<void>;
}

/** Starts one. `path` = at this socket, else at a free port. */
export async function startClamd(path?: string): Promise<ClamdStandIn> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let came = Buffer.alloc(0);
    let answered = false;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      came = Buffer.concat([came, data]);
      if (answered) return;
      const answer = answerTo(came);
      if (answer === undefined) return;
      answered = true;
      if (answer === 'cut') socket.destroy();
      else if (answer !== 'wait') socket.end(answer);
    });
  });
  const answerTo = (came: Buffer): string | undefined => {
    if (came.toString('latin1').startsWith('zVERSION\0')) {
      return standIn.manner === 'is silent' ? 'wait' : 'ClamAV 1.4.6/27461/Fri Nov 20 2026\0';
    }
    if (standIn.manner === 'cuts' && came.length > 50) return 'cut';
    if (standIn.manner === 'has a limit' && came.length > 100) return 'INSTREAM size limit exceeded. ERROR\0';
    const stream = streamIn(came);
    if (stream === undefined) return undefined;
    standIn.streams.push(stream);
    if (standIn.manner === 'is silent') return 'wait';
    if (standIn.manner === 'talks on') return 'x'.repeat(10_000);
    return standIn.manner === 'finds something' ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
  };
  server.listen(path ?? { port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  const standIn: ClamdStandIn = {
    address: typeof address === 'string' ? address : `127.0.0.1:${address?.port}`,
    manner: 'finds nothing',
    streams: [],
    async stop() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}

/** What an INSTREAM holds; undefined = it has not ended yet. */
function streamIn(came: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (came.toString('latin1', 0, command.length) !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > came.length) return undefined;
    chunks.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
