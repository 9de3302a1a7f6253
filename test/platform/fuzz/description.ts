/** A schema of OpenAPI 3.1, as far as values are made of it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Answer {
  $ref?: string;
  content?: Record<string, unknown>;
}
interface Described {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

/** One operation of the service, with everything that it refers to in place. */
export interface Operation {
  method: string;
  /** Pattern like `/api/v1/tokens/{id}`. */
  path: string;
  parameters: Parameter[];
  body?: { type: string; schema: Schema } | undefined;
  /** Media types by the statuses that are declared one by one; a status without a body has none. */
  answers: Map<number, string[]>;
}

/** The operations of the document that a service publishes. */
export async function operationsOf(url: string): Promise<Operation[]> {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(document, method, path, described)),
  );
}

function operationOf(document: Document, method: string, path: string, described: Described): Operation {
  const { schemas, responses } = document.components;
  const [media] = Object.entries(described.requestBody?.content ?? {});
  const answers = Object.entries(described.responses)
    .filter(([status]) => status !== 'default')
    .map(([status, answer]): [number, string[]] => {
      const whole = answer.$ref ? responses[lastOf(answer.$ref)] : answer;
      return [Number(status), Object.keys(whole?.content ?? {})];
    });
  return {
    method: method.toUpperCase(),
    path,
    parameters: (described.parameters ?? []).map((each) => ({
      ...each,
      schema: resolved(each.schema, schemas),
    })),
    body: media && { type: media[0], schema: resolved(media[1].schema, schemas) },
    answers: new Map(answers),
  };
}

function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (schema.$ref) return resolved(schemas[lastOf(schema.$ref)] ?? {}, schemas);
  const whole = { ...schema };
  if (schema.items) whole.items = resolved(schema.items, schemas);
  if (schema.oneOf) whole.oneOf = schema.oneOf.map((each) => resolved(each, schemas));
  if (schema.properties) {
    const members = Object.entries(schema.properties).map(([name, each]) => [name, resolved(each, schemas)]);
    whole.properties = Object.fromEntries(members);
  }
  return whole;
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
