import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { BulkDecidedDto, DecisionItemDto } from '../../src/recording/bulk-decision.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson } from '../access/people.js';
import type { Administration, Training } from '../administration/administration.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { evaluate } from '../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

const { service, send, record, recorded } = await openDesk();
afterAll(() => service.stop());

const MANY = 500;
const FACTS: Administration = administration(
  unit('Amt 50'),
  unit('Amt 51'),
  employee('10', { unit: 'Amt 50' }),
  employee('11', { unit: 'Amt 50' }),
  employee('12', { unit: 'Amt 50' }),
  employee('20', { unit: 'Amt 51' }),
);
const other = await makePerson(service, {
  name: 'Otto Officer',
  grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
});

const decide = ({ id, etag }: { id: string; etag: string }, body: object) =>
  send('POST', `trainings/${id}/decision`, { body, state: etag });
const decideMany = (items: DecisionItemDto[], body: object, by?: typeof other) =>
  send('POST', 'trainings/decisions', { body: { items, ...body } }, by);
const item = ({ id, etag }: RecordedTrainingDto): DecisionItemDto => ({ id, etag });
const now = async (id: string) =>
  (await (await send('GET', `trainings/${id}`)).json()) as RecordedTrainingDto;
async function answered<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
const results = ({ items }: BulkDecidedDto) => items.map(({ result }) => result);
const changes = async () =>
  (await service.database.pool.query('SELECT count(*)::integer AS n FROM change')).rows[0].n;
/** The evaluation without the instant of its knowledge. */
async function evaluation(asOf: string, knownAt?: string) {
  const { knownAt: _, ...figures } = await service.evaluation({ asOf, knownAt });
  return figures;
}

describe('recognised minutes', () => {
  const day = { title: 'Ganzer Tag', completedOn: '2023-05-04', duration: 8, durationUnit: 'HOURS' };

  it('may be others than certified, with a reason, and then they count', async () => {
    const made = await recorded(day);
    expect(made).toMatchObject({ minutes: 480, certifiedMinutes: 480, minutesReason: null });
    const less = { recognition: 'RECOGNISED', recognisedMinutes: 300 };
    expect(await problemOf(await decide(made, less))).toEqual([400, 'REASON_MISSING']);
    expect(await problemOf(await decide(made, { ...less, reason: '  ' }))).toEqual([400, 'REASON_MISSING']);
    expect(
      await problemOf(await decide(made, { ...less, recognition: 'SUBMITTED', reason: 'Teilweise' })),
    ).toEqual([400, 'NOT_ALLOWED_HERE']);
    for (const recognisedMinutes of [0, -1, 1.5, 600_001, '300', null]) {
      const answer = await decide(made, {
        recognition: 'RECOGNISED',
        reason: 'Teilweise',
        recognisedMinutes,
      });
      expect([recognisedMinutes, answer.status]).toEqual([
        recognisedMinutes,
        recognisedMinutes === null ? 200 : 400,
      ]);
    }
    const again = await now(made.id);
    const shorter = await answered<RecordedTrainingDto>(
      decide(again, { ...less, reason: 'Der Nachmittag war Büroorganisation' }),
    );
    expect(shorter).toMatchObject({
      recognition: 'RECOGNISED',
      minutes: 300,
      certifiedMinutes: 480,
      minutesReason: 'Der Nachmittag war Büroorganisation',
      duration: 8,
      durationUnit: 'HOURS',
    });
    const { trainings, trainingNotes, explanation } = (await service.person('10')) as unknown as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(trainings).toMatchObject([{ minutes: 300, counts: false, reasons: ['TOO_SHORT'] }]);
    expect(trainingNotes).toMatchObject([
      { certifiedMinutes: 480, minutesReason: 'Der Nachmittag war Büroorganisation' },
    ]);
    const told = '(anerkannt sind 300 von 480 Minuten: Der Nachmittag war Büroorganisation)';
    expect(trainingNotes?.[0]?.explanation).toContain(told);
    expect(explanation).toContain(told);
    // A decision that does not speak of minutes leaves them.
    const refused = await answered<RecordedTrainingDto>(
      decide(shorter, { recognition: 'REJECTED', reason: 'Doppelt' }),
    );
    const back = await answered<RecordedTrainingDto>(decide(refused, { recognition: 'RECOGNISED' }));
    expect(back).toMatchObject({ minutes: 300, minutesReason: 'Der Nachmittag war Büroorganisation' });
    const full = await answered<RecordedTrainingDto>(
      decide(back, { recognition: 'RECOGNISED', recognisedMinutes: 480, reason: 'Doch alles' }),
    );
    expect(full).toMatchObject({ minutes: 480, minutesReason: null });
  });

  it('stay when the certificate is corrected, until another duration is certified', async () => {
    const body = { ...CERTIFICATE, ...day, title: 'Halber Tag', personnelNumber: undefined };
    const made = await recorded({ ...day, title: 'Halber Tag', completedOn: '2022-05-04' });
    const shorter = await answered<RecordedTrainingDto>(
      decide(made, { recognition: 'RECOGNISED', recognisedMinutes: 240, reason: 'Halb' }),
    );
    const correct = (known: RecordedTrainingDto, changed: object) =>
      answered<RecordedTrainingDto>(
        send('PUT', `trainings/${known.id}`, { body: { ...body, ...changed }, state: known.etag }),
      );
    const renamed = await correct(shorter, {
      title: 'Ein halber Tag',
      duration: 480,
      durationUnit: 'MINUTES',
    });
    expect(renamed).toMatchObject({ title: 'Ein halber Tag', minutes: 240, minutesReason: 'Halb' });
    const longer = await correct(renamed, { duration: 9 });
    expect(longer).toMatchObject({ minutes: 540, certifiedMinutes: 540, minutesReason: null });
  });
});

