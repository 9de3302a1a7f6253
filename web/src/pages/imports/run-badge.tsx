import { Badge } from '../../parts/badge.js';
import { useImportTerms } from './import-terms.js';
import type { Run } from './run-queries.js';

const KINDS = {
  CHECKING: 'info',
  CHECKED: 'info',
  REFUSED: 'danger',
  APPLYING: 'info',
  APPLIED: 'success',
  INTERRUPTED: 'warning',
  DISCARDED: 'info',
} as const;

/** State of a run of the import. */
export function RunBadge({ run }: { run: Run }) {
  const terms = useImportTerms();
  if (run.isUndone) return <Badge kind="warning">{terms('state.UNDONE')}</Badge>;
  return <Badge kind={KINDS[run.state]}>{terms(`state.${run.state}`)}</Badge>;
}
