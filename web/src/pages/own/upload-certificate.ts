import { problemOf } from '../../api/client.js';

/** What the service takes as a certificate; it looks into the file itself. */
export const CERTIFICATE_FILES = '.pdf,.jpg,.jpeg,.png,.heic,application/pdf,image/jpeg,image/png,image/heic';

/** Adds a file to a training that one has handed in. Throws a `Problem` when it is refused. */
export async function uploadCertificate(trainingId: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file, file.name);
  const path = `/api/v1/me/trainings/${encodeURIComponent(trainingId)}/evidence`;
  const response = await fetch(path, { method: 'POST', body });
  if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined));
}
