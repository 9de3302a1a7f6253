import { Body, Controller, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { RecordingService } from './recording.service.js';
import { OwnCertificateDto, RecordedTrainingDto } from './training.dto.js';

@ApiTags('Eigene Angaben')
@Controller('api/v1/me/trainings')
export class OwnCertificatesController {
  constructor(private readonly recording: RecordingService) {}

  @Post()
  @Needs('OWN_RECORD')
  @ApiOperation({ summary: 'Ein eigenes Zertifikat einreichen; die Einheit entscheidet darüber' })
  @ApiHeader({ name: 'Idempotency-Key', description: 'Eigene Kennung dieser Einreichung.', required: true })
  @ApiCreatedResponse({ description: 'Die eingereichte Schulung.', type: RecordedTrainingDto })
  @ApiProblem(404, 'Das Konto ist mit keiner bekannten Personalnummer verbunden.')
  @ApiProblem(409, 'Die Schulung oder eine ähnliche ist schon erfasst; `errors` nennt sie.')
  @ApiProblem(422, 'Mit dieser Kennung wurde schon etwas anderes eingereicht.')
  handIn(
    @Body() certificate: OwnCertificateDto,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentUser() caller: SignedIn,
  ): Promise<RecordedTrainingDto> {
    return this.recording.handIn(caller, key, certificate);
  }
}
