import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiListFile } from '../platform/export/api-file.decorator.js';
import { type FileForm, sendTable } from '../platform/export/send-table.js';
import { TrainingsExportService } from './trainings-export.service.js';
import { TrainingsExportQueryDto } from './trainings-query.dto.js';

@ApiTags('Schulungen')
@Controller('api/v1')
export class TrainingsExportController {
  constructor(private readonly trainings: TrainingsExportService) {}

  @Get('trainings.csv')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle erfassten Schulungen der Liste als CSV-Datei' })
  @ApiListFile('csv')
  csv(
    @Query() query: TrainingsExportQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('csv', query, caller, reader, reply);
  }

  @Get('trainings.xlsx')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle erfassten Schulungen der Liste als Excel-Arbeitsmappe' })
  @ApiListFile('xlsx')
  xlsx(
    @Query() query: TrainingsExportQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('xlsx', query, caller, reader, reply);
  }

  private send(
    form: FileForm,
    query: TrainingsExportQueryDto,
    caller: SignedIn,
    reader: Reader,
    reply: FastifyReply,
  ): Promise<void> {
    return this.trainings.with(query, caller, reader, (table) =>
      sendTable(reply, form, table, caller.displayName),
    );
  }
}
