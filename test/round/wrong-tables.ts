import type { TableCells } from './filled-table.js';

/** Tables with something wrong: what differs from a right one, and the columns with their codes that are refused. */
export const WRONG: [what: string, changed: TableCells, refused: [column: string, code: string][]][] = [
  ['no number', { 'Führungskräfte: Zielgruppe': 'fünf' }, [['Führungskräfte: Zielgruppe', 'NOT_A_COUNT']]],
  ['a negative number', { 'Gesamt: Auftrag erfüllt': -1 }, [['Gesamt: Auftrag erfüllt', 'NOT_A_COUNT']]],
  ['a fraction', { 'Gesamt: Zielgruppe': '45,5' }, [['Gesamt: Zielgruppe', 'NOT_A_COUNT']]],
  ['a separator', { 'Gesamt: Zielgruppe': '1.000' }, [['Gesamt: Zielgruppe', 'NOT_A_COUNT']]],
  ['an empty cell', { 'Gesamt: Zielgruppe': '' }, [['Gesamt: Zielgruppe', 'REQUIRED']]],
  ['another unit', { Kürzel: 'Amt 20' }, [['Kürzel', 'NOT_THIS_UNIT']]],
  [
    'more trained than obliged',
    {
      ...{ 'Führungskräfte: Zielgruppe': 2, 'Führungskräfte: Auftrag nicht erfüllt': 0 },
      ...{ 'Gesamt: Zielgruppe': 42, 'Gesamt: Auftrag nicht erfüllt': 30 },
    },
    [['Führungskräfte: Personen mit Schulung', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'more fulfilled than trained',
    {
      ...{ 'Beschäftigte: Auftrag erfüllt': 11, 'Beschäftigte: Auftrag nicht erfüllt': 29 },
      ...{ 'Gesamt: Auftrag erfüllt': 13, 'Gesamt: Auftrag nicht erfüllt': 32 },
    },
    [['Beschäftigte: Auftrag erfüllt', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'not fulfilled that is not the rest',
    { 'Beschäftigte: Auftrag nicht erfüllt': 31, 'Gesamt: Auftrag nicht erfüllt': 34 },
    [['Beschäftigte: Auftrag nicht erfüllt', 'DOES_NOT_ADD_UP']],
  ],
  [
    'a competence area above the total',
    { 'Beschäftigte: Schulungen interkulturelle Kompetenz': 13 },
    [['Beschäftigte: Schulungen interkulturelle Kompetenz', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'a total above the competence areas',
    { 'Führungskräfte: Schulungen gesamt': 5, 'Gesamt: Schulungen gesamt': 17 },
    [['Führungskräfte: Schulungen gesamt', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'more trained than trainings',
    { 'Beschäftigte: Schulungen gesamt': 9, 'Gesamt: Schulungen gesamt': 12 },
    [['Beschäftigte: Personen mit Schulung', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'trainings of nobody',
    {
      ...{ 'Führungskräfte: Personen mit Schulung': 0, 'Führungskräfte: Auftrag erfüllt': 0 },
      ...{ 'Führungskräfte: Auftrag nicht erfüllt': 5, 'Gesamt: Personen mit Schulung': 10 },
      ...{ 'Gesamt: Auftrag erfüllt': 10, 'Gesamt: Auftrag nicht erfüllt': 35 },
    },
    [
      ['Führungskräfte: Personen mit Schulung', 'NOBODY_TRAINED'],
      ['Führungskräfte: Auftrag erfüllt', 'NOBODY_FULFILS'],
    ],
  ],
  ['a sum that is none', { 'Gesamt: Zielgruppe': 46 }, [['Gesamt: Zielgruppe', 'DOES_NOT_ADD_UP']]],
  [
    'fulfilled without an accepted training',
    {
      ...{ 'Führungskräfte: Schulungen interkulturelle Kompetenz': 0 },
      ...{ 'Führungskräfte: Schulungen Mehrsprachigkeit': 2 },
    },
    [['Führungskräfte: Auftrag erfüllt', 'MORE_THAN_POSSIBLE']],
  ],
  [
    'not fulfilled with nothing but accepted trainings',
    {
      ...{ 'Beschäftigte: Auftrag erfüllt': 9, 'Beschäftigte: Auftrag nicht erfüllt': 31 },
      ...{ 'Gesamt: Auftrag erfüllt': 11, 'Gesamt: Auftrag nicht erfüllt': 34 },
    },
    [['Beschäftigte: Auftrag erfüllt', 'DOES_NOT_ADD_UP']],
  ],
];
