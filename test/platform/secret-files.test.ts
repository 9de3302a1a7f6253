import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSecret } from '../../src/platform/configuration/secret.js';
import { ConfigurationError, readConfiguration } from '../../src/platform/configuration.js';
import { createTestDatabase } from '../service/test-database.js';
import { startProcess } from '../service/test-process.js';

const PASSWORD = 'regen-lampe-ufer-tinte';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lernstand-secret-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function file(content: string | Buffer): Promise<string> {
  const path = join(folder, `geheim-${files++}`);
  await writeFile(path, content);
  return path;
}

function faults(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

describe('a secret from a file', () => {
  it.each<[string, string | Buffer, string]>([
    ['without a newline', PASSWORD, PASSWORD],
    ['without its last newline', `${PASSWORD}\n`, PASSWORD],
    ['without the last newline of Windows', `${PASSWORD}\r\n`, PASSWORD],
    ['with every other newline and space', ` ${PASSWORD} \n\n`, ` ${PASSWORD} \n`],
    ['with umlauts', 'Ärger-über-Öl-groß', 'Ärger-über-Öl-groß'],
    ['without a byte order mark', Buffer.from(`\ufeff${PASSWORD}`), PASSWORD],
  ])('is its text %s', async (_, content, secret) => {
    const found: string[] = [];
    expect(readSecret({ X_FILE: await file(content) }, 'X', found)).toBe(secret);
    expect(found).toEqual([]);
  });

  it('serves every secret of the configuration', async () => {
    const path = await file(`${PASSWORD}\n`);
    const url = 'postgres://lernstand:wolke4tisch@db.example:5432/lernstand';
    const configuration = readConfiguration({
      ADMIN_EMAIL: 'verwaltung@stadt.example',
      ADMIN_PASSWORD_FILE: path,
      HR_EMAIL: 'personal@stadt.example',
      HR_PASSWORD_FILE: path,
      DATABASE_URL_FILE: await file(`${url}\n`),
      PUBLIC_URL: 'http://localhost:3000',
      OIDC_PROVIDERS: 'stadt',
      OIDC_STADT_ISSUER: 'https://anmeldung.stadt.example',
      OIDC_STADT_CLIENT_ID: 'lernstand',
      OIDC_STADT_CLIENT_SECRET_FILE: await file('nebel-kanne\n'),
    });
    expect(configuration.identityProviders[0]?.clientSecret).toBe('nebel-kanne');
    expect([
      configuration.administrator?.password,
      configuration.hr?.password,
      configuration.databaseUrl,
    ]).toEqual([PASSWORD, PASSWORD, url]);
  });

  it('is checked like one from a variable, and not repeated', async () => {
    const found = faults({
      ADMIN_EMAIL: 'verwaltung@stadt.example',
      ADMIN_PASSWORD_FILE: await file('zuKurz'),
      DATABASE_URL_FILE: await file('mysql://geheimer-server/lernstand'),
    });
    expect(found.map((fault) => /^\w+/.exec(fault)?.[0])).toEqual(['DATABASE_URL', 'ADMIN_PASSWORD']);
    expect(found.join()).not.toMatch(/zuKurz|geheimer-server/);
  });
});

describe.each(['ADMIN_PASSWORD', 'HR_PASSWORD', 'DATABASE_URL', 'SMTP_URL'])('%s_FILE', (name) => {
  const email = name === 'SMTP_URL' ? 'MAIL_FROM' : name.replace('PASSWORD', 'EMAIL');
  const others: Record<string, string> = email === name ? {} : { [email]: 'jemand@stadt.example' };

  it('beside the variable itself is one fault', async () => {
    const found = faults({ ...others, [name]: PASSWORD, [`${name}_FILE`]: await file('anderes-geheimnis') });
    expect(found).toEqual([`${name} und ${name}_FILE: Setzen Sie nur eine von beiden.`]);
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['that does not exist', () => join(folder, 'fehlt-wolke'), 'ENOENT'],
    ['that is a folder', () => folder, 'EISDIR'],
    ['that is no text', () => file(Buffer.from([0x61, 0xff, 0xfe])), 'lässt sich nicht lesen'],
    ['that is empty', () => file('\n'), 'ist leer'],
  ])('%s is one fault that names the variable and nothing else', async (_, path, reason) => {
    const given = await path();
    const found = faults({ ...others, [`${name}_FILE`]: given });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${name}_FILE: .*${reason}`))]);
    expect(found.join()).not.toContain(given);
  });
});

it('the service starts with its secrets in files only', async () => {
  const database = await createTestDatabase();
  const child = await startProcess({
    DATABASE_URL_FILE: await file(`${database.url}\n`),
    ADMIN_EMAIL: 'verwaltung@stadt.example',
    ADMIN_PASSWORD_FILE: await file(`${PASSWORD}\n`),
  });
  const answer = await fetch(`${child.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'verwaltung@stadt.example', password: PASSWORD }),
  });
  await child.stop();
  await database.drop();
  expect(answer.status).toBe(204);
  expect(child.said() + child.logged()).not.toContain(PASSWORD);
});
