import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fromCsv } from '../administration/from-csv.js';
import { evaluate } from './evaluate.js';
import { SEEDED_MANDATE } from './mandate.js';
import { explain, personsOf } from './persons.js';

const read = (file: string) => readFileSync(new URL(`../acceptance/${file}`, import.meta.url), 'utf8');

const acceptance = fromCsv({
  organisationseinheiten: read('organisationseinheiten.csv'),
  beschaeftigte: read('beschaeftigte.csv'),
  schulungsnachweise: read('schulungsnachweise.csv'),
});

describe('the oracle against the figures worked by hand', () => {
  it.each(['2024-12-31', '2026-09-30', '2026-12-30', '2026-12-31'])('evaluates %s', (asOf) => {
    const { units, total } = evaluate(acceptance, SEEDED_MANDATE, asOf);
    expect({ asOf, units: units.map(({ name: _, ...line }) => line), total }).toEqual(
      JSON.parse(read(`evaluation.${asOf}.json`)),
    );
  });

  it.each([
    ['00010001', 'LEADER', 'FULFILLED'],
    ['00010002', 'LEADER', 'NOT_FULFILLED'],
    ['00010003', 'EMPLOYEE', 'FULFILLED'],
    ['00010004', 'LEADER', 'NOT_FULFILLED'],
    ['00010005', 'EMPLOYEE', 'NOT_FULFILLED'],
    ['00010006', null, 'NOT_OBLIGED'],
    ['00010007', 'EMPLOYEE', 'NOT_FULFILLED'],
    ['00010008', 'EMPLOYEE', 'FULFILLED'],
    ['00010009', null, 'NOT_OBLIGED'],
    ['00010010', 'EMPLOYEE', 'FULFILLED'],
    ['00010011', 'EMPLOYEE', 'FULFILLED'],
    ['00010012', 'LEADER', 'NOT_FULFILLED'],
    ['00010013', 'LEADER', 'FULFILLED'],
    ['00010014', 'EMPLOYEE', 'NOT_FULFILLED'],
    ['00010015', 'EMPLOYEE', 'NOT_FULFILLED'],
    ['00010016', 'EMPLOYEE', 'NOT_FULFILLED'],
  ])('says of %s on 2026-12-31: %s, %s', (personnelNumber, group, status) => {
    expect(explain(acceptance, SEEDED_MANDATE, '2026-12-31', personnelNumber)).toMatchObject({
      group,
      status,
    });
  });

  it('gives every reason of a training in the order of R11', () => {
    const { trainings } = explain(acceptance, SEEDED_MANDATE, '2026-12-31', '00010007');
    expect(trainings.map(({ title, reasons }) => [title, reasons])).toEqual([
      ['Religionen und ihre Hintergründe', ['NOT_YET_RECOGNISED']],
      ['Diversität als Chance', ['REJECTED', 'TOO_SHORT']],
    ]);
  });

  it('lists the persons of a subtree in German order, with the training that decides', () => {
    const persons = personsOf(acceptance, SEEDED_MANDATE, '2026-12-31', { unit: 'Amt 50' });
    expect(persons.map(({ lastName }) => lastName)).toEqual([
      'D’Angelo',
      'Kowalczyk',
      'Müller',
      'Nguyễn',
      'Öztürk',
      'von der Heide',
      'Weiß',
    ]);
    expect(persons.find(({ lastName }) => lastName === 'Öztürk')?.decidingTraining).toEqual({
      title: 'Interkulturelle Öffnung der Verwaltung',
      completedOn: '2021-01-01',
    });
  });

  it('draws the line of a person whose reporting unit lies above the unit asked for', () => {
    const { units, total } = evaluate(acceptance, SEEDED_MANDATE, '2026-12-31', '50.12');
    expect(units.map(({ code, total: { obliged } }) => [code, obliged])).toEqual([['Amt 50', 2]]);
    expect(total.total.obliged).toBe(2);
  });

  it('draws the empty lines inside the subtree asked for', () => {
    const { units } = evaluate(acceptance, SEEDED_MANDATE, '2026-12-31', 'GB 7');
    expect(units.map(({ code }) => code)).toEqual(['Amt 10', 'GPR', 'INAUSLB']);
  });
});
