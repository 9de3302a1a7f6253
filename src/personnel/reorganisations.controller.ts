import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { ReorganisationDto, ReorganisationPreviewDto, ReorganisedDto } from './reorganisation.dto.js';
import { ReorganisationsService } from './reorganisations.service.js';

const KNOWN = 'Das Kürzel der neuen Nachfolgerin ist schon vergeben.';
const CANNOT_BE =
  'Eine Organisationseinheit ist unbekannt, es gibt sie dann nicht, oder die Nachfolgerin kann nicht übernehmen.';

@ApiTags('Organisationseinheiten')
@Controller('api/v1/reorganisations')
export class ReorganisationsController {
  constructor(private readonly reorganisations: ReorganisationsService) {}

  @Post()
  @HttpCode(200)
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Auflösen oder zusammenlegen: alle Personen gehen in einem Schritt über' })
  @ApiOkResponse({ description: 'Was sich bewegt hat.', type: ReorganisedDto })
  @ApiProblem(409, KNOWN)
  @ApiProblem(422, CANNOT_BE)
  reorganise(
    @Body() reorganisation: ReorganisationDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<ReorganisedDto> {
    return this.reorganisations.reorganise(reorganisation, caller);
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Was würde sich bewegen, und bleiben die Zahlen gleich? Nichts wird gespeichert' })
  @ApiOkResponse({ description: 'Die Wirkung, mit den Zahlen des Tages.', type: ReorganisationPreviewDto })
  @ApiProblem(409, KNOWN)
  @ApiProblem(422, CANNOT_BE)
  preview(
    @Body() reorganisation: ReorganisationDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<ReorganisationPreviewDto> {
    return this.reorganisations.preview(reorganisation, caller, reader);
  }
}
