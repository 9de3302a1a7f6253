import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BoardDto } from '../../src/round/board.dto.js';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { RoundVerificationDto, SealDetailDto } from '../../src/round/seal/seal.dto.js';
import type { TableDto } from '../../src/round/table/table.dto.js';
import { opened, openedSheet, valuesOf } from '../evaluation/workbook/read.js';
import { HOSTILE_TEXTS } from '../exchange/reading/hostile-texts.js';
import { HOSTILE_WORKBOOKS } from '../exchange/reading/hostile-workbooks.js';
import { cellsOf, csvOf, filled, RIGHT, type Sent, send, type TableCells } from './filled-table.js';
import { boardOf, done, openRound, read, startTown, step, submissionOf, type Town } from './town.js';
import { WRONG } from './wrong-tables.js';

let town: Town;
let round: RoundDetailDto;
let enterprise: string;
let template: Buffer;

beforeAll(async () => {
  town = await startTown();
  round = await openRound(town);
  enterprise = submissionOf(round, 'EB 1');
  for (const code of ['EB 1', 'Amt 20', 'Büro 30'])
    done(
      await town.hr.send('PUT', `rounds/${round.id}/units/${encodeURIComponent(code)}`, { byTable: true }),
    );
  const answer = await town.service.request(`/api/v1/submissions/${enterprise}/template.xlsx`);
  template = Buffer.from(await answer.arrayBuffer());
});
afterAll(() => town.service.stop());

const sent = (content: string | Buffer, how: Sent = {}, submission = enterprise) =>
  send(town.service, submission, content, how);
const without = (column: string): TableCells =>
  Object.fromEntries(Object.entries(RIGHT).filter(([title]) => title !== column));
const errorsOf = ({ body }: { body: { errors: { row: number; column: string; code: string }[] } }) =>
  body.errors.map(({ row, column, code }) => [row, column, code]);

/** What a refused or dry run must leave as it was. */
async function everything(): Promise<unknown> {
  const { rows } = await town.service.database.pool.query(
    `SELECT (SELECT count(*) FROM sealed_evaluation) AS seals, (SELECT count(*) FROM round_event) AS events,
       (SELECT json_agg(s ORDER BY id) FROM submission s) AS submissions`,
  );
  return rows;
}

describe('the template', () => {
  it('has the header of the evaluation and the line of the unit, and says how it is filled', async () => {
    const book = await opened(template);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Erläuterungen']);
    const sheet = await openedSheet(template, 'Auswertung');
    expect(valuesOf(sheet.getRow(1), 26)).toEqual([...Object.keys(RIGHT), null]);
    expect(valuesOf(sheet.getRow(2), 3)).toEqual(['EB 1', 'Amt für EB 1', null]);
    const topics = new Set(book.getWorksheet('Erläuterungen')?.getColumn(1).values);
    for (const topic of ['Auswertungsrunde', 'Frist', 'Ausfüllen', 'Spalte „Zielgruppe“', 'Wer gezählt wird'])
      expect(topics).toContain(topic);
  });

  it('is for the unit and the personnel department', async () => {
    const { headEnterprise, head10 } = town;
    const path = `submissions/${enterprise}/template.xlsx`;
    const { status } = await fetch(`${town.service.url}/api/v1/${path}`);
    expect(status).toBe(401);
    expect((await head10.send('GET', path)).body.code).toBe('SUBMISSION_NOT_FOUND');
    await expect(headEnterprise.send('GET', path)).rejects.toThrow('PK');
  });

  it('as it comes misses every figure', async () => {
    const refused = await sent(template, { dryRun: true });
    expect([refused.status, refused.body.code, refused.body.errorCount]).toEqual([422, 'IMPORT_REFUSED', 23]);
    expect(errorsOf(refused)[0]).toEqual([2, 'Führungskräfte: Zielgruppe', 'REQUIRED']);
  });
});

