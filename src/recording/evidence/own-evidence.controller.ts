import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { TrainingIdDto } from '../training.dto.js';
import { EvidenceDto, EvidenceFormDto, EvidenceIdDto, OwnTrainingsDto } from './evidence.dto.js';
import { OwnEvidenceService } from './own-evidence.service.js';
import { SENT_FILE, sendFile } from './send-file.js';

const NOT_OWN = 'Die Schulung ist keine eigene.';

@ApiTags('Eigene Angaben')
@Controller('api/v1/me/trainings')
export class OwnEvidenceController {
  constructor(private readonly evidence: OwnEvidenceService) {}

  @Get()
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Meine Schulungen mit Anerkennung und Nachweisen' })
  @ApiProblem(404, 'Das Konto ist mit keiner Personalnummer verbunden.')
  trainings(
    @Query() query: PageQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<OwnTrainingsDto> {
    return this.evidence.trainings(query, caller, reader);
  }

  @Post(':id/evidence')
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Eine Datei zu einer eigenen Schulung einreichen, solange nicht entschieden ist' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: EvidenceFormDto })
  @ApiCreatedResponse({ description: 'Der Nachweis.', type: EvidenceDto })
  @ApiProblem(404, NOT_OWN)
  @ApiProblem(
    409,
    'Es ist schon entschieden, oder die Datei ist schon Nachweis dieser oder einer anderen Schulung.',
  )
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

  @Get(':id/evidence/:evidenceId/file')
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Die Datei eines eigenen Nachweises' })
  @ApiResponse(SENT_FILE)
  @ApiProblem(403, 'Die Datei ist eine Teilnahmeliste und nennt auch andere.')
  @ApiProblem(404, NOT_OWN)
  async file(
    @Param() asked: EvidenceIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(reply, await this.evidence.file(asked, caller, reader));
  }
}
