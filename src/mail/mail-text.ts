/** What a mail says, in its parts. */
interface Parts {
  body: string;
  why: string;
  path: string;
}

/**
 * The whole text of a mail, as it is sent and as it is shown.
 * @param origin under which browsers reach the service; without it the mail names the page only
 */
export function mailText({ body, why, path }: Parts, origin: string | undefined): string {
  const where =
    origin === undefined ? `Sie finden es in Lernstand unter ${path}` : `Zu Lernstand: ${origin}${path}`;
  return `Guten Tag!

${body.trim()}

${where}

--${' '}
Warum Sie diese Nachricht bekommen: ${why}
Diese Nachricht wurde automatisch verschickt. Antworten darauf liest niemand.
`;
}
