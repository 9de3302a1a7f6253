import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { TrainingPreviewDto } from './preview.dto.js';
import { NewTrainingDto } from './training.dto.js';
import { TrainingPreviewService } from './training-preview.service.js';

@ApiTags('Schulungen')
@Controller('api/v1/trainings/preview')
export class TrainingPreviewController {
  constructor(private readonly previews: TrainingPreviewService) {}

  @Post()
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({
    summary: 'Würde dieses Zertifikat zählen, sobald es anerkannt ist? Nichts wird gespeichert',
  })
  @ApiOkResponse({ description: 'Was es ändern würde.', type: TrainingPreviewDto })
  @ApiProblem(404, 'Die Person gibt es nicht, oder Sie dürfen sie nicht sehen.')
  preview(
    @Body() training: NewTrainingDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<TrainingPreviewDto> {
    return this.previews.preview(training, caller, reader);
  }
}
