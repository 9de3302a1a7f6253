import { rm } from 'node:fs/promises';

/** Stops the PostgreSQL of the run and removes its folder. */
export default async function tearDown() {
  const { server, dataDir } = globalThis.testServer;
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
