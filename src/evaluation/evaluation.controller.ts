import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { scopeFor } from '../access/scope.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { XLSX } from '../platform/export/xlsx.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { EvaluationDto } from './evaluation.dto.js';
import { EvaluationService } from './evaluation.service.js';
import { EvaluationQueryDto, WorkbookQueryDto } from './evaluation-query.dto.js';
import { sendWorkbook } from './send-workbook.js';
import { UsageService } from './usage/usage.service.js';

const NO_SUCH_UNIT = 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertung')
@Controller('api/v1')
export class EvaluationController {
  constructor(
    private readonly evaluations: EvaluationService,
    private readonly usages: UsageService,
  ) {}

  @Get('evaluation')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Die Auswertung je auswertungspflichtiger Organisationseinheit' })
  @ApiProblem(404, NO_SUCH_UNIT)
  evaluate(@Query() query: EvaluationQueryDto, @CurrentUser() caller: SignedIn): Promise<EvaluationDto> {
    return this.evaluations.evaluate(query, caller);
  }

  @Get('evaluation.xlsx')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Die Auswertungstabelle als Excel-Arbeitsmappe' })
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblem(404, NO_SUCH_UNIT)
  workbook(
    @Query() query: WorkbookQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const persons = query.persons === 'true' && caller.rights.NAMES !== undefined;
    // With persons the whole workbook is about those whose names may be seen, so that its figures reconcile.
    const scope = persons ? scopeFor(caller.rights, 'NAMES') : caller.scope;
    const asker = { ...caller, scope };
    return this.evaluations.withWorkbook({ ...query, persons }, asker, reader, async (content) => {
      const usage = query.usage === 'true' && (await this.usages.all(query, content.evaluation, asker));
      await sendWorkbook(reply, usage ? { ...content, usage } : content);
    });
  }
}
