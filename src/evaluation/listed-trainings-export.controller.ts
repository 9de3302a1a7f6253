import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiListFile } from '../platform/export/api-file.decorator.js';
import { type FileForm, sendTable } from '../platform/export/send-table.js';
import { ListedTrainingsFilterDto } from './listed-training.dto.js';
import { ListedTrainingsExportService } from './listed-trainings-export.service.js';

@ApiTags('Auswertung')
@Controller('api/v1')
export class ListedTrainingsExportController {
  constructor(private readonly trainings: ListedTrainingsExportService) {}

  @Get('evaluation/trainings.csv')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Schulungen hinter einer Zahl der Auswertung als CSV-Datei' })
  @ApiListFile('csv')
  csv(
    @Query() query: ListedTrainingsFilterDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('csv', query, caller, reader, reply);
  }

  @Get('evaluation/trainings.xlsx')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Schulungen hinter einer Zahl der Auswertung als Excel-Arbeitsmappe' })
  @ApiListFile('xlsx')
  xlsx(
    @Query() query: ListedTrainingsFilterDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('xlsx', query, caller, reader, reply);
  }

  private send(
    form: FileForm,
    query: ListedTrainingsFilterDto,
    caller: SignedIn,
    reader: Reader,
    reply: FastifyReply,
  ): Promise<void> {
    return this.trainings.with(query, caller, reader, (table) =>
      sendTable(reply, form, table, caller.displayName),
    );
  }
}
