import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { TrainingIdDto, WithdrawalDto } from '../training.dto.js';
import {
  EvidenceDto,
  EvidenceFormDto,
  EvidenceIdDto,
  EvidenceListDto,
  StatementDto,
} from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import { SENT_FILE, sendFile } from './send-file.js';

@ApiTags('Nachweise')
@Controller('api/v1/trainings/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Nachweise einer Schulung' })
  list(
    @Param() { id }: TrainingIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<EvidenceListDto> {
    return this.evidence.list(id, caller, reader);
  }

  @Post()
  @Needs('RECORD')
  @ApiOperation({ summary: 'Eine Datei als Nachweis hinzufügen' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: EvidenceFormDto })
  @ApiCreatedResponse({ description: 'Der Nachweis.', type: EvidenceDto })
  @ApiProblem(409, 'Die Datei ist schon Nachweis dieser oder einer anderen Schulung.')
  @ApiProblem(
    422,
    'Die Datei ist nicht erlaubt, beschädigt, verschlüsselt, infiziert oder enthält aktive Inhalte.',
  )
  add(
    @Param() { id }: TrainingIdDto,
    @CurrentUser() caller: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceDto> {
    return this.evidence.add(id, caller, request);
  }

  @Post('statement')
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Vermerken, dass das Original gesehen oder die Teilnahme zentral bestätigt wurde',
  })
  @ApiCreatedResponse({ description: 'Der Nachweis.', type: EvidenceDto })
  @ApiProblem(409, 'Das ist für diese Schulung schon vermerkt.')
  state(
    @Param() { id }: TrainingIdDto,
    @Body() statement: StatementDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<EvidenceDto> {
    return this.evidence.state(id, caller, statement);
  }

  @Get(':evidenceId/file')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Datei eines Nachweises, der nicht zurückgezogen ist' })
  @ApiResponse(SENT_FILE)
  @ApiProblem(403, 'Die Datei ist eine Teilnahmeliste, und nicht alle Teilnehmenden sind zu sehen.')
  async file(
    @Param() asked: EvidenceIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(reply, await this.evidence.file(asked, caller, reader));
  }

  @Post(':evidenceId/withdrawal')
  @HttpCode(204)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Einen Nachweis zurückziehen; seine Datei wird nicht mehr gezeigt' })
  @ApiNoContentResponse({ description: 'Zurückgezogen.' })
  withdraw(
    @Param() asked: EvidenceIdDto,
    @Body() { reason }: WithdrawalDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<void> {
    return this.evidence.withdraw(asked, caller, reason);
  }
}
