import fc from 'fast-check';
import type { Operation } from './description.js';
import { fileBodies } from './form.js';
import { hostileJson, hostileName, hostileText, type Known, MARK, valid } from './values.js';

/** A call as it goes over the wire. */
export interface Call {
  operation: Operation;
  /** Path with query, encoded. */
  url: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
  /** It holds a parameter that the operation does not know, or one twice, so that it must be refused. */
  mustFail: boolean;
}

/** A call before it is put together: every part can be spoiled. */
interface Draft {
  path: Record<string, string>;
  query: [name: string, value: string][];
  /** Added to the query as it is. */
  rawQuery: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
  mustFail: boolean;
}

/** Calls of an operation: half of them as its description says, half of them spoiled in one or two ways. */
export function callsOf(operation: Operation, known: Known, tokens: readonly string[]): fc.Arbitrary<Call> {
  const spoiled = fc
    .tuple(draftOf(operation, known, tokens), fc.array(spoiling(operation), { minLength: 1, maxLength: 2 }))
    .map(([draft, ways]) => ways.reduce((spoilt, spoil) => spoil(spoilt), draft));
  return fc.oneof(draftOf(operation, known, tokens), spoiled).map((draft) => callOf(operation, draft));
}

function draftOf(operation: Operation, known: Known, tokens: readonly string[]): fc.Arbitrary<Draft> {
  const of = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const values = (place: string) => {
    const each = of(place).map(({ name, schema }) => [name, valid(schema, name, known).map(String)]);
    const requiredKeys = of(place).flatMap(({ name, required }) => (required ? [name] : []));
    const all = Object.fromEntries(each) as Record<string, fc.Arbitrary<string>>;
    const least = Object.fromEntries(requiredKeys.map((name) => [name, all[name] as fc.Arbitrary<string>]));
    // Many parameters exclude each other: often none that may be missing.
    return fc.oneof(fc.record(all, { requiredKeys }), fc.record(least));
  };
  return fc
    .record({
      path: values('path'),
      query: values('query'),
      body: bodyOf(operation, known),
      token: fc.constantFrom(...tokens),
    })
    .map(({ path, query, body, token }) => ({
      path: path as Record<string, string>,
      query: Object.entries(query as Record<string, string>),
      rawQuery: '',
      headers: { authorization: `Bearer ${token}`, ...body.headers },
      body: body.bytes,
      mustFail: false,
    }));
}

interface Body {
  headers: Record<string, string>;
  bytes: Buffer | undefined;
}

function bodyOf({ body }: Operation, known: Known): fc.Arbitrary<Body> {
  if (!body) return fc.constant({ headers: {}, bytes: undefined });
  if (body.type === 'multipart/form-data') {
    return fileBodies(known).map(({ type, bytes }) => ({ headers: { 'content-type': type }, bytes }));
  }
  return valid(body.schema, 'body', known).map((value) => jsonBody(value));
}

function jsonBody(value: unknown): Body {
  return { headers: { 'content-type': 'application/json' }, bytes: Buffer.from(JSON.stringify(value) ?? '') };
}

type Spoil = (draft: Draft) => Draft;

