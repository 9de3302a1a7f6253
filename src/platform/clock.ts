const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day on which the instant lies in Germany, as `YYYY-MM-DD`. */
export function dayInBerlin(instant: Date): string {
  return BERLIN.format(instant);
}

/**
 * The one source of "today" for every rule and default. It can be fixed for tests and demonstrations;
 * what protects access (sessions, tokens, attempts) goes by the real time of the database instead.
 */
export class Clock {
  /** @param fixed the day that is always today, or undefined for the real one */
  constructor(private readonly fixed: string | undefined) {}

  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string {
    return this.fixed ?? dayInBerlin(new Date());
  }

  /** This instant; on a fixed day its time of day is the real one. */
  now(): Date {
    const real = new Date();
    if (this.fixed === undefined) return real;
    return new Date(real.getTime() + Date.parse(this.fixed) - Date.parse(dayInBerlin(real)));
  }

  get isFixed(): boolean {
    return this.fixed !== undefined;
  }
}
