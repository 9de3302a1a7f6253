/** A timestamptz as text of ISO 8601 in UTC with milliseconds; an expression of SQL. */
export function instantOf(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
