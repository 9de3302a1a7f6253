import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { RoundIdDto } from '../round.dto.js';
import {
  ErasedDto,
  ErasureDto,
  RoundVerificationDto,
  SealDetailDto,
  SealedPersonsDto,
  SealedPersonsQueryDto,
  SealIdDto,
  SealsDto,
  SealsQueryDto,
  VerificationQueryDto,
} from './seal.dto.js';
import { SealsService } from './seals.service.js';

const UNKNOWN = 'Diese gesiegelte Fassung gibt es nicht, oder Sie dürfen sie nicht sehen.';
const NO_ROUND = 'Diese Auswertungsrunde gibt es nicht.';

@ApiTags('Auswertungsrunde')
@Controller('api/v1')
export class SealsController {
  constructor(private readonly seals: SealsService) {}

  @Get('sealed-evaluations')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die gesiegelten Fassungen der eigenen Einheiten' })
  list(@Query() query: SealsQueryDto, @CurrentUser() caller: SignedIn): Promise<SealsDto> {
    return this.seals.list(query, caller);
  }

  @Get('sealed-evaluations/:id')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Eine gesiegelte Fassung mit Zahlen, Unterschriften und Prüfsummen' })
  @ApiProblem(404, UNKNOWN)
  one(@Param() { id }: SealIdDto, @CurrentUser() caller: SignedIn): Promise<SealDetailDto> {
    return this.seals.one(id, caller);
  }

  @Get('sealed-evaluations/:id/persons')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Personen hinter einer gesiegelten Fassung, wie sie gesiegelt sind' })
  @ApiProblem(404, UNKNOWN)
  persons(
    @Param() { id }: SealIdDto,
    @Query() query: SealedPersonsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<SealedPersonsDto> {
    return this.seals.persons(id, query, caller, reader);
  }

  @Get('rounds/:id/verification')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Alle Siegel einer Runde nachrechnen' })
  @ApiProblem(404, NO_ROUND)
  verify(
    @Param() { id }: RoundIdDto,
    @Query() { anchor }: VerificationQueryDto,
  ): Promise<RoundVerificationDto> {
    return this.seals.verify(id, anchor);
  }

  @Post('rounds/:id/persons/erasure')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({
    summary: 'Den personenbezogenen Teil einer Runde löschen; die Zahlen bleiben und bleiben prüfbar',
  })
  @ApiOkResponse({ description: 'Was gelöscht wurde.', type: ErasedDto })
  @ApiProblem(404, NO_ROUND)
  erase(
    @Param() { id }: RoundIdDto,
    @Body() erasure: ErasureDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<ErasedDto> {
    return this.seals.erase(id, erasure, caller);
  }
}
