import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { sendTable } from '../../platform/export/send-table.js';
import { germanDay } from '../../platform/german-day.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { UsageDto, UsageQueryDto } from './usage.dto.js';
import { UsageService } from './usage.service.js';
import { linesOf, USAGE_COLUMNS } from './usage-columns.js';

const NO_SUCH_UNIT = 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertung')
@Controller('api/v1')
export class UsageController {
  constructor(private readonly usages: UsageService) {}

  @Get('evaluation/usage')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Wie werden Schulungen genutzt? Anerkannte Schulungen und Personen nach Jahren' })
  @ApiProblem(404, NO_SUCH_UNIT)
  usage(@Query() query: UsageQueryDto, @CurrentUser() caller: SignedIn): Promise<UsageDto> {
    return this.usages.usage(query, caller);
  }

  @Get('evaluation/usage.csv')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Die Nutzung nach Jahren als CSV-Datei, eine Zeile je Zelle' })
  @ApiProduces('text/csv')
  @ApiResponse({
    status: 200,
    description: 'Die ganze Tabelle als Datei.',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  @ApiProblem(404, NO_SUCH_UNIT)
  async csv(
    @Query() query: UsageQueryDto,
    @CurrentUser() caller: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const usage = await this.usages.usage(query, caller);
    const table = {
      fileName: `nutzung-nach-jahr-${usage.asOf}`,
      title: 'Nutzung nach Jahr',
      footer: `Stichtag ${germanDay(usage.asOf)}`,
      columns: USAGE_COLUMNS,
      rows: Readable.from(linesOf(usage)),
    };
    await sendTable(reply, 'csv', table, caller.displayName);
  }
}
