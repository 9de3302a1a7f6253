import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { ComparedPersonsService } from './compared-persons.service.js';
import {
  ComparedPersonsDto,
  ComparedPersonsQueryDto,
  ComparisonQueryDto,
  DifferencesDto,
  SealIdDto,
} from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';

const NOT_FOUND = 'Eine der versiegelten Auswertungen gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertungsrunden')
@Controller('api/v1/sealed-evaluations/:id/differences')
export class ComparisonController {
  constructor(
    private readonly comparison: ComparisonService,
    private readonly persons: ComparedPersonsService,
  ) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Warum unterscheiden sich zwei Auswertungen einer Organisationseinheit?' })
  @ApiProblem(404, NOT_FOUND)
  @ApiProblem(422, 'Die Auswertungen sind von verschiedenen Organisationseinheiten.')
  differences(
    @Param() { id }: SealIdDto,
    @Query() query: ComparisonQueryDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<DifferencesDto> {
    return this.comparison.differences(id, query.with, caller);
  }

  @Get('persons')
  @Needs('NAMES')
  @ApiOperation({
    summary: 'Welche Personen stehen hinter einer Ursache, und was hat sich bei ihnen geändert?',
  })
  @ApiProblem(404, NOT_FOUND)
  @ApiProblem(
    422,
    'Die Auswertungen sind von verschiedenen Organisationseinheiten, oder eine ist eine ausgefüllte Tabelle.',
  )
  page(
    @Param() { id }: SealIdDto,
    @Query() query: ComparedPersonsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<ComparedPersonsDto> {
    return this.persons.page(id, query, caller, reader);
  }
}
