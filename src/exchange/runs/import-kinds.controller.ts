import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { attachment } from '../../platform/http/attachment.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { formatOf } from '../columns/format-of.js';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';
import { csvText } from './csv-text.js';
import { ImportKindsDto } from './import-kind.dto.js';

@ApiTags('Import')
@Controller('api/v1/import-kinds')
export class ImportKindsController {
  @Get()
  @Needs('IMPORT')
  @ApiOperation({ summary: 'Welche Dateien sich einspielen lassen, und was in ihre Spalten gehört' })
  list(): ImportKindsDto {
    const items = FILE_KINDS.map((kind) => {
      const { title, columns } = formatOf(kind);
      return {
        kind,
        title,
        columns: columns.map(({ header, needed, type }) => ({
          header,
          isNeeded: needed,
          allowed: type.allowed,
        })),
      };
    });
    return { items };
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

function isKind(kind: string): kind is FileKind {
  return (FILE_KINDS as readonly string[]).includes(kind);
}
