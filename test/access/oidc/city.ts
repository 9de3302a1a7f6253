import { startService, type TestService } from '../../service/service.js';
import { freePort, startProvider, type TestProvider } from './provider.js';
import { Visitor } from './visitor.js';

/** A service with two identity providers that run, and a third one that does not. */
export interface City {
  service: TestService;
  /** Confidential client, finds accounts by verified e-mail. */
  stadt: TestProvider;
  /** Public client, says e-mail and personnel number only when it is asked, and no address is verified there. */
  werk: TestProvider;
  /** Starts the third provider at the address that the service expects it at. */
  startFern(): Promise<TestProvider>;
  /** Makes an account and answers its id. */
  account(email: string, personnelNumber?: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts service and providers. `environment` adds variables. */
export async function startCity(environment: Record<string, string> = {}): Promise<City> {
  const [port, stadtPort, werkPort, fernPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const url = `http://127.0.0.1:${port}`;
  const client = (id: string, secret?: string) => ({
    id: `lernstand-${id}`,
    secret,
    redirectUri: `${url}/api/v1/oidc/${id}/callback`,
    afterSignOut: `${url}/`,
  });
  const stadt = await startProvider(stadtPort, client('stadt', 'geheimnis-nur-im-test'));
  const werk = await startProvider(werkPort, client('werk'), false);
  const service = await startService({
    environment: {
      PORT: String(port),
      PUBLIC_URL: url,
      OIDC_PROVIDERS: 'stadt, werk, fern',
      OIDC_STADT_ISSUER: stadt.issuer,
      OIDC_STADT_CLIENT_ID: 'lernstand-stadt',
      OIDC_STADT_CLIENT_SECRET: 'geheimnis-nur-im-test',
      OIDC_STADT_NAME: 'Stadt Musterstadt',
      OIDC_WERK_ISSUER: werk.issuer,
      OIDC_WERK_CLIENT_ID: 'lernstand-werk',
      OIDC_WERK_PERSONNEL_NUMBER_CLAIM: 'personalnummer',
      OIDC_FERN_ISSUER: `http://127.0.0.1:${fernPort}`,
      OIDC_FERN_CLIENT_ID: 'lernstand-fern',
      ...environment,
    },
  });
  return {
    service,
    stadt,
    werk,
    startFern: () => startProvider(fernPort, client('fern')),
    async account(email, personnelNumber) {
      const { rows } = await service.database.pool.query(
        'INSERT INTO account (email, display_name, personnel_number) VALUES ($1, $1, $2) RETURNING id',
        [email, personnelNumber],
      );
      return rows[0].id;
    },
    async stop() {
      await service.stop();
      await Promise.all([stadt.close(), werk.close()]);
    },
  };
}

/** Begins to sign in and answers the address at which the provider is asked. */
export async function begin(visitor: Visitor, { service }: City, id: string, query = ''): Promise<string> {
  const answer = await visitor.open(`${service.url}/api/v1/oidc/${id}/sign-in${query}`);
  const location = answer.headers.get('location');
  if (answer.status !== 302 || location === null) throw new Error(`${answer.status} ${await answer.text()}`);
  return location;
}

/** Begins to sign in, and answers the address with which the provider sends the browser back, not opened. */
export async function callback(visitor: Visitor, city: City, id: string, query = ''): Promise<string> {
  return visitor.goUntil(city.service.url, await begin(visitor, city, id, query));
}

/** Signs in as far as it goes and answers the last answer of our service. */
export async function signIn(visitor: Visitor, city: City, id: string, query = ''): Promise<Response> {
  return visitor.open(await callback(visitor, city, id, query));
}

/** The address of who is signed in; null = nobody. */
export async function whoIs(visitor: Visitor, { service }: City): Promise<string | null> {
  const answer = await visitor.open(`${service.url}/api/v1/session`);
  return answer.ok ? ((await answer.json()) as { account: { email: string } }).account.email : null;
}
