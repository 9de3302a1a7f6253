import { connect, type Socket } from 'node:net';

/** An open connection on which bytes are sent as they are, like no HTTP library would. */
export async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** Everything that comes back until the connection is closed; `reset` tells whether it was torn. */
export function received(socket: Socket): Promise<{ text: string; reset: boolean }> {
  let text = '';
  let reset = false;
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  socket.once('error', () => {
    reset = true;
  });
  return new Promise((resolve) => socket.once('close', () => resolve({ text, reset })));
}

/** Sends bytes and answers what comes back. */
export async function exchange(url: string, bytes: string): Promise<string> {
  const socket = await open(url);
  const answer = received(socket);
  socket.write(bytes);
  return (await answer).text;
}
