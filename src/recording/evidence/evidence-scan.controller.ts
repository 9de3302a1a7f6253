import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { EvidenceScanDto } from './evidence-scan.dto.js';
import { VirusScanner } from './virus-scanner.js';

@ApiTags('Nachweise')
@Controller('api/v1/evidence-scan')
export class EvidenceScanController {
  constructor(private readonly scanner: VirusScanner) {}

  @Get()
  @Needs('ACCOUNTS')
  @ApiOperation({ summary: 'Werden Nachweise auf Viren geprüft, und antwortet der Virenscanner?' })
  state(): Promise<EvidenceScanDto> {
    return this.scanner.state();
  }
}
