import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto, ProblemItemDto } from '../problem/problem.dto.js';
import { describeProblems } from './common-problems.js';

const DESCRIPTION = `
Schnittstelle von Lernstand. Tage sind Texte der Form \`JJJJ-MM-TT\`, Zeitpunkte stehen in ISO 8601 und UTC.
Fehler kommen als \`application/problem+json\` (RFC 9457) mit stabilem \`code\` und einem Satz in \`detail\`.
Unbekannte Felder und Parameter werden abgelehnt. Menschen melden sich mit \`POST /api/v1/session\` an,
Programme mit einem Zugriffstoken.`.trim();

/** The OpenAPI 3.1 description of every route of the application. */
export function describeApi(app: NestFastifyApplication, cookieName: string): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('Lernstand')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/de/')
    .addServer('/')
    .addCookieAuth(
      cookieName,
      { type: 'apiKey', in: 'cookie', description: 'Sitzung nach der Anmeldung' },
      'session',
    )
    .addSecurity('token', { type: 'http', scheme: 'bearer', description: 'Persönliches Zugriffstoken' })
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, base, { extraModels: [ProblemDto, ProblemItemDto] });
  describeProblems(document);
  return document;
}
