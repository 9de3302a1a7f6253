import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ProblemException } from '../platform/problem/problem.js';
import { PersonDetailDto, PersonQueryDto } from './person.dto.js';
import { PersonsService } from './persons.service.js';

@ApiTags('Eigene Angaben')
@Controller('api/v1/me')
export class OwnRecordController {
  constructor(private readonly persons: PersonsService) {}

  @Get('record')
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Mein eigener Stand: Bin ich verpflichtet, was zählt, und warum?' })
  async record(@Query() query: PersonQueryDto, @CurrentUser() caller: SignedIn): Promise<PersonDetailDto> {
    if (caller.personnelNumber === null) {
      const detail =
        'Ihr Konto ist mit keiner Personalnummer verbunden. Wenden Sie sich an die Administration.';
      throw new ProblemException(404, 'NO_OWN_RECORD', detail);
    }
    const scope = { units: 'ALL' as const, names: true };
    return this.persons.explain(caller.personnelNumber, query, { ...caller, scope });
  }
}
