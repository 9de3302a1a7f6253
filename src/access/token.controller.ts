import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { SignInNeeded } from './sign-in-needed.decorator.js';
import { CurrentUser, type SignedIn } from './signed-in.js';
import { CreatedTokenDto, NewTokenDto, TokenIdDto, TokensDto } from './token.dto.js';
import { TokenService } from './token.service.js';
import { WithoutRole } from './without-role.decorator.js';

@ApiTags('Zugriffstoken')
@WithoutRole()
@SignInNeeded()
@Controller('api/v1/tokens')
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Get()
  @ApiOperation({ summary: 'Meine Zugriffstoken, das neueste zuerst' })
  @ApiOkResponse({ description: 'Die Zugriffstoken ohne ihr Geheimnis.', type: TokensDto })
  list(@CurrentUser() caller: SignedIn): Promise<TokensDto> {
    return this.tokens.list(caller);
  }

  @Post()
  @ApiOperation({ summary: 'Ein Zugriffstoken anlegen; es wird nur in dieser Antwort gezeigt' })
  @ApiCreatedResponse({ description: 'Das neue Zugriffstoken.', type: CreatedTokenDto })
  @ApiProblem(409, 'Das Konto hat schon zu viele Zugriffstoken.')
  create(@CurrentUser() caller: SignedIn, @Body() token: NewTokenDto): Promise<CreatedTokenDto> {
    return this.tokens.create(caller, token);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ein Zugriffstoken widerrufen; es gilt sofort nicht mehr' })
  @ApiNoContentResponse({ description: 'Widerrufen.' })
  revoke(@CurrentUser() caller: SignedIn, @Param() { id }: TokenIdDto): Promise<void> {
    return this.tokens.revoke(caller, id);
  }
}
