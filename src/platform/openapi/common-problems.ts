import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problem/problem.dto.js';
import { PUBLIC_EXTENSION } from '../public.decorator.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Problems that routes of a kind share, by the status. */
const SHARED: Readonly<Record<string, string>> = {
  400: 'Die Anfrage ist nicht verständlich: falsche, fehlende oder unbekannte Angaben.',
  401: 'Nicht angemeldet, abgelaufen oder gesperrt.',
  403: 'Das Recht fehlt, oder der Aufruf kommt von einer fremden Webseite.',
  404: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
  413: 'Die Daten sind größer als erlaubt.',
  415: 'Dieses Format wird nicht verstanden.',
  500: 'Ein Fehler im Dienst, mit der Nummer der Anfrage.',
  503: 'Gerade nicht möglich; Retry-After sagt, wann es sich wieder lohnt.',
  default: 'Jeder andere Fehler, auch vor dem Aufruf: zu lange Adresse, zu große Kopfzeilen.',
};

/**
 * Adds what no controller says by itself: the problems that routes of a kind share, who may call, and that
 * bodies take no unknown members.
 */
export function describeProblems(document: OpenAPIObject): void {
  const responses: Responses = {};
  for (const [status, description] of Object.entries(SHARED)) {
    responses[nameOf(status)] = {
      description,
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
    };
  }
  document.components = { ...document.components, responses };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      describe(operation, method !== 'get');
      closeBody(document, operation);
    }
  }
}

function nameOf(status: string): string {
  return status === 'default' ? 'Problem' : `Problem${status}`;
}

function describe(operation: Operation, changes: boolean): void {
  const extended = operation as Operation & { [PUBLIC_EXTENSION]?: boolean };
  const isPublic = extended[PUBLIC_EXTENSION] === true;
  delete extended[PUBLIC_EXTENSION];
  if (isPublic) operation.security = [];
  const takesPath = operation.parameters?.some((each) => 'in' in each && each.in === 'path');
  const statuses = ['400', '500', '503', 'default'];
  if (!isPublic) statuses.push('401');
  if (!isPublic || changes) statuses.push('403');
  if (takesPath) statuses.push('404');
  if (operation.requestBody) statuses.push('413');
  // Also where no body is expected: a format that is not understood is refused before it is looked at.
  if (changes) statuses.push('415');
  for (const status of statuses) {
    operation.responses[status] ??= { $ref: `#/components/responses/${nameOf(status)}` };
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    if (status.startsWith('2') && response && 'description' in response) response.description ||= 'Erledigt.';
  }
}

/** The validation refuses unknown members, so the schema of a JSON body says it. */
function closeBody(document: OpenAPIObject, { requestBody }: Operation): void {
  const media = requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined;
  if (!media?.schema || !('$ref' in media.schema)) return;
  const name = media.schema.$ref.split('/').at(-1) ?? '';
  const schema = document.components?.schemas?.[name];
  if (schema && !('$ref' in schema)) schema.additionalProperties = false;
}