describe('deciding', () => {
  it('changes the figures exactly as the oracle says, and what was known before stays', async () => {
    await service.database.pool.query(
      `BEGIN; SELECT begin_change(NULL, 'Neu'); DELETE FROM training; COMMIT`,
    );
    const trainings: Training[] = [];
    const steps: { figures: object; at: string }[] = [];
    const dates = ['2025-12-31', '2026-12-31'];
    const step = async () => {
      for (const asOf of dates) {
        const { units, total } = evaluate({ ...FACTS, trainings }, SEEDED_MANDATE, asOf);
        expect(await evaluation(asOf)).toMatchObject({ units, total });
      }
      steps.push({ figures: await evaluation('2026-12-31'), at: new Date().toISOString() });
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const known = new Map<string, RecordedTrainingDto>();
    for (const [personnelNumber, completedOn] of [
      ['10', '2024-03-01'],
      ['11', '2026-03-01'],
    ] as const) {
      known.set(personnelNumber, await recorded({ personnelNumber, completedOn }));
      trainings.push(training(personnelNumber, { completedOn, recognition: 'SUBMITTED' }));
      await step();
    }
    const decided = async (index: number, body: Record<string, unknown>, now: Partial<Training>) => {
      const number = trainings[index]?.personnelNumber as string;
      const answer = await answered<RecordedTrainingDto>(
        decide(known.get(number) as RecordedTrainingDto, body),
      );
      known.set(number, answer);
      Object.assign(trainings[index] as Training, now);
      await step();
    };
    await decided(0, { recognition: 'RECOGNISED' }, { recognition: 'RECOGNISED' });
    await decided(1, { recognition: 'REJECTED', reason: 'Nein' }, { recognition: 'REJECTED' });
    await decided(
      0,
      { recognition: 'RECOGNISED', recognisedMinutes: 359, reason: 'Pausen' },
      { duration: '359', durationUnit: 'MINUTES' },
    );
    await decided(1, { recognition: 'RECOGNISED' }, { recognition: 'RECOGNISED' });
    await decided(
      0,
      { recognition: 'RECOGNISED', recognisedMinutes: 360, reason: 'Doch' },
      { duration: '360' },
    );
    await answered(
      decideMany([...known.values()].map(item), { recognition: 'REJECTED', reason: 'Alle nicht' }),
    );
    for (const one of trainings) one.recognition = 'REJECTED';
    await step();
    expect(new Set(steps.map(({ figures }) => JSON.stringify(figures))).size).toBe(3);
    for (const { figures, at } of steps) expect(await evaluation('2026-12-31', at)).toEqual(figures);
  });

  it('by two officers at once: one wins, singly and in bulk', async () => {
    const made = await recorded({ title: 'Zugleich', completedOn: '2022-08-08' });
    const refuse = (i: number) => ({ recognition: 'REJECTED', reason: `Grund ${i}` });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        if (i % 2) return (await decide(made, refuse(i))).status;
        return results(await answered<BulkDecidedDto>(decideMany([item(made)], refuse(i))))[0];
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 200 || outcome === 'DECIDED')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 412 || outcome === 'CHANGED')).toHaveLength(19);
  });
});

