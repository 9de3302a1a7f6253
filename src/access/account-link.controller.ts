import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { Public } from '../platform/public.decorator.js';
import { RedeemLinkDto } from './account-link.dto.js';
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
}
