import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { Needs } from '../needs.decorator.js';
import { CurrentUser, type SignedIn } from '../signed-in.js';
import {
  AccountChangeDto,
  AccountDetailDto,
  AccountIdDto,
  AccountLinkDto,
  AccountsDto,
  AccountsQueryDto,
  NewAccountDto,
} from './account.dto.js';
import { AccountsService } from './accounts.service.js';
import { GrantIdDto, NewGrantDto } from './grant.dto.js';
import { GrantsService } from './grants.service.js';

@ApiTags('Konten und Rollen')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
  ) {}

  @Get()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Die Konten mit ihren Rollen' })
  list(@Query() query: AccountsQueryDto): Promise<AccountsDto> {
    return this.accounts.page(query);
  }

  @Post()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Ein Konto anlegen; Rollen bekommt es danach' })
  @ApiCreatedResponse({ description: 'Das neue Konto.', type: AccountDetailDto })
  @ApiProblem(409, 'Die Adresse oder die Personalnummer gehört schon zu einem Konto.')
  create(@Body() account: NewAccountDto): Promise<AccountDetailDto> {
    return this.accounts.create(account);
  }

  @Get(':id')
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Ein Konto mit allen Rollen, die es hat, hatte und haben wird' })
  one(@Param() { id }: AccountIdDto): Promise<AccountDetailDto> {
    return this.accounts.one(id);
  }

  @Patch(':id')
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Ein Konto ändern, sperren oder öffnen; wirkt mit dem nächsten Aufruf' })
  @ApiOkResponse({ description: 'Das geänderte Konto.', type: AccountDetailDto })
  @ApiProblem(409, 'Die Angabe gehört schon zu einem anderen Konto, oder es ist die letzte Administration.')
  change(
    @CurrentUser() caller: SignedIn,
    @Param() { id }: AccountIdDto,
    @Body() account: AccountChangeDto,
  ): Promise<AccountDetailDto> {
    return this.accounts.change(caller, id, account);
  }

  @Post(':id/links')
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Einen Link geben, mit dem die Person ihr Passwort selbst setzt' })
  @ApiCreatedResponse({ description: 'Der Link; ein früherer gilt nicht mehr.', type: AccountLinkDto })
  @ApiProblem(409, 'Das Konto ist gesperrt.')
  link(@CurrentUser() caller: SignedIn, @Param() { id }: AccountIdDto): Promise<AccountLinkDto> {
    return this.accounts.link(caller, id);
  }

  @Post(':id/grants')
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Einem anderen Konto eine Rolle geben, für eine Einheit und eine Zeit' })
  @ApiCreatedResponse({ description: 'Das Konto mit der neuen Rolle.', type: AccountDetailDto })
  @ApiProblem(409, 'Die Rolle ist für diese Tage schon vergeben, oder die Personalnummer fehlt.')
  grant(
    @CurrentUser() caller: SignedIn,
    @Param() { id }: AccountIdDto,
    @Body() grant: NewGrantDto,
  ): Promise<AccountDetailDto> {
    return this.grants.grant(caller, id, grant);
  }

  @Delete(':id/grants/:grantId')
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Eine Rolle sofort entziehen; sie bleibt als entzogen bekannt' })
  @ApiOkResponse({ description: 'Das Konto danach.', type: AccountDetailDto })
  @ApiProblem(409, 'Die Rolle ist schon entzogen, oder es ist die letzte Administration.')
  revoke(@CurrentUser() caller: SignedIn, @Param() grant: GrantIdDto): Promise<AccountDetailDto> {
    return this.grants.revoke(caller, grant);
  }
}
