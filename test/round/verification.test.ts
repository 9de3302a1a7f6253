import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { ErasedDto, RoundVerificationDto, SealDetailDto } from '../../src/round/seal/seal.dto.js';
import { dumpedAndRestored } from './copied-database.js';
import { done, handIn, openRound, read, startTown, step, submissionOf, type Town } from './town.js';

const COMMAND = fileURLToPath(new URL('../../dist/src/verify-rounds.js', import.meta.url));

let town: Town;
let round: RoundDetailDto;
beforeAll(async () => {
  town = await startTown();
  round = await openRound(town);
  const first = submissionOf(round, 'Amt 10');
  await handIn(town.officer10, town.head10, first);
  await handIn(town.officer20, town.head20, submissionOf(round, 'Amt 20'));
  done(await step(town.hr, first, 'return', { comment: 'Noch einmal bitte.' }));
  await handIn(town.officer10, town.head10, first);
});
afterAll(() => town.service.stop());

const verification = async (query = ''): Promise<RoundVerificationDto> =>
  done(await town.hr.send('GET', `rounds/${round.id}/verification${query}`));

function command(url: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: url },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** Changes something past all protection, looks, and puts it back. */
async function tampered(change: string, restore: string): Promise<RoundVerificationDto> {
  const client = new pg.Client(town.service.database.url);
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; ${change}`);
    const found = await verification();
    await client.query(restore);
    return found;
  } finally {
    await client.end();
  }
}

describe('a sealed round', () => {
  it('verifies, by the route and by the command, with the checksum of any of its seals', async () => {
    const found = await verification();
    expect(found).toMatchObject({ isIntact: true, seals: 3, persons: 11, erased: 0, faults: [] });
    const [newest, first] = (await read(town.head10, submissionOf(round, 'Amt 10'))).seals;
    const hashOf = async (id?: string) =>
      done<SealDetailDto>(await town.hr.send('GET', `sealed-evaluations/${id}`)).hash;
    expect(await hashOf(newest?.id)).toBe(found.head);
    expect(await verification(`?anchor=${await hashOf(first?.id)}`)).toMatchObject({
      isIntact: true,
      anchor: 1,
    });
    expect(await verification(`?anchor=${'a'.repeat(64)}`)).toMatchObject({ isIntact: false, anchor: null });
    const { code, said } = await command(town.service.database.url, '--anchor', found.head);
    expect([code, said]).toEqual([
      0,
      `Auswertung 2026, Stichtag 31.12.2026: unversehrt (3 Siegel, 11 Personen dahinter).\n  Ende der Kette: ${found.head}\n`,
    ]);
    expect((await command(town.service.database.url, '--anchor', 'x')).code).toBe(1);
    expect(await command(town.service.database.url, '--anchor', 'b'.repeat(64))).toMatchObject({ code: 1 });
  });

  const ONE = (column: string) => `(SELECT ${column} FROM sealed_evaluation WHERE chain_number = 2)`;
  it.each([
    [
      'one figure',
      `UPDATE sealed_evaluation SET content = replace(content, '"fulfilled":1', '"fulfilled":2') WHERE chain_number = 2`,
      `UPDATE sealed_evaluation SET content = replace(content, '"fulfilled":2', '"fulfilled":1') WHERE chain_number = 2`,
      ['CONTENT_CHANGED'],
    ],
    [
      'one figure with its hash',
      `UPDATE sealed_evaluation SET content = replace(content, '"fulfilled":1', '"fulfilled":2') WHERE chain_number = 2;
       UPDATE sealed_evaluation SET content_hash = sha256(convert_to(content, 'UTF8')) WHERE chain_number = 2`,
      `UPDATE sealed_evaluation SET content = replace(content, '"fulfilled":2', '"fulfilled":1') WHERE chain_number = 2;
       UPDATE sealed_evaluation SET content_hash = sha256(convert_to(content, 'UTF8')) WHERE chain_number = 2`,
      ['CHAIN_BROKEN', 'FIGURES_NOT_OF_PERSONS'],
    ],
    [
      'the state of the facts beside the content',
      'UPDATE sealed_evaluation SET change_id = change_id + 1 WHERE chain_number = 2',
      'UPDATE sealed_evaluation SET change_id = change_id - 1 WHERE chain_number = 2',
      ['NOT_ITS_CONTENT'],
    ],
    [
      'what a person has been sealed with',
      `UPDATE sealed_person_data SET content = replace(content, '"unit":"Amt 20"', '"unit":"Amt 21"') WHERE seal_id = ${ONE('id')}`,
      `UPDATE sealed_person_data SET content = replace(content, '"unit":"Amt 21"', '"unit":"Amt 20"') WHERE seal_id = ${ONE('id')}`,
      ['PERSONS_CHANGED'],
    ],
    [
      'the number of persons',
      `INSERT INTO sealed_person SELECT ${ONE('id')}, sha256('x')`,
      `DELETE FROM sealed_person WHERE leaf = sha256('x')`,
      ['PERSONS_CHANGED'],
    ],
    [
      'the order of the chain',
      'UPDATE sealed_evaluation SET chain_number = CASE chain_number WHEN 1 THEN 12 ELSE 11 END WHERE chain_number < 3;' +
        'UPDATE sealed_evaluation SET chain_number = chain_number - 10 WHERE chain_number > 10',
      'UPDATE sealed_evaluation SET chain_number = CASE chain_number WHEN 1 THEN 12 ELSE 11 END WHERE chain_number < 3;' +
        'UPDATE sealed_evaluation SET chain_number = chain_number - 10 WHERE chain_number > 10',
      ['CHAIN_BROKEN', 'NOT_ITS_CONTENT', 'CHAIN_BROKEN', 'NOT_ITS_CONTENT', 'CHAIN_BROKEN'],
    ],
  ])('does not verify when somebody alters %s in the database', async (_what, change, restore, faults) => {
    const found = await tampered(change, restore);
    expect(found.isIntact).toBe(false);
    expect(found.faults.map(({ code }) => code)).toEqual(faults);
    expect((await verification()).isIntact).toBe(true);
  });

  it('does not let its seals, leaves and events be changed or deleted on the common way', async () => {
    const { pool } = town.service.database;
    for (const statement of [
      `UPDATE sealed_evaluation SET content = ''`,
      'DELETE FROM sealed_evaluation',
      'DELETE FROM sealed_person',
      `UPDATE round_event SET comment = 'x'`,
      'DELETE FROM round_event',
      `UPDATE sealed_person_data SET content = ''`,
    ]) {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: 'LS002' });
    }
  });

  it('verifies after a dump and its restore, with the same head', async () => {
    const restored = await dumpedAndRestored(town.service.database);
    try {
      const { head } = await verification();
      expect(await command(restored.url, '--anchor', head)).toEqual({
        code: 0,
        said: expect.stringContaining(
          `unversehrt (3 Siegel, 11 Personen dahinter).\n  Ende der Kette: ${head}`,
        ),
      });
      await restored.pool.query(`SET session_replication_role = replica;
        UPDATE sealed_evaluation SET content = replace(content, '"trained":2', '"trained":3')`);
      expect(await command(restored.url)).toMatchObject({ code: 1 });
    } finally {
      await restored.drop();
    }
  });

  it('verifies after a person, and after all persons, have been erased; the figures stay', async () => {
    const figures = async () =>
      done<SealDetailDto>(
        await town.head20.send(
          'GET',
          `sealed-evaluations/${(await read(town.head20, submissionOf(round, 'Amt 20'))).seals[0]?.id}`,
        ),
      );
    const before = await figures();
    const { head } = await verification();
    const path = `rounds/${round.id}/persons/erasure`;
    const reason = 'Aufbewahrungsfrist abgelaufen';
    expect((await town.hr.send('POST', path, { personnelNumber: '1002' })).status).toBe(400);
    expect(done<ErasedDto>(await town.hr.send('POST', path, { personnelNumber: '1002', reason }))).toEqual({
      erased: 2,
    });
    expect(await verification()).toMatchObject({ isIntact: true, head, persons: 11, erased: 2 });
    const { rows } = await town.service.database.pool.query(
      `SELECT count(*)::integer AS found FROM sealed_person_data WHERE content LIKE '%1002%'`,
    );
    expect(rows).toEqual([{ found: 0 }]);
    expect(done<ErasedDto>(await town.hr.send('POST', path, { reason }))).toEqual({ erased: 9 });
    expect(await verification()).toMatchObject({ isIntact: true, head, persons: 11, erased: 11 });
    expect(await figures()).toEqual({ ...before, erased: 3 });
    const found = await tampered(
      `UPDATE sealed_evaluation SET content = replace(content, '"obliged":3', '"obliged":4') WHERE chain_number = 2`,
      `UPDATE sealed_evaluation SET content = replace(content, '"obliged":4', '"obliged":3') WHERE chain_number = 2`,
    );
    expect(found.isIntact).toBe(false);
    const { events } = done<RoundDetailDto>(await town.hr.send('GET', `rounds/${round.id}`));
    expect(events.filter(({ kind }) => kind === 'PERSONS_ERASED').map(({ comment }) => comment)).toEqual([
      reason,
      reason,
    ]);
  });
});
