import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { ListedTrainingsDto, ListedTrainingsQueryDto } from './listed-training.dto.js';
import { ListedTrainingsService } from './listed-trainings.service.js';

@ApiTags('Auswertung')
@Controller('api/v1/evaluation/trainings')
export class ListedTrainingsController {
  constructor(private readonly trainings: ListedTrainingsService) {}

  @Get()
  @Needs('NAMES')
  @ApiOperation({ summary: 'Welche Schulungen stehen hinter einer Zahl der Auswertung?' })
  @ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.')
  page(
    @Query() query: ListedTrainingsQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<ListedTrainingsDto> {
    return this.trainings.page(query, caller, reader);
  }
}
