import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { MailDetailDto, MailIdDto, MailsDto, MailsQueryDto } from './mail.dto.js';
import { MailLogService } from './mail-log.service.js';

const UNKNOWN = 'Diese Nachricht gibt es nicht.';

@ApiTags('Nachrichten')
@Controller('api/v1/mails')
export class MailsController {
  constructor(private readonly log: MailLogService) {}

  @Get()
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Das Versandprotokoll: was ging wann aus welchem Anlass an wen?' })
  page(@Query() query: MailsQueryDto): Promise<MailsDto> {
    return this.log.page(query);
  }

  @Get(':id')
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Nachricht mit ihrem Inhalt, dem Grund und allen Versuchen' })
  @ApiProblem(404, UNKNOWN)
  one(@Param() { id }: MailIdDto): Promise<MailDetailDto> {
    return this.log.one(id);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Needs('ROUNDS')
  @ApiOperation({ summary: 'Eine Nachricht noch einmal verschicken, die nicht ankam' })
  @ApiOkResponse({ description: 'Sie geht mit der nächsten Minute hinaus.', type: MailDetailDto })
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(
    409,
    'Sie ist schon verschickt, ihr Inhalt ist entfernt, oder es ist kein Mailserver eingerichtet.',
  )
  retry(@Param() { id }: MailIdDto): Promise<MailDetailDto> {
    return this.log.retry(id);
  }
}
