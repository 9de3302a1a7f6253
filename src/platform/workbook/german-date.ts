const INSTANT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** An ISO 8601 instant as clocks in Berlin show it: „05.10.2026, 14:03:22 Uhr“. */
export function germanInstant(instant: string): string {
  return `${INSTANT.format(new Date(instant))} Uhr`;
}

/** A day `YYYY-MM-DD` as the date that a cell holds: midnight UTC, whatever the time zone of the machine. */
export function cellDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
