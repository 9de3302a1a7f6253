import { ACCOUNT } from './calls/account.js';
import type { Maker } from './calls/call.js';
import { FIGURES } from './calls/figures.js';
import { IMPORTS } from './calls/import.js';
import { ORGANISATION } from './calls/organisation.js';
import { RECORDING } from './calls/recording.js';
import { REMINDER } from './calls/reminder.js';
import { ROUNDS } from './calls/round.js';

export type { Call } from './calls/call.js';

/**
 * How every operation of the API description is called, so that it succeeds for whoever may. `path` is that of
 * the description; an operation that is missing here fails the test.
 */
export const CALLS: Record<string, Maker> = {
  ...ACCOUNT,
  ...FIGURES,
  ...RECORDING,
  ...ORGANISATION,
  ...IMPORTS,
  ...ROUNDS,
  ...REMINDER,
};
