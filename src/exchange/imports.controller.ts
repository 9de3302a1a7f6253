import { Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { FILE_KINDS } from './columns/table-format.js';
import { ImportFormDto, ImportOptionsDto, ImportResultDto } from './imports.dto.js';
import { ImportUploads } from './upload/import-uploads.js';

@ApiTags('Import')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(private readonly uploads: ImportUploads) {}

  @Post(':kind')
  @Needs('IMPORT')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Importdatei übernehmen oder, mit dryRun=true, nur prüfen' })
  @ApiParam({ name: 'kind', enum: FILE_KINDS, description: 'Art der Datei.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFormDto })
  @ApiOkResponse({ description: 'Was sich geändert hat oder ändern würde.', type: ImportResultDto })
  @ApiProblem(
    422,
    'Die Datei enthält Fehler; `errors` nennt die ersten 1.000, `errorCount` zählt alle. Nichts wurde übernommen.',
  )
  importFile(
    @Param('kind') kind: string,
    @Query() query: ImportOptionsDto,
    @CurrentUser() caller: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResultDto> {
    return this.uploads.import({ kind, query, caller, request, reply });
  }
}
