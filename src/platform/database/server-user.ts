import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** As whom the embedded PostgreSQL runs; it refuses to run as root. */
export interface ServerUser {
  /** Put before the command, to start it in a user namespace. */
  prefix: string[];
  /** Given to `spawn`, to start it as another user. */
  ids: { uid?: number; gid?: number };
  /** Who must own the cluster's files; absent = whoever we are. */
  owner?: { uid: number; gid: number };
}

/**
 * Finds a user for PostgreSQL that can reach `paths`. An ordinary user is taken as it is. Root starts it in a
 * user namespace where root is called nobody: no account is made and folders that only root may enter work.
 * Where namespaces are not allowed (containers), an account `postgres` is used or made.
 */
export async function serverUser(paths: string[]): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} };
  const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
  if (await succeeds(namespace[0] as string, [...namespace.slice(1), 'true'])) {
    return { prefix: namespace, ids: {}, owner: { uid: 0, gid: 0 } };
  }
  if (!(await succeeds('id', ['postgres']))) {
    await execute('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  }
  const uid = Number((await execute('id', ['-u', 'postgres'])).stdout);
  const gid = Number((await execute('id', ['-g', 'postgres'])).stdout);
  for (const path of paths) await refuseClosedFolder(path, uid);
  return { prefix: [], ids: { uid, gid }, owner: { uid, gid } };
}

/** The command and arguments that run a program as that user (together with `ids` for `spawn`). */
export function asServerUser(user: ServerUser, program: string, args: string[]): [string, string[]] {
  const [command, ...rest] = [...user.prefix, program, ...args];
  return [command as string, rest];
}

async function refuseClosedFolder(path: string, uid: number): Promise<void> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid: owner } = await stat(folder);
    if (owner !== uid && (mode & 0o001) === 0) {
      throw new Error(
        `Die eingebaute Datenbank kann als Benutzer postgres den Ordner ${folder} nicht betreten. ` +
          'Legen Sie Lernstand in einen anderen Ordner, starten Sie als gewöhnlicher Benutzer oder nutzen Sie DATABASE_URL.',
      );
    }
  }
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  return execute(command, args).then(
    () => true,
    () => false,
  );
}
