import { Body, Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { Public } from '../platform/public.decorator.js';
import { RedeemLinkDto } from './account-link.dto.js';
import { PASSWORD_PAGE, PASSWORD_SCRIPT } from './account-link.page.js';
import { AccountLinks } from './account-links.js';

@ApiTags('Anmeldung')
@Controller()
export class AccountLinkController {
  constructor(private readonly links: AccountLinks) {}

  @Post('api/v1/account-links')
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Das eigene Passwort festlegen, mit dem Geheimnis aus einem Link' })
  @ApiNoContentResponse({ description: 'Festgelegt; alle Sitzungen des Kontos sind beendet.' })
  @ApiProblem(
    403,
    'Der Link ist unbekannt, schon benutzt oder abgelaufen, oder der Aufruf kommt von einer fremden Webseite.',
  )
  redeem(@Body() { token, password }: RedeemLinkDto, @Req() { ip }: FastifyRequest): Promise<void> {
    return this.links.redeem(token, password, ip);
  }

  @Get('passwort')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: 'Seite zum Festlegen des Passworts' })
  @ApiOkResponse({ description: 'Die Seite.', content: { 'text/html': { schema: { type: 'string' } } } })
  page(): string {
    return PASSWORD_PAGE;
  }

  @Get('passwort.js')
  @Public()
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @ApiOperation({ summary: 'Skript der Seite zum Festlegen des Passworts' })
  @ApiOkResponse({
    description: 'Das Skript.',
    content: { 'text/javascript': { schema: { type: 'string' } } },
  })
  script(): string {
    return PASSWORD_SCRIPT;
  }
}
