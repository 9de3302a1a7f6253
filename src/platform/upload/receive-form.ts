import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { invalidItem, ProblemException } from '../problem/problem.js';

/** A form as it came in. */
export interface ReceivedForm {
  /** Fields besides the file. */
  fields: Record<string, string>;
  /** Path of the file on disk. */
  file: string;
  /** The name that the file has for its sender. */
  fileName: string | undefined;
}

/** What a form may bring. */
export interface FormRules {
  /** Largest file. */
  fileBytes: number;
  /** Longest text of a field. */
  fieldBytes: number;
  /** What a larger file is refused with. */
  tooLarge: ProblemException;
  /** The fields besides the file, as a sentence names them: „mode und on“. */
  fields: string;
}

/** Room for the form around the file. */
const FORM_BYTES = 64 * 1024;
const LONGEST_FIELD_NAME = 200;
const MOST_FIELDS = 10;
const LONGEST_NAME = 120;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Streams the form of an upload straight to disk: one file in the field `file`, readable for this user only,
 * and short text fields. Throws 413 as soon as the file is too large, 400 for everything that is no such form.
 */
export async function receiveForm(
  request: FastifyRequest,
  folder: string,
  rules: FormRules,
): Promise<ReceivedForm> {
  try {
    if (Number(request.headers['content-length']) > rules.fileBytes + FORM_BYTES) throw rules.tooLarge;
    return await receive(request, folder, rules);
  } catch (error) {
    // What still comes is dropped, so that the client can read the answer.
    request.raw.unpipe();
    request.raw.resume();
    throw PROBLEMS[(error as { code?: string }).code ?? ''] ?? error;
  }
}

async function receive(request: FastifyRequest, folder: string, rules: FormRules): Promise<ReceivedForm> {
  const fields: Record<string, string> = {};
  const file = join(folder, 'file');
  let fileName: string | undefined;
  let received = false;
  const limits = {
    files: 1,
    fileSize: rules.fileBytes,
    fields: MOST_FIELDS,
    parts: MOST_FIELDS + 1,
    fieldSize: rules.fieldBytes,
  };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file') throw unknownField(part.fieldname, rules);
      const bytes = await store(part, file, rules);
      // A form without a chosen file sends an empty one without a name.
      fileName = shownName(part.filename ?? '');
      received = fileName !== undefined || bytes > 0;
    } else {
      if (part.fieldname === 'file') throw noFile();
      if (part.fieldname in fields) throw repeated(part.fieldname);
      if (typeof part.value !== 'string' || part.valueTruncated) throw unknownField(part.fieldname, rules);
      fields[part.fieldname] = part.value;
    }
  }
  if (!received) throw noFile();
  return { fields, file, fileName };
}

async function store(part: MultipartFile, path: string, { tooLarge }: FormRules): Promise<number> {
  const target = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  // Left alone, the reader would go on to the end of the file and drop what is beyond the limit.
  part.file.once('limit', () => part.file.destroy(tooLarge));
  await pipeline(part.file, target);
  return target.bytesWritten;
}

/** The name without a path and without characters that could turn a line of the history around. */
function shownName(name: string): string | undefined {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replace(INVISIBLE, '').trim().slice(0, LONGEST_NAME) || undefined;
}

function noFile(): ProblemException {
  const message = 'Es fehlt die Datei: Das Formular braucht ein Feld „file“ mit einer Datei.';
  return invalidItem({ pointer: '#/file', code: 'REQUIRED', message });
}

function unknownField(name: string, { fields }: FormRules): ProblemException {
  const shown = name.replace(INVISIBLE, '').slice(0, LONGEST_FIELD_NAME);
  const message = `„${shown}“ ist hier nicht bekannt. Erlaubt: eine Datei „file“ und ${fields}.`;
  return invalidItem({ pointer: `#/${shown}`, code: 'UNKNOWN_MEMBER', message });
}

function repeated(name: string): ProblemException {
  return invalidItem({
    pointer: `#/${name}`,
    code: 'REPEATED_PARAMETER',
    message: `„${name}“ darf nur einmal angegeben werden.`,
  });
}

const TOO_MANY = invalidItem({
  pointer: '#/file',
  code: 'TOO_MANY',
  message: 'Das Formular darf nur eine Datei und wenige Felder enthalten.',
});

/** Refusals of the framework's upload reader that a client can act on. */
const PROBLEMS: Readonly<Record<string, ProblemException>> = {
  FST_FILES_LIMIT: TOO_MANY,
  FST_FIELDS_LIMIT: TOO_MANY,
  FST_PARTS_LIMIT: TOO_MANY,
  FST_INVALID_JSON_FIELD_ERROR: invalidItem({
    pointer: '#',
    code: 'NOT_A_TEXT',
    message: 'Die Felder des Formulars müssen einfache Texte sein.',
  }),
};
