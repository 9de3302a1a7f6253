import type { DataSource, EntityManager } from 'typeorm';

/** Who changes facts and why; kept with every row that the change touches. */
export interface ChangeAuthor {
  /** Account of the person; null = the installation itself. */
  actor: string | null;
  /** In German, shown in the history. */
  reason: string;
}

/**
 * Runs `work` in one transaction as one numbered change of the facts: all of it is recorded at one instant,
 * or nothing is. Changes take turns, so what is known at an instant never changes afterwards.
 */
export function recordChange<T>(
  dataSource: DataSource,
  author: ChangeAuthor,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT begin_change($1, $2)', [author.actor, author.reason]);
    return work(manager);
  });
}
