/**
 * Where a mail stands: it waits; the server has taken it; the server has refused it or did not take it in time; the
 * recipient's account is disabled; or it became too old before anything was tried.
 */
export const MAIL_STATES = ['WAITING', 'SENT', 'FAILED', 'SKIPPED', 'EXPIRED'] as const;
export type MailState = (typeof MAIL_STATES)[number];
