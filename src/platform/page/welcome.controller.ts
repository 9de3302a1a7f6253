import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '../clock.js';
import { Configuration } from '../configuration.js';
import { Public } from '../public.decorator.js';
import { PAGE_STYLE, page } from './page.js';

/** The first page: what this is, whether its data and its day are real, and where to go on. */
@ApiTags('Seiten')
@Controller()
export class WelcomeController {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: 'Startseite' })
  @ApiOkResponse({ description: 'Die Seite.', content: { 'text/html': { schema: { type: 'string' } } } })
  welcome(): string {
    return page({ title: 'Willkommen', body: `${INTRODUCTION}${this.notices()}${NEXT_STEPS}` });
  }

  @Get('lernstand.css')
  @Public()
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  @ApiOperation({ summary: 'Aussehen der einfachen Seiten' })
  @ApiOkResponse({ description: 'Die Stilvorlage.', content: { 'text/css': { schema: { type: 'string' } } } })
  style(): string {
    return PAGE_STYLE;
  }

  private notices(): string {
    const notices: string[] = [];
    if (this.configuration.demo)
      notices.push('Die Daten sind erfunden: Diese Installation zeigt eine Beispielstadt.');
    if (this.clock.isFixed) {
      const day = this.clock.today().split('-').reverse().join('.');
      notices.push(`Der heutige Tag ist fest eingestellt: ${day}. Auswertungen rechnen mit diesem Tag.`);
    }
    return notices.map((notice) => `\n<p class="notice">${notice}</p>`).join('');
  }
}

const INTRODUCTION = `
<h1>Lernstand</h1>
<p>Lernstand hält fest, wer in der Stadtverwaltung welche Schulung absolviert hat, und weist nach, ob der
Schulungsauftrag erfüllt ist: für jede Person, jede Organisationseinheit und jeden Stichtag.</p>`;

const NEXT_STEPS = `
<h2>So geht es weiter</h2>
<ul>
<li><a href="/api/docs">Schnittstelle ansehen und ausprobieren</a></li>
<li><a href="/api/openapi.json">Beschreibung der Schnittstelle (OpenAPI 3.1)</a></li>
<li><a href="/health/ready">Ist der Dienst bereit?</a></li>
<li>Einrichtung, Importdateien und Betrieb sind in der Datei <code>README.md</code> beschrieben.</li>
</ul>
<h2>Anmelden</h2>
<p>Programme melden sich mit <code>POST /api/v1/session</code> an und holen sich unter <code>/api/v1/tokens</code>
ein Zugriffstoken. Ist noch kein Konto vorgegeben, steht beim Start in der Ausgabe des Dienstes ein Link, mit dem
Sie das erste Konto anlegen.</p>`;
