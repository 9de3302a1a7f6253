import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiState, withState } from '../platform/http/state.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { BoardDto } from './board.dto.js';
import { BoardService } from './board.service.js';
import { ParticipantsService } from './participants.service.js';
import {
  NewRoundDto,
  ParticipationDto,
  RoundChangeDto,
  RoundDetailDto,
  RoundIdDto,
  RoundsDto,
  RoundUnitIdDto,
} from './round.dto.js';
import { RoundsService } from './rounds.service.js';

const UNKNOWN = 'Diese Auswertungsrunde gibt es nicht.';
const NOT_NOW = 'Das passt nicht zum Stand der Runde.';
const AFTERWARDS = { description: 'Die Runde danach.', type: RoundDetailDto };

@ApiTags('Auswertungsrunde')
@Controller('api/v1/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly participants: ParticipantsService,
    private readonly boards: BoardService,
  ) {}

  @Get()
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Die Auswertungsrunden' })
  list(): Promise<RoundsDto> {
    return this.rounds.list();
  }

  @Post()
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Auswertungsrunde planen' })
  @ApiCreatedResponse({ description: 'Die Runde.', type: RoundDetailDto })
  async plan(
    @Body() round: NewRoundDto,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.plan(round, caller));
  }

  @Get(':id')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Auswertungsrunde mit ihren Meldungen und ihrem Verlauf' })
  @ApiProblem(404, UNKNOWN)
  async one(
    @Param() { id }: RoundIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.one(id));
  }

  @Get(':id/board')
  @Needs('ROUNDS')
  @ApiOperation({
    summary: 'Alle Einheiten der Runde mit Stand und Zahlen, je Geschäftsbereich und für die Stadt',
  })
  @ApiProblem(404, UNKNOWN)
  board(@Param() { id }: RoundIdDto): Promise<BoardDto> {
    return this.boards.of(id);
  }

  @Patch(':id')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Texte und Tage einer Runde ändern' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async change(
    @Param() { id }: RoundIdDto,
    @Body() change: RoundChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.change(id, change, ifMatch, caller));
  }

  @Post(':id/opening')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Runde von Hand öffnen, vor ihrem Tag oder wieder' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async open(
    @Param() { id }: RoundIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.move(id, 'OPEN', ifMatch, caller));
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Runde schließen: von da an wird nichts mehr übermittelt' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async close(
    @Param() { id }: RoundIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.move(id, 'CLOSED', ifMatch, caller));
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine geplante Runde absagen' })
  @ApiOkResponse(AFTERWARDS)
  @ApiState()
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, NOT_NOW)
  async cancel(
    @Param() { id }: RoundIdDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return withState(reply, await this.rounds.move(id, 'CANCELLED', ifMatch, caller));
  }

  @Put(':id/units/:code')
  @HttpCode(204)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Einheit in die Runde nehmen, oder wie sie meldet' })
  @ApiNoContentResponse({ description: 'Sie nimmt teil.' })
  @ApiProblem(404, 'Die Runde gibt es nicht, oder die Einheit ist am Stichtag nicht auswertungspflichtig.')
  @ApiProblem(409, NOT_NOW)
  async addUnit(
    @Param() { id, code }: RoundUnitIdDto,
    @Body() { byTable }: ParticipationDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<void> {
    await this.participants.put(id, code, byTable === true, caller);
  }

  @Delete(':id/units/:code')
  @HttpCode(204)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Einheit aus der Runde nehmen, die noch nichts gemeldet hat' })
  @ApiNoContentResponse({ description: 'Sie nimmt nicht mehr teil.' })
  @ApiProblem(404, 'Die Runde gibt es nicht, oder die Einheit nimmt nicht teil.')
  @ApiProblem(409, NOT_NOW)
  async removeUnit(@Param() { id, code }: RoundUnitIdDto, @CurrentUser() caller: SignedIn): Promise<void> {
    await this.participants.remove(id, code, caller);
  }
}
