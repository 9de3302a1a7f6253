import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FirstAccountsService } from './access/first-accounts.js';
import { ReadLogHead } from './access/read-log/read-log-head.js';
import { createApplication } from './application.js';
import { SampleData } from './installation/sample-data.service.js';
import { safetyNotices } from './platform/configuration/safety.js';
import type { Configuration } from './platform/configuration.js';
import { openDatabase } from './platform/database/database.js';
import { OpenRequests } from './platform/http/open-requests.js';

/** How long open requests may take to end after the stop signal. */
const STOP_WITHIN_MS = 10_000;

/** A running service. */
export interface RunningService {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Lets open requests end, then closes everything, the embedded database too. */
  close(): Promise<void>;
}

/**
 * Starts the whole service: database, first accounts, HTTP.
 * @param say takes the German sentences of the start, among them the set-up link, which is a secret
 */
export async function startService(
  configuration: Configuration,
  say: (sentence: string) => void = () => undefined,
): Promise<RunningService> {
  if (configuration.today) say(`Der heutige Tag ist fest eingestellt: ${configuration.today}.`);
  const { databaseUrl, dataDir } = configuration;
  say(
    databaseUrl ? 'Verbinde mit der Datenbank …' : `Starte die eingebaute Datenbank im Ordner ${dataDir} …`,
  );
  const database = await openDatabase(configuration);
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApplication(configuration, database);
    const { made, setupSecret } = await app.get(FirstAccountsService).prepare();
    if (made.includes('ADMIN')) say('Das erste Konto der Administration ist angelegt.');
    if (made.includes('HR')) say('Das erste Konto des Haupt- und Personalamts ist angelegt.');
    await app.get(SampleData).prepare(say);
    await app.get(ReadLogHead).anchor();
    await app.listen(configuration.port, configuration.host);
    const url = addressOf(app, configuration.host);
    if (setupSecret) {
      say('Es gibt noch kein Konto der Administration. Legen Sie es mit diesem Link an, er gilt nur einmal:');
      say(`  ${configuration.publicUrl ?? url}/einrichten#${setupSecret}`);
    }
    for (const notice of safetyNotices(configuration)) say(notice);
    const running = app;
    return {
      url,
      async close() {
        await running.get(OpenRequests).end(running.getHttpServer(), STOP_WITHIN_MS);
        await running.close();
        await database.close();
      },
    };
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
}

function addressOf(app: NestFastifyApplication, host: string): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
