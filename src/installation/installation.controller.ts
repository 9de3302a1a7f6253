import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { Public } from '../platform/public.decorator.js';
import { InstallationChangeDto, InstallationDto } from './installation.dto.js';
import { InstallationService } from './installation.service.js';

@ApiTags('Einrichtung')
@Controller('api/v1/installation')
export class InstallationController {
  constructor(private readonly installation: InstallationService) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Was diese Installation über sich sagt: Stadt, heutiger Tag, Version, Ansprechstellen',
  })
  current(): Promise<InstallationDto> {
    return this.installation.current();
  }

  @Put()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Stadt und Ansprechstellen festlegen' })
  @ApiOkResponse({ description: 'Was jetzt gilt.', type: InstallationDto })
  change(@Body() installation: InstallationChangeDto): Promise<InstallationDto> {
    return this.installation.change(installation);
  }
}