describe('deciding about many', () => {
  it('says for each what happened, in one change that can be undone', async () => {
    const [first, second, third] = [
      await recorded({ title: 'Eins', completedOn: '2021-02-01' }),
      await recorded({ title: 'Zwei', completedOn: '2021-04-01', personnelNumber: '11' }),
      await recorded({ title: 'Drei', completedOn: '2021-06-01' }),
    ];
    const own = await recorded({ title: 'Eigene', personnelNumber: '12' });
    const foreign = await answered<RecordedTrainingDto>(
      send(
        'POST',
        'trainings',
        { body: { ...CERTIFICATE, personnelNumber: '20' }, key: randomUUID() },
        other,
      ),
    );
    await answered(decide(second, { recognition: 'RECOGNISED' }));
    const recognised = await answered<RecordedTrainingDto>(decide(third, { recognition: 'RECOGNISED' }));
    const items = [first, second, recognised, own, foreign, { ...first, id: randomUUID() }].map(item);
    const before = await changes();
    expect(await problemOf(await decideMany(items, { recognition: 'REJECTED' }))).toEqual([
      400,
      'REASON_MISSING',
    ]);
    const refused = await decideMany(items, { recognition: 'RECOGNISED', allOrNothing: true });
    const { errors, ...problem } = (await refused.json()) as { errors: object[] };
    expect([refused.status, problem]).toMatchObject([409, { code: 'NOT_ALL_DECIDED', errorCount: 4 }]);
    expect(errors).toMatchObject([
      { pointer: '#/items/1', code: 'CHANGED' },
      { pointer: '#/items/3', code: 'OWN_TRAINING' },
      { pointer: '#/items/4', code: 'NOT_FOUND' },
      { pointer: '#/items/5', code: 'NOT_FOUND' },
    ]);
    expect([await changes(), (await now(first.id)).recognition]).toEqual([before, 'SUBMITTED']);
    const done = await answered<BulkDecidedDto>(decideMany(items, { recognition: 'RECOGNISED' }));
    expect(results(done)).toEqual([
      'DECIDED',
      'CHANGED',
      'UNCHANGED',
      'OWN_TRAINING',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(done).toMatchObject({ decided: 1, change: before + 1 });
    expect(done.items[0]?.etag).toBe((await now(first.id)).etag);
    // Nothing is told of what may not be seen.
    expect(done.items.slice(4).map(({ id: _, ...rest }) => rest)).toEqual([
      { result: 'NOT_FOUND', etag: null, message: done.items[5]?.message },
      { result: 'NOT_FOUND', etag: null, message: done.items[5]?.message },
    ]);
    expect(done.items[1]?.etag).toBe((await now(second.id)).etag);
    const state = { ...item(first), etag: done.items[0]?.etag as string };
    const nothing = await answered<BulkDecidedDto>(decideMany([state], { recognition: 'RECOGNISED' }));
    expect([nothing.change, results(nothing), await changes()]).toEqual([null, ['UNCHANGED'], before + 1]);
    await answered(send('POST', `changes/${done.change}/undo`));
    expect((await now(first.id)).recognition).toBe('SUBMITTED');
  });

  it('takes five hundred at once, each once, and no more', async () => {
    const trainings = Array.from({ length: MANY }, (_, i) =>
      training('10', { title: `Viele ${i}`, completedOn: '2021-09-09' }),
    );
    await service.import({ ...FACTS, trainings });
    const { rows } = await service.database.pool.query<DecisionItemDto>(
      `SELECT id, '"' || change_id || '"' AS etag FROM training WHERE title LIKE 'Viele %'`,
    );
    expect(rows).toHaveLength(MANY);
    const why = { recognition: 'REJECTED', reason: 'Kein Bezug' };
    const done = await answered<BulkDecidedDto>(decideMany(rows, why));
    expect([done.decided, done.items.length]).toEqual([MANY, MANY]);
    expect(await answered<BulkDecidedDto>(decideMany(rows, why, other))).toMatchObject({
      decided: 0,
      change: null,
    });
    await answered(send('POST', `changes/${done.change}/undo`));
    const after = await service.database.pool.query(
      `SELECT DISTINCT recognition, rejection_reason FROM training WHERE title LIKE 'Viele %'`,
    );
    expect(after.rows).toEqual([{ recognition: 'RECOGNISED', rejection_reason: null }]);
    const one = rows[0] as DecisionItemDto;
    const bad: unknown[][] = [
      [],
      [...rows, { id: randomUUID(), etag: '"1"' }],
      [one, { ...one, id: one.id.toUpperCase() }],
      [null],
      [{ id: 7, etag: '"1"' }],
      [{ id: one.id }],
      [{ ...one, force: true }],
    ];
    for (const items of bad) expect((await decideMany(items as DecisionItemDto[], why)).status).toBe(400);
  });

  it('keeps minutes that were recognised before', async () => {
    const answer = await record({ title: 'Kürzer', completedOn: '2021-11-11' });
    const made = (await answer.json()) as RecordedTrainingDto;
    const shorter = await answered<RecordedTrainingDto>(
      decide(made, { recognition: 'RECOGNISED', recognisedMinutes: 100, reason: 'Kurz' }),
    );
    const done = await answered<BulkDecidedDto>(decideMany([item(shorter)], { recognition: 'SUBMITTED' }));
    expect(results(done)).toEqual(['DECIDED']);
    expect(await now(made.id)).toMatchObject({
      recognition: 'SUBMITTED',
      minutes: 100,
      minutesReason: 'Kurz',
    });
  });
});
