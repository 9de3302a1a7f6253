import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time in clock ticks: of the machine (`all`, of which `busy`), and `own`: of this process and of all that
 * it has started, PostgreSQL's processes and those that have ended included. Undefined where there is no /proc.
 */
export function processorTime() {
  if (!existsSync('/proc/stat')) return undefined;
  const [first] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  // user nice system idle iowait irq softirq steal; what follows is contained in user
  const ticks = first.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, each) => sum + each, 0);
  return { all, busy: all - ticks[3] - ticks[4], own: ownTime() };
}

/** The share of the whole CPU (all cores) that others took since `before`, 0 to 1; 0 where it is unknown. */
export function shareOfOthers(before) {
  const now = processorTime();
  if (before === undefined || now === undefined || now.all === before.all) return 0;
  const others = now.busy - before.busy - (now.own - before.own);
  return Math.max(0, others / (now.all - before.all));
}

function ownTime() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(processOf)
    .filter(Boolean);
  const family = new Set([process.pid]);
  let own = 0;
  // Children have mostly, but not always, a greater number than their parents: until nothing is found any more.
  for (let found = true; found; ) {
    found = false;
    for (const each of processes) {
      if (each.counted || !(family.has(each.pid) || family.has(each.parent))) continue;
      family.add(each.pid);
      own += each.ticks;
      each.counted = true;
      found = true;
    }
  }
  return own;
}

/** A process with its parent and its CPU time, that of its ended children included. */
function processOf(name) {
  try {
    const line = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold blanks.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid: Number(name), parent: Number(fields[1]), ticks };
  } catch {
    // It has ended since the folder was read.
    return undefined;
  }
}
