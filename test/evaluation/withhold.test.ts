import { describe, expect, it } from '@jest/globals';
import type { GroupFiguresDto } from '../../src/evaluation/evaluation.dto.js';
import type { Figures, UnitFigures } from '../../src/evaluation/figures.js';
import { withhold } from '../../src/evaluation/withhold.js';
import { evaluation, figures, line } from './workbook/sample.js';

/** Lines written as `A 3+10`: unit A with 3 leaders and 10 employees who are obliged. */
function table(...lines: string[]): Figures {
  const units = lines.map((text): UnitFigures => {
    const [code = '', leaders, employees] = text.split(/[ +]/);
    return line(code === '(ohne)' ? null : code, code, figures(Number(leaders)), figures(Number(employees)));
  });
  return evaluation(units);
}

const blocks = ({ leaders, employees, total }: GroupFiguresDto) =>
  [leaders, employees, total].map((block) => block?.obliged ?? '–').join(' ');

/** What is left to read of a table: leaders, employees and both of each line, then the sums. */
function read(asked: Figures, city = asked): string[] {
  const { units, total } = withhold(asked, city);
  return [...units.map((unit) => `${unit.code ?? '(ohne)'}: ${blocks(unit)}`), blocks(total)];
}

describe('the figures of the whole administration', () => {
  it('stay as they are when nobody is alone with few', () => {
    const city = table('A 5+10', 'B 0+5', 'C 6+0', 'D 0+0');
    expect(withhold(city, city)).toEqual({ units: city.units, total: city.total, withheld: null });
  });

  it('do not show a group of 1 to 4, nor the other one, from which it would follow', () => {
    expect(read(table('A 1+10', 'B 4+20', 'C 30+3', 'D 5+2', 'E 5+5'))).toEqual([
      'A: – – 11',
      'B: – – 24',
      'C: – – 33',
      'D: – – 7',
      'E: 5 5 10',
      '45 40 85',
    ]);
  });

  it('show nothing of a line of 1 to 4 persons', () => {
    expect(read(table('A 1+3', 'B 0+2', 'C 9+9'))).toEqual(['A: – – –', 'B: – – –', 'C: – – 18', '10 14 24']);
  });

  it('do not show the next smaller line either, when a small one would follow from the sum', () => {
    expect(read(table('A 9+30', 'B 3+20', 'C 7+50', 'D 8+8'))).toEqual([
      'A: 9 30 39',
      'B: – – 23',
      'C: – – 57',
      'D: 8 8 16',
      '27 108 135',
    ]);
  });

  it('do not show the sum of another line beside the only one that is small as a whole', () => {
    expect(read(table('A 0+3', 'B 0+9', 'C 0+7', 'D 6+8'))).toEqual([
      'A: – – –',
      'B: 0 9 9',
      'C: – – –',
      'D: 6 8 14',
      '6 27 33',
    ]);
  });

  it('withhold until those withheld are five together, in each group and as a whole', () => {
    // B and C have three leaders together, so D joins them; as a whole they are many.
    expect(read(table('A 9+9', 'B 1+20', 'C 2+20', 'D 6+20'))).toEqual([
      'A: 9 9 18',
      'B: – – 21',
      'C: – – 22',
      'D: – – 26',
      '18 69 87',
    ]);
    expect(read(table('A 9+9', 'B 0+1', 'C 0+1', 'D 0+5', 'E 0+2', 'F 0+6'))).toEqual([
      'A: 9 9 18',
      'B: – – –',
      'C: – – –',
      'D: – – –',
      'E: – – –',
      'F: 0 6 6',
      '9 24 33',
    ]);
  });

  it('withhold in the same way among the employees', () => {
    expect(read(table('A 20+3', 'B 30+9', 'C 40+8'))).toEqual([
      'A: – – 23',
      'B: 30 9 39',
      'C: – – 48',
      '90 20 110',
    ]);
  });

  it('withhold no other line where the one beside a small sum is enough for the groups too', () => {
    expect(read(table('A 0+3', 'B 10+5', 'C 0+7'))).toEqual([
      'A: – – –',
      'B: 10 5 15',
      'C: – – –',
      '10 15 25',
    ]);
  });

  it('withhold the first of lines that are alike, so that the answer is always the same', () => {
    expect(read(table('A 7+9', 'B 3+20', 'C 7+9'))).toEqual([
      'A: – – 16',
      'B: – – 23',
      'C: 7 9 16',
      '17 38 55',
    ]);
  });

  it('withhold the line without a unit like any other', () => {
    expect(read(table('A 8+9', 'B 7+9', '(ohne) 1+6'))).toEqual([
      'A: 8 9 17',
      'B: – – 16',
      '(ohne): – – 7',
      '16 24 40',
    ]);
  });

  it.each([
    { of: 'few leaders', lines: ['A 3+9', 'B 0+9'], left: ['A: – – 12', 'B: – – 9', '– – 21'] },
    {
      of: 'few leaders in two units',
      lines: ['A 2+9', 'B 1+9', 'C 0+9'],
      left: ['A: – – 11', 'B: – – 10', 'C: 0 9 9', '– – 30'],
    },
    {
      of: 'few persons',
      lines: ['A 1+1', 'B 0+2', 'C 0+0'],
      left: ['A: – – –', 'B: – – –', 'C: 0 0 0', '– – –'],
    },
    { of: 'one unit with few persons', lines: ['A 0+4'], left: ['A: – – –', '– – –'] },
    { of: 'one unit with few leaders', lines: ['A 4+9'], left: ['A: – – 13', '– – 13'] },
    { of: 'no unit', lines: [], left: ['0 0 0'] },
  ])('hide the sums too in a town with $of', ({ lines, left }) => {
    expect(read(table(...lines))).toEqual(left);
  });

  it('are counted: in how many lines something is withheld, below which number', () => {
    const city = table('A 9+30', 'B 3+20', 'C 7+50', 'D 8+8');
    expect(withhold(city, city).withheld).toEqual({ fewerThan: 5, lines: 2 });
  });
});

describe('the figures of a part of the administration', () => {
  const city = table('A 9+30', 'B 3+20', 'C 7+50', 'D 8+8', 'E 0+0');

  it('withhold the same lines, and the sums in which they are', () => {
    expect(read(table('C 7+50', 'D 8+8', 'E 0+0'), city)).toEqual([
      'C: – – 57',
      'D: 8 8 16',
      'E: 0 0 0',
      '– – 73',
    ]);
    expect(read(table('B 3+20'), city)).toEqual(['B: – – 23', '– – 23']);
  });

  it('show everything where nothing is withheld in the whole', () => {
    const part = table('A 9+30', 'D 8+8', 'E 0+0');
    expect(withhold(part, city)).toEqual({ units: part.units, total: part.total, withheld: null });
  });

  it('show nothing of a line of which they hold a part: the rest would follow', () => {
    expect(read(table('A 8+29', 'D 8+8'), city)).toEqual(['A: – – –', 'D: 8 8 16', '– – –']);
    expect(read(table('A 9+29'), city)).toEqual(['A: – – –', '– – –']);
    expect(read(table('A 8+30'), city)).toEqual(['A: – – –', '– – –']);
  });

  it('show the sums of the city where they hold all its persons', () => {
    expect(read(table('A 9+30', 'B 3+20', 'C 7+50', 'D 8+8'), city)).toEqual(
      read(city).filter((text) => text !== 'E: 0 0 0'),
    );
  });
});
