import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAlive } from '../process-alive.js';

const PREFIX = 'lernstand-upload-';
const FOLDER = new RegExp(`^${PREFIX}(\\d+)-`);

/** Private folders for uploaded files: each lives as long as one request. */
@Injectable()
export class UploadFolders implements OnModuleInit {
  /** Removes what a killed process has left behind. */
  async onModuleInit(): Promise<void> {
    for (const name of await readdir(tmpdir())) {
      const owner = FOLDER.exec(name)?.[1];
      const path = join(tmpdir(), name);
      if (owner !== undefined && (await isLeftOver(path, Number(owner))))
        await remove(path).catch(() => undefined);
    }
  }

  /** Runs `work` with a new folder that only this user may enter; afterwards it is gone with its content. */
  async within<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
    try {
      return await work(folder);
    } finally {
      await remove(folder);
    }
  }
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

/** In a container each process has the same number, so that of our own may be an earlier one. */
async function isLeftOver(path: string, owner: number): Promise<boolean> {
  if (owner !== process.pid) return !isAlive(owner);
  const begin = Date.now() - process.uptime() * 1000;
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs < begin,
    () => false,
  );
}