/** The ways to spoil a call of this operation. */
function spoiling(operation: Operation): fc.Arbitrary<Spoil> {
  const names = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const paths = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
  const ways: fc.Arbitrary<Spoil>[] = [
    fc.tuple(hostileName, hostileText).map(([name, value]): Spoil => {
      const isUnknown = !names.includes(name);
      return (draft) => ({
        ...draft,
        query: [...draft.query, [name, value]],
        mustFail: draft.mustFail || isUnknown,
      });
    }),
    fc
      .constantFrom('%ff', 'q=%zz', 'q=%00', '%C0%80=1', '&&&', '=', '?', `a=${'b'.repeat(5000)}`, '%5B%5D=1')
      .map(
        (rawQuery): Spoil =>
          (draft) => ({ ...draft, rawQuery }),
      ),
    headersSpoiled,
  ];
  if (names.length > 0) {
    const name = fc.constantFrom(...names);
    ways.push(
      fc.tuple(name, hostileText).map(([which, value]): Spoil => {
        return (draft) => ({
          ...draft,
          query: [...draft.query.filter(([each]) => each !== which), [which, value]],
          mustFail: false,
        });
      }),
      fc.tuple(name, hostileText).map(([which, value]): Spoil => {
        return (draft) => ({
          ...draft,
          query: [...draft.query, [which, value], [which, value]],
          mustFail: true,
        });
      }),
    );
  }
  if (paths.length > 0) {
    ways.push(
      fc.tuple(fc.constantFrom(...paths), hostileText).map(([which, value]): Spoil => {
        return (draft) => ({ ...draft, path: { ...draft.path, [which]: value } });
      }),
    );
  }
  ways.push(...bodiesSpoiled(operation));
  return fc.oneof(...ways);
}

function bodiesSpoiled({ body }: Operation): fc.Arbitrary<Spoil>[] {
  const withBody = (spoilt: Body): Spoil => {
    return (draft) => ({ ...draft, headers: { ...draft.headers, ...spoilt.headers }, body: spoilt.bytes });
  };
  const raw = fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"a":1,}',
    '{"name":"\\u0000"}',
    `${MARK}`,
    '1e999',
  );
  const asJson = fc
    .oneof(hostileJson, fc.dictionary(hostileName, hostileJson, { maxKeys: 4 }))
    .map((value) => jsonBody(value));
  const always = [
    asJson.map(withBody),
    raw.map((text) =>
      withBody({ headers: { 'content-type': 'application/json' }, bytes: Buffer.from(text) }),
    ),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => withBody({ headers: {}, bytes: Buffer.from(bytes) })),
  ];
  if (body?.type !== 'application/json') return always;
  const members = Object.keys(body.schema.properties ?? {});
  const spoilMember = fc.tuple(fc.oneof(fc.constantFrom(...members), hostileName), hostileJson).map(
    ([name, value]): Spoil =>
      (draft) => {
        try {
          const whole = JSON.parse(String(draft.body));
          return { ...draft, body: jsonBody({ ...whole, [name]: value }).bytes };
        } catch {
          return draft;
        }
      },
  );
  return [...always, spoilMember, spoilMember];
}

const HEADERS: [name: string, value: string][] = [
  ...[
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'nonsense',
    '',
  ].map((type): [string, string] => ['content-type', type]),
  ['content-encoding', 'gzip'],
  ['accept', 'image/png'],
  ['accept-language', MARK],
  ['if-none-match', '*'],
  ['if-match', '"1"'],
  ['range', 'bytes=0-1'],
  ['origin', 'https://boese.example'],
  ['sec-fetch-site', 'cross-site'],
  ['x-forwarded-for', '1.2.3.4'],
  ['x-http-method-override', 'DELETE'],
  ['host', 'boese.example'],
  ['cookie', `lernstand=${MARK}; __Host-lernstand=x; a=%zz; =; ;;`],
  ['authorization', ''],
  ['authorization', 'Basic eDp5'],
  ['authorization', `Bearer ls_${MARK}`],
  ['authorization', 'Bearer '],
];

const headersSpoiled: fc.Arbitrary<Spoil> = fc.constantFrom(...HEADERS).map(
  ([name, value]): Spoil =>
    (draft) => ({ ...draft, headers: { ...draft.headers, [name]: value } }),
);

function callOf(operation: Operation, draft: Draft): Call {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encoded(draft.path[name] ?? ''));
  const parts = draft.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const query = [...parts, draft.rawQuery].filter(Boolean).join('&');
  const { headers, body, mustFail } = draft;
  const length: Record<string, string> = body ? { 'content-length': String(body.length) } : {};
  return {
    operation,
    url: query ? `${path}?${query}` : path,
    headers: { ...headers, ...length },
    body,
    mustFail,
  };
}

/** Half a character has no encoding; it goes as the replacement that a careless client would send. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
