import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { sendXlsx } from '../../platform/export/send-xlsx.js';
import { XLSX } from '../../platform/export/xlsx.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { RoundIdDto } from '../round.dto.js';
import { writeRoundWorkbook } from './round-workbook.js';
import { RoundWorkbookService } from './round-workbook.service.js';

@ApiTags('Auswertungsrunde')
@Controller('api/v1/rounds')
export class RoundWorkbookController {
  constructor(private readonly workbooks: RoundWorkbookService) {}

  @Get(':id/workbook.xlsx')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Die ganze Runde als Excel-Arbeitsmappe' })
  @ApiProduces(XLSX)
  @ApiResponse({
    status: 200,
    description: 'Die Arbeitsmappe.',
    content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblem(404, 'Diese Auswertungsrunde gibt es nicht.')
  async workbook(
    @Param() { id }: RoundIdDto,
    @CurrentUser() caller: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.workbooks.of(id, caller);
    const name = `Auswertungsrunde ${content.board.round.referenceDate}`;
    await sendXlsx(reply, name, (target) => writeRoundWorkbook(target, content));
  }
}
