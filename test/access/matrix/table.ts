import { readFileSync } from 'node:fs';

/** A cell of the permission matrix: what one kind of caller is answered on one route about one target. */
export interface Cell {
  operation: string;
  /** Of which unit's person or figures: `–` where a route is about none. */
  target: string;
  caller: string;
  status: number;
}

const DOCUMENT = new URL('../../../docs/rechte.md', import.meta.url);
const BEGIN = '<!-- begin of the permission matrix -->';
const END = '<!-- end of the permission matrix -->';

/** The permission matrix as it stands in docs/rechte.md. Throws when a cell is no status. */
export function permissionMatrix(): Cell[] {
  const text = readFileSync(DOCUMENT, 'utf8');
  const lines = text.slice(text.indexOf(BEGIN), text.indexOf(END)).split('\n');
  const [titles = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const callers = titles.slice(2);
  let operation = '';
  return rows.flatMap(([first = '', target = '', ...statuses]) => {
    operation = first.replaceAll('`', '') || operation;
    if (statuses.length !== callers.length)
      throw new Error(`${operation} ${target}: ${statuses.length} cells`);
    return statuses.map((text, index): Cell => {
      const status = Number(text);
      if (!Number.isInteger(status)) throw new Error(`${operation} ${target} ${callers[index]}: "${text}"`);
      return { operation, target, caller: callers[index] as string, status };
    });
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
