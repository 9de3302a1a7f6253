import { EVERYTHING } from '../dist/src/access/scope.js';
import { evaluationText } from '../dist/src/evaluation/evaluation.query.js';
import { personRowsText } from '../dist/src/evaluation/person-rows.js';
import { Statement } from '../dist/src/platform/database/statement.js';
import { BoardService } from '../dist/src/round/board.service.js';
import { overtakenBy } from '../dist/src/round/seal/moved-persons.js';
import { Sealing } from '../dist/src/round/seal/sealing.js';
import { OwnFiguresService } from '../dist/src/round/submission/own-figures.js';
import { submissionIn } from '../dist/src/round/submission/submission.query.js';
import { cityOn } from '../dist/src/round/unit-figures.js';
import { openAdministration } from './data/administration.mjs';
import { compare, measure, timed } from './measuring/rounds.mjs';
import { AS_OF, openApplication } from './product.mjs';

/** The generated administrations are kept: what is measured is rolled back, and the round goes with the next one. */
const EMPTY = `TRUNCATE reporting_round, submission, sealed_evaluation, sealed_person, sealed_person_data, counted_person,
  round_event CASCADE`;
const OPEN = `
WITH round AS (
  INSERT INTO reporting_round (mandate_id, title, reference_date, opens_on, deadline, demand, covers_all, state)
  SELECT min(id), 'Messung', $1, $1, $1, 'Messung', true, 'OPEN' FROM training_mandate RETURNING id
)
INSERT INTO submission (round_id, unit_id)
SELECT round.id, v.unit_id FROM round, unit_version v WHERE v.reporting AND v.valid @> $1::date RETURNING round_id AS id`;
const ROLLED_BACK = new Error('what was measured is not kept');

/** A reporting round: the board against the evaluation's statement, sealing against its questions alone. */
export async function round({ sizes, quick, report, say }) {
  const [employees] = sizes ?? [quick ? 1000 : 12_000];
  const database = await openAdministration(employees, { say });
  const application = await openApplication(database);
  const { manager } = database.dataSource;
  try {
    await manager.query(EMPTY);
    const [{ id }] = await manager.query(OPEN, [AS_OF]);
    const boards = application.get(BoardService);
    const { units } = await boards.of(id);
    const largest = units.reduce((a, b) => (b.figures.total.obliged > a.figures.total.obliged ? b : a));
    const submission = await submissionIn(manager, largest.submission, EVERYTHING);
    const own = application.get(OwnFiguresService);
    const { mandate } = await own.of(manager, submission);
    const city = cityOn(AS_OF, mandate);
    const unit = { ...city, reportedBy: submission.unitId };
    const ask = async (text, asked) => {
      const statement = new Statement();
      await manager.query(text(asked, statement), statement.values);
    };
    const what = `${employees.toLocaleString('en')} employees, ${units.length} units`;
    const board = await measure(
      {
        board: timed(() => boards.of(id)),
        statement: timed(() => ask(evaluationText, city)),
      },
      { turns: 10 },
    );
    const limit = 'the board of a round against the evaluation’s statement alone';
    report.ratio('round', `${limit}, ${what}`, 'ms', compare(board, 'board', 'statement'), { atMost: 4 });
    const sealed = await measure(
      {
        sealing: timed(() => sealAndRollBack(application, submission, own, city)),
        questions: timed(async () => {
          await ask(evaluationText, unit);
          await ask(personRowsText, unit);
        }),
      },
      { turns: 5 },
    );
    const persons = largest.figures.total.obliged;
    const sealing = `sealing a unit of ${persons} obliged persons against asking for its figures and persons`;
    report.ratio('round', sealing, 'ms', compare(sealed, 'sealing', 'questions'), { atMost: 4 });
    await manager.query(EMPTY);
  } finally {
    await application.close();
    await database.close();
  }
}

/** All that a hand-in asks and writes for its seal. */
async function sealAndRollBack(application, { id, roundId, unitId }, own, city) {
  const sealing = application.get(Sealing);
  const work = sealing.inTurn(roundId, async (manager) => {
    const submission = await submissionIn(manager, id, EVERYTHING, true);
    const { mandate, figures } = await own.of(manager, submission);
    const persons = await sealing.personsBehind(manager, { ...city, reportedBy: unitId });
    await overtakenBy(manager, submission, persons, city);
    const state = await sealing.factState(manager);
    await sealing.seal(manager, { submission, mandate, state, figures, persons, signatures: [] });
    throw ROLLED_BACK;
  });
  await work.catch((error) => {
    if (error !== ROLLED_BACK) throw error;
  });
}
