/**
 * Takes what the benchmarks find, says each at once, and keeps all for the table at the end.
 * A goal is `{ atMost }` or `{ atLeast }`; without one the figure is shown and judges nothing.
 */
export class Report {
  lines = [];

  /** @param judges whether figures are held against their goals; those of small sizes are not */
  constructor(say, judges) {
    this.say = say;
    this.judges = judges;
  }

  /** Ours against the limit, as `compare` answers it. `unit` is that of both medians. */
  ratio(benchmark, what, unit, compared, goal) {
    const { ours, limit, ratio } = compared;
    this.add({
      benchmark,
      what,
      ours: `${number(ours)} ${unit}`,
      limit: `${number(limit)} ${unit}`,
      figure: `× ${number(ratio)}${spread(compared)}`,
      ...judged(ratio, this.judges ? goal : undefined, '× '),
      ...counted(compared),
    });
  }

  /** A figure that has a goal of its own. */
  value(benchmark, what, unit, measured, goal) {
    const { value } = measured;
    this.add({
      benchmark,
      what,
      ours: `${number(value)} ${unit}`,
      limit: '',
      figure: `${number(value)} ${unit}${spread(measured)}`,
      ...judged(value, this.judges ? goal : undefined, '', ` ${unit}`),
      ...counted(measured),
    });
  }

  add(line) {
    this.lines.push(line);
    const { what, ours, limit, figure, goal, verdict, remark } = line;
    const sides = limit ? `${ours} against ${limit}: ${figure}` : figure;
    this.say(`  ${what}: ${sides}${goal ? `; goal ${goal}: ${verdict}` : ''}${remark ? ` [${remark}]` : ''}`);
  }

  /** Whether a goal was missed. */
  get missed() {
    return this.lines.some(({ verdict }) => verdict === 'MISSED');
  }

  /** All of it as a table for docs/benchmark.md. */
  markdown() {
    const cells = (...values) => `| ${values.map((value) => value || '–').join(' | ')} |`;
    return [
      cells(
        'benchmark',
        'what',
        'ours',
        'the limit',
        'ratio or figure (spread)',
        'goal',
        'reached',
        'remark',
      ),
      cells(...Array(8).fill('---')),
      ...this.lines.map(({ benchmark, what, ours, limit, figure, goal, verdict, remark }) =>
        cells(benchmark, what, ours, limit, figure, goal, verdict, remark),
      ),
    ].join('\n');
  }
}

function judged(figure, goal, before = '', after = '') {
  if (goal === undefined) return { goal: '', verdict: '' };
  const { atMost, atLeast } = goal;
  const isReached = atMost === undefined ? figure >= atLeast : figure <= atMost;
  const bound = atMost === undefined ? `≥ ${before}${atLeast}${after}` : `≤ ${before}${atMost}${after}`;
  return { goal: bound, verdict: isReached ? 'reached' : 'MISSED' };
}

function spread({ lowest, highest, rounds }) {
  return rounds > 1 ? ` (${number(lowest)} to ${number(highest)} in ${rounds} rounds)` : '';
}

function counted({ rounds, loud }) {
  const one = rounds === 1 ? 'one measurement' : '';
  return { remark: loud > 0 ? `others took CPU in ${loud} of ${rounds} rounds` : one };
}

/** Three significant digits, without an exponent. */
function number(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
