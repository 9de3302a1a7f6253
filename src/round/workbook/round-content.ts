import type { WorkbookContent } from '../../evaluation/workbook/workbook-content.js';
import type { BoardDto, BoardUnitDto } from '../board.dto.js';
import type { RoundEventDto } from '../event.dto.js';

/** Everything that the workbook of a round shows, all of one state. */
export interface RoundContent {
  board: BoardDto;
  /** The present evaluation of the whole city on the reference date, with its parameters. */
  present: WorkbookContent;
  /** What happened in the round, the oldest first. */
  events: RoundEventDto[];
  /** The seals of the round: how many, and the hash of the last one in hexadecimal digits. */
  chain: { seals: number; head: string };
}

/** Where the figures of a unit come from, in words. */
export function originOf({ seal, figures }: Pick<BoardUnitDto, 'seal' | 'figures'>): string {
  if (seal) return 'gesiegelt';
  return figures ? 'noch nicht gesiegelt' : 'Tabelle fehlt';
}
