import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Instance } from '../../src/exchange/runs/instance.js';
import { RunHousekeeping } from '../../src/exchange/runs/run-housekeeping.js';
import { RunStore } from '../../src/exchange/runs/run-store.js';
import { dataSourceOf } from '../../src/platform/database/database.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';
import { everything, fingerprint, spansOf, unitsOf } from './facts.js';
import { brief, EMPLOYEES, file, SOME_UNITS, UNITS } from './files.js';
import { Runs } from './runs.js';
import { holdWriters, until } from './writers.js';

let service: TestService;
let runs: Runs;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  runs = new Runs(service);
});
afterAll(() => service.stop());
beforeEach(() => service.empty());

const person = (number: number, unit = 'Amt 50') => `${number};Mäuser;Kim;;${unit};01.01.2020;;;ja;nein`;
const counts = { created: 3, updated: 0, removed: 0, unchanged: 0, rows: 3 };

describe('an import run', () => {
  it('tells the kind, what was recognised and what would change, and changes nothing before it is applied', async () => {
    const before = await everything(service.database);
    const run = await runs.checked(SOME_UNITS, 'ämter.csv');
    expect(run).toMatchObject({
      state: 'CHECKED',
      kind: 'organisationseinheiten',
      fileName: 'ämter.csv',
      counts,
    });
    expect(await runs.content(run.id)).toMatchObject({
      ...{ format: 'CSV', encoding: 'UTF-8', delimiter: ';', unknownColumns: [], errors: [] },
      columns: UNITS.split(';'),
    });
    expect(await everything(service.database)).toBe(before);
    const applied = await runs.applied(run.id);
    expect(applied).toMatchObject({ state: 'APPLIED', counts, by: applied.endedBy, mayUndo: true });
    expect(await unitsOf(service.database)).toHaveLength(3);
    const { rows } = await service.database.pool.query(
      'SELECT count(*)::integer AS parts FROM import_file_part',
    );
    expect(rows).toEqual([{ parts: 0 }]);
    expect((await runs.content(run.id)).preview).toEqual([]);
  });

  it('finds every kind by its header row, whatever the file is called', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const state = 'Personalnummer;Nachname;Vorname;Organisationseinheit';
    const training = 'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit';
    expect(await runs.checked(file(EMPLOYEES, person(1)), 'a.txt')).toMatchObject({
      ...{ kind: 'beschaeftigte', mode: 'history', state: 'CHECKED' },
    });
    expect(await runs.checked(file(state, '1;M;K;Amt 50'))).toMatchObject({
      mode: 'state',
      on: '2026-11-20',
    });
    expect(await runs.checked(file(training))).toMatchObject({ kind: 'schulungsnachweise' });
  });

  it('asks for the kind when the header row fits none, and says then what is missing', async () => {
    const run = await runs.checked(file('Nummer;Name', '1;M'));
    expect(run).toMatchObject({ kind: null, state: 'REFUSED', refusal: { code: 'KIND_NOT_RECOGNISED' } });
    await runs.done('PUT', `/${run.id}/options`, { kind: 'beschaeftigte' });
    expect((await runs.rested(run.id)).refusal).toMatchObject({ code: 'NO_HEADER' });
    expect((await runs.call('POST', `/${run.id}/application`)).status).toBe(409);
  });

  it('is read as its sender says', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const options = { kind: 'beschaeftigte', mode: 'state', on: '2026-11-01', leavers: '0' };
    const { id } = await runs.begin(file(EMPLOYEES, person(1)), 'stand.csv', options);
    expect(await runs.rested(id)).toMatchObject({ ...options, leavers: 0, counts: { created: 1 } });
    const form = new FormData();
    form.append('mode', 'state');
    form.append('file', new Blob(['x']), 'x.csv');
    expect((await runs.call('POST', '', form)).status).toBe(400);
  });

  it.each([
    ['%PDF-1.7', 'WRONG_TYPE'],
    ['PK\u0003\u0004 kein Archiv', 'DAMAGED_WORKBOOK'],
    ['<html><script>alert(1)</script>', 'WRONG_TYPE'],
    ['Kürzel;Bezeichnung;Typ\n"Amt', 'UNCLOSED_QUOTE'],
    ['', 'EMPTY_FILE'],
  ])('refuses a file that is no table with its reason: %j', async (content, code) => {
    const run = await runs.checked(content, '../../<b>böse\u202e</b>.csv');
    expect(run).toMatchObject({ state: 'REFUSED', refusal: { code }, fileName: 'b>.csv' });
  });

  it('with corrected cells is the same as the corrected file', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const wrong = file(
      EMPLOYEES,
      person(1, 'Amt 5O'),
      person(2),
      '3;;Kim;;Amt 53;1.1.20;;;ja;nein',
      'x;y;z;;;;;;;;;;9',
    );
    const run = await runs.checked(wrong);
    expect(run).toMatchObject({ state: 'REFUSED', refusal: { code: 'IMPORT_REFUSED', errorCount: 4 } });
    const { errors } = await runs.content(run.id);
    expect(brief(errors as never)).toEqual([
      '2 Organisationseinheit UNKNOWN_UNIT',
      '4 Nachname REQUIRED',
      '4 Gültig ab NOT_A_DAY',
      '5 Personalnummer TOO_MANY_CELLS',
    ]);
    const corrected = await runs.correct(
      run.id,
      { row: 2, column: 'Organisationseinheit', value: 'Amt 50' },
      { row: 4, column: 'Nachname', value: 'Muster' },
      { row: 4, column: 'Gültig ab', value: '01.01.2020' },
      { row: 5, value: '' },
    );
    expect(corrected).toMatchObject({ isStale: true, corrections: 4 });
    expect((await runs.call('POST', `/${run.id}/application`)).status).toBe(409);
    expect(await runs.checkedAgain(run.id)).toMatchObject({ state: 'CHECKED', counts, isStale: false });
    expect(await runs.applied(run.id)).toMatchObject({ state: 'APPLIED', corrections: 4 });
    const right = file(EMPLOYEES, person(1), person(2), '3;Muster;Kim;;Amt 53;01.01.2020;;;ja;nein');
    const { body } = await service.importCsv('beschaeftigte', right);
    expect(body).toMatchObject({ created: 0, updated: 0, removed: 0, unchanged: 3 });
    expect((await runs.content(run.id)).corrections).toMatchObject([
      { row: 2, column: 'Organisationseinheit', found: 'Amt 5O', value: 'Amt 50' },
      ...[
        { row: 4, column: 'Gültig ab', found: '1.1.20' },
        { row: 4, column: 'Nachname', found: null },
      ],
      { row: 5, column: null },
    ]);
  });

  it('takes a correction back, and refuses columns that the file lacks', async () => {
    const run = await runs.checked(file(UNITS, 'A;Amt A;Amtt;;ja;;'));
    await runs.correct(run.id, { row: 2, column: 'Typ', value: 'Amt' });
    await runs.correct(run.id, { row: 2, value: '' });
    expect(await runs.correct(run.id, { row: 2, column: 'Typ' }, { row: 2 })).toMatchObject({
      corrections: 0,
    });
    const answer = await runs.call('PATCH', `/${run.id}/cells`, {
      cells: [{ row: 2, column: 'Farbe', value: 'x' }],
    });
    expect(await answer.json()).toMatchObject({ status: 400, errors: [{ code: 'UNKNOWN_COLUMN' }] });
    expect(await runs.checkedAgain(run.id)).toMatchObject({ state: 'REFUSED', refusal: { errorCount: 1 } });
  });

  it('is undone like every change, and the protocol says so', async () => {
    const before = await unitsOf(service.database);
    const { id } = await runs.checked(SOME_UNITS);
    const { change } = await runs.applied(id);
    const undo = await service.request(`/api/v1/changes/${change}/undo`, { method: 'POST' });
    const { change: undoing } = (await undo.json()) as { change: number };
    expect(await unitsOf(service.database)).toEqual(before);
    expect(await runs.find(id)).toMatchObject({ isUndone: true, mayUndo: false });
    await service.request(`/api/v1/changes/${undoing}/undo`, { method: 'POST' });
    expect(await runs.find(id)).toMatchObject({ isUndone: false, mayUndo: true });
  });

  it('that would do something else than was shown does nothing', async () => {
    const run = await runs.checked(SOME_UNITS);
    await service.importCsv('organisationseinheiten', file(UNITS, 'Amt 50;Sozialamt;Amt;;ja;;'));
    const before = await everything(service.database);
    expect(await runs.applied(run.id)).toMatchObject({
      state: 'REFUSED',
      refusal: { code: 'RESULT_DIFFERS' },
    });
    expect(await everything(service.database)).toBe(before);
    expect(await runs.checkedAgain(run.id)).toMatchObject({ counts: { created: 2, unchanged: 1 } });
  });

  it('is applied once, however often it is asked for, and one of two that say the same', async () => {
    const [one, other] = [await runs.checked(SOME_UNITS), await runs.checked(SOME_UNITS)];
    const held = await holdWriters(service);
    const asked = await Promise.all([1, 2].map(() => runs.call('POST', `/${one.id}/application`)));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409]);
    await runs.done('POST', `/${other.id}/application`);
    await held.waiting(2);
    await held.release();
    const states = [await runs.rested(one.id), await runs.rested(other.id)].map(({ state }) => state);
    expect(states.sort()).toEqual(['APPLIED', 'REFUSED']);
    expect(await unitsOf(service.database)).toHaveLength(3);
  });

  it('is given up with its file and corrections, and not when it has ended', async () => {
    const run = await runs.checked(file(UNITS, 'A;Amt A;Amtt;;ja;;'));
    await runs.correct(run.id, { row: 2, column: 'Typ', value: 'Amt' });
    await runs.done('DELETE', `/${run.id}`);
    expect(await runs.find(run.id)).toMatchObject({ state: 'DISCARDED', refusal: null, corrections: 1 });
    const kept = await service.database.pool.query(
      'SELECT run_id FROM import_file_part UNION ALL SELECT run_id FROM import_correction',
    );
    expect(kept.rows).toEqual([]);
    for (const [method, path] of [
      ['DELETE', ''],
      ['POST', '/check'],
      ['POST', '/application'],
    ]) {
      expect((await runs.call(method as string, `/${run.id}${path}`)).status).toBe(409);
    }
    expect((await runs.call('GET', `/${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('that shows persons is logged as a look at them', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    await service.importCsv('beschaeftigte', file(EMPLOYEES, person(1)));
    const run = await runs.checked(file(EMPLOYEES, person(1), person(2)));
    await runs.content(run.id);
    const { rows } = await service.database.pool.query(
      'SELECT kind, employee_ids = ARRAY(SELECT id FROM employee) AS them FROM read_log ORDER BY id DESC LIMIT 1',
    );
    expect(rows).toEqual([{ kind: 'LIST', them: true }]);
  });

  it('lists its errors as a file that starts no formula', async () => {
    const run = await runs.checked(file(UNITS, 'A;Amt A;=1+1;;ja;;'));
    const answer = await runs.call('GET', `/${run.id}/errors.csv`);
    expect(await answer.text()).toContain(`2;Typ;'=1+1;`);
  });
});

it('whom nobody decides about is given up after seven days', async () => {
  const [kept, forgotten] = [await runs.checked(SOME_UNITS), await runs.checked(SOME_UNITS)];
  await service.database.pool.query(
    `UPDATE import_run SET made_at = now() - CASE WHEN id = $1 THEN interval '8 days' ELSE interval '6 days' END`,
    [forgotten.id],
  );
  const dataSource = await dataSourceOf(service.database.url).initialize();
  await new RunHousekeeping(
    dataSource,
    new RunStore(dataSource, new Instance(dataSource)),
  ).discardForgotten();
  await dataSource.destroy();
  expect(await runs.find(forgotten.id)).toMatchObject({ state: 'DISCARDED', endedBy: null });
  expect(await runs.applied(kept.id)).toMatchObject({ state: 'APPLIED' });
});

describe('a process that is killed while it applies a run', () => {
  it('leaves nothing half done, and another one does it again', async () => {
    await service.importCsv('organisationseinheiten', SOME_UNITS);
    const lines = Array.from({ length: 500 }, (_, i) => person(1000 + i));
    const { id } = await runs.checked(file(EMPLOYEES, ...lines));
    const before = await fingerprint(service.database);
    const other = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today });
    const held = await holdWriters(service);
    await new Runs(service, other.url).done('POST', `/${id}/application`);
    await held.waiting(1);
    expect(await runs.find(id)).toMatchObject({ state: 'APPLYING' });
    process.kill(other.pid, 'SIGKILL');
    await until(
      () => runs.find(id),
      ({ state }) => state === 'INTERRUPTED',
    );
    await held.release();
    expect(await fingerprint(service.database)).toBe(before);
    expect(await runs.applied(id)).toMatchObject({ state: 'APPLIED', counts: { created: 500 } });
    expect(await spansOf(service.database, '1000')).toEqual(['Amt 50 2020-01-01..']);
  });

  it('is noticed while it checks one, too', async () => {
    const other = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today });
    const held = await holdWriters(service);
    const { id } = await new Runs(service, other.url).begin(SOME_UNITS);
    await held.waiting(1);
    process.kill(other.pid, 'SIGKILL');
    await until(
      () => runs.find(id),
      ({ state }) => state === 'INTERRUPTED',
    );
    await held.release();
    expect(await runs.checkedAgain(id)).toMatchObject({ state: 'CHECKED', counts });
  });
});
