import { Body, Controller, Get, Headers, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { ReminderPlanDto, ShownReminderPlanDto } from './plan.dto.js';
import { PlanService } from './plan.service.js';
import { PreviewDto, PreviewQueryDto } from './preview.dto.js';
import { PreviewService } from './preview.service.js';

@ApiTags('Erinnerungen')
@Controller('api/v1/reminders')
export class RemindersController {
  constructor(
    private readonly plan: PlanService,
    private readonly previews: PreviewService,
  ) {}

  @Get('plan')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Der Erinnerungsplan: wer wann woran erinnert wird, und für wen nicht' })
  @ApiOkResponse({ description: 'Der Plan, wie er gilt.', type: ShownReminderPlanDto })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<ShownReminderPlanDto> {
    return withState(reply, await this.plan.read());
  }

  @Put('plan')
  @Needs('ROUNDS')
  @ApiOperation({
    summary: 'Den Erinnerungsplan ersetzen; er gilt ab heute, Versäumtes wird nicht nachgeholt',
  })
  @ApiHeader({ name: 'If-Match', description: 'Der gelesene Stand (`etag`).', required: true })
  @ApiOkResponse({ description: 'Der Plan, wie er jetzt gilt.', type: ShownReminderPlanDto })
  @ApiProblem(412, 'Der Stand ist inzwischen ein anderer.')
  @ApiProblem(428, 'Die Kopfzeile If-Match fehlt.')
  async replace(
    @Body() plan: ReminderPlanDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShownReminderPlanDto> {
    return withState(reply, await this.plan.replace(plan, ifMatch));
  }

  @Get('preview')
  @Needs('ROUNDS')
  @ApiOperation({
    summary: 'Wer bekäme an welchem Tag was? Mit den Zahlen von heute, ohne etwas zu verschicken',
  })
  preview(@Query() query: PreviewQueryDto): Promise<PreviewDto> {
    return this.previews.preview(query);
  }
}

function withState(reply: FastifyReply, plan: ShownReminderPlanDto): ShownReminderPlanDto {
  reply.header('etag', plan.etag);
  return plan;
}
