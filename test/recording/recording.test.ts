import { afterAll, describe, expect, it } from '@jest/globals';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

const { service, send, record, recorded, list, historyOf } = await openDesk();
afterAll(() => service.stop());

describe('the same certificate', () => {
  it('is never recorded twice, and a similar one only with a reason', async () => {
    const course = {
      personnelNumber: '11',
      title: 'Mehrsprachigkeit im Bürgerbüro',
      completedOn: '2024-09-10',
    };
    const first = await recorded(course);
    const twice = { ...course, title: 'MEHRSPRACHIGKEIT  im Bürgerbüro' };
    expect(await problemOf(await record(twice))).toEqual([409, 'ALREADY_RECORDED']);
    expect(await problemOf(await record({ ...twice, despiteSimilar: 'Noch einmal' }))).toEqual([
      409,
      'ALREADY_RECORDED',
    ]);
    const similar = { ...course, title: 'Mehrsprachigkeit im Buergerbüro', completedOn: '2024-09-12' };
    const refused = await record(similar);
    const { code, errors } = (await refused.json()) as { code: string; errors: object[] };
    expect([refused.status, code]).toEqual([409, 'SIMILAR_TRAINING']);
    expect(errors).toMatchObject([{ code: 'RESEMBLES', value: first.id }]);
    const second = await recorded({ ...similar, despiteSimilar: 'Aufbaukurs zwei Tage später' });
    expect(second.title).toBe(similar.title);
    await recorded({ ...course, completedOn: '2025-09-10' });
    await recorded({ ...course, title: 'Deeskalation', completedOn: '2024-09-10' });
    const changed = await send('PUT', `trainings/${second.id}`, {
      body: { ...CERTIFICATE, ...course, personnelNumber: undefined },
      state: second.etag,
    });
    expect(await problemOf(changed)).toEqual([409, 'ALREADY_RECORDED']);
  });
});

describe('two officers', () => {
  it('do not overwrite each other: of twenty at once one wins', async () => {
    const { id, etag } = await recorded({ title: 'Wettlauf', completedOn: '2023-01-10' });
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const body = {
          ...CERTIFICATE,
          personnelNumber: undefined,
          title: `Wettlauf ${i}`,
          completedOn: '2023-01-10',
        };
        return (await send('PUT', `trainings/${id}`, { body, state: etag })).status;
      }),
    );
    expect(statuses.sort()).toEqual([200, ...Array(19).fill(412)]);
    expect(await historyOf(id)).toHaveLength(1);
    const body = { reason: 'Irrtum' };
    expect(await problemOf(await send('POST', `trainings/${id}/withdrawal`, { body }))).toEqual([
      428,
      'STATE_NEEDED',
    ]);
    expect(await problemOf(await send('POST', `trainings/${id}/withdrawal`, { body, state: etag }))).toEqual([
      412,
      'STATE_HAS_CHANGED',
    ]);
  });
});

describe('a decision', () => {
  it('needs a reason to refuse, can be revised, and each revision is kept', async () => {
    const { id, etag } = await recorded({ title: 'Umstritten', completedOn: '2022-06-01' });
    const decide = (body: object, state: string) => send('POST', `trainings/${id}/decision`, { body, state });
    expect(await problemOf(await decide({ recognition: 'REJECTED' }, etag))).toEqual([400, 'REASON_MISSING']);
    const refused = (await (
      await decide({ recognition: 'REJECTED', reason: 'Kein Bezug zum Auftrag' }, etag)
    ).json()) as RecordedTrainingDto;
    expect(refused).toMatchObject({ recognition: 'REJECTED', rejectionReason: 'Kein Bezug zum Auftrag' });
    const revised = await decide(
      { recognition: 'RECOGNISED', reason: 'Nachweis nachgereicht' },
      refused.etag,
    );
    expect(await revised.json()).toMatchObject({ recognition: 'RECOGNISED', rejectionReason: null });
    expect((await historyOf(id)).map(({ recognition, reason }) => [recognition, reason])).toEqual([
      ['SUBMITTED', 'Anerkennung entschieden: Kein Bezug zum Auftrag'],
      ['REJECTED', 'Anerkennung entschieden: Nachweis nachgereicht'],
    ]);
  });

  it('is never made about the own training', async () => {
    const { id, etag } = await recorded({ personnelNumber: '12', title: 'Eigene' });
    const answer = await send('POST', `trainings/${id}/decision`, {
      body: { recognition: 'RECOGNISED' },
      state: etag,
    });
    expect(await problemOf(answer)).toEqual([403, 'OWN_TRAINING']);
    expect((await list('personnelNumber=12')).items).toMatchObject([{ recognition: 'SUBMITTED' }]);
  });
});

describe('withdrawing', () => {
  it('takes a training out of every figure, and what was known before stays', async () => {
    const { id, etag } = await recorded({
      title: 'Doch nicht',
      completedOn: '2022-02-02',
      personnelNumber: '11',
    });
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = await send('POST', `trainings/${id}/withdrawal`, {
      body: { reason: 'Falsche Person' },
      state: etag,
    });
    expect(answer.status).toBe(204);
    expect((await send('GET', `trainings/${id}`)).status).toBe(404);
    const titles = async (knownAt?: string) =>
      (await service.person('11', { knownAt })).trainings.map(({ title }) => title);
    expect(await titles()).not.toContain('Doch nicht');
    expect(await titles(before)).toContain('Doch nicht');
    expect(await historyOf(id)).toMatchObject([{ reason: 'Schulung zurückgezogen: Falsche Person' }]);
  });
});

describe('the list', () => {
  it('finds by folded names, by number, by title and by what is still to be decided', async () => {
    const titles = async (query: string) => (await list(query)).items.map(({ title }) => title);
    expect(await titles('q=Ozturk%20wettlauf')).toHaveLength(1);
    expect((await list('q=12')).items).toMatchObject([{ personnelNumber: '12', title: 'Eigene' }]);
    expect(await titles('q=Buergerburo')).toEqual(['Mehrsprachigkeit im Buergerbüro']);
    expect(await titles('q=b%C3%BCrgerb%C3%BCro&from=2025-01-01')).toEqual([
      'Mehrsprachigkeit im Bürgerbüro',
    ]);
    const open = await list('recognition=SUBMITTED&pageSize=2');
    expect([open.items.length, open.items.every(({ recognition }) => recognition === 'SUBMITTED')]).toEqual([
      2,
      true,
    ]);
    expect(open.total).toBeGreaterThan(2);
    expect((await list('q=%25')).total).toBe(0);
    expect((await list('category=MULTILINGUALISM')).total).toBe(0);
  });

  it('follows the assignment of today: after a transfer the old unit has nothing left', async () => {
    const { id } = await recorded({
      title: 'Vor dem Wechsel',
      completedOn: '2021-05-05',
      personnelNumber: '11',
    });
    await service.import(
      administration(
        unit('Amt 50'),
        unit('Amt 51'),
        employee(
          '11',
          { unit: 'Amt 50', validTo: '2026-10-31' },
          { unit: 'Amt 51', validFrom: '2026-11-01' },
        ),
      ),
    );
    expect((await send('GET', `trainings/${id}`)).status).toBe(404);
    expect((await list('personnelNumber=11')).total).toBe(0);
    expect(await problemOf(await record({ personnelNumber: '11', title: 'Danach' }))).toEqual([
      404,
      'PERSON_NOT_FOUND',
    ]);
    const other = await makePerson(service, {
      name: 'Otto Officer',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
    });
    expect((await send('GET', `trainings/${id}`, {}, other)).status).toBe(200);
  });
});
