import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { PersonDetailDto, PersonQueryDto, PersonsDto, PersonsQueryDto } from './person.dto.js';
import { PersonsService } from './persons.service.js';

@ApiTags('Personen')
@Controller('api/v1/persons')
export class PersonsController {
  constructor(private readonly persons: PersonsService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({
    summary: 'Wer ist verpflichtet, wer hat erfüllt? Eine Seite der Personen mit Zuordnung am Stichtag',
  })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  page(
    @Query() query: PersonsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<PersonsDto> {
    return this.persons.page(query, caller, reader);
  }

  @Get(':personnelNumber')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Warum gilt der Auftrag einer Person als erfüllt oder nicht?' })
  explain(
    @Param('personnelNumber') personnelNumber: string,
    @Query() query: PersonQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<PersonDetailDto> {
    return this.persons.explain(personnelNumber, query, caller, reader);
  }
}
