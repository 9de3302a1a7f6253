import 'reflect-metadata';
import { ReadLog } from '../dist/src/access/read-log/read-log.js';
import { createApplication } from '../dist/src/application.js';
import { EvaluationService } from '../dist/src/evaluation/evaluation.service.js';
import { Mandates } from '../dist/src/mandate/mandate.query.js';
import { Perspectives } from '../dist/src/obligation/perspective.service.js';
import { Readers } from '../dist/src/obligation/readers.js';
import { Clock } from '../dist/src/platform/clock.js';
import { readConfiguration } from '../dist/src/platform/configuration.js';
import { ReadingPools } from '../dist/src/platform/database/reading-pools.js';

/** The reference date of all benchmarks: the concept's own. */
export const AS_OF = '2026-12-31';
/** Today in all benchmarks. */
export const TODAY = '2027-01-15';

/** Somebody who may see everything, as the services take a caller. */
export const EVERYBODY = { scope: { units: 'ALL', names: true }, displayName: 'Messung' };

/** The built application on an open database, not listening: what the services need is put together by itself. */
export async function openApplication(database) {
  return createApplication(readConfiguration({ TODAY }), database);
}

/** The evaluation on one connection, as the product asks it. */
export function evaluationOn(client, application) {
  const { everything, restricted } = application.get(ReadingPools);
  const readers = new Readers({ everything: { ...everything, whole: client }, restricted });
  const perspectives = new Perspectives(readers, application.get(Mandates), application.get(Clock));
  return new EvaluationService(perspectives, readers, application.get(ReadLog));
}

/** The number of the newest change, as the sign-in of a request finds it. */
export async function callerNow(client) {
  const { rows } = await client.query('SELECT max(id) AS change FROM change');
  return { ...EVERYBODY, headChange: rows[0].change };
}
