import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../../access/signed-in.js';
import { ApiProblem } from '../../platform/problem/api-problem.decorator.js';
import { TrainingIdDto } from '../training.dto.js';
import {
  ForwardedQuestionDto,
  ForwardedQuestionsDto,
  NewAnswerDto,
  NewQuestionDto,
  QuestionIdDto,
  QuestionsDto,
  QuestionsQueryDto,
} from './question.dto.js';
import { QuestionsService } from './questions.service.js';

const NO_QUESTION = 'Die Frage gibt es nicht, oder sie ist zurückgenommen oder nicht von Ihnen.';

@ApiTags('Fragen zur Anerkennung')
@Controller('api/v1')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Post('trainings/:id/questions')
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Eine Frage zur Anerkennung an die Integrations- und Ausländerbeauftragte weiterleiten',
  })
  @ApiCreatedResponse({ description: 'Die Fragen zu dieser Schulung.', type: QuestionsDto })
  @ApiProblem(404, 'Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen.')
  @ApiProblem(409, 'Zu dieser Schulung ist schon eine Frage offen.')
  ask(
    @Param() { id }: TrainingIdDto,
    @Body() { text }: NewQuestionDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<QuestionsDto> {
    return this.questions.ask(id, caller, text);
  }

  @Get('trainings/:id/questions')
  @Needs('NAMES')
  @ApiOperation({ summary: 'Die Fragen zu einer Schulung mit ihren Antworten' })
  @ApiProblem(404, 'Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen.')
  of(
    @Param() { id }: TrainingIdDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<QuestionsDto> {
    return this.questions.of(id, caller, reader);
  }

  @Get('questions')
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Die weitergeleiteten Fragen, ohne die Personen' })
  page(@Query() query: QuestionsQueryDto, @CurrentUser() caller: SignedIn): Promise<ForwardedQuestionsDto> {
    return this.questions.page(query, caller);
  }

  @Post('questions/:id/answer')
  @HttpCode(200)
  @Needs('RECOGNISE')
  @ApiOperation({ summary: 'Eine Frage beantworten oder die Antwort ändern; jede frühere bleibt' })
  @ApiOkResponse({ description: 'Die Frage mit ihren Antworten.', type: ForwardedQuestionDto })
  @ApiProblem(404, NO_QUESTION)
  answer(
    @Param() { id }: QuestionIdDto,
    @Body() answer: NewAnswerDto,
    @CurrentUser() caller: SignedIn,
  ): Promise<ForwardedQuestionDto> {
    return this.questions.answer(id, caller, answer);
  }

  @Post('questions/:id/withdrawal')
  @HttpCode(204)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Eine eigene Frage zurücknehmen, solange sie offen ist' })
  @ApiNoContentResponse({ description: 'Zurückgenommen.' })
  @ApiProblem(404, NO_QUESTION)
  @ApiProblem(409, 'Die Frage ist schon beantwortet oder zurückgenommen.')
  withdraw(@Param() { id }: QuestionIdDto, @CurrentUser() caller: SignedIn): Promise<void> {
    return this.questions.withdraw(id, caller);
  }
}
