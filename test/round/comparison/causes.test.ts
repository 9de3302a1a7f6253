import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FiguresDto } from '../../../src/evaluation/evaluation.dto.js';
import { emptyLine, type GroupFigures } from '../../../src/evaluation/figures.js';
import type { Cause } from '../../../src/round/comparison/causes.js';
import { makePerson, type Person } from '../../access/people.js';
import type { Employee, Training, Unit } from '../../administration/administration.js';
import { administration, employee, leader, training, unit } from '../../administration/builders.js';
import { sideBySide } from '../../administration/side-by-side.js';
import { startService, type TestService } from '../../service/service.js';
import { differences, personsBehind, seal } from './seals.js';

const AS_OF = '2026-12-31';
const AMT_51 = { unit: 'Amt 51' };
const NO_TASK = { citizenContact: false };

let service: TestService;
let head: Person;
let otherHead: Person;
beforeAll(async () => {
  service = await startService({ today: '2027-01-10' });
  await service.import(city());
  head = await makePerson(service, {
    name: 'Leitung Fünfzig',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }],
  });
  otherHead = await makePerson(service, {
    name: 'Leitung Einundfünfzig',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 51' }],
  });
});
afterAll(() => service.stop());

/** Amt 50 with a division, Amt 51, and somebody who never changes. */
function city(...facts: (Unit | Employee | Training)[]) {
  const units = facts.some((fact) => 'code' in fact)
    ? []
    : [unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false })];
  return administration(
    unit('Amt 50'),
    unit('Amt 51'),
    ...units,
    employee('0010'),
    training('0010'),
    ...facts,
  );
}

type Part = Partial<Omit<FiguresDto, 'trainings'>> & { trainings?: Partial<FiguresDto['trainings']> };

/** Differences of both groups; what is not named is 0. */
function cells({ leaders = {}, employees = {} }: { leaders?: Part; employees?: Part }): GroupFigures {
  const made = emptyLine();
  for (const [block, part] of [
    [made.leaders, leaders],
    [made.employees, employees],
  ] as const) {
    const { trainings = {}, ...persons } = part;
    for (const into of [block, made.total]) {
      for (const [figure, value] of Object.entries(persons)) into[figure as 'obliged'] += value;
      for (const [category, value] of Object.entries(trainings)) into.trainings[category as 'total'] += value;
    }
  }
  return made;
}

const ONE_DAY = { INTERCULTURAL_COMPETENCE: 1, total: 1 };
const MINUS_ONE_DAY = { INTERCULTURAL_COMPETENCE: -1, total: -1 };
const NOW_FULFILLED = { trained: 1, fulfilled: 1, notFulfilled: -1, trainings: ONE_DAY };
const WHOLE = { obliged: 1, trained: 1, fulfilled: 1, trainings: ONE_DAY };
const WHOLE_LESS = { obliged: -1, trained: -1, fulfilled: -1, trainings: MINUS_ONE_DAY };

interface Scenario {
  cause: Cause;
  what: string;
  before: ReturnType<typeof city>;
  /** What becomes known after the first seal. */
  after: ReturnType<typeof city>;
  /** Reference date of the second seal. */
  asOf?: string;
  difference: GroupFigures;
  sentence: string;
}

