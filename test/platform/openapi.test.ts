import { beforeAll, describe, expect, it } from '@jest/globals';
import { SENTENCES } from '../../src/platform/validation/sentences.js';
import { apiDescription } from './api-description.js';

/** A schema of OpenAPI 3.1, as far as it is looked at here. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  nullable?: boolean;
}
interface Answer {
  $ref?: string;
  description?: string;
  content?: Record<string, { schema?: Schema }>;
}
interface Operation {
  summary?: string;
  security?: object[];
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, Answer>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

/** Files of the browsable description: no operations of the API. */
const FILES = ['/api/docs/*', '/assets/*', '/lernstand.svg', '/licences.json'];

let document: Document;
let routes: { method: string; path: string }[];
let constraints: string[];

beforeAll(async () => {
  ({ document, routes, constraints } = await apiDescription<Document>());
});

function operations(): [name: string, operation: Operation][] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

function answersOf({ responses }: Operation): [status: string, answer: Answer][] {
  return Object.entries(responses).map(([status, answer]) => {
    const name = answer.$ref?.split('/').at(-1) ?? '';
    return [status, answer.$ref ? (document.components.responses[name] ?? {}) : answer];
  });
}

/** Every place below a schema where nothing says what may stand there. */
function untyped(schema: Schema | undefined, at: string): string[] {
  if (!schema) return [at];
  if (schema.$ref)
    return document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ? [] : [`${at} → ${schema.$ref}`];
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (choices) return choices.flatMap((choice, i) => untyped(choice, `${at}/${i}`));
  if (schema.nullable !== undefined || (!schema.type && !schema.enum)) return [at];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
    untyped(each, `${at}/${name}`),
  );
  return [schema.type].flat().includes('array') ? [...inner, ...untyped(schema.items, `${at}[]`)] : inner;
}

describe('the API description', () => {
  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
  });

  it('names every route of the service and nothing else', () => {
    const served = routes
      .filter(({ method, path }) => method !== 'HEAD' && !FILES.includes(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual(served.sort());
  });

  it('says of every operation what it does, in German', () => {
    const without = operations().filter(([, { summary = '' }]) => !/^[A-ZÄÖÜ]/.test(summary));
    expect(without).toEqual([]);
  });

  it('says of every operation what a success looks like', () => {
    const without = operations().filter(([, operation]) => {
      const successes = answersOf(operation).filter(([status]) => /^(2\d\d|30[23])$/.test(status));
      return !successes.some(([status, { description, content = {} }]) => {
        const isTyped = Object.values(content).some(({ schema }) => untyped(schema, '').length === 0);
        return Boolean(description) && (['204', '302', '303'].includes(status) || isTyped);
      });
    });
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('describes every failure of every operation as a problem', () => {
    const failures = operations().flatMap(([name, operation]) =>
      answersOf(operation)
        .filter(([status]) => !/^[23]/.test(status))
        .filter(([, { description, content }]) => {
          const schema = content?.['application/problem+json']?.schema;
          return !description || schema?.$ref !== '#/components/schemas/ProblemDto';
        })
        .map(([status]) => `${name} ${status}`),
    );
    expect(failures).toEqual([]);
    for (const [name, { responses }] of operations()) {
      expect([name, Object.keys(responses)]).toEqual([
        name,
        expect.arrayContaining(['400', '500', '503', 'default']),
      ]);
    }
  });

  it('asks for sign-in everywhere but at health, sign-in, set-up, pages and the description itself', () => {
    const open = operations().filter(([, { security }]) => security?.length === 0);
    expect(open.map(([name]) => name).sort()).toEqual([
      'GET /api/docs',
      'GET /api/docs/start.js',
      'GET /api/openapi.json',
      'GET /api/v1/installation',
      'GET /api/v1/oidc/{provider}/callback',
      'GET /api/v1/oidc/{provider}/sign-in',
      'GET /api/v1/sign-in-ways',
      'GET /health/live',
      'GET /health/ready',
      'GET /lernstand.css',
      'POST /api/v1/account-links',
      'POST /api/v1/session',
      'POST /api/v1/setup',
    ]);
    for (const [name, { security, responses }] of operations()) {
      expect([name, security?.length === 0 || responses['401'] !== undefined]).toEqual([name, true]);
    }
  });

  it('leaves no parameter, body or member without a type', () => {
    const places = [
      ...Object.entries(document.components.schemas).flatMap(([name, schema]) => untyped(schema, name)),
      ...operations().flatMap(([name, { parameters = [], requestBody }]) => [
        ...parameters.flatMap((parameter) => untyped(parameter.schema, `${name} ${parameter.name}`)),
        ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => untyped(schema, `${name} body`)),
      ]),
    ];
    expect(places).toEqual([]);
  });

  it('says that JSON bodies take no unknown members', () => {
    const bodies = operations().flatMap(
      ([, { requestBody }]) => requestBody?.content['application/json']?.schema ?? [],
    );
    expect(bodies.length).toBeGreaterThan(0);
    for (const { $ref = '' } of bodies) {
      const schema = document.components.schemas[$ref.split('/').at(-1) ?? ''];
      expect([$ref, schema]).toEqual([$ref, expect.objectContaining({ additionalProperties: false })]);
    }
  });
});

it('every check of a message has its German sentence', () => {
  expect(constraints).toContain('isString');
  expect(constraints.filter((constraint) => !SENTENCES[constraint])).toEqual([]);
});
