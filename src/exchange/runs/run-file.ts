import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { DataSource, EntityManager } from 'typeorm';

const PART_BYTES = 256 * 1024;

/** Puts the file of a run into the database. */
export async function storeFile(manager: EntityManager, runId: string, path: string): Promise<void> {
  let part = 0;
  for await (const content of createReadStream(path, { highWaterMark: PART_BYTES })) {
    await manager.query('INSERT INTO import_file_part VALUES ($1, $2, $3)', [runId, part++, content]);
  }
}

/** Writes the file of a run to disk, readable for this user only. */
export async function restoreFile(dataSource: DataSource, runId: string, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (let part = 0; ; part++) {
      const [row] = await dataSource.query(
        'SELECT content FROM import_file_part WHERE run_id = $1 AND part = $2',
        [runId, part],
      );
      if (row === undefined) return;
      await file.write(row.content);
    }
  } finally {
    await file.close();
  }
}
