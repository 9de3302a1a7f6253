import type { FastifyReply } from 'fastify';
import { attachment } from '../../platform/http/attachment.js';
import type { EvidenceFile } from './evidence-files.js';
import { MEDIA_TYPES } from './media-type.js';

/** How the API description names the answer. */
export const SENT_FILE = {
  status: 200,
  description: 'Die Datei, unverändert.',
  content: Object.fromEntries(
    MEDIA_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  ),
};

/** Sends a file so that a browser saves it and runs nothing of it. */
export function sendFile(reply: FastifyReply, { name, mediaType, size, content }: EvidenceFile): void {
  reply.header('content-type', mediaType).header('content-length', size);
  reply.header('content-disposition', attachment(name));
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  reply.send(content);
}
