import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../public.decorator.js';
import { PAGE_STYLE } from './page.js';

/** The style of the few pages that must be readable without the web UI. */
@ApiTags('Seiten')
@Controller()
export class PageStyleController {
  @Get('lernstand.css')
  @Public()
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  @ApiOperation({ summary: 'Aussehen der einfachen Seiten' })
  @ApiOkResponse({ description: 'Die Stilvorlage.', content: { 'text/css': { schema: { type: 'string' } } } })
  style(): string {
    return PAGE_STYLE;
  }
}
