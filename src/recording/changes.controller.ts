import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { ChangeIdDto, ChangesDto, UndoneDto } from './change.dto.js';
import { UndoService } from './undo.service.js';

@ApiTags('Änderungen')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly undoing: UndoService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Was ich geändert habe, das Neueste zuerst; ein Import ist eine Änderung' })
  own(@Query() query: PageQueryDto, @CurrentUser() caller: SignedIn): Promise<ChangesDto> {
    return this.undoing.own(query, caller);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Needs('NAMES')
  @ApiOperation({ summary: 'Eine eigene Änderung zurücknehmen, auch einen ganzen Import' })
  @ApiOkResponse({ description: 'Was wieder steht wie davor.', type: UndoneDto })
  @ApiProblem(409, 'Inzwischen wurde daran weitergearbeitet, oder anderes hängt davon ab.')
  undo(@Param() { id }: ChangeIdDto, @CurrentUser() caller: SignedIn): Promise<UndoneDto> {
    return this.undoing.undo(id, caller);
  }
}
