import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { WithoutRole } from '../access/without-role.decorator.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { OwnMailsDto } from './mail.dto.js';
import { MailLogService } from './mail-log.service.js';

/** Whoever got a mail may read it here, too, also when the role that it was about has ended. */
@ApiTags('Nachrichten')
@WithoutRole()
@Controller('api/v1/me/mails')
export class OwnMailsController {
  constructor(private readonly log: MailLogService) {}

  @Get()
  @ApiOperation({ summary: 'Meine Nachrichten, jede mit dem Grund, warum ich sie bekomme' })
  @ApiOkResponse({ description: 'Eine Seite, die neueste zuerst.', type: OwnMailsDto })
  page(@CurrentUser() { accountId }: SignedIn, @Query() query: PageQueryDto): Promise<OwnMailsDto> {
    return this.log.own(accountId, query);
  }
}
