import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Reader } from '../../src/access/read-log/reader.js';
import type { Scope } from '../../src/access/scope.js';
import type { EvaluationService } from '../../src/evaluation/evaluation.service.js';
import type { PersonsService } from '../../src/obligation/persons.service.js';
import type { AskedPerspective, Asker, Perspectives } from '../../src/obligation/perspective.service.js';
import type { Readers } from '../../src/obligation/readers.js';
import type { ReadingPools } from '../../src/platform/database/reading-pools.js';
import { TODAY } from '../administration/random-days.js';

/** A module as it is shipped, with the types of its source. */
const built = <T>(path: string): Promise<T> => import(`../../dist/src/${path}`);
const { openDatabase } = await built<typeof import('../../src/platform/database/database.js')>(
  'platform/database/database.js',
);
const { Clock } = await built<typeof import('../../src/platform/clock.js')>('platform/clock.js');
const mandates = await built<typeof import('../../src/mandate/mandate.query.js')>('mandate/mandate.query.js');
const readersOf = await built<typeof import('../../src/obligation/readers.js')>('obligation/readers.js');
const perspectivesOf = await built<typeof import('../../src/obligation/perspective.service.js')>(
  'obligation/perspective.service.js',
);
const directory = await built<typeof import('../../src/obligation/unit-directory.js')>(
  'obligation/unit-directory.js',
);
const personsOf = await built<typeof import('../../src/obligation/persons.service.js')>(
  'obligation/persons.service.js',
);
const evaluationsOf = await built<typeof import('../../src/evaluation/evaluation.service.js')>(
  'evaluation/evaluation.service.js',
);

const readLogOf = await built<typeof import('../../src/access/read-log/read-log.js')>(
  'access/read-log/read-log.js',
);

/** The built statements and the services that answer with them, in the process of the test. */
export const { obligation } = await built<typeof import('../../src/obligation/obligation.sql.js')>(
  'obligation/obligation.sql.js',
);
export const { subtreesOf } =
  await built<typeof import('../../src/obligation/fact.sql.js')>('obligation/fact.sql.js');
export const { explanationText } = await built<typeof import('../../src/obligation/explanation.query.js')>(
  'obligation/explanation.query.js',
);
export const { matchingText, pageText } = await built<typeof import('../../src/obligation/person.query.js')>(
  'obligation/person.query.js',
);
export const { evaluationText } = await built<typeof import('../../src/evaluation/evaluation.query.js')>(
  'evaluation/evaluation.query.js',
);
export const { personBatches } =
  await built<typeof import('../../src/evaluation/person-rows.js')>('evaluation/person-rows.js');
export const { knownFact } = await built<typeof import('../../src/platform/database/known-fact.js')>(
  'platform/database/known-fact.js',
);
export const { Statement } = await built<typeof import('../../src/platform/database/statement.js')>(
  'platform/database/statement.js',
);

/** The services on an open database, and ways past them. */
export interface Reading {
  readers: Readers;
  /** Under whose name looks at persons are logged. */
  reader: Reader;
  perspectives: Perspectives;
  persons: PersonsService;
  evaluations: EvaluationService;
  pools: ReadingPools;
  /** Somebody who may see these units with what is below them, and the names there. */
  callerFor(units: Scope['units']): Promise<Asker & { displayName: string }>;
  /** The perspective of such a caller; `knownChange` as given. */
  perspective(units: Scope['units'], asOf: string, knownChange?: number | null): Promise<AskedPerspective>;
  /** Rows of a statement as the owner of the tables. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into rows of every kind
  asOwner(text: string, values?: unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

/** Opens the services that read on a database that a service has migrated. */
export async function openReading(databaseUrl: string): Promise<Reading> {
  const { reading: pools, dataSource, close } = await openDatabase({ databaseUrl, dataDir: '' });
  const readers = new readersOf.Readers(pools);
  const perspectives = new perspectivesOf.Perspectives(
    readers,
    new mandates.Mandates(dataSource),
    new Clock(TODAY),
  );
  const asOwner: Reading['asOwner'] = async (text, values) =>
    (await pools.everything.small.query(text, values)).rows;
  const callerFor: Reading['callerFor'] = async (units) => {
    const [{ head }] = await asOwner('SELECT max(id) AS head FROM change');
    return { scope: { units, names: true }, headChange: head, displayName: 'Probe' };
  };
  const readLog = new readLogOf.ReadLog(dataSource);
  // A database without a service has no account; then nothing is logged in it.
  const [account] = await asOwner('SELECT id FROM account LIMIT 1');
  return {
    readers,
    reader: { accountId: account?.id ?? '', requestId: randomUUID() },
    perspectives,
    persons: new personsOf.PersonsService(perspectives, new directory.UnitDirectory(perspectives), readLog),
    evaluations: new evaluationsOf.EvaluationService(perspectives, readers, readLog),
    pools,
    callerFor,
    perspective: async (units, asOf, knownChange = null) => ({
      ...(await perspectives.of({ asOf }, await callerFor(units))),
      knownChange,
    }),
    asOwner,
    async close() {
      await readLog.onApplicationShutdown();
      await close();
    },
  };
}

/** Rows of a statement that is put together for a perspective. */
export async function ask<Row extends pg.QueryResultRow>(
  reader: pg.Pool | pg.PoolClient,
  text: (statement: InstanceType<typeof Statement>) => string,
): Promise<Row[]> {
  const statement = new Statement();
  return (await reader.query<Row>(text(statement), statement.values)).rows;
}
