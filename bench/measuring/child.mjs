import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts a script of `bench/children` as a process of its own and awaits its first message, `ready`. It ends
 * with us, however we end: it listens to the channel between us.
 */
export async function startChild(name, environment) {
  const script = fileURLToPath(new URL(`../children/${name}.mjs`, import.meta.url));
  const child = fork(script, [], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ready = await answer(child, name);
  return {
    ready,
    pid: child.pid,
    /** Sends a message and awaits the answer to it. */
    async ask(message) {
      child.send(message);
      return answer(child, name);
    },
    async end() {
      const ended = once(child, 'exit');
      if (child.exitCode === null) child.disconnect();
      await ended;
    },
  };
}

function answer(child, name) {
  return new Promise((resolve, reject) => {
    const settle = (settled) => {
      child.off('message', onMessage).off('exit', onExit);
      settled();
    };
    const fault = (why) => reject(new Error(`bench/children/${name}.mjs: ${why}`));
    const onMessage = (message) => settle(() => (message.fault ? fault(message.fault) : resolve(message)));
    const onExit = (code) => settle(() => fault(`ended with ${code}`));
    child.on('message', onMessage).on('exit', onExit);
  });
}

/**
 * The other end, in the child: answers each message with what `answerTo` answers, and ends when the parent has
 * gone or wants it to.
 */
export function serveParent(ready, answerTo, close = () => undefined) {
  process.on('message', async (message) => {
    try {
      process.send((await answerTo(message)) ?? {});
    } catch (error) {
      process.send({ fault: error.stack });
    }
  });
  process.on('disconnect', async () => {
    await close();
    process.exit(0);
  });
  process.send(ready);
}
