import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { OpenRequests } from '../http/open-requests.js';
import { ProblemException } from '../problem/problem.js';
import { Public } from '../public.decorator.js';
import { HealthDto } from './health.dto.js';

const ANSWER_WITHIN_MS = 2000;

@ApiTags('Betrieb')
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly openRequests: OpenRequests,
  ) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Lebt der Prozess?' })
  live(): HealthDto {
    return { status: 'UP' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'Kann der Dienst Anfragen annehmen? Fragt auch die Datenbank.' })
  async ready(): Promise<HealthDto> {
    if (this.openRequests.isStopping || !(await this.databaseAnswers())) {
      throw new ProblemException(503, 'NOT_READY', 'Der Dienst kann gerade keine Anfragen annehmen.', {
        retryAfterSeconds: 2,
      });
    }
    return { status: 'UP' };
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
    });
    const answer = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }
}
