import type { EmployeesMode } from '../columns/employees.js';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';
import { readTable } from '../reading/read-table.js';
import { UnreadableFileError } from '../reading/unreadable-file.error.js';

/** Refusals that say no more than that the header row is of another kind of file. */
const OTHER_KIND = ['NO_HEADER', 'MISSING_COLUMNS'];

/** What a header row tells of its file. */
export interface Recognised {
  kind: FileKind;
  /** For `beschaeftigte`: without the begin of the periods it can only tell a state. */
  mode?: EmployeesMode;
}

/**
 * Which kind of file this is, by its header row; undefined when it fits none.
 * @throws UnreadableFileError when it is no table at all
 */
export async function recogniseKind(path: string, today: string): Promise<Recognised | undefined> {
  for (const kind of FILE_KINDS) {
    if (kind !== 'beschaeftigte') {
      if (await fits(path, today, { kind })) return { kind };
    } else {
      for (const mode of ['history', 'state'] as const) {
        if (await fits(path, today, { kind, mode })) return { kind, mode };
      }
    }
  }
  return undefined;
}

class Enough extends Error {}

async function fits(path: string, today: string, recognised: Recognised): Promise<boolean> {
  try {
    // The first rows come when the header has been understood; the others are not looked at.
    await readTable({ path, today, ...recognised }, () => {
      throw new Enough();
    });
    return true;
  } catch (error) {
    if (error instanceof Enough) return true;
    if (error instanceof UnreadableFileError && OTHER_KIND.includes(error.code)) return false;
    throw error;
  }
}
