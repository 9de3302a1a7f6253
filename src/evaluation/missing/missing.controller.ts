import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { MissingPersonsDto, MissingQueryDto } from './missing.dto.js';
import { MissingService } from './missing.service.js';

@ApiTags('Auswertung')
@Controller('api/v1/evaluation/missing')
export class MissingController {
  constructor(private readonly missing: MissingService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Wer hat den Auftrag noch nicht erfüllt, und warum?' })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  page(
    @Query() query: MissingQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<MissingPersonsDto> {
    return this.missing.page(query, caller, reader);
  }
}
