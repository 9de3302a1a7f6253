import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { WithoutRole } from '../access/without-role.decorator.js';
import { Mandates } from '../mandate/mandate.query.js';
import { MandatesDto } from './mandate.dto.js';

@ApiTags('Schulungsauftrag')
@WithoutRole()
@Controller('api/v1/mandates')
export class MandatesController {
  constructor(private readonly mandates: Mandates) {}

  @Get()
  @ApiOperation({ summary: 'Die Schulungsaufträge: wer bis wann was nachweisen muss' })
  @ApiOkResponse({ description: 'Alle, nach dem Beginn geordnet.', type: MandatesDto })
  async all(@CurrentUser() { headChange }: SignedIn): Promise<MandatesDto> {
    return { items: await this.mandates.knownAfter(headChange ?? 0) };
  }
}
