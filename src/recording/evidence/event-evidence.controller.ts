import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { ChangeIdDto } from '../change.dto.js';
import { EventEvidenceService } from './event-evidence.service.js';
import { EventEvidenceDto, EvidenceFormDto } from './evidence.dto.js';

@ApiTags('Nachweise')
@Controller('api/v1/events/:id/evidence')
export class EventEvidenceController {
  constructor(private readonly evidence: EventEvidenceService) {}

  @Post()
  @Needs('RECORD')
  @ApiOperation({ summary: 'Eine Teilnahmeliste als gemeinsamen Nachweis einer Veranstaltung hinzufügen' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: EvidenceFormDto })
  @ApiCreatedResponse({ description: 'Der gemeinsame Nachweis.', type: EventEvidenceDto })
  @ApiProblem(404, 'Die Veranstaltung gibt es nicht, oder Sie dürfen niemanden von ihr sehen.')
  @ApiProblem(409, 'Die Datei ist schon ihr Nachweis oder der einer anderen Schulung.')
  @ApiProblem(
    422,
    'Die Datei ist nicht erlaubt, beschädigt, verschlüsselt, infiziert oder enthält aktive Inhalte.',
  )
  add(
    @Param() { id }: ChangeIdDto,
    @CurrentUser() caller: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<EventEvidenceDto> {
    return this.evidence.add(id, caller, request);
  }
}
