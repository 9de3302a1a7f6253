import { Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { ApplicationService } from './application.service.js';
import { CourseIdDto } from './course.dto.js';
import { ApplicationQueryDto, CourseEffectDto } from './effect.dto.js';
import { UnequalCoursesDto } from './unequal.dto.js';
import { UnequalService } from './unequal.service.js';

const UNKNOWN = 'Den Kurs gibt es im Katalog nicht.';

/** Treats equal cases equally: shows where they were not, and applies a course to all of them. */
@ApiTags('Anerkennungskatalog')
@Controller('api/v1/courses')
export class EqualityController {
  constructor(
    private readonly applications: ApplicationService,
    private readonly unequal: UnequalService,
  ) {}

  @Get('unequal')
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Über welche Kurse ist nicht überall gleich entschieden?' })
  page(@Query() query: PageQueryDto, @CurrentUser() caller: SignedIn): Promise<UnequalCoursesDto> {
    return this.unequal.page(query, caller);
  }

  @Post(':id/effect')
  @HttpCode(200)
  @Needs('RECOGNISE')
  @ApiOperation({
    summary: 'Was würde sich ändern, wenn der Kurs auf das Erfasste angewandt wird? Nichts wird gespeichert',
  })
  @ApiOkResponse({ description: 'Wer gewinnt und wer verliert.', type: CourseEffectDto })
  @ApiProblem(404, UNKNOWN)
  effect(
    @Param() { id }: CourseIdDto,
    @Query() query: ApplicationQueryDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<CourseEffectDto> {
    return this.applications.preview(caller, id, query, reader);
  }

  @Post(':id/application')
  @HttpCode(200)
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Den Kurs auf das Erfasste anwenden; im Ganzen zurückzunehmen' })
  @ApiHeader({ name: 'If-Match', description: 'Der gelesene Stand (`etag`).', required: true })
  @ApiOkResponse({ description: 'Wer gewonnen und wer verloren hat.', type: CourseEffectDto })
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(412, 'Der Stand ist inzwischen ein anderer.')
  @ApiProblem(428, 'Die Kopfzeile If-Match fehlt.')
  apply(
    @Param() { id }: CourseIdDto,
    @Query() query: ApplicationQueryDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<CourseEffectDto> {
    return this.applications.apply(caller, id, ifMatch, query, reader);
  }
}
