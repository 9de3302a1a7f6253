import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Needs } from '../access/needs.decorator.js';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { instantOf } from '../platform/database/instant.sql.js';
import { SystemDto } from './system.dto.js';
import { VERSION } from './version.js';

/** The first change is the set-up itself. */
const STATE = `
SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS size,
  (SELECT name FROM migrations ORDER BY id DESC LIMIT 1) AS migration,
  (SELECT ${instantOf('max(recorded_at)')} FROM change WHERE reason LIKE 'Import %') AS "lastImportAt",
  (SELECT ${instantOf('max(recorded_at)')} FROM change WHERE id > 1) AS "lastChangeAt",
  (SELECT coalesce(max(id), 0)::float8 FROM read_log) AS "readLogEntries"`;

@ApiTags('Betrieb')
@Controller('api/v1/system')
export class SystemController {
  private readonly startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();

  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Der Zustand des Dienstes: Versionen, Datenbank, letzter Import' })
  async state(): Promise<SystemDto> {
    const { databaseUrl, localSignIn, identityProviders } = this.configuration;
    const [{ version, size, migration, ...facts }] = await this.dataSource.query(STATE);
    return {
      ...facts,
      version: VERSION,
      node: process.version,
      startedAt: this.startedAt,
      database: { version, size, migration, isEmbedded: databaseUrl === undefined },
      today: this.clock.today(),
      todayIsFixed: this.clock.isFixed,
      localSignIn,
      identityProviders: identityProviders.map(({ name }) => name),
    };
  }
}
