import { readFileSync, writeFileSync } from 'node:fs';

const MEGABYTE = 1e6;

/** Forgets the highest memory that this process has used, so that the next peak is that of the work to come. */
export function forgetPeak() {
  writeFileSync('/proc/self/clear_refs', '5');
}

/** The highest resident memory since `forgetPeak`, in MB. */
export function peakMemory() {
  return statusOf('self', 'VmHWM');
}

/** The resident memory of a process now, in MB. */
export function memory(pid = 'self') {
  return statusOf(pid, 'VmRSS');
}

function statusOf(pid, name) {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  return (Number(line.split(/\s+/)[1]) * 1024) / MEGABYTE;
}
