import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { sendTable } from '../../platform/export/send-table.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { SealIdDto } from '../seal/seal.dto.js';
import { ComparedPersonsService } from './compared-persons.service.js';
import {
  ComparedPersonsDto,
  ComparedPersonsQueryDto,
  ComparisonQueryDto,
  DifferencesDto,
} from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';
import { differencesTable } from './differences-table.js';

const OTHER_UNIT = 'Die Fassungen sind von verschiedenen Organisationseinheiten.';
const NOT_FOUND = 'Eine der gesiegelten Fassungen gibt es nicht, oder Sie dürfen sie nicht sehen.';

@ApiTags('Auswertungsrunde')
@Controller('api/v1/sealed-evaluations/:id')
export class ComparisonController {
  constructor(
    private readonly comparison: ComparisonService,
    private readonly persons: ComparedPersonsService,
  ) {}

  @Get('differences')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Warum unterscheiden sich zwei Auswertungen einer Organisationseinheit?' })
  @ApiProblem(404, NOT_FOUND)
  @ApiProblem(422, OTHER_UNIT)
  differences(
    @Param() { id }: SealIdDto,
    @Query() query: ComparisonQueryDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<DifferencesDto> {
    return this.comparison.differences(id, query.with, caller);
  }

  @Get('differences.csv')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Ein Vergleich mit seinen Ursachen als CSV-Datei' })
  @ApiProduces('text/csv')
  @ApiResponse({
    ...{ status: 200, description: 'Alle Zahlen, von der ersten Fassung über die Ursachen zur zweiten.' },
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  @ApiProblem(404, NOT_FOUND)
  @ApiProblem(422, OTHER_UNIT)
  async csv(
    @Param() { id }: SealIdDto,
    @Query() query: ComparisonQueryDto,
    @CurrentUser() caller: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const differences = await this.comparison.differences(id, query.with, caller);
    await sendTable(reply, 'csv', differencesTable(differences), caller.displayName);
  }

  @Get('differences/persons')
  @Needs('NAMES')
  @ApiOperation({
    summary: 'Welche Personen stehen hinter einer Ursache, und was hat sich bei ihnen geändert?',
  })
  @ApiProblem(404, NOT_FOUND)
  @ApiProblem(
    422,
    'Die Fassungen sind von verschiedenen Organisationseinheiten, oder eine ist eine ausgefüllte Tabelle.',
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
