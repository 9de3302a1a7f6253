import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { page } from '../page/page.js';
import { Public } from '../public.decorator.js';
import { ApiDescription } from './api-description.js';

/** Where the files of the browsable description lie; see `serveDocsFiles`. */
export const DOCS_FILES = '/api/docs/';

const DOCS_PAGE = page({
  title: 'Schnittstelle',
  styles: [`${DOCS_FILES}swagger-ui.css`],
  scripts: [`${DOCS_FILES}swagger-ui-bundle.js`, `${DOCS_FILES}start.js`],
  body: `
    <h1>Schnittstelle von Lernstand</h1>
    <p>Maschinenlesbar: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).
    Zurück zur <a href="/">Startseite</a>.</p>
    <noscript><p>Die blätterbare Ansicht braucht JavaScript.</p></noscript>
    <div id="description"></div>`,
});

const START_SCRIPT = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#description',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  validatorUrl: null,
});
`;

@ApiTags('Seiten')
@Controller('api')
export class DocsController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Public()
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Beschreibung der Schnittstelle (OpenAPI 3.1)' })
  @ApiOkResponse({
    description: 'Das Dokument.',
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  openApi(): string {
    return this.description.json;
  }

  @Get('docs')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: 'Beschreibung der Schnittstelle zum Blättern und Ausprobieren' })
  @ApiOkResponse({ description: 'Die Seite.', content: { 'text/html': { schema: { type: 'string' } } } })
  docs(): string {
    return DOCS_PAGE;
  }

  @Get('docs/start.js')
  @Public()
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @ApiOperation({ summary: 'Startet die blätterbare Beschreibung' })
  @ApiOkResponse({
    description: 'Das Skript.',
    content: { 'text/javascript': { schema: { type: 'string' } } },
  })
  start(): string {
    return START_SCRIPT;
  }
}
