import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { Public } from '../platform/public.decorator.js';
import { AccountsService } from './accounts/accounts.service.js';
import { clearSession, sessionSecret, setSession } from './cookie.js';
import { ProviderConnections } from './oidc/provider-connections.js';
import { OwnPassword } from './own-password.js';
import { RIGHTS, ROLE_IDS } from './scope.js';
import { PasswordChangeDto, SessionDto, SignedOutDto, SignInDto } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SignInNeeded } from './sign-in-needed.decorator.js';
import { CurrentUser, type SignedIn } from './signed-in.js';
import { WithoutRole } from './without-role.decorator.js';

@ApiTags('Anmeldung')
@WithoutRole()
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly accounts: AccountsService,
    private readonly password: OwnPassword,
    private readonly providers: ProviderConnections,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Anmelden; die Antwort setzt das Sitzungs-Cookie' })
  @ApiNoContentResponse({ description: 'Angemeldet.' })
  @ApiProblem(401, 'E-Mail-Adresse oder Passwort stimmt nicht.')
  @ApiProblem(
    403,
    'Die Anmeldung mit Passwort ist abgeschaltet, oder der Aufruf kommt von einer fremden Webseite.',
  )
  @ApiProblem(429, 'Zu viele Fehlversuche; Retry-After sagt, wann es wieder geht.')
  async signIn(
    @Body() { email, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const previous = sessionSecret(request, this.configuration);
    const secret = await this.sessions.signIn({ email, password, address: request.ip, previous });
    setSession(request, reply, this.configuration, secret);
  }

  @Get()
  @ApiOperation({ summary: 'Wer bin ich, mit welchen Rollen und welchem Sichtbereich?' })
  async current(@CurrentUser() caller: SignedIn): Promise<SessionDto> {
    const { accountId, email, displayName, scope } = caller;
    const account = { id: accountId, email, displayName };
    const roles = ROLE_IDS.filter((role) => caller.grants.some((each) => each.role === role));
    const rights = RIGHTS.filter((right) => caller.rights[right] !== undefined);
    const grants = (await this.accounts.one(accountId)).grants.filter(
      ({ state, role }) => state === 'ACTIVE' && roles.includes(role),
    );
    const today = { today: this.clock.today(), todayIsFixed: this.clock.isFixed };
    return { account, roles, rights, grants, scope, ...today };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Abmelden; mit einem Zugriffstoken ändert der Aufruf nichts' })
  @ApiNoContentResponse({ description: 'Abgemeldet.' })
  async signOut(
    @CurrentUser() caller: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const secret = sessionSecret(request, this.configuration);
    if (caller.by === 'token' || secret === undefined) return;
    await this.sessions.end(secret);
    clearSession(request, reply, this.configuration);
  }

  @Post('sign-out')
  @SignInNeeded()
  @HttpCode(200)
  @ApiOperation({ summary: 'Abmelden, auch beim Anmeldedienst der Stadt' })
  @ApiOkResponse({ description: 'Abgemeldet.', type: SignedOutDto })
  async signOutEverywhere(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOutDto> {
    const ended = await this.sessions.end(sessionSecret(request, this.configuration) ?? '');
    clearSession(request, reply, this.configuration);
    const redirectTo = ended?.provider
      ? await this.providers.signOutUrl(ended.provider, ended.idToken)
      : null;
    return { redirectTo };
  }

  @Put('password')
  @SignInNeeded()
  @HttpCode(204)
  @ApiOperation({ summary: 'Das eigene Passwort ändern; alle anderen Sitzungen enden' })
  @ApiNoContentResponse({ description: 'Geändert.' })
  @ApiProblem(403, 'Das bisherige Passwort stimmt nicht, oder die Anmeldung mit Passwort ist abgeschaltet.')
  @ApiProblem(409, 'Das Konto hat kein Passwort.')
  @ApiProblem(429, 'Zu viele Fehlversuche; Retry-After sagt, wann es wieder geht.')
  changePassword(
    @CurrentUser() { accountId }: SignedIn,
    @Body() { currentPassword, newPassword }: PasswordChangeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const kept = sessionSecret(request, this.configuration);
    return this.password.change({ accountId, currentPassword, newPassword, address: request.ip, kept });
  }
}
