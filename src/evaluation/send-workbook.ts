import type { FastifyReply } from 'fastify';
import { sendXlsx } from '../platform/export/send-xlsx.js';
import { writeWorkbook } from './workbook/workbook.js';
import type { WorkbookContent } from './workbook/workbook-content.js';

/** Streams the workbook of an evaluation as a download. */
export async function sendWorkbook(reply: FastifyReply, content: WorkbookContent): Promise<void> {
  const { asOf } = content.evaluation;
  const name = ['Auswertung', content.filters.unit?.code, asOf].filter(Boolean).join(' ');
  await sendXlsx(reply, name, (target) => writeWorkbook(target, content));
}
