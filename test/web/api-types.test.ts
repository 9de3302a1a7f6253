import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import openapi, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { apiDescription } from '../platform/api-description.js';

const FILE = fileURLToPath(new URL('../../web/src/api/schema.d.ts', import.meta.url));
const HEAD = '// Made from the description of the service: UPDATE_API=1 npm test -- test/web/api-types\n\n';

it('the web UI is compiled against the messages that the service really sends', async () => {
  const { document } = await apiDescription<OpenAPI3>();
  const types = HEAD + astToString(await openapi(document, { alphabetize: true }));
  if (process.env.UPDATE_API) writeFileSync(FILE, types);
  expect(readFileSync(FILE, 'utf8')).toBe(types);
});
