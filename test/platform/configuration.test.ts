import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from '../../src/platform/configuration.js';
import { passwordFault } from '../../src/platform/password-rule.js';

function faults(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

describe('the configuration', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    dataDir: 'data',
    today: undefined,
    administrator: undefined,
    hr: undefined,
    demo: false,
    publicUrl: undefined,
    trustProxy: undefined,
  };

  it('has a default for everything; an empty variable counts as absent', () => {
    expect(readConfiguration({})).toEqual(defaults);
    const empty = [
      'HOST',
      'PORT',
      'DATABASE_URL',
      'DATA_DIR',
      'TODAY',
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'DEMO',
    ];
    expect(readConfiguration(Object.fromEntries(empty.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('takes what is set', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'postgresql://lernstand:geheim@db:5432/lernstand',
      DATA_DIR: '/srv/lernstand',
      TODAY: '2026-12-31',
      ADMIN_EMAIL: 'verwaltung@stadt.example',
      ADMIN_PASSWORD: ' mit Leerzeichen am Rand ',
      HR_EMAIL: 'personal@stadt.example',
      HR_PASSWORD: 'wolke-tisch-hafen-blatt',
      DEMO: '1',
      PUBLIC_URL: 'https://lernstand.stadt.example/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::1',
    };
    expect(readConfiguration(environment)).toEqual({
      host: '0.0.0.0',
      port: 0,
      databaseUrl: environment.DATABASE_URL,
      dataDir: '/srv/lernstand',
      today: '2026-12-31',
      administrator: { email: 'verwaltung@stadt.example', password: ' mit Leerzeichen am Rand ' },
      hr: { email: 'personal@stadt.example', password: 'wolke-tisch-hafen-blatt' },
      demo: true,
      publicUrl: 'https://lernstand.stadt.example',
      trustProxy: 'loopback, 10.0.0.0/8, fd00::1',
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '1e3'],
    ['HOST', 'zwei worte'],
    ['TODAY', '2026-02-30'],
    ['TODAY', '31.12.2026'],
    ['DEMO', 'ja'],
    ['PUBLIC_URL', 'lernstand.stadt.example'],
    ['PUBLIC_URL', 'https://stadt.example/lernstand'],
    ['PUBLIC_URL', 'ftp://stadt.example'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
  ])('refuses %s=%s and says what is allowed', (name, value) => {
    expect(faults({ [name]: value })).toEqual([
      expect.stringMatching(`^${name}: „.*“ geht nicht. Erlaubt: .+`),
    ]);
  });

  it.each(['mysql://db/lernstand', 'db:5432', 'datenbankserver'])(
    'refuses DATABASE_URL=%s without repeating it',
    (url) => {
      const [fault] = faults({ DATABASE_URL: url });
      expect(fault).toMatch(/^DATABASE_URL: Erlaubt ist/);
      expect(fault).not.toContain(url);
    },
  );

  it('names everything that is wrong at once, and no password', () => {
    const found = faults({
      PORT: 'x',
      TODAY: 'y',
      ADMIN_EMAIL: 'verwaltung',
      ADMIN_PASSWORD: 'zuKurz',
      HR_EMAIL: 'personal@stadt.example',
    });
    const names = ['PORT', 'TODAY', 'ADMIN_EMAIL', 'ADMIN_PASSWORD', 'HR_EMAIL'];
    expect(found.map((fault) => /^\w+/.exec(fault)?.[0])).toEqual(names);
    expect(found.join()).not.toContain('zuKurz');
    expect(new ConfigurationError(found).message).toMatch(/^Die Einstellungen sind nicht brauchbar:\n {2}- /);
  });

  it('wants two accounts for two tasks', () => {
    const password = 'regen-lampe-ufer-tinte';
    const same = {
      ADMIN_EMAIL: 'a@stadt.example',
      ADMIN_PASSWORD: password,
      HR_EMAIL: 'A@stadt.example',
      HR_PASSWORD: password,
    };
    expect(faults(same)).toEqual([expect.stringContaining('müssen verschieden sein')]);
  });
});

describe('a new password', () => {
  it.each(['regen-lampe-ufer-tinte', 'äöüßäöüßabcd', 'x9 x8 x7 x6 x5', 'a1b2'.repeat(32)])(
    'may be „%s“',
    (password) => {
      expect(passwordFault(password, 'anna@stadt.example')).toBeUndefined();
    },
  );

  it.each([
    ['sieben Zeichen', 'abcdef1', 'mindestens 8 Zeichen'],
    ['sieben Zeichen aus vielen Bytes', '😀😁😂🤣😃😄😅', 'mindestens 8 Zeichen'],
    ['129 Zeichen', 'abcd'.repeat(32).concat('e'), 'höchstens 128 Zeichen'],
    ['wohlbekannt', 'PasswortPasswort', 'zu leicht zu erraten'],
    ['drei Zeichen im Wechsel', 'abcabcabcabcabc', 'zu leicht zu erraten'],
    ['die eigene Adresse', 'Anna@stadt.example', 'E-Mail-Adresse'],
  ])('may not be: %s', (_, password, sentence) => {
    expect(passwordFault(password, 'anna@stadt.example')).toContain(sentence);
  });
});
