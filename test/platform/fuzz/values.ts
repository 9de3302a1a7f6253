import fc from 'fast-check';
import type { Schema } from './description.js';

/** Part of every text that is made up here, so that one finds it where it must not be. */
export const MARK = 'Zauberwort';

const DAYS = [
  '2024-12-31',
  '2026-11-20',
  '2026-12-31',
  '2020-02-29',
  '2021-01-01',
  '1900-01-01',
  '2999-12-31',
];

/** What the service knows, by the names of parameters and members: without it hardly a call would succeed. */
export type Known = Record<string, readonly string[]>;
const BY_NAME: Known = {
  asOf: DAYS,
  on: DAYS,
  expiresOn: ['2026-12-31', '2999-12-31'],
  knownAt: [...DAYS, '2026-11-20T12:00:00Z', '2026-11-20T12:00:00.123+01:00'],
  q: ['Müller', 'mueller', '000', 'Ö', '1', `${MARK}`],
  email: Array.from({ length: 200 }, (_, i) => `${MARK}-${i}@stadt.example`),
  password: ['wolke-tisch-hafen-blatt'],
};

/** A value as the schema wants it. */
export function valid(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  const values = known[name] ?? BY_NAME[name];
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (values && values.length > 0) return fc.constantFrom(...values);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((each) => valid(each, name, known)));
  const [type] = [schema.type].flat();
  if (type === 'integer' || type === 'number') {
    const minimum = Math.ceil(schema.minimum ?? -5);
    const maximum = Math.floor(schema.maximum ?? 1000);
    return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum, 1));
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(valid(schema.items ?? {}, name, known), { maxLength: 4 });
  if (type === 'object') return validObject(schema, known);
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return fc.constantFrom(...DAYS);
  if (schema.format === 'date-time') return fc.constant('2026-11-20T12:00:00Z');
  const { minLength = 1, maxLength = 40 } = schema;
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 200)) });
}

function validObject({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<object> {
  const members = Object.entries(properties).map(([name, each]) => [name, valid(each, name, known)]);
  return fc.record(Object.fromEntries(members), { requiredKeys: required as never[] });
}

/** Texts that have broken programs before. */
const TEXTS = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '-1',
    '1.5',
    '1e400',
    '1e20',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
  ],
  ...[
    '\0',
    `a\0${MARK}`,
    '\ud800',
    '\u202e',
    '\ufeff',
    'ß',
    'İ',
    'ﬃ',
    '👩‍👩‍👧',
    'e\u0301',
    '%',
    '_',
    '\\',
    '%00',
    '*',
    '..',
  ],
  ...[
    '2022-02-30',
    '0000-00-00',
    '9999-99-99',
    '31.12.2026',
    '2026-12-31T25:00:00Z',
    '+275760-09-14',
    'infinity',
  ],
  ...[
    '2026-12-31 ',
    '2026-12-31T00:00:00',
    '0001-01-01 BC',
    '2147483648',
    '9223372036854775808',
    '-2147483649',
  ],
  ...[
    "'",
    "';SELECT pg_sleep(9)--",
    '$1',
    '#{7*7}',
    '<script>',
    '=1+1',
    '../../etc/passwd',
    '\r\nX: y',
    '__proto__',
  ],
  ...[MARK, 'a'.repeat(201), `${MARK}${'ä'.repeat(300)}`, 'ALL', 'ADMIN'],
];

/** A text that no schema asks for. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Anything that fits into JSON. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, -1e20, 2 ** 53, [], {}, [[]], [null], { a: { b: {} } }),
  fc.constantFrom(
    { $ne: null },
    { length: 1e9 },
    { toString: 1 },
    { toJSON: null },
    ['x', 'y'],
    nested(25),
    nested(15),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function nested(depth: number): unknown {
  return depth === 0 ? MARK : [nested(depth - 1)];
}

/** Names that nobody asked for. */
export const hostileName: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'then',
    'id',
    'roles',
    'scope',
  ],
  ...[
    'limit',
    'q[]',
    'unit[a]',
    'asOf.b',
    '',
    ' ',
    'ä',
    MARK,
    'units',
    'names',
    'accountId',
    'page[]',
    'a'.repeat(300),
  ],
);
