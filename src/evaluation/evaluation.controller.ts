import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { EvaluationDto } from './evaluation.dto.js';
import { EvaluationService } from './evaluation.service.js';
import { EvaluationQueryDto, WorkbookQueryDto } from './evaluation-query.dto.js';
import { sendWorkbook, XLSX } from './send-workbook.js';

const NO_SUCH_UNIT = 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertung')
@Controller('api/v1')
export class EvaluationController {
  constructor(private readonly evaluations: EvaluationService) {}

  @Get('evaluation')
  @ApiOperation({ summary: 'Die Auswertung je auswertungspflichtiger Organisationseinheit' })
  @ApiProblem(404, NO_SUCH_UNIT)
  evaluate(@Query() query: EvaluationQueryDto, @CurrentUser() caller: SignedIn): Promise<EvaluationDto> {
    return this.evaluations.evaluate(query, caller);
  }

  @Get('evaluation.xlsx')
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
    const asked = { ...query, persons: query.persons === 'true' && caller.scope.names };
    return this.evaluations.withWorkbook(asked, caller, reader, (content) => sendWorkbook(reply, content));
  }
}
