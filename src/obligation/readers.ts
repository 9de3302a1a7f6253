import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Scope } from '../access/scope.js';
import { type ReadingKinds, ReadingPools } from '../platform/database/reading-pools.js';
import type { Perspective } from './perspective.js';

/** What the database itself must know of a question to hide whom the asker may not see. */
export type View = Pick<Perspective, 'scope' | 'asOf' | 'knownChange' | 'since'>;

/** What answers statements. */
export type Reader = pg.Pool | pg.PoolClient;

/** One state of the facts, held for several statements. */
export interface Held {
  /** Number of the newest change in it; null = there is none yet. */
  headChange: number | null;
  /** The connection that holds it, seeing what this view may see; the view has the scope that it was held for. */
  from(view: View): Promise<pg.PoolClient>;
}

/** Who is visible is worked out once, by the database; the answer is only a length, so that no id travels. */
const hideAllOthers = (visible: string) => `
    SELECT length(set_config('lernstand.as_of', $2::date::text, true)),
      length(set_config('lernstand.visible',
        (SELECT coalesce(array_agg(id), '{}')::text FROM ${visible} id), true))`;
const HIDE_ALL_OTHERS = {
  name: 'hide-all-others',
  text: hideAllOthers('visible_employee($1::integer[], $2::date, $3::integer)'),
};
const HIDE_ALL_OTHERS_SINCE = {
  name: 'hide-all-others-since',
  text: hideAllOthers('visible_employee_since($1::integer[], $2::date, $4::date, $3::integer)'),
};

/**
 * Decides with which connection facts are read, so that nobody can take the wrong one: a scope of the whole
 * city reads as the owner of the tables, every other scope as a role for which the database hides all rows of
 * persons outside of it, whatever the statement says. The settings end with their transaction.
 */
@Injectable()
export class Readers {
  constructor(private readonly pools: ReadingPools) {}

  /** Runs `work` with a connection that sees what the view may see. */
  async with<T>(
    view: View,
    kind: Exclude<keyof ReadingKinds, 'cursor'>,
    work: (reader: Reader) => Promise<T>,
  ): Promise<T> {
    if (view.scope.units === 'ALL') return work(this.pools.everything[kind]);
    return inOneState(this.pools.restricted[kind], async (client) => {
      await hideAllBut(view, client);
      return work(client);
    });
  }

  /** For units and changes, which are nobody's: a restricted scope sees no person here at all. */
  withoutPersons({ units }: Scope): Reader {
    return units === 'ALL' ? this.pools.everything.small : this.pools.restricted.small;
  }

  /** Holds one state of the facts until `work` has ended, for answers that are taken slowly. */
  async hold<T>(scope: Scope, work: (held: Held) => Promise<T>): Promise<T> {
    const { cursor } = scope.units === 'ALL' ? this.pools.everything : this.pools.restricted;
    return inOneState(cursor, async (client) => {
      const { rows } = await client.query('SELECT max(id) AS head FROM change');
      return work({
        headChange: rows[0].head,
        async from(view) {
          if (view.scope !== scope) throw new Error('a state is held for one scope');
          await hideAllBut(view, client);
          return client;
        },
      });
    });
  }
}

async function hideAllBut({ scope, asOf, knownChange, since }: View, client: pg.PoolClient): Promise<void> {
  const { units } = scope;
  if (units === 'ALL') return;
  if (since === undefined) await client.query({ ...HIDE_ALL_OTHERS, values: [units, asOf, knownChange] });
  else await client.query({ ...HIDE_ALL_OTHERS_SINCE, values: [units, asOf, knownChange, since] });
}

async function inOneState<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const answer = await work(client);
    await client.query('COMMIT');
    broken = false;
    return answer;
  } finally {
    // A connection in the middle of a statement or a cursor is not given back for others.
    client.release(broken);
  }
}
