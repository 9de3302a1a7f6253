import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiState, withState } from '../platform/http/state.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import {
  DepartureDto,
  EmployeeChangeDto,
  EmployeeDto,
  HistoryDto,
  NewAssignmentDto,
  NewEmployeeDto,
  PersonnelNumberDto,
} from './employee.dto.js';
import { EmployeesService } from './employees.service.js';

const CANNOT_BE = 'Der Zeitraum kann so nicht sein; `errors` nennt jede Angabe.';

@ApiTags('Beschäftigte')
@Controller('api/v1/employees')
export class EmployeesController {
  constructor(private readonly employees: EmployeesService) {}

  @Get(':personnelNumber')
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Eine Person, wie sie geführt wird, mit ihrem ganzen Verlauf' })
  async one(
    @Param() { personnelNumber }: PersonnelNumberDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.one(personnelNumber, caller, reader));
  }

  @Post()
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Eintritt: eine neue Person; dieselbe Anfrage noch einmal ändert nichts' })
  @ApiCreatedResponse({ description: 'Die Person.', type: EmployeeDto })
  @ApiProblem(409, 'Die Personalnummer ist vergeben, oder eine bekannte hat andere führende Nullen.')
  @ApiProblem(422, CANNOT_BE)
  async join(
    @Body() employee: NewEmployeeDto,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.join(caller, employee));
  }

  @Patch(':personnelNumber')
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Name oder Adresse ändern' })
  @ApiState()
  async rename(
    @Param() { personnelNumber }: PersonnelNumberDto,
    @Body() change: EmployeeChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.rename(caller, personnelNumber, ifMatch, change));
  }

  @Post(':personnelNumber/assignments')
  @HttpCode(200)
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Wechsel, Beförderung oder Rückkehr: von dem Tag an gilt anderes' })
  @ApiOkResponse({ description: 'Die Person mit dem neuen Verlauf.', type: EmployeeDto })
  @ApiState()
  @ApiProblem(422, CANNOT_BE)
  async assign(
    @Param() { personnelNumber }: PersonnelNumberDto,
    @Body() assignment: NewAssignmentDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.assign(caller, personnelNumber, ifMatch, assignment));
  }

  @Post(':personnelNumber/departure')
  @HttpCode(200)
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Ausscheiden: der letzte Tag; was danach geplant war, entfällt' })
  @ApiOkResponse({ description: 'Die Person mit dem neuen Verlauf.', type: EmployeeDto })
  @ApiState()
  @ApiProblem(422, 'An dem Tag hat die Person keine Zuordnung.')
  async leave(
    @Param() { personnelNumber }: PersonnelNumberDto,
    @Body() departure: DepartureDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.leave(caller, personnelNumber, ifMatch, departure));
  }

  @Put(':personnelNumber/assignments')
  @Needs('PERSONNEL')
  @ApiOperation({ summary: 'Den ganzen Verlauf berichtigen; das Frühere bleibt in der Geschichte' })
  @ApiState()
  @ApiProblem(422, CANNOT_BE)
  async correct(
    @Param() { personnelNumber }: PersonnelNumberDto,
    @Body() history: HistoryDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmployeeDto> {
    return withState(reply, await this.employees.correct(caller, personnelNumber, ifMatch, history));
  }
}
