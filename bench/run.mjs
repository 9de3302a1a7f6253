import { parseArgs } from 'node:util';
import { evaluation } from './evaluation.mjs';
import { overHttp } from './http.mjs';
import { importing } from './import.mjs';
import { machineLine } from './measuring/machine.mjs';
import { Report } from './measuring/report.mjs';
import { pages } from './pages.mjs';
import { round } from './round.mjs';
import { spreadsheet } from './spreadsheet.mjs';
import { start } from './start.mjs';
import { workbook } from './workbook.mjs';

const BENCHMARKS = {
  evaluation,
  spreadsheet,
  http: overHttp,
  workbook,
  import: importing,
  start,
  round,
  pages,
};

/** A benchmark that takes longer than this hangs; everything that it has started ends with us. */
const LIMIT_MINUTES = 60;

const HELP = `npm run bench -- [name[:size] …] [--quick] [--full] [--markdown]

  ${Object.keys(BENCHMARKS).join('  ')}

  --quick     small sizes: shows that a benchmark runs, its figures prove nothing and are not judged
  --full      the largest sizes too (some GB in BENCH_DIR, some minutes to make them)
  --markdown  the figures as a table for docs/benchmark.md at the end
  BENCH_DIR   folder in which the generated administrations are kept`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const wanted =
  positionals.length > 0 ? positionals.map(named) : Object.keys(BENCHMARKS).map((name) => ({ name }));
const unknown = wanted.filter(({ name }) => !BENCHMARKS[name]);
if (values.help || unknown.length > 0) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}
// What was started ends when we are gone; being interrupted is an ordinary end.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
const report = new Report(console.log, !values.quick);
for (const { name, sizes } of wanted) {
  console.log(name);
  const limit = setTimeout(() => {
    console.error(`${name} did not end within ${LIMIT_MINUTES} minutes.`);
    process.exit(1);
  }, LIMIT_MINUTES * 60_000);
  await BENCHMARKS[name]({ sizes, quick: values.quick, full: values.full, report, say: console.log });
  clearTimeout(limit);
}
const machine = await machineLine();
console.log(values.markdown ? `\n${machine}\n\n${report.markdown()}` : `\n${machine}`);
if (report.missed) process.exitCode = 1;

/** `name` or `name:size`. */
function named(argument) {
  const [name, size] = argument.split(':');
  return size === undefined ? { name } : { name, sizes: [Number(size)] };
}
