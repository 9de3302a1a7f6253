import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { sendXlsx } from '../../platform/export/send-xlsx.js';
import { XLSX } from '../../platform/export/xlsx.js';
import { ApiState, withState } from '../../platform/http/state.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { SubmissionIdDto } from '../submission/submission.dto.js';
import { TableDto, TableFormDto, TableQueryDto } from './table.dto.js';
import { TableUploads } from './table-uploads.js';
import { writeTemplate } from './template.js';
import { TemplateService } from './template.service.js';

const UNKNOWN = 'Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertungsrunde')
@Controller('api/v1/submissions')
export class TablesController {
  constructor(
    private readonly uploads: TableUploads,
    private readonly templates: TemplateService,
  ) {}

  @Get(':id/template.xlsx')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die leere Tabelle für eine Einheit, die ohne das Programm arbeitet' })
  @ApiProduces(XLSX)
  @ApiResponse({
    status: 200,
    description: 'Die Tabelle mit Erläuterungen.',
    content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblem(404, UNKNOWN)
  async template(
    @Param() { id }: SubmissionIdDto,
    @CurrentUser() caller: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.templates.of(id, caller);
    const { unit, round } = content;
    await sendXlsx(reply, `Tabelle ${unit.code} ${round.referenceDate}`, (target) =>
      writeTemplate(target, content),
    );
  }

  @Post(':id/table')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({
    summary:
      'Die ausgefüllte Tabelle einer Einheit einlesen und übermitteln oder, mit dryRun=true, nur prüfen',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: TableFormDto })
  @ApiOkResponse({ description: 'Die Zahlen der Tabelle.', type: TableDto })
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(
    409,
    'Die Runde ist nicht offen, die Einheit gibt keine Tabelle ab, oder ihre Meldung ist schon übermittelt.',
  )
  @ApiProblem(413, 'Die Datei ist zu groß.')
  @ApiProblem(
    422,
    'Die Tabelle enthält Fehler; `errors` nennt sie mit Zeile und Spalte. Nichts wurde übernommen.',
  )
  async handIn(
    @Param() { id }: SubmissionIdDto,
    @Query() query: TableQueryDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TableDto> {
    const dryRun = query.dryRun === 'true';
    return withState(
      reply,
      await this.uploads.handIn({ submissionId: id, ifMatch, caller, dryRun }, request),
    );
  }
}