describe('a table with something wrong', () => {
  it.each(WRONG)('is refused: %s', async (_, changed, expected) => {
    const line = { ...RIGHT, ...changed };
    const refused = await sent(csvOf(line));
    expect(refused.status).toBe(422);
    expect(errorsOf(refused)).toEqual(expected.map(([column, code]) => [2, column, code]));
    for (const { column, value, message } of refused.body.errors) {
      expect(value).toBe(line[column] === '' ? null : String(line[column]));
      expect(message).toContain('Erlaubt: ');
    }
  });

  it('is told everything at once, and nothing is kept', async () => {
    const before = await everything();
    const line = {
      ...RIGHT,
      Kürzel: 'EB 2',
      'Führungskräfte: Zielgruppe': 'x',
      'Gesamt: Auftrag erfüllt': 99,
    };
    const refused = await sent(csvOf(line, RIGHT));
    expect(refused.body).toMatchObject({ status: 422, code: 'IMPORT_REFUSED', errorCount: 4 });
    expect(errorsOf(refused)).toEqual([
      [2, 'Kürzel', 'NOT_THIS_UNIT'],
      [2, 'Führungskräfte: Zielgruppe', 'NOT_A_COUNT'],
      [2, 'Gesamt: Auftrag erfüllt', 'DOES_NOT_ADD_UP'],
      [3, 'Kürzel', 'MORE_THAN_ONE_LINE'],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('counts all lines that are too many, and lists the first', async () => {
    const lines = Array.from({ length: 1500 }, () => RIGHT);
    const { body } = await sent(csvOf(RIGHT, ...lines));
    expect([body.errorCount, body.errors.length]).toEqual([1500, 1000]);
  });

  it('lacks columns, or its line', async () => {
    const lacking = await sent(csvOf(without('Beschäftigte: Auftrag erfüllt')));
    expect([lacking.status, lacking.body.code]).toEqual([422, 'MISSING_COLUMNS']);
    expect(lacking.body.detail).toContain('Beschäftigte: Auftrag erfüllt');
    const empty = await sent(`${csvOf(RIGHT).split('\r\n')[0]}`);
    expect([empty.status, empty.body.code]).toEqual([422, 'NO_LINE']);
  });

  it('has formulas instead of figures', async () => {
    const formula = { formula: 'C2+L2', result: 45 } as unknown as number;
    const refused = await sent(await filled(template, { ...RIGHT, 'Gesamt: Zielgruppe': formula }));
    expect(errorsOf(refused)).toEqual([[2, 'Gesamt: Zielgruppe', 'FORMULA_CELL']]);
  });

  const HOSTILE = ['a bomb of 200 MB', 'a bomb that says it is small'];
  const files = [...HOSTILE_WORKBOOKS, ...HOSTILE_TEXTS].filter(
    ([name, , code]) => HOSTILE.includes(name) || code === 'FORBIDDEN_XML',
  );
  it.each(files)('is meant to do harm: %s', async (_, content, expected) => {
    const before = await everything();
    const refused = await sent(Buffer.from(content()), { dryRun: true });
    expect([refused.status, refused.body.code]).toEqual([422, expected]);
    expect(await everything()).toEqual(before);
  });
  it('are all there', () => expect(files.length).toBe(4));
});

describe('a right table', () => {
  it('is checked by a dry run, which changes nothing', async () => {
    const before = await everything();
    const checked = done<TableDto>(await sent(await filled(template, RIGHT), { dryRun: true }));
    expect(checked).toMatchObject({
      ...{ state: 'OPEN', isSealed: false, nilReturn: false, unit: { code: 'EB 1' } },
      figures: {
        leaders: { obliged: 5, trained: 3, fulfilled: 2, notFulfilled: 3, trainings: { total: 3 } },
        employees: { obliged: 40, trainings: { CITIZEN_COMMUNICATION: 3 } },
        total: { obliged: 45, notFulfilled: 33, trainings: { INTERCULTURAL_COMPETENCE: 8, total: 15 } },
      },
    });
    expect(await everything()).toEqual(before);
  });

  it('is what the evaluation itself says of any unit', async () => {
    const { units } = await town.service.evaluation({ asOf: '2026-12-31' });
    for (const code of ['Amt 20', 'Büro 30']) {
      const line = units.find((unit) => unit.code === code);
      if (!line) throw new Error(`${code} has no line`);
      const { leaders, employees, total } = line;
      const table = csvOf(cellsOf(code, line));
      const { figures } = done<TableDto>(await sent(table, { dryRun: true }, submissionOf(round, code)));
      expect(figures).toEqual({ leaders, employees, total });
    }
  });

  it('is sealed and handed in, by one of two at once', async () => {
    const { etag } = await read(town.hr, enterprise);
    const reversed = Object.fromEntries(Object.entries(RIGHT).reverse());
    const how = { state: etag, signedBy: 'Werkleitung', name: 'C:\\Tabellen\\EB 1.csv' };
    const answers = await Promise.all([sent(csvOf(reversed), how), sent(csvOf(reversed), how)]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [412, 'STATE_HAS_CHANGED'],
    ]);
    const submission = await read(town.hr, enterprise);
    const answer: TableDto = answers.find(({ status }) => status === 200)?.body;
    expect(answer).toMatchObject({ isSealed: true, state: 'SUBMITTED', etag: submission.etag });
    expect(submission).toMatchObject({ state: 'SUBMITTED', seals: [{ number: 1, holds: true }] });
    expect(
      submission.events.filter(({ unit }) => unit === 'EB 1').map(({ kind, comment }) => [kind, comment]),
    ).toEqual([
      ['UNIT_ADDED', null],
      ['SUBMITTED', 'Tabelle eingelesen: EB 1.csv; auf der Tabelle gezeichnet: Werkleitung'],
    ]);
    const seal = done<SealDetailDto>(
      await town.headEnterprise.send('GET', `sealed-evaluations/${submission.seals[0]?.id}`),
    );
    expect(seal).toMatchObject({ source: 'TABLE', persons: null, figures: answer.figures });
    expect(seal.signatures).toMatchObject([
      { step: 'SUBMITTED', by: 'Haupt- und Personalamt', asDeputy: false },
    ]);
  });

  it('stands on the board and verifies', async () => {
    const board: BoardDto = await boardOf(town, round.id);
    const unit = board.units.find(({ code }) => code === 'EB 1');
    expect(unit).toMatchObject({
      state: 'SUBMITTED',
      figures: { total: { obliged: 45 } },
      seal: { number: 1 },
    });
    expect(board.city).toMatchObject({ sealed: 1, missing: 2 });
    const path = `rounds/${round.id}/verification`;
    expect(done<RoundVerificationDto>(await town.hr.send('GET', path))).toMatchObject({
      ...{ isIntact: true, seals: 1, persons: 0, faults: [] },
    });
  });

  it('is not read in twice, but anew after it went back', async () => {
    const twice = await sent(csvOf(RIGHT));
    expect([twice.status, twice.body.code]).toEqual([409, 'WRONG_STEP']);
    done(await step(town.hr, enterprise, 'return', { comment: 'Bitte die Zielgruppe prüfen.' }));
    expect(done<TableDto>(await sent(csvOf(RIGHT)))).toMatchObject({ isSealed: true });
    expect((await read(town.hr, enterprise)).seals.map(({ number, holds }) => [number, holds])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(done(await step(town.hr, enterprise, 'acceptance'))).toMatchObject({ state: 'ACCEPTED' });
  });

  it('says that nobody is obliged with nothing but zeros', async () => {
    const bureau = submissionOf(round, 'Büro 30');
    const zeros = Object.fromEntries(Object.keys(RIGHT).map((title) => [title, 0]));
    const answer = done<TableDto>(await sent(csvOf({ ...zeros, Kürzel: 'Büro 30' }), {}, bureau));
    expect(answer).toMatchObject({ isSealed: true, nilReturn: true });
    expect(await read(town.hr, bureau)).toMatchObject({ nilReturn: true, state: 'SUBMITTED' });
  });
});

describe('a table is refused before it is read', () => {
  it('of who may not, of a unit that uses the program, and of a state that nobody has seen', async () => {
    const { headEnterprise } = town;
    expect((await headEnterprise.send('POST', `submissions/${enterprise}/table`)).status).toBe(403);
    const own = await sent(csvOf(RIGHT), {}, submissionOf(round, 'Amt 10'));
    expect([own.status, own.body.code]).toEqual([409, 'HANDS_IN_NO_TABLE']);
    const stale = await sent(csvOf(RIGHT), { state: '"0"' }, submissionOf(round, 'Amt 20'));
    expect([stale.status, stale.body.code]).toEqual([412, 'STATE_HAS_CHANGED']);
    const unnamed = await town.hr.send('POST', `submissions/${enterprise}/table`);
    expect(unnamed.status).toBe(428);
  });

  it('without a file, or with a name that is none', async () => {
    const office = submissionOf(round, 'Amt 20');
    const form = async (name: string, value: string) => {
      const body = new FormData();
      body.append(name, value);
      const { etag } = await read(town.hr, office);
      const answer = await town.service.request(`/api/v1/submissions/${office}/table`, {
        ...{ method: 'POST', body, headers: { 'if-match': etag } },
      });
      return [answer.status, (await answer.json()).errors[0].pointer];
    };
    expect(await form('signedBy', 'Leitung')).toEqual([400, '#/file']);
    const unnamed = await sent(csvOf(RIGHT), { signedBy: '' }, office);
    expect([unnamed.status, unnamed.body.errors[0].pointer]).toEqual([400, '#/signedBy']);
    expect((await sent(csvOf(RIGHT), { signedBy: 'x'.repeat(201) }, office)).status).toBe(400);
  });

  it('of a round that is closed', async () => {
    const { etag } = done<RoundDetailDto>(await town.hr.send('GET', `rounds/${round.id}`));
    done(await town.hr.send('POST', `rounds/${round.id}/closing`, undefined, etag));
    const closed = await sent(csvOf(RIGHT), {}, submissionOf(round, 'Amt 20'));
    expect([closed.status, closed.body.code]).toEqual([409, 'ROUND_NOT_OPEN']);
  });
});
