import { instantBetweenCorrections, openAdministration } from './data/administration.mjs';
import { bareScan, makeNormalised } from './data/normalised.mjs';
import { compare, measure, timed } from './measuring/rounds.mjs';
import { AS_OF, callerNow, evaluationOn, openApplication } from './product.mjs';

const MIDDLE = 100_000;
const LARGE = 1_600_000;
const GOAL = { atMost: 2.5 };

/**
 * The whole administration's evaluation against the bare serial scan of the same facts in third normal form;
 * with an earlier state of knowledge against without; and how it grows from 100,000 to 1,600,000 employees.
 */
export async function evaluation({ sizes, full, quick, report, say }) {
  const wanted = sizes ?? (quick ? [10_000] : full ? [10_000, MIDDLE, LARGE] : [10_000, MIDDLE]);
  for (const employees of wanted) await againstTheScan(employees, report, say);
  if (wanted.includes(LARGE)) await growth(report, say);
}

async function againstTheScan(employees, report, say) {
  await withStatements(employees, say, async ({ statement, oneCore, earlier, scan }) => {
    const turns = employees < 50_000 ? 20 : employees < 500_000 ? 5 : 1;
    const measured = await measure({ scan, statement, earlier, oneCore }, { turns });
    const of = `${employees.toLocaleString('en')} employees`;
    const goal = employees >= MIDDLE ? GOAL : undefined;
    report.ratio('evaluation', `${of}, against the scan`, 'ms', compare(measured, 'statement', 'scan'), goal);
    report.ratio('evaluation', `${of}, on one core`, 'ms', compare(measured, 'oneCore', 'scan'));
    report.ratio(
      'evaluation',
      `${of}, as known earlier against as known now`,
      'ms',
      compare(measured, 'earlier', 'statement'),
      employees >= MIDDLE ? { atMost: 2 } : undefined,
    );
  });
}

/** 16 times the persons may take 25 times as long: what no longer fits into the caches is slower to reach. */
async function growth(report, say) {
  await withStatements(MIDDLE, say, ({ statement: middle }) =>
    withStatements(LARGE, say, async ({ statement: large }) => {
      const measured = await measure({ large, middle });
      const what = `${LARGE.toLocaleString('en')} employees against ${MIDDLE.toLocaleString('en')}`;
      report.ratio('evaluation', what, 'ms', compare(measured, 'large', 'middle'), { atMost: 25 });
    }),
  );
}

/** Hands `use` what is to be measured, each on a connection of its own, and closes all of it. */
async function withStatements(employees, say, use) {
  const database = await openAdministration(employees, { say });
  const application = await openApplication(database);
  const clients = await Promise.all(
    ['own', 'serial', 'scan'].map(() => database.reading.everything.whole.connect()),
  );
  const [own, serial, bare] = clients;
  try {
    await makeNormalised(bare);
    await serial.query('SET max_parallel_workers_per_gather = 0');
    const caller = await callerNow(own);
    const earlier = await instantBetweenCorrections(own);
    const evaluate = (client, asked = {}) => {
      const service = evaluationOn(client, application);
      return timed(() => service.evaluate({ asOf: AS_OF, ...asked }, caller));
    };
    await use({
      statement: evaluate(own),
      oneCore: evaluate(serial),
      earlier: evaluate(own, { knownAt: earlier }),
      scan: timed(await bareScan(bare)),
    });
  } finally {
    for (const client of clients) client.release(true);
    await application.close();
    await database.close();
  }
}
