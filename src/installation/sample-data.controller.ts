import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { SampleDataDto, SampleRemovalDto } from './sample-data.dto.js';
import { SampleData } from './sample-data.service.js';

@ApiTags('Einrichtung')
@Controller('api/v1/sample-data')
export class SampleDataController {
  constructor(private readonly sample: SampleData) {}

  @Get()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Die Beispieldaten: ob sie da sind, und wie weit ihr Anlegen ist' })
  state(): Promise<SampleDataDto> {
    return this.sample.state();
  }

  @Post()
  @Needs('ACCOUNTS')
  @HttpCode(202)
  @ApiOperation({ summary: 'Einen leeren Bestand mit der erfundenen Stadt füllen; geschieht im Hintergrund' })
  @ApiResponse({ status: 202, description: 'Sie wird angelegt; wie weit, sagt GET.', type: SampleDataDto })
  @ApiProblem(409, 'Der Bestand ist nicht leer, oder die Stadt wird schon angelegt.')
  add(): Promise<SampleDataDto> {
    return this.sample.add();
  }

  @Post('removal')
  @Needs('ACCOUNTS')
  @HttpCode(200)
  @ApiOperation({ summary: 'Die Beispieldaten entfernen, mit allem, was an ihnen ausprobiert wurde' })
  @ApiOkResponse({ description: 'Der leere Bestand.', type: SampleDataDto })
  @ApiProblem(409, 'Es gibt keine Beispieldaten, sie werden gerade angelegt, oder es sind eigene Dateien da.')
  remove(@CurrentUser() { accountId }: SignedIn, @Body() removal: SampleRemovalDto): Promise<SampleDataDto> {
    return this.sample.remove(accountId, removal.city);
  }
}
