import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../../access/signed-in.js';
import { Clock } from '../../platform/clock.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { receiveForm } from '../../platform/upload/receive-form.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';
import { ImportService } from '../import.service.js';
import type { ImportResult } from '../import-task.js';
import type { ImportOptionsDto } from '../imports.dto.js';
import { LIMITS } from '../reading/limits.js';
import { unreadable } from '../reading/unreadable-file.error.js';
import { importOptions } from './import-options.js';
import { ImportTurns } from './import-turns.js';

const { code, message } = unreadable('FILE_TOO_LARGE');
const FORM = {
  fileBytes: LIMITS.fileBytes,
  fieldBytes: 200,
  tooLarge: new ProblemException(413, code, message),
  fields: 'die Felder mode, on, leavers und dryRun',
};

/** One call of the route. */
export interface ImportCall {
  kind: string;
  query: ImportOptionsDto;
  caller: SignedIn;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Takes files by HTTP and imports them. */
@Injectable()
export class ImportUploads {
  constructor(
    private readonly imports: ImportService,
    private readonly turns: ImportTurns,
    private readonly folders: UploadFolders,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 for an unknown kind, 503 when too many imports are under way. */
  import({ kind, query, caller, request, reply }: ImportCall): Promise<ImportResult> {
    if (!isKind(kind))
      throw new ProblemException(
        404,
        'NOT_FOUND',
        `Die Dateiart „${kind}“ gibt es nicht. Erlaubt: ${FILE_KINDS.join(', ')}.`,
      );
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    return this.turns.admit(() =>
      this.folders.within(async (folder) => {
        const { fields, file, fileName } = await receiveForm(request, folder, FORM);
        const options = await importOptions(kind, query, fields);
        const task = { kind, file, fileName, ...options, today: this.clock.today(), actor: caller.accountId };
        return this.turns.inTurn(() => this.imports.run({ ...task, signal: gone.signal }));
      }),
    );
  }
}

function isKind(kind: string): kind is FileKind {
  return (FILE_KINDS as readonly string[]).includes(kind);
}
