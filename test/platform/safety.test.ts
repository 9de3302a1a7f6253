import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { safetyNotices } from '../../src/platform/configuration/safety.js';
import { type ConfigurationError, readConfiguration } from '../../src/platform/configuration.js';

type Environment = Record<string, string>;

function faults(environment: Environment): string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

const BEHIND_PROXY = {
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://lernstand.stadt.example',
  TRUST_PROXY: '10.0.0.5',
};
const ADMIN = (ADMIN_PASSWORD: string) => ({ ADMIN_EMAIL: 'verwaltung@stadt.example', ADMIN_PASSWORD });
const HR = (HR_PASSWORD: string) => ({ HR_EMAIL: 'personal@stadt.example', HR_PASSWORD });

describe('plain HTTP for other computers', () => {
  it.each<[string, Environment]>([
    ['every address', { HOST: '0.0.0.0' }],
    ['every address of version 6', { HOST: '::' }],
    ['an address of the network', { HOST: '192.168.1.20' }],
    ['a name of the network', { HOST: 'lernstand.stadt.example' }],
    ['a name that only looks like this computer', { HOST: '127.stadt.example' }],
    ['a public address that is called localhost', { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' }],
    ['the switch turned off', { HOST: '0.0.0.0', ALLOW_INSECURE_HTTP: '0' }],
  ])('is refused, with the remedy: %s', (_, environment) => {
    expect(faults(environment)).toEqual([
      expect.stringMatching(
        /^HOST=\S+: .* PUBLIC_URL=https:\/\/… und TRUST_PROXY\. .* \(Container\), setzen Sie ALLOW_INSECURE_HTTP=1\.$/,
      ),
    ]);
  });

  it.each<[string, Environment]>([
    ['this computer', { HOST: '127.0.0.1' }],
    ['this computer by another address', { HOST: '127.0.0.53' }],
    ['this computer in version 6', { HOST: '::1' }],
    ['this computer by name', { HOST: 'localhost' }],
    ['a proxy with HTTPS', BEHIND_PROXY],
    ['a proxy that says what it is asked', { HOST: '0.0.0.0', TRUST_PROXY: '10.0.0.5' }],
    ['an address with HTTPS', { HOST: '0.0.0.0', PUBLIC_URL: 'https://lernstand.stadt.example' }],
    ['a word that it is wanted', { HOST: '0.0.0.0', ALLOW_INSECURE_HTTP: '1' }],
  ])('is none with %s', (_, environment) => {
    expect(faults(environment)).toEqual([]);
  });

  it.each(['http://lernstand.stadt.example', 'http://192.168.1.20:3000', 'http://[fd00::1]'])(
    'is refused as PUBLIC_URL=%s, with the switch too',
    (url) => {
      for (const ALLOW_INSECURE_HTTP of ['0', '1']) {
        const found = faults({ PUBLIC_URL: url, ALLOW_INSECURE_HTTP });
        expect(found).toEqual([expect.stringMatching(/^PUBLIC_URL=http:.* https:\/\/ beginnt\.$/)]);
      }
    },
  );

  it.each([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
    'http://lernstand.localhost',
  ])('is allowed as PUBLIC_URL=%s: nobody else gets there', (url) =>
    expect(faults({ PUBLIC_URL: url })).toEqual([]),
  );
});

describe('a proxy', () => {
  it.each(['0.0.0.0/0', '::/0', '10.0.0.5, 0.0.0.0/00'])(
    'that is everybody is refused: %s',
    (TRUST_PROXY) => {
      expect(faults({ TRUST_PROXY })).toEqual([expect.stringMatching(/^TRUST_PROXY: .*vertraut jedem/)]);
    },
  );
});

describe('a password that everybody knows', () => {
  const KNOWN = [
    'regen-lampe-ufer-tinte',
    'Change-Me-123!',
    'lernstand2026',
    'Geheim-geheim!',
    'muster-12345',
  ];
  const refused = /Beispiel oder ein voreingestelltes/;

  it.each(KNOWN)('is refused for both accounts where others get there: %s', (password) => {
    const ways: Environment[] = [
      BEHIND_PROXY,
      { PUBLIC_URL: BEHIND_PROXY.PUBLIC_URL },
      { TRUST_PROXY: 'loopback' },
    ];
    for (const reachable of ways) {
      const found = faults({ ...reachable, ...ADMIN(password), ...HR(password) });
      expect(found).toEqual([
        expect.stringMatching(new RegExp(`^ADMIN_PASSWORD: .*${refused.source}`)),
        expect.stringMatching(new RegExp(`^HR_PASSWORD: .*${refused.source}`)),
      ]);
      expect(found.join()).not.toContain(password);
    }
  });

  it.each(['changeme', 'ChangeMe123', 'bitte-ändern'])('is no password anywhere: %s', (password) => {
    expect(faults(ADMIN(password))).toEqual([
      expect.stringMatching(/^ADMIN_PASSWORD: .*zu leicht zu erraten/),
    ]);
  });

  it('of the examples is good enough on the own computer', () => {
    expect(faults({ ...ADMIN('regen-lampe-ufer-tinte'), ...HR('regen-lampe-ufer-tinte') })).toEqual([]);
  });

  it('is not taken for one because it holds such a word', () => {
    expect(
      faults({ ...BEHIND_PROXY, ...ADMIN('kein-test-ohne-admin'), ...HR('wolke-tisch-hafen-blatt') }),
    ).toEqual([]);
  });

  it.each([
    'postgres://postgres:postgres@db.example/lernstand',
    'postgres://lernstand:passwort@db.example/lernstand',
    'postgres://lernstand:Secret123@10.0.0.7/lernstand',
    'postgres://ls:ls@db.example/lernstand',
    'postgres://%C3%A4mter:%C3%84mter@db.example/lernstand',
    'postgres://lernstand:geheim@localhost/lernstand?host=db.example',
  ])('is refused in DATABASE_URL of another computer: %s', (DATABASE_URL) => {
    const found = faults({ DATABASE_URL });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^DATABASE_URL: .*${refused.source}`))]);
    expect(found.join()).not.toContain('example');
  });

  it.each([
    'postgres://postgres:postgres@localhost:5432/postgres',
    'postgres://postgres:postgres@[::1]/postgres',
    'postgres://postgres:postgres@x/postgres?host=%2Fvar%2Frun%2Fpostgresql',
    'postgres://lernstand@db.example/lernstand',
    'postgres://lernstand:wolke4tisch@db.example/lernstand',
  ])('is none in DATABASE_URL=%s', (DATABASE_URL) => {
    expect(faults({ DATABASE_URL })).toEqual([]);
  });

  it('is refused in SMTP_URL of another computer only', () => {
    const MAIL_FROM = 'lernstand@stadt.example';
    for (const credentials of ['lernstand:passwort', 'post:POST', 'lernstand:change%2Dme']) {
      const found = faults({ SMTP_URL: `smtps://${credentials}@mail.stadt.example`, MAIL_FROM });
      expect(found).toEqual([expect.stringMatching(new RegExp(`^SMTP_URL: .*${refused.source}`))]);
      expect(faults({ SMTP_URL: `smtp://${credentials}@localhost`, MAIL_FROM })).toEqual([]);
    }
    expect(faults({ SMTP_URL: 'smtp://lernstand:wolke4tisch@mail.stadt.example', MAIL_FROM })).toEqual([]);
  });
});

describe('what is allowed and worth a sentence at the start', () => {
  const notices = (environment: Environment) => safetyNotices(readConfiguration(environment));

  it('is a wanted plain connection, and a proxy whose forwarded addresses are not believed', () => {
    expect(notices({ HOST: '0.0.0.0', ALLOW_INSECURE_HTTP: '1' })).toEqual([
      expect.stringContaining('ALLOW_INSECURE_HTTP=1 erlaubt unverschlüsselte Verbindungen'),
    ]);
    expect(notices({ HOST: '0.0.0.0', PUBLIC_URL: 'https://lernstand.stadt.example' })).toEqual([
      expect.stringContaining('TRUST_PROXY nicht'),
    ]);
  });

  it('is nothing at home and nothing in order', () => {
    expect(notices({})).toEqual([]);
    expect(notices({ ALLOW_INSECURE_HTTP: '1' })).toEqual([]);
    expect(notices(BEHIND_PROXY)).toEqual([]);
  });
});

it('the start is refused with all faults at once, and nothing has been started', async () => {
  const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
  const env = {
    PATH: process.env.PATH,
    PORT: '99999',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://postgres:postgres@db.example/lernstand',
    ...ADMIN('changeme-changeme'),
  };
  const { code, stdout, stderr } = await new Promise<{ code: unknown; stdout: string; stderr: string }>(
    (resolve) => {
      execFile(process.execPath, [main], { env }, (error, stdout, stderr) =>
        resolve({ code: error?.code, stdout, stderr }),
      );
    },
  );
  expect([code, stdout]).toEqual([1, '']);
  const lines = stderr.trim().split('\n');
  expect(lines[0]).toBe('Die Einstellungen sind nicht brauchbar:');
  expect(lines.slice(1).map((line) => /^ {2}- (\w+)/.exec(line)?.[1])).toEqual([
    'PORT',
    'HOST',
    'ADMIN_PASSWORD',
    'DATABASE_URL',
  ]);
});
