import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { BulkDecidedDto, BulkDecisionDto } from './bulk-decision.dto.js';
import { BulkDecisionsService } from './bulk-decisions.service.js';
import { TrainingIdDto } from './training.dto.js';
import { TrainingHistoryDto } from './training-history.dto.js';
import { TrainingHistoryService } from './training-history.service.js';

@ApiTags('Schulungen')
@Controller('api/v1/trainings')
export class DecisionsController {
  constructor(
    private readonly decisions: BulkDecisionsService,
    private readonly history: TrainingHistoryService,
  ) {}

  @Post('decisions')
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Über die Anerkennung vieler Schulungen entscheiden, mit Ergebnis je Schulung' })
  @ApiOkResponse({ description: 'Was mit jeder Schulung geschehen ist.', type: BulkDecidedDto })
  @ApiProblem(409, 'Es sollte für alle oder keine sein; `errors` nennt die, bei denen es nicht geht.')
  decide(@Body() asked: BulkDecisionDto, @CurrentUser() caller: SignedIn): Promise<BulkDecidedDto> {
    return this.decisions.decide(caller, asked);
  }

  @Get(':id/history')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Fassungen einer Schulung: wer wann was warum geändert hat' })
  @ApiProblem(404, 'Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen.')
  of(
    @Param() { id }: TrainingIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<TrainingHistoryDto> {
    return this.history.of(id, caller, reader);
  }
}
