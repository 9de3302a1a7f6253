/** Where clamd listens. */
export type ScannerAddress = { host: string; port: number } | { path: string };

/** `host:port`, `[IPv6]:port` or the path of a socket; what is none of it is added to the faults. */
export function readScannerAddress(value: string | undefined, faults: string[]): ScannerAddress | undefined {
  if (value === undefined) return undefined;
  if (value.startsWith('/')) return { path: value };
  const [, bracketed, plain, port] = /^(?:\[([\da-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(value) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) >= 1 && Number(port) <= 65535) return { host, port: Number(port) };
  faults.push(`CLAMD: „${value}“ geht nicht. Erlaubt: rechner:3310 oder der Pfad eines Sockets.`);
  return undefined;
}
