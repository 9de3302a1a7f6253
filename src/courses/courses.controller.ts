import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { WithdrawalDto } from '../recording/training.dto.js';
import {
  CourseDecisionDto,
  CourseDetailDto,
  CourseDto,
  CourseIdDto,
  CourseMatchDto,
  CourseOfCertificateDto,
  CoursesDto,
  CoursesQueryDto,
  ProposalsDto,
  ProposalsQueryDto,
} from './course.dto.js';
import { CoursesService } from './courses.service.js';
import { RegisterService } from './register.service.js';

const IF_MATCH = { name: 'If-Match', description: 'Der gelesene Stand (`etag`).', required: true };
const CHANGED = 'Der Stand ist inzwischen ein anderer.';
const STATE_NEEDED = 'Die Kopfzeile If-Match fehlt.';
const UNKNOWN = 'Den Kurs gibt es im Katalog nicht.';
const DECIDED = 'Über denselben Kurs ist für einen Teil der Tage schon entschieden; `errors` nennt ihn.';

@ApiTags('Anerkennungskatalog')
@Controller('api/v1/courses')
export class CoursesController {
  constructor(
    private readonly courses: CoursesService,
    private readonly register: RegisterService,
  ) {}

  @Get()
  @Needs('COURSES')
  @ApiOperation({ summary: 'Der Anerkennungskatalog: was über Kurse für alle entschieden ist' })
  page(@Query() query: CoursesQueryDto): Promise<CoursesDto> {
    return this.courses.page(query);
  }

  @Get('proposals')
  @Needs('COURSES')
  @ApiOperation({ summary: 'Vorschläge beim Tippen eines Titels' })
  proposals(@Query() query: ProposalsQueryDto): Promise<ProposalsDto> {
    return this.courses.proposals(query);
  }

  @Post('match')
  @HttpCode(200)
  @Needs('COURSES')
  @ApiOperation({ summary: 'Welcher Kurs entscheidet über ein Zertifikat?' })
  @ApiOkResponse({ description: 'Der Kurs, wenn es einen gibt.', type: CourseMatchDto })
  match(@Body() certificate: CourseOfCertificateDto): Promise<CourseMatchDto> {
    return this.courses.match(certificate);
  }

  @Get(':id')
  @Needs('COURSES')
  @ApiOperation({ summary: 'Ein Kurs: was gilt, und was wann von wem entschieden war' })
  @ApiProblem(404, UNKNOWN)
  async one(
    @Param() { id }: CourseIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourseDetailDto> {
    const course = await this.courses.one(id);
    if (course.etag) reply.header('etag', course.etag);
    return course;
  }

  @Post()
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Über einen Kurs entscheiden, einmal für alle; Erfasstes bleibt, wie es ist' })
  @ApiHeader({ name: 'Idempotency-Key', description: 'Eigene Kennung dieser Entscheidung.', required: true })
  @ApiCreatedResponse({ description: 'Der Kurs im Katalog.', type: CourseDto })
  @ApiProblem(409, DECIDED)
  @ApiProblem(422, 'Mit dieser Kennung wurde schon etwas anderes erfasst.')
  async enter(
    @Body() decision: CourseDecisionDto,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourseDto> {
    return withState(reply, await this.register.enter(caller, key, decision));
  }

  @Put(':id')
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Über einen Kurs neu entscheiden; das Frühere bleibt in der Geschichte' })
  @ApiHeader(IF_MATCH)
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(409, DECIDED)
  @ApiProblem(412, CHANGED)
  @ApiProblem(428, STATE_NEEDED)
  async change(
    @Param() { id }: CourseIdDto,
    @Body() decision: CourseDecisionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourseDto> {
    return withState(reply, await this.register.change(caller, id, ifMatch, decision));
  }

  @Post(':id/withdrawal')
  @HttpCode(204)
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Einen Kurs zurückziehen; worauf er angewandt ist, bleibt, wie es ist' })
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse({ description: 'Zurückgezogen.' })
  @ApiProblem(404, UNKNOWN)
  @ApiProblem(412, CHANGED)
  @ApiProblem(428, STATE_NEEDED)
  withdraw(
    @Param() { id }: CourseIdDto,
    @Body() { reason }: WithdrawalDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
  ): Promise<void> {
    return this.register.withdraw(caller, id, ifMatch, reason);
  }
}

function withState(reply: FastifyReply, course: CourseDto): CourseDto {
  reply.header('etag', course.etag);
  return course;
}
