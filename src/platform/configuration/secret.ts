import { readFileSync } from 'node:fs';

/**
 * Reads a secret from the variable `name`, or from the file that `name`_FILE names, as containers mount secrets:
 * its text without the newline at the end. Not trimmed, since spaces may belong to it. Adds a German sentence to
 * `faults` when both are given, or when the file is empty or cannot be read; neither content nor path is repeated,
 * because somebody may have put the secret where the path belongs.
 * @returns undefined when it is not given or faulty
 */
export function readSecret(
  environment: NodeJS.ProcessEnv,
  name: string,
  faults: string[],
): string | undefined {
  const value = environment[name] || undefined;
  const path = environment[`${name}_FILE`]?.trim() || undefined;
  if (path === undefined) return value;
  if (value !== undefined) {
    faults.push(`${name} und ${name}_FILE: Setzen Sie nur eine von beiden.`);
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    const secret = text.replace(/\r?\n$/, '');
    if (secret !== '') return secret;
    faults.push(`${name}_FILE: Die Datei ist leer.`);
  } catch (error) {
    const { code = 'unbekannt' } = error as { code?: string };
    faults.push(
      `${name}_FILE: Die Datei lässt sich nicht lesen (${code}). Erlaubt: der Pfad einer Textdatei in UTF-8, die der Dienst lesen darf.`,
    );
  }
  return undefined;
}

/** Whether a secret is given at all, faulty or not. */
export function isSecretGiven(environment: NodeJS.ProcessEnv, name: string): boolean {
  return Boolean(environment[name] || environment[`${name}_FILE`]?.trim());
}
