import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import { DeskDto } from './desk.dto.js';
import { deskText } from './desk.query.js';

@ApiTags('Schulungen')
@Controller('api/v1/desk')
export class DeskController {
  constructor(private readonly perspectives: Perspectives) {}

  @Get()
  @Needs('RECORD')
  @ApiOperation({ summary: 'Was im eigenen Bereich zu tun ist, in Zahlen' })
  async counts(@CurrentUser() caller: SignedIn): Promise<DeskDto> {
    const perspective = await this.perspectives.of({}, caller);
    const { row } = (await this.perspectives.ask<DeskDto>(perspective, (statement) =>
      deskText(perspective, statement),
    )) as Known<DeskDto>;
    return row;
  }
}
