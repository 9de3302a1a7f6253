import type { Statement } from '../database/statement.js';

const MOST_WORDS = 10;

/** The words that somebody searches for. */
export function searchWords(q: string | undefined): string[] {
  return (q ?? '').split(/\s+/, MOST_WORDS + 1).filter((word) => word !== '');
}

/** A LIKE pattern for folded texts that contain the word; only our own percent signs in it are wildcards. */
export function containing(word: string, statement: Statement): string {
  return `'%' || search_fold(${statement.bind(word.replace(/[\\%_]/g, '\\$&'), 'text')}) || '%'`;
}
