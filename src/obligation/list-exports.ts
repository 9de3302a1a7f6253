import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader as Looker } from '../access/read-log/reader.js';
import { Statement } from '../platform/database/statement.js';
import { ProblemException } from '../platform/problem/problem.js';
import {
  type Asked,
  type AskedPerspective,
  type Asker,
  Perspectives,
  unitAskedFor,
} from './perspective.service.js';
import { Readers } from './readers.js';

/** Longest list that is given as a file. */
export const MOST_ROWS = 100_000;

/** Everything on a list, as far as it must be known before the first row is shown. */
export interface WholeList<Row> {
  /** Whose data the rows show. */
  employeeIds: readonly number[];
  /** Number of rows. */
  total: number;
  /** Rows that are read at once. */
  batchSize: number;
  /** So many rows from a place on; the first is 0. */
  batch(from: number): Promise<Row[]>;
}

/** What is asked of a list, and what it is needed for. */
type AskedList = Asked & { purpose?: string | undefined };

/** Gives whole lists: all rows of one state of the facts, batch by batch, logged before the first. */
@Injectable()
export class ListExports {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly readers: Readers,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * Hands `use` all rows of the list that `find` finds; the state of the facts is held until `use` has ended.
   * Throws 404 for an unknown unit, 422 when the list is too long, 503 when the look cannot be logged.
   */
  async with<Row>(
    asked: AskedList,
    caller: Asker,
    reader: Looker,
    find: (perspective: AskedPerspective, client: pg.PoolClient) => Promise<WholeList<Row>>,
    use: (perspective: AskedPerspective, rows: AsyncIterable<Row>) => Promise<void>,
  ): Promise<void> {
    await this.readers.hold(caller.scope, async ({ headChange, from }) => {
      const perspective = await this.perspectives.of(asked, { ...caller, headChange });
      const list = await find(perspective, await from(perspective));
      if (list.total > MOST_ROWS) throw tooLong(list.total);
      await this.readLog.write(reader, {
        kind: 'LIST',
        unitId: unitAskedFor(perspective),
        asOf: perspective.asOf,
        employeeIds: list.employeeIds,
        purpose: asked.purpose,
      });
      await use(perspective, rowsOf(list));
    });
  }
}

/** The one row of a statement, read with a connection that holds a state of the facts. */
export async function oneRow<Row extends object>(
  client: pg.PoolClient,
  text: (statement: Statement) => string,
): Promise<Row> {
  const statement = new Statement();
  const { rows } = await client.query<Row>(text(statement), statement.values);
  return rows[0] as Row;
}

async function* rowsOf<Row>({ total, batchSize, batch }: WholeList<Row>): AsyncIterable<Row> {
  for (let from = 0; from < total; from += batchSize) yield* await batch(from);
}

function tooLong(total: number): ProblemException {
  const format = (rows: number) => rows.toLocaleString('de-DE');
  const detail = `Die Liste hat ${format(total)} Zeilen, eine Datei höchstens ${format(MOST_ROWS)}. Bitte grenzen Sie sie ein.`;
  return new ProblemException(422, 'LIST_TOO_LONG', detail);
}
