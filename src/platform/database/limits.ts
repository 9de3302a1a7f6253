/**
 * Limits of a connection by what is asked over it, as options of the server. No answer is worth waiting for longer,
 * and nobody holds up others for longer: what takes more is cancelled and answered with 503. Work that may take
 * long (imports, migrations, tidying up) sets its own limits.
 */
const OTHERS = '-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s';

/** For writing and everything small. */
export const SMALL_LIMITS = `${OTHERS} -c statement_timeout=15s`;

/** For an answer over the whole city. */
export const WHOLE_LIMITS = `${OTHERS} -c statement_timeout=60s`;

/**
 * For a cursor: its statement goes on between its rows, so its time is also that of the download. However slowly
 * somebody takes it, at last others get the connection.
 */
export const CURSOR_LIMITS = `${OTHERS} -c statement_timeout=5min -c transaction_timeout=30min`;

/** Longest wait for a free connection: then everything is busy, and another waiting request makes it worse. */
export const WAIT_MS = 10_000;
