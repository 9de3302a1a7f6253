import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import {
  CandidatesQueryDto,
  DecisionsToPreviewDto,
  TargetGroupDecisionsDto,
  TargetGroupPreviewDto,
  TargetGroupsDecidedDto,
  UndecidedPersonsDto,
  UndecidedQueryDto,
} from './target-group.dto.js';
import { TargetGroupsService } from './target-groups.service.js';

const NOT_THE_CALLERS =
  'Eine Person gibt es nicht, oder sie gehört nicht heute und an dem Tag zum eigenen Bereich; `errors` nennt jede Zeile.';

@ApiTags('Zielgruppen')
@Controller('api/v1/target-groups')
export class TargetGroupsController {
  constructor(private readonly targetGroups: TargetGroupsService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Was ist über die Personen des eigenen Bereichs heute entschieden?' })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  candidates(
    @Query() query: CandidatesQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<UndecidedPersonsDto> {
    return this.targetGroups.candidates(query, caller, reader);
  }

  @Get('undecided')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Über wen ist noch nicht entschieden? „Nicht entschieden“ ist nicht „nein“' })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  undecided(
    @Query() query: UndecidedQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<UndecidedPersonsDto> {
    return this.targetGroups.undecided(query, caller, reader);
  }

  @Post()
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({
    summary:
      'Festlegen, wer Bürgerkontakt oder Medien-/Öffentlichkeitsarbeit hat; von dem Tag an gilt ein neuer Zeitraum',
  })
  @ApiOkResponse({ description: 'Was gespeichert ist.', type: TargetGroupsDecidedDto })
  @ApiProblem(404, NOT_THE_CALLERS)
  decide(
    @Body() decisions: TargetGroupDecisionsDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<TargetGroupsDecidedDto> {
    return this.targetGroups.decide(decisions, caller);
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Was würden dieselben Entscheidungen an den Zahlen ändern? Nichts wird gespeichert',
  })
  @ApiOkResponse({ description: 'Die Zahlen vorher und nachher.', type: TargetGroupPreviewDto })
  @ApiProblem(404, NOT_THE_CALLERS)
  preview(
    @Body() decisions: DecisionsToPreviewDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<TargetGroupPreviewDto> {
    return this.targetGroups.preview(decisions, caller, reader);
  }
}
