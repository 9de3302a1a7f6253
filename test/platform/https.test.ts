import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startProcess } from '../service/test-process.js';

const STRICT = 'max-age=31536000';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The header by which a browser never asks in the clear again, per path. */
async function strictTransport(environment: Record<string, string>, headers: Record<string, string> = {}) {
  const child = await startProcess({ DATABASE_URL: database.url, ...environment });
  try {
    const found: (string | null)[] = [];
    for (const path of ['/', '/nirgends', '/api/v1/session']) {
      const answer = await fetch(child.url + path, { headers });
      found.push(answer.headers.get('strict-transport-security'));
    }
    return found;
  } finally {
    await child.stop();
  }
}

describe('the browser is told to use HTTPS only', () => {
  it('by every answer of a service with a public address with HTTPS', async () => {
    expect(await strictTransport({ PUBLIC_URL: 'https://lernstand.stadt.example' })).toEqual(
      Array(3).fill(STRICT),
    );
  });

  it('by every answer that a trusted proxy forwards from HTTPS', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    expect(await strictTransport({ TRUST_PROXY: 'loopback' }, headers)).toEqual(Array(3).fill(STRICT));
  });

  it('not when anybody claims to be a proxy', async () => {
    expect(await strictTransport({}, { 'x-forwarded-proto': 'https' })).toEqual(Array(3).fill(null));
  });
});
