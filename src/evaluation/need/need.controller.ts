import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { WHO } from '../../obligation/person-columns.js';
import { ApiListFile } from '../../platform/export/api-file.decorator.js';
import type { Column } from '../../platform/export/column.js';
import { sendTable } from '../../platform/export/send-table.js';
import { germanDay } from '../../platform/german-day.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { EvaluationQueryDto } from '../evaluation-query.dto.js';
import {
  NeedDto,
  type NeedPersonDto,
  NeedPersonsDto,
  NeedPersonsFilterDto,
  NeedPersonsQueryDto,
} from './need.dto.js';
import { NeedService } from './need.service.js';
import { NeedPersonsService } from './need-persons.service.js';

const NO_SUCH_UNIT = 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.';

const COLUMNS: Column<NeedPersonDto>[] = [
  ...WHO,
  { title: 'Eingereicht', width: 12, value: ({ submitted }) => (submitted ? 'ja' : 'nein') },
  { title: 'Zuordnung ab', width: 13, kind: 'day', value: ({ from }) => from },
  { title: 'Zuordnung bis', width: 13, kind: 'day', value: ({ to }) => to },
];

@ApiTags('Auswertung')
@Controller('api/v1')
export class NeedController {
  constructor(
    private readonly needs: NeedService,
    private readonly persons: NeedPersonsService,
  ) {}

  @Get('evaluation/need')
  @Needs('FIGURES')
  @ApiOperation({ summary: 'Wie viele Plätze fehlen bis zur Frist, und wem?' })
  @ApiProblem(404, NO_SUCH_UNIT)
  need(@Query() query: EvaluationQueryDto, @CurrentUser() caller: SignedIn): Promise<NeedDto> {
    return this.needs.need(query, caller);
  }

  @Get('evaluation/need/persons')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Personen hinter einer Zahl des Bedarfs' })
  @ApiProblem(404, NO_SUCH_UNIT)
  page(
    @Query() query: NeedPersonsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<NeedPersonsDto> {
    return this.persons.page(query, caller, reader);
  }

  @Get('evaluation/need/persons.csv')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Alle Personen hinter einer Zahl des Bedarfs als CSV-Datei' })
  @ApiListFile('csv')
  async csv(
    @Query() query: NeedPersonsFilterDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { items, asOf, until } = await this.persons.all(query, caller, reader);
    const table = {
      fileName: `bedarf-${asOf}`,
      title: 'Bedarf',
      footer: `Stichtag ${germanDay(asOf)}, Frist ${germanDay(until)}`,
      columns: COLUMNS,
      rows: Readable.from(items),
    };
    await sendTable(reply, 'csv', table, caller.displayName);
  }
}
