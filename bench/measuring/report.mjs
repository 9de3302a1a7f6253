/**
 * Takes what the benchmarks find, says each at once, and keeps all for the table at the end.
 * A goal is `{ atMost }` or `{ atLeast }`; without one the figure is shown and judges nothing.
 */
export class Report {
  lines = [];

  constructor(say) {
    this.say = say;
  }

  /** Ours against the limit, as `compare` answers it. `unit` is that of both medians. */
  ratio(benchmark, what, unit, compared, goal) {
    const { ours, limit, ratio, lowest, highest } = compared;
    this.add({
      benchmark,
      what,
      ours: `${number(ours)} ${unit}`,
      limit: `${number(limit)} ${unit}`,
      figure: `× ${number(ratio)} (${number(lowest)} to ${number(highest)})`,
      ...judged(ratio, goal, '× '),
      ...counted(compared),
    });
  }

  /** A figure that has a goal of its own. */
  value(benchmark, what, unit, measured, goal) {
    const { value, lowest, highest } = measured;
    const range = lowest === highest ? '' : ` (${number(lowest)} to ${number(highest)})`;
    this.add({
      benchmark,
      what,
      ours: `${number(value)} ${unit}`,
      limit: '',
      figure: `${number(value)} ${unit}${range}`,
      ...judged(value, goal, '', ` ${unit}`),
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
      cells('benchmark', 'what', 'ours', 'the limit', 'ratio or figure (spread)', 'goal', 'reached', 'remark'),
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

/** Says how many rounds there were when they were fewer than five, and how many of them were not quiet. */
function counted({ rounds, loud }) {
  const few = rounds < 5 ? [rounds === 1 ? 'one measurement' : `${rounds} rounds only`] : [];
  const noisy = loud > 0 ? [`${loud} of ${rounds} rounds not quiet`] : [];
  return { remark: [...few, ...noisy].join(', ') };
}

/** Three significant digits, without an exponent. */
function number(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
