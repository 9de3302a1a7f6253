import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { XLSX } from '../platform/export/xlsx.js';
import { attachment } from '../platform/http/attachment.js';
import { writeWorkbook } from './workbook/workbook.js';
import type { WorkbookContent } from './workbook/workbook-content.js';

/** Streams the workbook as a download; a fault on the way breaks the transfer off, so no half file looks whole. */
export async function sendWorkbook(reply: FastifyReply, content: WorkbookContent): Promise<void> {
  const { asOf } = content.evaluation;
  const name = ['Auswertung', content.filters.unit?.code, asOf].filter(Boolean).join(' ');
  reply.header('content-type', XLSX);
  reply.header('content-disposition', attachment(`${name}.xlsx`));
  const body = new PassThrough();
  reply.send(body);
  await writeWorkbook(body, content);
}
