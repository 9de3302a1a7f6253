import { PassThrough, type Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from '../http/attachment.js';
import { XLSX } from './xlsx.js';

/**
 * Streams a workbook as a download; a fault on the way breaks the transfer off, so no half file looks whole.
 * @param name of the file without its ending
 */
export async function sendXlsx(
  reply: FastifyReply,
  name: string,
  write: (target: Writable) => Promise<void>,
): Promise<void> {
  reply.header('content-type', XLSX);
  reply.header('content-disposition', attachment(`${name}.xlsx`));
  const body = new PassThrough();
  reply.send(body);
  await write(body);
}
