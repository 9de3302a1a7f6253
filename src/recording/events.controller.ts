import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CurrentReader, type Reader } from '../access/read-log/reader.js';
import { CurrentUser, type SignedIn } from '../access/signed-in.js';
import { ApiProblem } from '../platform/problem/api-problem.decorator.js';
import { EventDto, RecordedEventDto } from './event.dto.js';
import { EventsService } from './events.service.js';
import { CheckedEventDto, EventToCheckDto } from './preview.dto.js';

@ApiTags('Schulungen')
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly events: EventsService) {}

  @Post()
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Eine Veranstaltung für viele Teilnehmende erfassen, mit Ergebnis je Person' })
  @ApiHeader({ name: 'Idempotency-Key', description: 'Eigene Kennung dieser Erfassung.', required: true })
  @ApiOkResponse({ description: 'Was mit jeder Zeile geschehen ist.', type: RecordedEventDto })
  @ApiProblem(
    409,
    'Es sollte für alle oder niemanden sein; `errors` nennt die Zeilen, bei denen es nicht geht.',
  )
  @ApiProblem(422, 'Mit dieser Kennung wurde schon etwas anderes erfasst.')
  record(
    @Body() event: EventDto,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentUser() caller: SignedIn,
  ): Promise<RecordedEventDto> {
    return this.events.record(caller, key, event);
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('RECORD')
  @ApiOperation({ summary: 'Eine Teilnahmeliste prüfen, Zeile für Zeile; nichts wird gespeichert' })
  @ApiOkResponse({ description: 'Was mit jeder Zeile geschehen würde.', type: CheckedEventDto })
  check(
    @Body() event: EventToCheckDto,
    @CurrentUser() caller: SignedIn,
    @CurrentReader() reader: Reader,
  ): Promise<CheckedEventDto> {
    return this.events.check(event, caller, reader);
  }
}
