import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiListFile } from '../platform/export/api-file.decorator.js';
import { type FileForm, sendTable } from '../platform/export/send-table.js';
import { PersonsFilterDto } from './person.dto.js';
import { PersonsExportService } from './persons-export.service.js';

@ApiTags('Personen')
@Controller('api/v1')
export class PersonsExportController {
  constructor(private readonly persons: PersonsExportService) {}

  @Get('persons.csv')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Personen der Liste als CSV-Datei' })
  @ApiListFile('csv')
  csv(
    @Query() query: PersonsFilterDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('csv', query, caller, reader, reply);
  }

  @Get('persons.xlsx')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Personen der Liste als Excel-Arbeitsmappe' })
  @ApiListFile('xlsx')
  xlsx(
    @Query() query: PersonsFilterDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('xlsx', query, caller, reader, reply);
  }

  private send(
    form: FileForm,
    query: PersonsFilterDto,
    caller: SignedIn,
    reader: Reader,
    reply: FastifyReply,
  ): Promise<void> {
    return this.persons.with(query, caller, reader, (table) =>
      sendTable(reply, form, table, caller.displayName),
    );
  }
}
