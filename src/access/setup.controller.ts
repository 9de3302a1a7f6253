import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { Public } from '../platform/public.decorator.js';
import { AccountDto } from './session.dto.js';
import { SetupDto } from './setup.dto.js';
import { SetupService } from './setup.service.js';

@ApiTags('Einrichtung')
@Controller()
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  @Post('api/v1/setup')
  @Public()
  @ApiOperation({ summary: 'Das erste Konto anlegen, mit dem Geheimnis aus dem Link zur Einrichtung' })
  @ApiCreatedResponse({ description: 'Das Konto; melden Sie sich damit an.', type: AccountDto })
  @ApiProblem(
    403,
    'Der Link ist unbekannt oder schon benutzt, oder der Aufruf kommt von einer fremden Webseite.',
  )
  @ApiProblem(409, 'Die Adresse hat schon ein Konto.')
  setUp(@Body() account: SetupDto): Promise<AccountDto> {
    return this.setup.setUp(account);
  }
}
