import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { RoundVerificationDto, SealDetailDto } from '../../src/round/seal/seal.dto.js';
import {
  boardOf,
  type Caller,
  done,
  openRound,
  read,
  startTown,
  step,
  submissionOf,
  type Town,
} from './town.js';

const ROUNDS = 4;

let town: Town;
let enterprise: Caller;
beforeAll(async () => {
  town = await startTown();
  enterprise = town.headEnterprise;
});
afterAll(() => town.service.stop());

const signed = async (round: RoundDetailDto, unit: string, officer: Caller, head: Caller) => {
  const id = submissionOf(round, unit);
  done(await step(officer, id, 'check'));
  done(await step(head, id, 'signature'));
  return { id, head, etag: (await read(head, id)).etag };
};

describe('at the same moment', () => {
  it('several units hand in, each several times: each is sealed once, in one chain', async () => {
    for (let turn = 0; turn < ROUNDS; turn++) {
      const round = await openRound(town);
      const units = [
        await signed(round, 'Amt 10', town.officer10, town.head10),
        await signed(round, 'Amt 20', town.officer20, town.head20),
        await signed(round, 'EB 1', enterprise, enterprise),
      ];
      const answers = await Promise.all(
        units.flatMap(({ id, head, etag }) =>
          [1, 2, 3].map(() => head.send('POST', `submissions/${id}/hand-in`, undefined, etag)),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
      for (const { status, body } of answers.filter(({ status }) => status !== 200))
        expect([412, 503].includes(status) && body.code).toMatch(/STATE_HAS_CHANGED|TRY_AGAIN/);
      const found = done<RoundVerificationDto>(await town.hr.send('GET', `rounds/${round.id}/verification`));
      expect(found).toMatchObject({ isIntact: true, seals: 3, persons: 8 });
    }
  });

  it('somebody writes facts: what is sealed is one state of them, and the evaluation of that state', async () => {
    for (let turn = 0; turn < ROUNDS; turn++) {
      const round = await openRound(town);
      const { id, head, etag } = await signed(round, 'Amt 20', town.officer20, town.head20);
      const lines = [0, 1, 2].map(
        (line) => `200${line};Kurs ${turn}.${line};Demokratische Kompetenz;2026-03-0${line + 1};8;Stunden`,
      );
      const [answer] = await Promise.all([
        head.send('POST', `submissions/${id}/hand-in`, undefined, etag),
        ...lines.map((line) =>
          town.service.importCsv(
            'schulungsnachweise',
            `Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n${line}\n`,
          ),
        ),
      ]);
      if (answer.status === 409) {
        expect(answer.body.code).toBe('FIGURES_CHANGED');
        continue;
      }
      const [brief] = done<{ seals: { id: string }[] }>(answer).seals;
      const seal = done<SealDetailDto>(await head.send('GET', `sealed-evaluations/${brief?.id}`));
      const { units } = await town.service.evaluation({ asOf: seal.asOf, knownAt: seal.knownAt });
      const line = units.find(({ code }) => code === 'Amt 20');
      expect(seal.figures).toEqual({
        leaders: line?.leaders,
        employees: line?.employees,
        total: line?.total,
      });
    }
    const { units } = await boardOf(town, (await openRound(town)).id);
    expect(units.every(({ seal }) => seal === null)).toBe(true);
  });

  it('the personnel department returns what the unit hands in again: one of both at a time', async () => {
    const round = await openRound(town);
    const { id, head, etag } = await signed(round, 'EB 1', enterprise, enterprise);
    done(await head.send('POST', `submissions/${id}/hand-in`, undefined, etag));
    const state = (await read(head, id)).etag;
    const answers = await Promise.all([
      town.hr.send('POST', `submissions/${id}/acceptance`, undefined, state),
      town.hr.send('POST', `submissions/${id}/return`, { comment: 'Bitte prüfen.' }, state),
      town.hr.send('POST', `submissions/${id}/acceptance`, undefined, state),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(['ACCEPTED', 'RETURNED']).toContain((await read(head, id)).state);
  });
});
