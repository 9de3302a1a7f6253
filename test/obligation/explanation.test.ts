import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee, leader, training } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

/** Every yes and no in plain German. */
describe('the explanation of a person', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ today: '2027-01-15' });
    await service.import(
      administration(
        leader('1'),
        training('1', { title: 'Spanisch A2', categories: ['MULTILINGUALISM'], completedOn: '2023-01-30' }),
        training('1', {
          title: 'Zivilcourage',
          categories: ['DEMOCRATIC_COMPETENCE'],
          completedOn: '2027-01-02',
        }),
        employee('2'),
        training('2', {
          title: 'Kurz',
          duration: '5,995',
          durationUnit: 'HOURS',
          completedOn: '2020-12-31',
          recognition: 'REJECTED',
          rejectionReason: 'Kein Nachweis',
        }),
        employee('3'),
        training('3', { title: 'Erster', completedOn: '2024-03-01' }),
        employee('4', { citizenContact: false }),
        employee('5', { validTo: '2026-06-30' }),
        employee('6'),
        ...['A', 'B', 'C', 'D', 'E'].map((title) => training('6', { title, recognition: 'SUBMITTED' })),
      ),
    );
  });
  afterAll(() => service.stop());

  it.each([
    [
      '1',
      '2026-09-30',
      'OPEN',
      'Noch offen bis 31.12.2026: „Spanisch A2“ (30.01.2023) zählt nicht: Mehrsprachigkeit zählt für Führungskräfte nicht. „Zivilcourage“ (02.01.2027) zählt nicht: sie wurde nach dem Anerkennungszeitraum abgeschlossen, er endet am 31.12.2026.',
    ],
    [
      '2',
      '2026-12-31',
      'NOT_FULFILLED',
      'Nicht erfüllt: „Kurz“ (31.12.2020) zählt nicht: die Anerkennung wurde abgelehnt (Kein Nachweis); die Schulung ist mit 5 Std. 59 Min. zu kurz, nötig sind 6 Std.; sie wurde vor dem Anerkennungszeitraum abgeschlossen, er beginnt am 01.01.2021.',
    ],
    [
      '3',
      '2024-02-29',
      'OPEN',
      'Noch offen bis 31.12.2026: „Erster“ (01.03.2024) zählt nicht: sie wurde nach dem Stichtag 29.02.2024 abgeschlossen.',
    ],
    ['3', '2024-03-01', 'FULFILLED', 'Erfüllt durch „Erster“, abgeschlossen am 01.03.2024.'],
    [
      '4',
      '2026-12-31',
      'NOT_OBLIGED',
      'Nicht verpflichtet: am Stichtag weder Führungskraft noch für Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit benannt.',
    ],
    ['5', '2026-06-30', 'OPEN', 'Noch offen bis 31.12.2026: Es liegt keine Schulung vor.'],
    [
      '5',
      '2026-07-01',
      'NOT_OBLIGED',
      'Am 01.07.2026 keiner Organisationseinheit zugeordnet und in keiner Zählung.',
    ],
  ])('%s on %s: %s', async (number, asOf, status, explanation) => {
    expect(await service.person(number, { asOf })).toMatchObject({ status, explanation });
  });

  it('names three trainings and counts the others', async () => {
    const { explanation } = (await service.person('6', { asOf: '2026-12-31' })) as unknown as {
      explanation: string;
    };
    expect(explanation).toMatch(/^Nicht erfüllt: „A“ .* 2 weitere Schulungen zählen auch nicht\.$/);
  });

  it('says of each training whether it counts', async () => {
    const person = (await service.person('1', { asOf: '2026-12-31' })) as unknown as {
      trainings: { id: string }[];
      trainingNotes: { id: string; explanation: string }[];
    };
    expect(person.trainingNotes.map(({ id }) => id)).toEqual(person.trainings.map(({ id }) => id));
    expect(person.trainingNotes.map(({ explanation }) => explanation)).toEqual([
      'Zählt nicht: Mehrsprachigkeit zählt für Führungskräfte nicht.',
      'Zählt nicht: sie wurde nach dem Anerkennungszeitraum abgeschlossen, er endet am 31.12.2026.',
    ]);
  });
});
