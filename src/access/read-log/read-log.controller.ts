import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../needs.decorator.js';
import { ReadLogDto, ReadLogQueryDto, ReadLogVerificationDto } from './read-log.dto.js';
import { ReadLogEntries } from './read-log-entries.js';

@ApiTags('Leseprotokoll')
@Controller('api/v1/read-log')
export class ReadLogController {
  constructor(private readonly entries: ReadLogEntries) {}

  @Get()
  @Needs('READ_LOG')
  @ApiOperation({
    summary: 'Wer hat wann welche Art von Personendaten abgerufen? Ohne die Personen zu nennen',
  })
  page(@Query() query: ReadLogQueryDto): Promise<ReadLogDto> {
    return this.entries.page(query);
  }

  @Get('verification')
  @Needs('READ_LOG')
  @ApiOperation({
    summary: 'Ist das Leseprotokoll noch so, wie es geschrieben wurde? Rechnet die ganze Kette nach',
  })
  async verification(): Promise<ReadLogVerificationDto> {
    const { entries, head, brokenId } = await this.entries.verify();
    return { isWhole: brokenId === null, entries, head: head.toString('hex'), brokenId };
  }
}
