import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Statement } from '../../platform/database/statement.js';
import { containing, searchWords } from '../../platform/list/search.sql.js';
import { Needs } from '../needs.decorator.js';
import { GrantUnitsDto, GrantUnitsQueryDto } from './grant-units.dto.js';

const MOST = 20;

/** Finds units by code or name: those who manage accounts see no figures, but the units that roles are for. */
@ApiTags('Konten und Rollen')
@Controller('api/v1/grant-units')
export class GrantUnitsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Organisationseinheiten, für die sich eine Rolle vergeben lässt; höchstens 20' })
  async find(@Query() { q }: GrantUnitsQueryDto): Promise<GrantUnitsDto> {
    const statement = new Statement();
    const matching = searchWords(q).map(
      (word) => `search_fold(u.code || ' ' || v.name) LIKE ${containing(word, statement)}`,
    );
    // What begins like the search is meant most likely.
    const beginsWith = `NOT starts_with(search_fold(u.code), search_fold(${statement.bind(q?.trim() ?? '', 'text')}))`;
    const items = await this.dataSource.query(
      `SELECT u.code, v.name FROM organisational_unit u CROSS JOIN LATERAL (
         SELECT name FROM unit_version WHERE unit_id = u.id ORDER BY valid DESC LIMIT 1) v
       WHERE ${['true', ...matching].join(' AND ')} ORDER BY ${beginsWith}, u.code LIMIT ${MOST}`,
      statement.values,
    );
    return { items };
  }
}
