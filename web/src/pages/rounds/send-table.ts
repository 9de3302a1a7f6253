import { type Message, problemOf } from '../../api/client.js';
import type { BoardUnit } from './round-queries.js';

/** What the service takes as a filled table; it looks into the file itself. */
export const TABLE_FILES =
  '.xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv';

/** A filled table, and who signed it on paper. */
export interface FilledTable {
  file: File;
  signedBy: string;
}

/**
 * Sends the filled table of a unit. A dry run checks it and answers its figures; without one they are sealed and
 * handed in. Throws a `Problem` with everything that is wrong, by row and column.
 */
export async function sendTable(
  { submission, etag }: BoardUnit,
  { file, signedBy }: FilledTable,
  dryRun: boolean,
): Promise<Pick<Message<'BoardSumDto'>, 'figures'>> {
  const body = new FormData();
  if (signedBy.trim() !== '') body.append('signedBy', signedBy.trim());
  body.append('file', file, file.name);
  const path = `/api/v1/submissions/${encodeURIComponent(submission)}/table?dryRun=${dryRun}`;
  const response = await fetch(path, { method: 'POST', body, headers: { 'if-match': etag } });
  const answered: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response, answered);
  return answered as Pick<Message<'BoardSumDto'>, 'figures'>;
}
