import { ProblemException } from './problem.js';

/** What is known of an error of the database without its texts, which may hold personal data. */
export interface DatabaseFault {
  /** SQLSTATE, or the code of a failed connection. */
  code: string;
  constraint?: string | undefined;
  table?: string | undefined;
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** The driver gives these no code. */
const CONNECTION_TEXTS = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end on the pool',
];

/** The database's part of an error, also inside TypeORM's wrapper; undefined = it has none. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError } = error as { driverError?: unknown };
  if (driverError instanceof Error && driverError !== error) return databaseFault(driverError);
  const fault = error as Partial<DatabaseFault> & { syscall?: string };
  if (fault.code !== undefined && /^[0-9A-Z]{5}$/.test(fault.code)) {
    return { code: fault.code, constraint: fault.constraint, table: fault.table };
  }
  const isConnection =
    (fault.syscall !== undefined && fault.code !== undefined && CONNECTION_CODES.has(fault.code)) ||
    // The socket file of a server that is away.
    (fault.syscall === 'connect' && fault.code === 'ENOENT') ||
    CONNECTION_TEXTS.some((text) => error.message.startsWith(text));
  return isConnection ? { code: fault.code ?? 'CONNECTION' } : undefined;
}

/** The answer to an error of the database that is no fault of the program; undefined = it is one. */
export function databaseProblem(fault: DatabaseFault): ProblemException | undefined {
  const { code } = fault;
  if (code === '23505') {
    return new ProblemException(409, 'ALREADY_EXISTS', 'Einen solchen Eintrag gibt es schon.');
  }
  if (code === '23P01') {
    return new ProblemException(
      409,
      'OVERLAP',
      'Der Zeitraum überschneidet sich mit einem vorhandenen Eintrag.',
    );
  }
  if (code === '23503') {
    const detail =
      'Der Eintrag verweist auf etwas, das es nicht gibt oder nicht mehr gibt, oder wird selbst noch gebraucht.';
    return new ProblemException(409, 'REFERENCE_CONFLICT', detail);
  }
  if (code === '23514' || code === '23502' || code.startsWith('22')) {
    return new ProblemException(
      422,
      'VALUE_NOT_ALLOWED',
      'Ein Wert passt nicht zu dem, was hier erlaubt ist.',
    );
  }
  if (code === '40001' || code === '40P01' || code === '55P03') {
    const detail = 'Jemand anderes hat gleichzeitig dasselbe geändert. Bitte versuchen Sie es noch einmal.';
    return new ProblemException(503, 'TRY_AGAIN', detail, { retryAfterSeconds: 1 });
  }
  if (code === '57014' || code === '25P03' || code === '25P04') {
    return new ProblemException(
      503,
      'TOOK_TOO_LONG',
      'Die Antwort hat zu lange gedauert und wurde abgebrochen.',
      {
        retryAfterSeconds: 30,
      },
    );
  }
  const isAway = /^(57P0|08|53)/.test(code) || !/^[0-9A-Z]{5}$/.test(code) || CONNECTION_CODES.has(code);
  if (!isAway) return undefined;
  const detail = 'Die Datenbank antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.';
  return new ProblemException(503, 'DATABASE_UNAVAILABLE', detail, { retryAfterSeconds: 2 });
}
