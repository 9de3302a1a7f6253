import 'reflect-metadata';
import { ConfigurationError, readConfiguration } from './platform/configuration.js';
import { faultLine } from './platform/http/log.js';
import { ProblemException } from './platform/problem/problem.js';
import { type RunningService, startService } from './service.js';

/** Sentences for people go to standard output, log lines to standard error. */
function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Why the service could not start, in words that help; errors of others may hold more than a log should. */
function failed(error: unknown): void {
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof ProblemException)
    process.stderr.write(`Lernstand startet nicht: ${error.detail}\n`);
  else if ((error as { code?: string }).code === 'EADDRINUSE') {
    process.stderr.write('Lernstand startet nicht: Auf diesem Anschluss (PORT) läuft schon etwas anderes.\n');
  } else if (error instanceof Error) process.stderr.write(`Lernstand startet nicht: ${error.message}\n`);
  process.exitCode = 1;
}

function stopOnSignal(service: RunningService): void {
  let isStopping = false;
  const stop = async (exitCode: number) => {
    if (isStopping) return;
    isStopping = true;
    say('Lernstand wird beendet; offene Anfragen werden noch beantwortet …');
    const isClosed = await service.close().then(
      () => true,
      () => false,
    );
    process.exit(isClosed ? exitCode : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error: unknown) => {
      const line = { level: 'fatal', time: new Date().toISOString(), ...faultLine(error), msg: fault };
      process.stderr.write(`${JSON.stringify(line)}\n`);
      void stop(1);
    });
  }
}

// Whoever reads the log may go away. Without a listener each lost line would become a fault, and its line the next.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const service = await startService(readConfiguration(process.env), say);
  stopOnSignal(service);
  say(`Lernstand ist bereit: ${service.url}`);
} catch (error) {
  failed(error);
}
