import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { WithoutRole } from '../access/without-role.decorator.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import {
  EmployeeRemindersDto,
  OwnRemindersDto,
  ReminderUnitDto,
  ShownOwnRemindersDto,
} from './switches.dto.js';
import { SwitchesService } from './switches.service.js';

const UNKNOWN = 'Die Organisationseinheit gibt es nicht, oder sie gehört nicht zu Ihrem Bereich.';

@ApiTags('Erinnerungen')
@WithoutRole()
@Controller('api/v1/me/reminders')
export class OwnRemindersController {
  constructor(private readonly switches: SwitchesService) {}

  @Get()
  @ApiOperation({ summary: 'Welche Erinnerungen ich bekomme' })
  @ApiOkResponse({ description: 'Die eigene Wahl.', type: ShownOwnRemindersDto })
  read(@CurrentUser() caller: SignedIn): Promise<ShownOwnRemindersDto> {
    return this.switches.own(caller);
  }

  @Put()
  @ApiOperation({ summary: 'Wählen, welche Erinnerungen ich bekomme' })
  @ApiOkResponse({ description: 'Die eigene Wahl, wie sie jetzt gilt.', type: ShownOwnRemindersDto })
  choose(@CurrentUser() caller: SignedIn, @Body() chosen: OwnRemindersDto): Promise<ShownOwnRemindersDto> {
    return this.switches.choose(caller, chosen);
  }
}

@ApiTags('Erinnerungen')
@Controller('api/v1/units/:code/employee-reminders')
export class EmployeeRemindersController {
  constructor(private readonly switches: SwitchesService) {}

  @Get()
  @Needs('CHECK')
  @ApiOperation({ summary: 'Ob die Beschäftigten einer Einheit an die eigene Pflicht erinnert werden' })
  @ApiOkResponse({ description: 'Die Wahl der Einheit.', type: EmployeeRemindersDto })
  @ApiProblem(404, UNKNOWN)
  read(@CurrentUser() caller: SignedIn, @Param() { code }: ReminderUnitDto): Promise<EmployeeRemindersDto> {
    return this.switches.ofUnit(caller, code);
  }

  @Put()
  @Needs('CHECK')
  @ApiOperation({
    summary: 'Wählen, ob die Beschäftigten einer Einheit mit Konto an die eigene Pflicht erinnert werden',
  })
  @ApiOkResponse({ description: 'Die Wahl der Einheit, wie sie jetzt gilt.', type: EmployeeRemindersDto })
  @ApiProblem(404, UNKNOWN)
  choose(
    @CurrentUser() caller: SignedIn,
    @Param() { code }: ReminderUnitDto,
    @Body() chosen: EmployeeRemindersDto,
  ): Promise<EmployeeRemindersDto> {
    return this.switches.chooseForUnit(caller, code, chosen);
  }
}
