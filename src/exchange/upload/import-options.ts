import { ProblemException, type ProblemItem } from '../../platform/problem/problem.js';
import { requestValidation } from '../../platform/validation/validation.pipe.js';
import type { FileKind } from '../columns/table-format.js';
import type { ImportTask } from '../import-task.js';
import { ImportOptionsDto } from '../imports.dto.js';

/** What the query and the form decide about an import. */
export type ImportOptions = Pick<ImportTask, 'dryRun' | 'mode' | 'on' | 'leavers'>;

const EMPLOYEES_ONLY = ['mode', 'on', 'leavers'] as const;
const STATE_ONLY = ['on', 'leavers'] as const;

const validation = requestValidation();

/**
 * Puts the options of the query and those of the form together. Throws 400 when they contradict each other,
 * when one is unknown or makes no sense for this kind of file: an option that is not heeded would mislead.
 */
export async function importOptions(
  kind: FileKind,
  query: ImportOptionsDto,
  fields: Record<string, string>,
): Promise<ImportOptions> {
  const form: ImportOptionsDto = await validation.transform(fields, {
    type: 'body',
    metatype: ImportOptionsDto,
  });
  const given: ImportOptionsDto = { ...query, ...form };
  const has = (name: keyof ImportOptionsDto) => given[name] !== undefined;
  const faults: ProblemItem[] = [];
  for (const name of Object.keys(form) as (keyof ImportOptionsDto)[]) {
    if (form[name] === undefined || query[name] === undefined || form[name] === query[name]) continue;
    faults.push(fault(name, 'REPEATED_PARAMETER', 'steht in Adresse und Formular mit verschiedenen Werten'));
  }
  if (kind !== 'beschaeftigte') {
    for (const name of EMPLOYEES_ONLY.filter(has))
      faults.push(fault(name, 'NOT_ALLOWED_HERE', 'gilt nur für beschaeftigte'));
  } else if (given.mode !== 'state') {
    for (const name of STATE_ONLY.filter(has))
      faults.push(fault(name, 'NOT_ALLOWED_HERE', 'gilt nur mit mode=state'));
  } else if (!has('on')) {
    faults.push(fault('on', 'REQUIRED', 'fehlt: mode=state braucht den Tag, dessen Stand die Datei nennt'));
  }
  if (faults.length > 0) {
    const detail = faults.map(({ message }) => message).join(' ');
    throw new ProblemException(400, 'INVALID_REQUEST', detail, { errors: faults });
  }
  const { mode, on, leavers } = given;
  return { dryRun: given.dryRun === 'true', mode, on, leavers };
}

function fault(name: string, code: string, sentence: string): ProblemItem {
  return { pointer: `#/${name}`, code, message: `„${name}“ ${sentence}.` };
}