const SCENARIOS: Scenario[] = [
  {
    cause: 'JOINED',
    what: 'somebody who joined, recorded too late',
    before: city(),
    after: city(employee('0011'), training('0011')),
    difference: cells({ employees: WHOLE }),
    sentence: 'Vorher keiner Organisationseinheit zugeordnet; jetzt gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'LEFT',
    what: 'somebody who had left before',
    before: city(employee('0011')),
    after: city(employee('0011', { validTo: '2026-11-30' })),
    difference: cells({ employees: { obliged: -1, notFulfilled: -1 } }),
    sentence:
      'Jetzt keiner Organisationseinheit mehr zugeordnet; vorher gezählt als Beschäftigte/r: nicht erfüllt.',
  },
  {
    cause: 'TRANSFERRED',
    what: 'somebody who went to another unit',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011', { validTo: '2026-12-30' }, { ...AMT_51, validFrom: '2026-12-31' })),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Jetzt einer anderen Organisationseinheit zugeordnet; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'TRANSFERRED',
    what: 'a leader who came from another unit',
    before: city(leader('0011', AMT_51), training('0011')),
    after: city(leader('0011', { ...AMT_51, validTo: '2026-12-30' }, { validFrom: '2026-12-31' })),
    difference: cells({ leaders: WHOLE }),
    sentence:
      'Vorher einer anderen Organisationseinheit zugeordnet; jetzt gezählt als Führungskraft: erfüllt.',
  },
  {
    cause: 'UNIT_REORGANISED',
    what: 'a division that reports to another unit since',
    before: city(employee('0011', { unit: 'Abt 50.1' }), training('0011')),
    after: city(
      unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 51', reporting: false }),
      employee('0011', { unit: 'Abt 50.1' }),
    ),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Für die Organisationseinheit wertet jetzt eine andere aus; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'UNIT_REORGANISED',
    what: 'a unit that was dissolved between the reference dates',
    asOf: '2027-01-05',
    before: city(
      employee('0011', { unit: 'Abt 50.1', validTo: AS_OF }, { ...AMT_51, validFrom: '2027-01-01' }),
      training('0011'),
    ),
    after: city(unit('Abt 50.1', { type: 'DIVISION', parent: 'Amt 50', reporting: false, validTo: AS_OF })),
    difference: cells({ employees: WHOLE_LESS }),
    sentence:
      'Die frühere Organisationseinheit besteht jetzt nicht mehr; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'GROUP_CHANGED',
    what: 'an employee who has no task any more',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011', NO_TASK)),
    difference: cells({ employees: WHOLE_LESS }),
    sentence: 'Jetzt nicht mehr verpflichtet; vorher gezählt als Beschäftigte/r: erfüllt.',
  },
  {
    cause: 'GROUP_CHANGED',
    what: 'an employee who is a leader and whose language course does not count any more',
    before: city(employee('0011'), training('0011', { categories: ['MULTILINGUALISM'] })),
    after: city(employee('0011', { leadershipLevel: 'OFFICE_HEAD' })),
    difference: cells({
      leaders: { obliged: 1, trained: 1, notFulfilled: 1, trainings: { MULTILINGUALISM: 1, total: 1 } },
      employees: {
        ...{ obliged: -1, trained: -1, fulfilled: -1 },
        trainings: { MULTILINGUALISM: -1, total: -1 },
      },
    }),
    sentence: 'Jetzt Führungskraft, vorher Beschäftigte/r: erfüllt jetzt nicht mehr.',
  },
  {
    cause: 'LATE_CERTIFICATE',
    what: 'a certificate that came too late',
    before: city(employee('0011')),
    after: city(employee('0011'), training('0011', { title: 'Leichte Sprache', completedOn: '2026-12-03' })),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence: 'Nachweis „Leichte Sprache“ vom 03.12.2026 am TODAY nachgereicht: erfüllt jetzt.',
  },
  {
    cause: 'COMPLETED_SINCE',
    what: 'a training after the first reference date, recorded before it',
    asOf: '2026-12-31',
    before: city(employee('0011'), training('0011', { title: 'Leichte Sprache', completedOn: '2026-12-03' })),
    after: city(employee('0011')),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Leichte Sprache“ vom 03.12.2026: abgeschlossen nach dem früheren Stichtag: erfüllt jetzt.',
  },
  {
    cause: 'COMPLETED_SINCE',
    what: 'a training after the first reference date, recorded later as well',
    before: city(employee('0011')),
    after: city(employee('0011'), training('0011', { completedOn: '2026-12-03' })),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 03.12.2026: abgeschlossen nach dem früheren Stichtag: erfüllt jetzt.',
  },
  {
    cause: 'DECISION_REVISED',
    what: 'a refused training that was recognised',
    before: city(employee('0011'), training('0011', { recognition: 'REJECTED' })),
    after: city(employee('0011'), training('0011')),
    difference: cells({ employees: NOW_FULFILLED }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 jetzt anerkannt: erfüllt jetzt.',
  },
  {
    cause: 'CERTIFICATE_CORRECTED',
    what: 'a training that was too short after all',
    before: city(employee('0011'), training('0011')),
    after: city(employee('0011'), training('0011', { duration: '5' })),
    difference: cells({
      employees: { trained: -1, fulfilled: -1, notFulfilled: 1, trainings: MINUS_ONE_DAY },
    }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 berichtigt: erfüllt jetzt nicht mehr.',
  },
  {
    cause: 'CERTIFICATE_CORRECTED',
    what: 'a training of other competence areas',
    before: city(employee('0011'), training('0011')),
    after: city(
      employee('0011'),
      training('0011', { categories: ['INTERCULTURAL_COMPETENCE', 'MULTILINGUALISM'] }),
    ),
    difference: cells({ employees: { trainings: { MULTILINGUALISM: 1 } } }),
    sentence:
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 berichtigt: jetzt in anderen Kompetenzbereichen aufgeführt.',
  },
];

describe('each cause is named with its cells and its person', () => {
  let seals: { first: string; second: string }[];
  beforeAll(async () => {
    // All of them side by side, so that one import of before and one of after do for all.
    const together = (state: 'before' | 'after') =>
      sideBySide(
        SCENARIOS.map((each) => ({ administration: each[state], referenceDates: [], unit: 'Amt 50' })),
      );
    const { administration: before, parts } = together('before');
    await service.import(before);
    const first: { id: string }[] = [];
    for (const [i, { cause }] of SCENARIOS.entries()) {
      const asOf = cause === 'COMPLETED_SINCE' ? '2026-09-30' : AS_OF;
      first.push(await seal(service, { unit: parts[i]?.unit ?? '', asOf }));
    }
    await service.import(together('after').administration);
    const second: { id: string }[] = [];
    for (const [i, { asOf }] of SCENARIOS.entries())
      second.push(await seal(service, { unit: parts[i]?.unit ?? '', asOf: asOf ?? AS_OF }));
    seals = first.map(({ id }, i) => ({ first: id, second: second[i]?.id ?? '' }));
  });
  afterAll(() => service.empty());

  it.each(SCENARIOS.map((scenario, i) => ({ ...scenario, i })))(
    '$cause: $what',
    async ({ i, ...expected }) => {
      const { cause, difference, sentence } = expected;
      const { first, second } = seals[i] ?? { first: '', second: '' };
      const answer = await differences(service, first, second);
      expect(answer).toMatchObject({
        ...{ unit: `W${i} Amt 50`, from: { id: first }, to: { id: second, number: 1 } },
      });
      expect(answer.difference).toEqual(difference);
      expect(answer.causes).toEqual([
        { code: cause, label: expect.any(String), explanation: expect.any(String), persons: 1, difference },
      ]);
      if (answer.from.asOf === answer.to.asOf)
        expect((await differences(service, first)).causes).toEqual(answer.causes);
      const { items, total } = await personsBehind(service, first, second, cause);
      const today = new Date().toLocaleDateString('de-DE', {
        ...{ timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric' },
      });
      expect([
        total,
        items.map(({ personnelNumber, explanation }) => [personnelNumber, explanation]),
      ]).toEqual([1, [[`${20 + i}11`, sentence.replace('TODAY', today)]]]);
    },
  );
});

describe('a cause is named that no import makes', () => {
  beforeEach(() => service.empty());

  it('CERTIFICATE_WITHDRAWN: a certificate that was taken back, and DECISION_REVISED by its minutes', async () => {
    await service.import(city(employee('0011'), training('0011'), employee('0012'), training('0012')));
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    await service.database.pool.query(`BEGIN; SELECT begin_change(NULL, 'Schulung zurückgezogen');
      DELETE FROM training WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '0011');
      UPDATE training SET minutes = 300, minutes_reason = 'Mittagspause abgezogen'
        WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '0012'); COMMIT`);
    const { causes } = await differences(service, id);
    const less = { trained: -1, fulfilled: -1, notFulfilled: 1, trainings: MINUS_ONE_DAY };
    expect(causes.map(({ code, persons, difference }) => [code, persons, difference])).toEqual([
      ['DECISION_REVISED', 1, cells({ employees: less })],
      ['CERTIFICATE_WITHDRAWN', 1, cells({ employees: less })],
    ]);
    expect((await personsBehind(service, id, 'now', 'DECISION_REVISED')).items[0]?.explanation).toBe(
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 jetzt mit 5 Std. anerkannt, vorher mit 8 Std.: erfüllt jetzt nicht mehr.',
    );
    expect((await personsBehind(service, id, 'now', 'CERTIFICATE_WITHDRAWN')).items[0]?.explanation).toBe(
      'Nachweis „Interkulturelle Öffnung der Verwaltung“ vom 14.06.2024 zurückgezogen: erfüllt jetzt nicht mehr.',
    );
  });

  it('MANDATE_CHANGED: another training mandate obliges others and accepts other areas', async () => {
    await service.import(
      city(
        leader('0011'),
        training('0011'),
        employee('0012', { leadershipLevel: 'TEAM_LEAD', ...NO_TASK }),
        training('0012'),
      ),
    );
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    const alter = (level: string, accepted: number) =>
      service.database.pool.query(`BEGIN; SELECT begin_change(NULL, 'Schulungsauftrag');
        UPDATE mandate_group SET leadership_from = '${level}', accepted_categories = ${accepted} WHERE obligation_group = 'LEADER'; COMMIT`);
    await alter('TEAM_LEAD', 1);
    try {
      const { causes, difference } = await differences(service, id);
      const leaders = {
        ...{ obliged: 1, trained: 1, fulfilled: -1, notFulfilled: 2 },
        trainings: ONE_DAY,
      };
      expect(difference).toEqual(cells({ leaders }));
      expect(causes.map(({ code, persons }) => [code, persons])).toEqual([['MANDATE_CHANGED', 2]]);
      const { items } = await personsBehind(service, id, 'now', 'MANDATE_CHANGED');
      expect(items.map(({ personnelNumber, explanation }) => [personnelNumber, explanation]).sort()).toEqual([
        ['0011', 'Der Schulungsauftrag verlangt anderes: erfüllt jetzt nicht mehr.'],
        [
          '0012',
          'Erst nach dem jetzigen Schulungsauftrag verpflichtet; jetzt gezählt als Führungskraft: nicht erfüllt.',
        ],
      ]);
    } finally {
      await alter('SECTION_HEAD', 3);
    }
  });

  it('NOT_IN_FACTS: what was sealed of somebody whose facts are erased', async () => {
    await service.import(city(employee('0011'), training('0011')));
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    // Erasure leaves no history.
    await service.database.pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
      DELETE FROM training WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '0011');
      DELETE FROM assignment WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '0011');
      DELETE FROM employee WHERE personnel_number = '0011'; COMMIT`);
    const { causes } = await differences(service, id);
    expect(causes.map(({ code, persons, difference }) => [code, persons, difference])).toEqual([
      ['NOT_IN_FACTS', null, cells({ employees: WHOLE_LESS })],
    ]);
    expect(await personsBehind(service, id, 'now', 'NOT_IN_FACTS')).toMatchObject({ items: [], total: 0 });
  });

  it('BY_TABLE: a filled table has a difference, but no causes and no persons', async () => {
    await service.import(city());
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF, source: 'TABLE' });
    await service.import(city(employee('0011'), training('0011')));
    const { causes, difference } = await differences(service, id);
    expect(difference).toEqual(cells({ employees: WHOLE }));
    expect(causes.map(({ code, persons }) => [code, persons])).toEqual([['BY_TABLE', null]]);
    const answer = await call(service.token, `${id}/differences/persons?with=now&cause=JOINED`);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      422,
      'EVALUATION_BY_TABLE',
    ]);
  });
});

const call = (token: string, path: string) =>
  service.request(`/api/v1/sealed-evaluations/${path}`, { headers: { authorization: `Bearer ${token}` } });

describe('a comparison', () => {
  beforeEach(() => service.empty());

  it('tells the unit of the asker, others nothing, and logs who looked at whom', async () => {
    await service.import(city(employee('0011')));
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    const other = await seal(service, { unit: 'Amt 51', asOf: AS_OF });
    await service.import(city(employee('0011'), training('0011')));
    await grantAgain();
    const unknown = '00000000-0000-7000-8000-000000000000';
    const texts = new Set<string>();
    for (const path of ['differences?with=now', 'differences/persons?with=now&cause=LATE_CERTIFICATE']) {
      expect((await call(head.token, `${id}/${path}`)).status).toBe(200);
      for (const seal of [id, unknown]) {
        const answer = await call(otherHead.token, `${seal}/${path}`);
        expect(answer.status).toBe(404);
        texts.add(((await answer.json()) as { detail: string }).detail);
      }
    }
    expect((await call(otherHead.token, `${other.id}/differences?with=${id}`)).status).toBe(404);
    expect(texts.size).toBe(1);
    const { rows } = await service.database.pool.query(
      `SELECT kind, as_of::text, cardinality(employee_ids) AS persons,
         (SELECT code FROM organisational_unit WHERE id = unit_id) AS unit FROM read_log WHERE account_id = $1`,
      [head.id],
    );
    expect(rows).toEqual([{ kind: 'SEALED', as_of: AS_OF, persons: 1, unit: 'Amt 50' }]);
  });

  it('is of one unit, and of what there is', async () => {
    await service.import(city());
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    const other = await seal(service, { unit: 'Amt 51', asOf: AS_OF });
    const problem = async (path: string) => {
      const answer = await call(service.token, path);
      const { code, errors } = (await answer.json()) as { code: string; errors?: { pointer: string }[] };
      return [answer.status, errors?.[0]?.pointer ?? code];
    };
    expect(await problem(`${id}/differences?with=${other.id}`)).toEqual([422, 'DIFFERENT_UNITS']);
    expect(await problem(`${id}/differences`)).toEqual([400, '#/with']);
    expect(await problem(`${id}/differences?with=gestern`)).toEqual([400, '#/with']);
    expect(await problem(`${other.id}/differences.csv?with=${id}`)).toEqual([422, 'DIFFERENT_UNITS']);
    expect(await problem(`keine/differences?with=now`)).toEqual([400, '#/id']);
    expect(await problem(`${id}/differences/persons?with=now&cause=LAUNE`)).toEqual([400, '#/cause']);
    const same = await differences(service, id, id);
    expect([same.difference, same.causes]).toEqual([emptyLine(), []]);
  });

  it('is a file whose columns add up', async () => {
    await service.import(city(employee('0011')));
    const { id } = await seal(service, { unit: 'Amt 50', asOf: AS_OF });
    await service.import(city(employee('0011', { ...AMT_51 }), employee('0012'), training('0012')));
    const answer = await call(service.token, `${id}/differences.csv?with=now`);
    expect(answer.headers.get('content-disposition')).toContain(
      'unterschiede-Amt%2050-2026-12-31-2026-12-31.csv',
    );
    const lines = (await answer.text())
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(lines.map(([label, persons]) => [label, persons])).toEqual([
      [expect.stringContaining('Ursache'), 'Personen'],
      ['Runde zum 2026-12-31, Fassung 1, Stichtag 31.12.2026', ''],
      ['Hinzugekommen', '1'],
      ['Umgesetzt', '1'],
      ['heutige Angaben, Stichtag 31.12.2026', ''],
    ]);
    const [, first = [], ...rest] = lines;
    const last = rest.pop() ?? [];
    for (const [i, figure] of first.entries()) {
      if (i < 2) continue;
      const sum = rest.reduce((made, line) => made + Number(line[i]), Number(figure));
      expect([lines[0]?.[i], sum]).toEqual([lines[0]?.[i], Number(last[i])]);
    }
    expect(lines[0]).toHaveLength(25);
  });
});

/** Roles name units, which go when the facts go. */
async function grantAgain(): Promise<void> {
  await service.database.pool.query(
    `UPDATE role_grant SET unit_id = (SELECT id FROM organisational_unit WHERE code = CASE WHEN account_id = $1 THEN 'Amt 50' ELSE 'Amt 51' END)
      WHERE account_id IN ($1, $2)`,
    [head.id, otherHead.id],
  );
}
