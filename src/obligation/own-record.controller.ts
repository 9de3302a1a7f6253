import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { LooksDto } from './own-record.dto.js';
import { OwnRecordService } from './own-record.service.js';
import { PersonDetailDto, PersonQueryDto } from './person.dto.js';

@ApiTags('Eigene Angaben')
@Controller('api/v1/me')
export class OwnRecordController {
  constructor(private readonly own: OwnRecordService) {}

  @Get('record')
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Mein eigener Stand: Bin ich verpflichtet, was zählt, und warum?' })
  record(
    @Query() query: PersonQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<PersonDetailDto> {
    return this.own.record(query, caller, reader);
  }

  @Get('read-log')
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Wer hat meine Angaben wann und wozu gesehen?' })
  looks(@Query() query: PageQueryDto, @CurrentUser() caller: SignedIn): Promise<LooksDto> {
    return this.own.looks(query, caller);
  }
}
