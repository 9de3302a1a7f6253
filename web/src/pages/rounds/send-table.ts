import { answer, api, type Message } from '../../api/client.js';
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
export function sendTable(
  { submission: id, etag }: BoardUnit,
  { file, signedBy }: FilledTable,
  dryRun: 'true' | 'false',
): Promise<Message<'TableDto'>> {
  const form = new FormData();
  if (signedBy.trim() !== '') form.append('signedBy', signedBy.trim());
  form.append('file', file);
  return answer(
    api.POST('/api/v1/submissions/{id}/table', {
      params: { path: { id }, query: { dryRun }, header: { 'If-Match': etag } },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}
