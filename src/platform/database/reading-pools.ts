import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CURSOR_LIMITS, SMALL_LIMITS, WAIT_MS, WHOLE_LIMITS } from './limits.js';

/** `jit` costs more than it gives here. */
export const EVERYWHERE = '-c jit=off -c timezone=UTC';

/**
 * For the obligation statement over a whole administration: without hash joins the evaluation streams both
 * facts in person order, in two halves on two cores; a plan made for the actual parameters knows how much of
 * them is wanted.
 */
const WHOLE = [
  EVERYWHERE,
  '-c enable_hashjoin=off',
  '-c plan_cache_mode=force_custom_plan',
  '-c work_mem=64MB',
  // Both halves of the persons side by side; a row that passes between workers is dear, so that only the sums
  // of the halves do.
  '-c max_parallel_workers_per_gather=2',
  '-c parallel_setup_cost=0',
  '-c parallel_tuple_cost=1',
  '-c min_parallel_table_scan_size=1TB',
  '-c min_parallel_index_scan_size=1TB',
].join(' ');

/** The role that row-level security binds; made by a migration. */
const AS_READER = '-c role=lernstand_reader';

/** Connections by what is read with them. */
export interface ReadingKinds {
  /** Everything small. */
  small: pg.Pool;
  /** The obligation statement over a whole administration. */
  whole: pg.Pool;
  /**
   * Like `whole`, for answers that are taken as slowly as somebody downloads them: these may all be waiting.
   * Apart, so that a slow download never keeps a figure waiting.
   */
  cursor: pg.Pool;
}

/** The connections for reading facts; which of them a question gets is decided by `Readers` alone. */
export class ReadingPools {
  private constructor(
    /** As the owner of the tables, who sees everything. */
    readonly everything: ReadingKinds,
    /** As the role that sees no person but those who are named to the database. */
    readonly restricted: ReadingKinds,
  ) {}

  /** Opens them; a connection is made when it is first needed. */
  static open(url: string, dataSource: DataSource): ReadingPools {
    return new ReadingPools(
      {
        small: (dataSource.driver as PostgresDriver).master,
        whole: pool(url, `${WHOLE} ${WHOLE_LIMITS}`),
        cursor: pool(url, `${WHOLE} ${CURSOR_LIMITS}`),
      },
      {
        small: pool(url, `${EVERYWHERE} ${AS_READER} ${SMALL_LIMITS}`),
        whole: pool(url, `${WHOLE} ${AS_READER} ${WHOLE_LIMITS}`),
        cursor: pool(url, `${WHOLE} ${AS_READER} ${CURSOR_LIMITS}`),
      },
    );
  }

  /** Closes what `open` opened; the data source's own connections are closed by itself. */
  async close(): Promise<void> {
    const { everything, restricted } = this;
    const opened = [everything.whole, everything.cursor, ...Object.values(restricted)];
    await Promise.all(opened.map((each: pg.Pool) => each.end()));
  }
}

function pool(url: string, options: string): pg.Pool {
  const made = new pg.Pool({ connectionString: url, max: 8, options, connectionTimeoutMillis: WAIT_MS });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  made.on('error', () => undefined);
  return made;
}
