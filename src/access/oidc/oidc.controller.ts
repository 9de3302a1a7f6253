import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Configuration } from '../../platform/configuration.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { Public } from '../../platform/public.decorator.js';
import { attemptSecret, sessionSecret, setAttempt, setSession } from '../cookie.js';
import { newSecret } from '../secret.js';
import { SessionService } from '../session.service.js';
import { ProviderIdDto, ReturnToDto, SignInWaysDto } from './oidc.dto.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { ProblemPageFilter } from './problem-page.filter.js';

@ApiTags('Anmeldung')
@UseFilters(ProblemPageFilter)
@Controller('api/v1')
export class OidcController {
  constructor(
    private readonly signIn: OidcSignIn,
    private readonly sessions: SessionService,
    private readonly configuration: Configuration,
  ) {}

  @Get('sign-in-ways')
  @Public()
  @ApiOperation({ summary: 'Wie man sich hier anmelden kann' })
  @ApiOkResponse({ description: 'Mit Passwort oder mit welchem Anmeldedienst.', type: SignInWaysDto })
  ways(): SignInWaysDto {
    const { localSignIn, identityProviders } = this.configuration;
    return { local: localSignIn, providers: identityProviders.map(({ id, name }) => ({ id, name })) };
  }

  @Get('oidc/:provider/sign-in')
  @Public()
  @ApiOperation({ summary: 'Sich bei einem Anmeldedienst anmelden; eine Adresse für Browser' })
  @ApiResponse({ status: 302, description: 'Zum Anmeldedienst.' })
  @ApiProblem(404, 'Einen solchen Anmeldedienst gibt es hier nicht.')
  @ApiProblem(503, 'Der Anmeldedienst antwortet nicht.')
  async begin(
    @Param() { provider }: ProviderIdDto,
    @Query() { returnTo }: ReturnToDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // A second window of the same browser must not make the first one foreign.
    const browser = attemptSecret(request, this.configuration) ?? newSecret();
    const address = await this.signIn.begin(provider, browser, returnTo ?? '/');
    setAttempt(request, reply, this.configuration, browser);
    reply.redirect(address, 302);
  }

  @Get('oidc/:provider/callback')
  @Public()
  @ApiOperation({ summary: 'Vom Anmeldedienst zurück; die Antwort setzt das Sitzungs-Cookie' })
  @ApiQuery({ name: 'state', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'code', required: false, schema: { type: 'string' } })
  @ApiResponse({ status: 303, description: 'Angemeldet; weiter zu dem Pfad, der beim Beginn angegeben war.' })
  @ApiProblem(400, 'Die Anmeldung ist abgelaufen, schon benutzt oder in einem anderen Browser begonnen.')
  @ApiProblem(403, 'Der Anmeldedienst hat abgelehnt, oder es gibt kein Konto.')
  @ApiProblem(404, 'Einen solchen Anmeldedienst gibt es hier nicht.')
  @ApiProblem(503, 'Der Anmeldedienst antwortet nicht.')
  async finish(
    @Param() { provider: id }: ProviderIdDto,
    // Providers add parameters of their own, which OpenID Connect tells us to ignore.
    @Query() _: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, search = ''] = (request.raw.url ?? '').split(/\?(.*)/s);
    const browser = attemptSecret(request, this.configuration);
    const { accountId, provider, idToken, returnTo } = await this.signIn.finish(id, browser, search);
    const previous = sessionSecret(request, this.configuration);
    const secret = await this.sessions.begin({ accountId, provider, idToken, previous });
    setAttempt(request, reply, this.configuration, undefined);
    setSession(request, reply, this.configuration, secret);
    // With our own name in front nothing in the path can lead elsewhere.
    reply.redirect(`${this.configuration.publicUrl}${returnTo}`, 303);
  }
}
