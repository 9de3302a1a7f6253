import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from '../http/attachment.js';
import type { Table } from './column.js';
import { CSV, writeCsv } from './csv.js';
import { writeXlsx, XLSX } from './xlsx.js';

/** Forms of a file that a list can be taken along in. */
export type FileForm = 'csv' | 'xlsx';

/** Streams a list as a download; a fault on the way breaks the transfer off, so no half file looks whole. */
export async function sendTable<Row>(
  reply: FastifyReply,
  form: FileForm,
  table: Table<Row>,
  madeBy: string,
): Promise<void> {
  reply.header('content-type', form === 'csv' ? CSV : XLSX);
  reply.header('content-disposition', attachment(`${table.fileName}.${form}`));
  const body = new PassThrough();
  reply.send(body);
  await (form === 'csv' ? writeCsv(body, table) : writeXlsx(body, table, madeBy));
}
