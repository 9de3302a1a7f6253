import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { attachment } from '../../platform/http/attachment.js';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { csvText } from './csv-text.js';
import { ImportContentService } from './import-content.service.js';
import {
  CellCorrectionsDto,
  ImportContentDto,
  ImportRunDto,
  ImportRunFormDto,
  ImportRunIdDto,
  ImportRunOptionsDto,
  ImportRunsDto,
} from './import-run.dto.js';
import { ImportRunsService } from './import-runs.service.js';

const BUSY = 'Daran wird gerade gearbeitet, oder der Import ist abgeschlossen.';

@ApiTags('Import')
@Controller('api/v1/import-runs')
export class ImportRunsController {
  constructor(
    private readonly runs: ImportRunsService,
    private readonly contents: ImportContentService,
  ) {}

  @Post()
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Eine Importdatei abgeben; sie wird geprüft, übernommen wird noch nichts' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportRunFormDto })
  @ApiCreatedResponse({ description: 'Der begonnene Import.', type: ImportRunDto })
  @ApiProblem(409, 'Es warten schon zu viele Dateien auf eine Entscheidung.')
  receive(@Req() request: FastifyRequest, @CurrentUser() caller: SignedIn): Promise<ImportRunDto> {
    return this.runs.receive(request, caller);
  }

  @Get()
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Das Protokoll der Importe, das Neueste zuerst' })
  list(@Query() query: PageQueryDto, @CurrentUser() caller: SignedIn): Promise<ImportRunsDto> {
    return this.runs.list(query, caller);
  }

  @Get(':id')
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Wie weit ein Import ist, und was er ändern würde oder geändert hat' })
  find(@Param() { id }: ImportRunIdDto, @CurrentUser() caller: SignedIn): Promise<ImportRunDto> {
    return this.runs.find(id, caller);
  }

  @Get(':id/content')
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Was in der Datei erkannt wurde, ihre Fehler und was berichtigt ist' })
  content(@Param() { id }: ImportRunIdDto, @CurrentReader() reader: Reader): Promise<ImportContentDto> {
    return this.contents.content(id, reader);
  }

  @Get(':id/errors.csv')
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Die Fehler der Datei als Liste für die Stelle, von der sie kommt' })
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: 'Zeile, Spalte, Wert und was erlaubt ist; CSV mit Semikolon in UTF-8.',
    schema: { type: 'string' },
  })
  async errors(
    @Param() { id }: ImportRunIdDto,
    @CurrentReader() reader: Reader,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { errors } = await this.contents.content(id, reader);
    const lines = errors.map(({ row = '', column = '', value, message }) => [
      row,
      column,
      value ?? '',
      message,
    ]);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', attachment('Fehler der Importdatei.csv'));
    reply.send(csvText([['Zeile', 'Spalte', 'Wert', 'Fehler'], ...lines]));
  }

  @Put(':id/options')
  @Needs('IMPORT')
  @ApiOperation({
    summary: 'Die Datei anders lesen: Dateiart, Verlauf oder Stand eines Tages; sie wird neu geprüft',
  })
  @ApiProblem(409, BUSY)
  readAs(
    @Param() { id }: ImportRunIdDto,
    @Body() options: ImportRunOptionsDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<ImportRunDto> {
    return this.runs.readAs(id, options, caller);
  }

  @Patch(':id/cells')
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Zellen berichtigen oder Zeilen weglassen; es gilt ab der nächsten Prüfung' })
  @ApiProblem(409, BUSY)
  @ApiProblem(422, 'Ein Wert enthält ein Zeichen, das nicht erlaubt ist.')
  correct(
    @Param() { id }: ImportRunIdDto,
    @Body() { cells }: CellCorrectionsDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<ImportRunDto> {
    return this.contents.correct(id, cells, caller);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Die Datei mit allen Berichtigungen noch einmal prüfen' })
  @ApiOkResponse({ description: 'Die Prüfung hat begonnen.', type: ImportRunDto })
  @ApiProblem(409, BUSY)
  check(@Param() { id }: ImportRunIdDto, @CurrentUser() caller: SignedIn): Promise<ImportRunDto> {
    return this.runs.checkAgain(id, caller);
  }

  @Post(':id/application')
  @HttpCode(200)
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Übernehmen, was die Prüfung gezeigt hat: alles oder nichts' })
  @ApiOkResponse({ description: 'Die Übernahme hat begonnen.', type: ImportRunDto })
  @ApiProblem(409, 'Die Datei ist nicht fertig geprüft, hat Fehler, oder der Import ist abgeschlossen.')
  apply(@Param() { id }: ImportRunIdDto, @CurrentUser() caller: SignedIn): Promise<ImportRunDto> {
    return this.runs.apply(id, caller);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Einen Import verwerfen, der nicht übernommen ist; seine Datei wird gelöscht' })
  @ApiNoContentResponse({ description: 'Verworfen.' })
  @ApiProblem(409, BUSY)
  discard(@Param() { id }: ImportRunIdDto, @CurrentUser() caller: SignedIn): Promise<void> {
    return this.runs.discard(id, caller);
  }
}
