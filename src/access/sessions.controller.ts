import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../platform/configuration.js';
import { sessionSecret } from './cookie.js';
import { SessionService } from './session.service.js';
import { SessionIdDto, SessionsDto } from './sessions.dto.js';
import { SignInNeeded } from './sign-in-needed.decorator.js';
import { CurrentUser, type SignedIn } from './signed-in.js';
import { WithoutRole } from './without-role.decorator.js';

@ApiTags('Anmeldung')
@WithoutRole()
@SignInNeeded()
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionService,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Wo ich angemeldet bin: meine Sitzungen, die neueste zuerst' })
  @ApiOkResponse({ description: 'Die laufenden Sitzungen.', type: SessionsDto })
  list(@CurrentUser() { accountId }: SignedIn, @Req() request: FastifyRequest): Promise<SessionsDto> {
    return this.sessions.list(accountId, sessionSecret(request, this.configuration));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Überall sonst abmelden; nur diese Sitzung bleibt' })
  @ApiNoContentResponse({ description: 'Alle anderen Sitzungen sind beendet.' })
  endOthers(@CurrentUser() { accountId }: SignedIn, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endAll(accountId, sessionSecret(request, this.configuration));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Eine Sitzung beenden; sie gilt sofort nicht mehr' })
  @ApiNoContentResponse({ description: 'Beendet.' })
  revoke(@CurrentUser() { accountId }: SignedIn, @Param() { id }: SessionIdDto): Promise<void> {
    return this.sessions.revoke(accountId, id);
  }
}
