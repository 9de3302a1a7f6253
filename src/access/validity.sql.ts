/** The real day in Germany: what protects access does not follow a fixed day of the rules. */
export const TODAY = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

/** Unused for so long, or so old altogether, a session ends: a working day with its meetings fits. */
const IDLE = '2 hours';
const LONGEST = '12 hours';

/** Conditions under which a grant or a proof holds now, for the row of that alias. */
export const ALIVE = {
  grant: (row: string) => `${row}.revoked_at IS NULL AND ${row}.valid @> ${TODAY}`,
  session: (row: string) =>
    `${row}.seen_at > now() - interval '${IDLE}' AND ${row}.created_at > now() - interval '${LONGEST}'`,
  token: (row: string) => `${row}.expires_on >= ${TODAY}`,
};
