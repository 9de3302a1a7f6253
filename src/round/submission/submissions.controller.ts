import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiState, withState } from '../../platform/http/state.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { ReviewService } from './review.service.js';
import { StepsService } from './steps.service.js';
import {
  CheckDto,
  ReturnDto,
  SeenFiguresDto,
  SubmissionDetailDto,
  SubmissionIdDto,
  SubmissionsDto,
} from './submission.dto.js';
import { SubmissionsService } from './submissions.service.js';

const UNKNOWN = 'Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen.';
const NOT_NOW = 'Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere.';
const AFTERWARDS = { description: 'Die Meldung danach.', type: SubmissionDetailDto };

@ApiTags('Auswertungsrunde')
@Controller('api/v1/submissions')
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly steps: StepsService,
    private readonly review: ReviewService,
  ) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Meldungen der eigenen Einheiten' })
  own(@CurrentUser() caller: SignedIn): Promise<SubmissionsDto> {
    return this.submissions.own(caller);
  }

  @Get(':id')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Eine Meldung: Zahlen, Hinweise und was geschehen ist' })
  @ApiProblem(404, UNKNOWN)
  one(
    @Param() { id }: SubmissionIdDto,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    return this.after(id, caller, reply);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Needs('CHECK')
  @ApiOperation({ summary: 'Die Zahlen der Einheit prüfen' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  @ApiProblem(422, 'Fehlanzeige, obwohl jemand verpflichtet ist.')
  async check(
    @Param() { id }: SubmissionIdDto,
    @Body() seen: CheckDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.steps.check(id, seen, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  @Post(':id/signature')
  @HttpCode(200)
  @Needs('SIGN')
  @ApiOperation({ summary: 'Die geprüften Zahlen zeichnen' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async sign(
    @Param() { id }: SubmissionIdDto,
    @Body() seen: SeenFiguresDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.steps.sign(id, seen, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  @Post(':id/hand-in')
  @HttpCode(200)
  @Needs('CHECK')
  @ApiOperation({ summary: 'Die gezeichneten Zahlen übermitteln; sie werden gesiegelt' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async handIn(
    @Param() { id }: SubmissionIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.steps.handIn(id, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Needs('CHECK')
  @ApiOperation({ summary: 'Prüfung oder Zeichnung zurücknehmen, vor der Übermittlung' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async takeBack(
    @Param() { id }: SubmissionIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.steps.takeBack(id, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine übermittelte Meldung annehmen' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async accept(
    @Param() { id }: SubmissionIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.review.accept(id, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Meldung zurückgeben oder eine neue Fassung verlangen' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async giveBack(
    @Param() { id }: SubmissionIdDto,
    @Body() { comment }: ReturnDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDetailDto> {
    await this.review.giveBack(id, comment, ifMatch, caller);
    return this.after(id, caller, reply);
  }

  private async after(id: string, caller: SignedIn, reply: FastifyReply): Promise<SubmissionDetailDto> {
    return withState(reply, await this.submissions.one(id, caller));
  }
}
