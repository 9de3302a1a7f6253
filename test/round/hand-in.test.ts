import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { SealDetailDto, SealedPersonsDto } from '../../src/round/seal/seal.dto.js';
import type { SubmissionsDto } from '../../src/round/submission/submission.dto.js';
import {
  boardOf,
  done,
  handIn,
  openRound,
  REFERENCE_DATE,
  ROUND,
  read,
  startTown,
  step,
  submissionOf,
  type Town,
} from './town.js';

let town: Town;
let round: RoundDetailDto;

beforeAll(async () => {
  town = await startTown();
  round = await openRound(town);
});
afterAll(() => town.service.stop());

describe('a round', () => {
  it('asks all reporting units of its reference date, nested ones and enterprises too', () => {
    expect(round.state).toBe('OPEN');
    expect(round.submissions.map(({ unit, state }) => [unit.code, state])).toEqual([
      ['Amt 10', 'OPEN'],
      ['Amt 20', 'OPEN'],
      ['Büro 30', 'OPEN'],
      ['EB 1', 'OPEN'],
      ['Stelle 10.9', 'OPEN'],
    ]);
    expect(round.events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['PLANNED', 'Haupt- und Personalamt'],
      ['OPENED', 'Haupt- und Personalamt'],
    ]);
    expect(round.daysLeft).toBe(56);
  });

  it('refuses days that do not follow each other, and units that do not report', async () => {
    const late = await town.hr.send('POST', 'rounds', { ...ROUND, deadline: '2026-11-19' });
    expect([late.status, late.body.errors[0].pointer]).toEqual([400, '#/deadline']);
    const inner = await town.hr.send('POST', 'rounds', { ...ROUND, units: ['Amt 10', 'Abt 10.1'] });
    expect([inner.status, inner.body.errors[0]]).toMatchObject([
      400,
      { pointer: '#/units/1', code: 'NOT_REPORTING' },
    ]);
    expect(done<{ items: unknown[] }>(await town.hr.send('GET', 'rounds')).items).toHaveLength(1);
  });

  it('shows a unit its own submissions with the nested ones, and no others', async () => {
    const { items } = done<SubmissionsDto>(await town.head10.send('GET', 'submissions'));
    expect(items.map(({ unit }) => unit.code)).toEqual(['Amt 10', 'Stelle 10.9']);
    const foreign = await town.head10.send('GET', `submissions/${submissionOf(round, 'Amt 20')}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'SUBMISSION_NOT_FOUND']);
    expect((await town.head10.send('GET', `rounds/${round.id}`)).status).toBe(403);
  });
});

describe('a unit', () => {
  it('goes its way from open to accepted, and the figures are those of the evaluation', async () => {
    const { officer10, head10, hr, service } = town;
    const id = submissionOf(round, 'Amt 10');
    const before = await read(officer10, id);
    const { units } = await service.evaluation({ asOf: REFERENCE_DATE });
    const line = units.find(({ code }) => code === 'Amt 10');
    expect(before.figures).toEqual({
      leaders: line?.leaders,
      employees: line?.employees,
      total: line?.total,
    });
    expect(before.hints.map(({ code, count }) => [code, count])).toEqual([['WITHOUT_EVIDENCE', 2]]);

    expect((await step(head10, id, 'signature')).body.code).toBe('WRONG_STEP');
    expect(done(await step(officer10, id, 'check'))).toMatchObject({ state: 'CHECKED', nilReturn: false });
    expect((await step(officer10, id, 'signature')).status).toBe(403);
    expect(done(await step(head10, id, 'signature'))).toMatchObject({ state: 'SIGNED' });
    const handed = done<typeof before>(await step(officer10, id, 'hand-in'));
    expect(handed).toMatchObject({ state: 'SUBMITTED', seals: [{ number: 1, holds: true }] });
    expect(handed.events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['PLANNED', 'Haupt- und Personalamt'],
      ['OPENED', 'Haupt- und Personalamt'],
      ['CHECKED', 'Olga Zehn'],
      ['SIGNED', 'Lea Zehn'],
      ['SUBMITTED', 'Olga Zehn'],
    ]);
    expect(done(await step(hr, id, 'acceptance'))).toMatchObject({ state: 'ACCEPTED' });
  });

  it('has sealed its figures with everything they depend on, and its persons apart', async () => {
    const { head10 } = town;
    const [brief] = (await read(head10, submissionOf(round, 'Amt 10'))).seals;
    const seal = done<SealDetailDto>(await head10.send('GET', `sealed-evaluations/${brief?.id}`));
    expect(seal).toMatchObject({
      ...{
        asOf: REFERENCE_DATE,
        chainNumber: 1,
        source: 'FACTS',
        persons: 4,
        erased: 0,
        minimumMinutes: 360,
      },
      period: { from: '2021-01-01', to: '2026-12-31' },
      figures: { total: { obliged: 4, trained: 2, fulfilled: 2, notFulfilled: 2 } },
      signatures: [
        { step: 'CHECKED', by: 'Olga Zehn', asDeputy: false },
        { step: 'SIGNED', by: 'Lea Zehn', asDeputy: false },
        { step: 'SUBMITTED', by: 'Olga Zehn', asDeputy: false },
      ],
    });
    const persons = done<SealedPersonsDto>(
      await head10.send('GET', `sealed-evaluations/${brief?.id}/persons`),
    );
    expect(persons.items.map(({ personnelNumber }) => personnelNumber).sort()).toEqual([
      '1000',
      '1001',
      '1002',
      '1003',
    ]);
    expect(persons.items.find(({ personnelNumber }) => personnelNumber === '1002')).toMatchObject({
      ...{
        unit: 'Abt 10.1',
        group: 'EMPLOYEE',
        status: 'NOT_FULFILLED',
        fulfilled: false,
        decidingTraining: null,
      },
      reason: expect.stringContaining('keine'),
    });
    const { rows } = await town.service.database.pool.query(
      `SELECT kind, cardinality(employee_ids) AS persons FROM read_log ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ kind: 'SEALED', persons: 4 }]);
    const foreign = await town.head20.send('GET', `sealed-evaluations/${brief?.id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'SEAL_NOT_FOUND']);
  });

  it('signs nothing that it has not seen', async () => {
    const { officer20, head20, hr } = town;
    const id = submissionOf(round, 'Amt 20');
    const seen = await read(officer20, id);
    await town.service.importCsv(
      'schulungsnachweise',
      'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n2002;Leichte Sprache;Bürgernahe Kommunikation;2026-03-02;8;Stunden\n',
    );
    const stale = await officer20.send(
      'POST',
      `submissions/${id}/check`,
      { figuresHash: seen.figuresHash },
      seen.etag,
    );
    expect([stale.status, stale.body.code]).toEqual([409, 'FIGURES_CHANGED']);
    done(await step(officer20, id, 'check'));
    const outdated = await head20.send(
      'POST',
      `submissions/${id}/signature`,
      { figuresHash: seen.figuresHash },
      seen.etag,
    );
    expect([outdated.status, outdated.body.code]).toEqual([412, 'STATE_HAS_CHANGED']);
    const unnamed = await head20.send('POST', `submissions/${id}/signature`, {
      figuresHash: seen.figuresHash,
    });
    expect(unnamed.status).toBe(428);
    done(await step(head20, id, 'signature'));
    // Between signing and handing in somebody is trained: the signature was for other figures.
    await town.service.importCsv(
      'schulungsnachweise',
      'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n2000;Demokratie;Demokratische Kompetenz;2026-03-02;8;Stunden\n',
    );
    expect((await read(head20, id)).changedSinceCheck).toBe(true);
    expect((await step(head20, id, 'hand-in')).body.code).toBe('FIGURES_CHANGED');
    expect((await read(head20, id)).seals).toEqual([]);
    expect(await handIn(officer20, head20, id)).toMatchObject({
      state: 'SUBMITTED',
      changedSinceCheck: false,
    });
    expect((await step(hr, id, 'return', { comment: 'x' })).status).toBe(400);
    expect(done(await step(hr, id, 'return', { comment: 'Bitte 2002 noch einmal ansehen.' }))).toMatchObject({
      state: 'RETURNED',
      seals: [{ number: 1, holds: false }],
    });
    const again = await handIn(officer20, head20, id);
    expect(again.seals.map(({ number, holds }) => [number, holds])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('says that nobody is obliged only when that is so', async () => {
    const { make } = town;
    const head = await make('Berta Büro', { role: 'UNIT_HEAD', unit: 'Büro 30' });
    const id = submissionOf(round, 'Büro 30');
    expect(done(await step(head, id, 'check', { nilReturn: true }))).toMatchObject({ nilReturn: true });
    done(await step(head, id, 'signature'));
    expect(done(await step(head, id, 'hand-in'))).toMatchObject({ state: 'SUBMITTED', nilReturn: true });
    const enterprise = submissionOf(round, 'EB 1');
    const refused = await step(town.headEnterprise, enterprise, 'check', { nilReturn: true });
    expect([refused.status, refused.body.code]).toEqual([422, 'NOT_NIL']);
  });

  it('is signed for by a deputy, who is named as one, while the deputy may', async () => {
    const deputy = await town.make('Vera Vertretung', { role: 'UNIT_HEAD', unit: 'EB 1', deputy: true });
    const id = submissionOf(round, 'EB 1');
    done(await step(deputy, id, 'check'));
    const signed = done<{ events: { kind: string; asDeputy: boolean }[] }>(
      await step(deputy, id, 'signature'),
    );
    expect(signed.events.at(-1)).toMatchObject({ kind: 'SIGNED', actor: 'Vera Vertretung', asDeputy: true });
    expect(done(await step(deputy, id, 'withdrawal'))).toMatchObject({ state: 'OPEN', seals: [] });
    const handed = await handIn(town.headEnterprise, deputy, id);
    const seal = done<SealDetailDto>(await deputy.send('GET', `sealed-evaluations/${handed.seals[0]?.id}`));
    expect(seal.signatures.map(({ step: name, asDeputy }) => [name, asDeputy])).toEqual([
      ['CHECKED', false],
      ['SIGNED', true],
      ['SUBMITTED', true],
    ]);
  });

  it('cannot hand in while its figures are not the sum of its persons', async () => {
    const { officer10, service } = town;
    const id = submissionOf(round, 'Stelle 10.9');
    // What no route can do: the same person twice on a day, past the key that forbids it.
    const { pool } = service.database;
    await pool.query('ALTER TABLE assignment DROP CONSTRAINT assignment_pkey');
    await pool.query(`BEGIN; SELECT begin_change(NULL, 'Doppelt');
      INSERT INTO assignment (employee_id, valid, unit_id, citizen_contact, media_pr)
      SELECT employee_id, daterange('2026-12-01', NULL), unit_id, citizen_contact, media_pr FROM assignment
       WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '1090'); COMMIT`);
    expect((await read(officer10, id)).obstacles.map(({ code }) => code)).toEqual(['DOES_NOT_RECONCILE']);
    const refused = await step(officer10, id, 'check');
    expect([refused.status, refused.body.code]).toEqual([409, 'DOES_NOT_RECONCILE']);
    await pool.query(`BEGIN; SELECT begin_change(NULL, 'Behoben');
      DELETE FROM assignment WHERE valid = daterange('2026-12-01', NULL); COMMIT`);
    done(await step(officer10, id, 'check'));
  });
});

describe('the board', () => {
  it('shows all units with their state and sums that add up', async () => {
    const board = await boardOf(town, round.id);
    expect(
      board.units.map(({ code, state, department, seal }) => [code, state, department, seal !== null]),
    ).toEqual([
      ['Amt 10', 'ACCEPTED', 'GB 1', true],
      ['Amt 20', 'SUBMITTED', 'GB 1', true],
      ['Büro 30', 'SUBMITTED', 'GB 1', true],
      ['EB 1', 'SUBMITTED', null, true],
      ['Stelle 10.9', 'CHECKED', 'GB 1', false],
    ]);
    expect(board.city).toMatchObject({ sealed: 4, live: 1, missing: 0, figures: { total: { obliged: 9 } } });
    expect(board.departments.map(({ code, figures }) => [code, figures.total?.obliged])).toEqual([
      ['GB 1', 8],
      [null, 1],
    ]);
    expect(board.now).toEqual(board.city.figures);
    expect([board.withoutReportingUnit, board.notTakingPart]).toEqual([null, []]);
  });

  it('closes: then nothing is handed in any more, until it opens again', async () => {
    const { hr, officer10 } = town;
    const one = async () => done<RoundDetailDto>(await hr.send('GET', `rounds/${round.id}`));
    done(await hr.send('POST', `rounds/${round.id}/closing`, undefined, (await one()).etag));
    const refused = await step(officer10, submissionOf(round, 'Stelle 10.9'), 'withdrawal');
    expect([refused.status, refused.body.code]).toEqual([409, 'ROUND_NOT_OPEN']);
    done(await hr.send('POST', `rounds/${round.id}/opening`, undefined, (await one()).etag));
    expect((await step(officer10, submissionOf(round, 'Stelle 10.9'), 'withdrawal')).status).toBe(200);
  });
});
