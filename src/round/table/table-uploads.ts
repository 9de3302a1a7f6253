import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '../../exchange/reading/limits.js';
import { unreadable } from '../../exchange/reading/unreadable-file.error.js';
import { ImportTurns } from '../../exchange/upload/import-turns.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { receiveForm } from '../../platform/upload/receive-form.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { requestValidation } from '../../platform/validation/validation.pipe.js';
import { type TableDto, TableFieldsDto } from './table.dto.js';
import { type TableImport, TablesService } from './tables.service.js';

const { code, message } = unreadable('FILE_TOO_LARGE');
const FORM = {
  fileBytes: LIMITS.fileBytes,
  // 200 characters of up to four bytes.
  fieldBytes: 800,
  tooLarge: new ProblemException(413, code, message),
  fields: 'das Feld signedBy',
};
const validation = requestValidation();

/** Takes filled tables by HTTP; reading them waits its turn with the imports. */
@Injectable()
export class TableUploads {
  constructor(
    private readonly tables: TablesService,
    private readonly turns: ImportTurns,
    private readonly folders: UploadFolders,
  ) {}

  /** Throws 503 when too many imports are under way, 400 for a form that is none, else as `TablesService.handIn`. */
  async handIn(
    call: Pick<TableImport, 'submissionId' | 'ifMatch' | 'caller' | 'dryRun'>,
    request: FastifyRequest,
  ): Promise<TableDto> {
    const { submissionId, ifMatch, caller } = call;
    await this.tables.submission(submissionId, ifMatch, caller);
    return this.turns.admit(() =>
      this.folders.within(async (folder) => {
        const { fields, file, fileName } = await receiveForm(request, folder, FORM);
        const { signedBy }: TableFieldsDto = await validation.transform(fields, {
          type: 'body',
          metatype: TableFieldsDto,
        });
        return this.turns.inTurn(() => this.tables.handIn({ ...call, file, fileName, signedBy }));
      }),
    );
  }
}
