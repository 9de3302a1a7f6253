import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiState, withState } from '../platform/http/state.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { NewUnitDto, NewUnitVersionDto, UnitCodeDto, UnitDto, UnitsDto, UnitsQueryDto } from './unit.dto.js';
import { UnitsService } from './units.service.js';

@ApiTags('Organisationseinheiten')
@Controller('api/v1/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Die Organisationseinheiten des eigenen Bereichs an einem Tag, als Baum' })
  list(@Query() query: UnitsQueryDto, @CurrentUser() caller: SignedIn): Promise<UnitsDto> {
    return this.units.list(query, caller);
  }

  @Get(':code')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Eine Organisationseinheit mit allen Fassungen' })
  async one(
    @Param() { code }: UnitCodeDto,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    return withState(reply, await this.units.one(code, caller));
  }

  @Post()
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Eine Organisationseinheit anlegen' })
  @ApiCreatedResponse({ description: 'Die Organisationseinheit.', type: UnitDto })
  @ApiProblem(409, 'Das Kürzel ist schon vergeben.')
  @ApiProblem(422, 'Zeitraum oder übergeordnete Einheit können so nicht sein.')
  async found(
    @Body() unit: NewUnitDto,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    return withState(reply, await this.units.found(unit, caller));
  }

  @Post(':code/versions')
  @HttpCode(200)
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Umbenennen oder umhängen: von dem Tag an gilt eine neue Fassung' })
  @ApiOkResponse({ description: 'Die Organisationseinheit mit der neuen Fassung.', type: UnitDto })
  @ApiState()
  @ApiProblem(422, 'Tag oder übergeordnete Einheit können so nicht sein.')
  async change(
    @Param() { code }: UnitCodeDto,
    @Body() version: NewUnitVersionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    return withState(reply, await this.units.change(code, version, ifMatch, caller));
  }
}
