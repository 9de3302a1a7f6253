import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from '../../src/platform/configuration.js';

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
    localSignIn: true,
    identityProviders: [],
    allowInsecureHttp: false,
    scanner: undefined,
    evidenceKeptDays: 30,
    mailServer: undefined,
    mailKeptDays: 400,
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
      'LOCAL_SIGN_IN',
      'OIDC_PROVIDERS',
    ];
    expect(readConfiguration(Object.fromEntries(empty.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('takes what is set', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'postgresql://lernstand:wolke4tisch@db:5432/lernstand',
      DATA_DIR: '/srv/lernstand',
      TODAY: '2026-12-31',
      ADMIN_EMAIL: 'verwaltung@stadt.example',
      ADMIN_PASSWORD: ' mit Leerzeichen am Rand ',
      HR_EMAIL: 'personal@stadt.example',
      HR_PASSWORD: 'wolke-tisch-hafen-blatt',
      DEMO: '1',
      PUBLIC_URL: 'https://lernstand.stadt.example/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::1',
      ALLOW_INSECURE_HTTP: '1',
      CLAMD: '[fd00::3]:3310',
      EVIDENCE_KEPT_DAYS: '90',
      SMTP_URL: 'smtp://lernstand:k%C3%A4se%20rad@mail.stadt.example',
      MAIL_FROM: 'lernstand@stadt.example',
      MAIL_KEPT_DAYS: '800',
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
      localSignIn: true,
      identityProviders: [],
      allowInsecureHttp: true,
      scanner: { host: 'fd00::3', port: 3310 },
      evidenceKeptDays: 90,
      mailServer: {
        host: 'mail.stadt.example',
        port: 587,
        secure: false,
        requireTls: true,
        auth: { user: 'lernstand', pass: 'käse rad' },
        from: 'lernstand@stadt.example',
      },
      mailKeptDays: 800,
    });
    expect(readConfiguration({ CLAMD: '/run/clamd.sock' }).scanner).toEqual({ path: '/run/clamd.sock' });
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
    ['LOCAL_SIGN_IN', 'nein'],
    ['ALLOW_INSECURE_HTTP', 'true'],
    ['PUBLIC_URL', 'lernstand.stadt.example'],
    ['PUBLIC_URL', 'https://stadt.example/lernstand'],
    ['PUBLIC_URL', 'ftp://stadt.example'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['CLAMD', 'clamd'],
    ['CLAMD', 'clamd:0'],
    ['CLAMD', 'http://clamd:3310'],
    ['EVIDENCE_KEPT_DAYS', '0'],
    ['EVIDENCE_KEPT_DAYS', '1e3'],
    ['MAIL_FROM', 'Lernstand'],
    ['MAIL_KEPT_DAYS', '0'],
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

  it.each([
    [
      'smtps://mail.stadt.example',
      { host: 'mail.stadt.example', port: 465, secure: true, requireTls: false },
    ],
    [
      'smtp://mail.stadt.example:25',
      { host: 'mail.stadt.example', port: 25, secure: false, requireTls: true },
    ],
    ['smtp://localhost:25', { host: 'localhost', port: 25, secure: false, requireTls: false }],
    ['smtp://[::1]:25', { host: '::1', port: 25, secure: false, requireTls: false }],
  ])('takes SMTP_URL=%s; without TLS only this computer', (SMTP_URL, server) => {
    const from = 'lernstand@stadt.example';
    expect(readConfiguration({ SMTP_URL, MAIL_FROM: from }).mailServer).toEqual({
      ...server,
      auth: undefined,
      from,
    });
  });

  it.each([
    'post.stadt.example',
    'https://post.stadt.example',
    'smtp://nur-benutzer@post.stadt.example',
    'smtp://b:geheim@post.stadt.example/pfad',
    'smtp://b:%E0@post.stadt.example',
    'smtp://post.stadt.example?tls=0',
  ])('refuses SMTP_URL=%s without repeating it', (SMTP_URL) => {
    const [fault] = faults({ SMTP_URL, MAIL_FROM: 'lernstand@stadt.example' });
    expect(fault).toMatch(/^SMTP_URL: Erlaubt ist/);
    expect(fault).not.toContain(SMTP_URL);
  });

  it('wants SMTP_URL and MAIL_FROM together', () => {
    const together = 'SMTP_URL und MAIL_FROM gehören zusammen: Setzen Sie beide oder keine von beiden.';
    expect(faults({ SMTP_URL: 'smtp://localhost' })).toEqual([together]);
    expect(faults({ MAIL_FROM: 'lernstand@stadt.example' })).toEqual([together]);
  });

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

describe('identity providers', () => {
  const PUBLIC_URL = 'https://lernstand.stadt.example';
  const keycloak = {
    PUBLIC_URL,
    OIDC_PROVIDERS: 'keycloak',
    OIDC_KEYCLOAK_ISSUER: 'https://anmeldung.stadt.example/realms/stadt',
    OIDC_KEYCLOAK_CLIENT_ID: 'lernstand',
  };

  it('have a default for everything but address and client', () => {
    const { identityProviders, localSignIn } = readConfiguration({ ...keycloak, LOCAL_SIGN_IN: '0' });
    expect(localSignIn).toBe(false);
    expect(identityProviders).toEqual([
      {
        id: 'keycloak',
        name: 'keycloak',
        issuer: new URL(keycloak.OIDC_KEYCLOAK_ISSUER),
        clientId: 'lernstand',
        clientSecret: undefined,
        scope: 'openid email profile',
        emailClaim: 'email',
        personnelNumberClaim: undefined,
        trustsEmail: false,
      },
    ]);
  });

  it('may be several, each with settings of its own', () => {
    const { identityProviders } = readConfiguration({
      ...keycloak,
      OIDC_PROVIDERS: ' keycloak, entra ',
      OIDC_ENTRA_ISSUER: 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0',
      OIDC_ENTRA_CLIENT_ID: 'c0ffee',
      OIDC_ENTRA_CLIENT_SECRET: 'geheim',
      OIDC_ENTRA_NAME: 'Microsoft',
      OIDC_ENTRA_EMAIL_CLAIM: 'preferred_username',
      OIDC_ENTRA_PERSONNEL_NUMBER_CLAIM: 'employeeid',
      OIDC_ENTRA_SCOPE: 'openid profile',
      OIDC_ENTRA_TRUST_EMAIL: '1',
    });
    expect(identityProviders.map(({ id }) => id)).toEqual(['keycloak', 'entra']);
    expect(identityProviders[1]).toMatchObject({
      name: 'Microsoft',
      clientSecret: 'geheim',
      scope: 'openid profile',
      emailClaim: 'preferred_username',
      personnelNumberClaim: 'employeeid',
      trustsEmail: true,
    });
  });

  it.each([
    ['http://127.0.0.1:8080', []],
    ['http://localhost:8080/realms/stadt', []],
    ['http://anmeldung.stadt.example', ['OIDC_KEYCLOAK_ISSUER']],
    ['http://127.0.0.1.stadt.example', ['OIDC_KEYCLOAK_ISSUER']],
    ['https://a:b@anmeldung.stadt.example', ['OIDC_KEYCLOAK_ISSUER']],
    ['https://anmeldung.stadt.example/?a=1', ['OIDC_KEYCLOAK_ISSUER']],
    ['anmeldung.stadt.example', ['OIDC_KEYCLOAK_ISSUER']],
    ['https://login.microsoftonline.com/common/v2.0', ['OIDC_KEYCLOAK_ISSUER']],
    ['https://login.microsoftonline.com/organizations', ['OIDC_KEYCLOAK_ISSUER']],
  ])('at %s: faults %j', (issuer, names) => {
    const found = faults({ ...keycloak, OIDC_KEYCLOAK_ISSUER: issuer });
    expect(found.map((fault) => /^\w+/.exec(fault)?.[0])).toEqual(names);
    expect(found.join()).not.toContain('a:b');
  });

  it.each([
    [{ OIDC_PROVIDERS: 'Keycloak' }, 'OIDC_PROVIDERS'],
    [{ OIDC_PROVIDERS: 'keycloak,keycloak' }, 'OIDC_PROVIDERS'],
    [{ OIDC_PROVIDERS: '../etc' }, 'OIDC_PROVIDERS'],
    [{ PUBLIC_URL: '' }, 'OIDC_PROVIDERS braucht PUBLIC_URL'],
    [{ OIDC_KEYCLOAK_CLIENT_ID: '' }, 'OIDC_KEYCLOAK_CLIENT_ID'],
    [{ OIDC_KEYCLOAK_ISSUER: '' }, 'OIDC_KEYCLOAK_ISSUER'],
    [{ OIDC_KEYCLOAK_SCOPE: 'email' }, 'OIDC_KEYCLOAK_SCOPE'],
    [{ OIDC_KEYCLOAK_TRUST_EMAIL: 'ja' }, 'OIDC_KEYCLOAK_TRUST_EMAIL'],
  ])('refuses %j', (wrong, begin) => {
    const found = faults({ ...keycloak, ...wrong });
    expect(found).toEqual([expect.stringMatching(`^${begin}`)]);
  });

  it('are needed where passwords are switched off', () => {
    expect(faults({ LOCAL_SIGN_IN: '0' })).toEqual([expect.stringContaining('niemand anmelden')]);
  });
});
