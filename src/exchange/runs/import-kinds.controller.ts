import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Needs } from '../../access/needs.decorator.js';
import { Clock } from '../../platform/clock.js';
import { attachment } from '../../platform/http/attachment.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { formatOf } from '../columns/format-of.js';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';
import { csvText } from './csv-text.js';
import { ImportKindsDto } from './import-kind.dto.js';

@ApiTags('Import')
@Controller('api/v1/import-kinds')
export class ImportKindsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('IMPORT')
  @ApiOperation({
    summary:
      'Welche Dateien sich einspielen lassen, was in ihre Spalten gehört und wie viel davon schon bekannt ist',
  })
  async list(): Promise<ImportKindsDto> {
    const [known] = await this.dataSource.query(KNOWN, [this.clock.today()]);
    const items = FILE_KINDS.map((kind) => {
      const { title, columns } = formatOf(kind);
      return {
        kind,
        title,
        known: known[kind],
        columns: columns.map(({ header, needed, type }) => ({
          header,
          isNeeded: needed,
          allowed: type.allowed,
        })),
      };
    });
    return { items, undecidedPersons: known.undecided };
  }

  @Get(':kind/template.csv')
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Eine leere Datei mit den richtigen Überschriften' })
  @ApiParam({ name: 'kind', enum: FILE_KINDS, description: 'Art der Datei.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'CSV mit Semikolon in UTF-8.', schema: { type: 'string' } })
  template(@Param('kind') kind: string, @Res() reply: FastifyReply): void {
    if (!isKind(kind)) throw new ProblemException(404, 'NOT_FOUND', 'Diese Dateiart gibt es nicht.');
    const { title, columns } = formatOf(kind);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', attachment(`${title}.csv`));
    reply.send(csvText([columns.map(({ header }) => header)]));
  }
}

/** Numbers of what is known, without any name. */
const KNOWN = `
SELECT (SELECT count(*) FROM organisational_unit)::integer AS organisationseinheiten,
       (SELECT count(*) FROM employee)::integer AS beschaeftigte,
       (SELECT count(*) FROM training)::integer AS schulungsnachweise,
       (SELECT count(DISTINCT employee_id) FROM assignment
         WHERE last_day >= $1 AND (citizen_contact IS NULL OR media_pr IS NULL))::integer AS undecided`;

function isKind(kind: string): kind is FileKind {
  return (FILE_KINDS as readonly string[]).includes(kind);
}
