import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { RecordingService } from './recording.service.js';
import {
  CertificateDto,
  DecisionDto,
  NewTrainingDto,
  RecordedTrainingDto,
  RecordedTrainingsDto,
  TrainingIdDto,
  WithdrawalDto,
} from './training.dto.js';
import { TrainingsQueryDto } from './trainings-query.dto.js';

const IF_MATCH = { name: 'If-Match', description: 'Der gelesene Stand (`etag`).', required: true };
const CHANGED = 'Der Stand ist inzwischen ein anderer.';
const STATE_NEEDED = 'Die Kopfzeile If-Match fehlt.';

@ApiTags('Schulungen')
@Controller('api/v1/trainings')
export class TrainingsController {
  constructor(private readonly recording: RecordingService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Schulungen derer, die heute zum eigenen Bereich gehören' })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  page(
    @Query() query: TrainingsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<RecordedTrainingsDto> {
    return this.recording.page(query, caller, reader);
  }

  @Get(':id')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Eine Schulung mit ihrem Stand' })
  async one(
    @Param() { id }: TrainingIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedTrainingDto> {
    return withState(reply, await this.recording.one(id, caller, reader));
  }

  @Post()
  @Needs('RECORD')
  @ApiOperation({ summary: 'Ein Zertifikat erfassen; es ist dann eingereicht' })
  @ApiHeader({ name: 'Idempotency-Key', description: 'Eigene Kennung dieser Erfassung.', required: true })
  @ApiCreatedResponse({ description: 'Die erfasste Schulung.', type: RecordedTrainingDto })
  @ApiProblem(404, 'Die Person gibt es nicht, oder Sie dürfen sie nicht sehen.')
  @ApiProblem(409, 'Die Schulung oder eine ähnliche ist schon erfasst; `errors` nennt sie.')
  @ApiProblem(422, 'Mit dieser Kennung wurde schon etwas anderes erfasst.')
  async record(
    @Body() training: NewTrainingDto,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedTrainingDto> {
    return withState(reply, await this.recording.record(caller, key, training));
  }

  @Put(':id')
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Berichtigen, was auf dem Zertifikat steht; das Frühere bleibt in der Geschichte',
  })
  @ApiHeader(IF_MATCH)
  @ApiProblem(409, 'Dann wäre sie eine, die schon erfasst ist.')
  @ApiProblem(412, CHANGED)
  @ApiProblem(428, STATE_NEEDED)
  async correct(
    @Param() { id }: TrainingIdDto,
    @Body() certificate: CertificateDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedTrainingDto> {
    return withState(reply, await this.recording.correct(caller, id, ifMatch, certificate));
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Über die Anerkennung entscheiden; auch eine frühere Entscheidung lässt sich ändern',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ description: 'Die Schulung mit der Entscheidung.', type: RecordedTrainingDto })
  @ApiProblem(412, CHANGED)
  @ApiProblem(428, STATE_NEEDED)
  async decide(
    @Param() { id }: TrainingIdDto,
    @Body() decision: DecisionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedTrainingDto> {
    return withState(reply, await this.recording.decide(caller, id, ifMatch, decision));
  }

  @Post(':id/withdrawal')
  @HttpCode(204)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Zurückziehen; sie zählt nicht mehr und bleibt in der Geschichte' })
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse({ description: 'Zurückgezogen.' })
  @ApiProblem(412, CHANGED)
  @ApiProblem(428, STATE_NEEDED)
  withdraw(
    @Param() { id }: TrainingIdDto,
    @Body() { reason }: WithdrawalDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
  ): Promise<void> {
    return this.recording.withdraw(caller, id, ifMatch, reason);
  }
}

function withState(reply: FastifyReply, training: RecordedTrainingDto): RecordedTrainingDto {
  reply.header('etag', training.etag);
  return training;
}
