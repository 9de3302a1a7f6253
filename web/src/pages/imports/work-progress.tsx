import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useImportTerms } from './import-terms.js';
import type { Run } from './run-queries.js';

const useTexts = defineTexts(
  'workProgress',
  {
    checking: 'Die Datei wird geprüft',
    applying: 'Die Änderungen werden übernommen',
    step: 'Schritt {{at}} von {{of}}: {{phase}}',
    readOf: '{{read}} von {{rows}} Zeilen gelesen',
    read: '{{read}} Zeilen gelesen',
    leave: 'Sie können diese Seite verlassen und später wiederkommen.',
  },
  {
    checking: 'The file is being checked',
    applying: 'The changes are being applied',
    step: 'Step {{at}} of {{of}}: {{phase}}',
    readOf: '{{read}} of {{rows}} rows read',
    read: '{{read}} rows read',
    leave: 'You may leave this page and come back later.',
  },
);

const PHASES = ['WAITING', 'READING', 'CHECKING', 'COMPARING', 'WRITING'] as const;

/** What the service is busy with, with a number and an end; it goes on without anybody watching. */
export function WorkProgress({ run }: { run: Run }) {
  const t = useTexts();
  const terms = useImportTerms();
  const title = run.state === 'APPLYING' ? t('applying') : t('checking');
  const at = PHASES.indexOf(run.phase);
  // Within the reading the rows tell how far it is.
  const share =
    run.phase === 'READING' && run.rows
      ? Math.min(run.rowsRead / run.rows, 1)
      : run.phase === 'READING'
        ? 0.5
        : 0;
  const read = showNumber(run.rowsRead);
  return (
    <div className="work-progress kern-progress">
      <p className="work-progress__title">{title}</p>
      <progress aria-label={title} max={PHASES.length} value={at + share} />
      <p role="status">
        {t('step', { at: at + 1, of: PHASES.length, phase: terms(`phase.${run.phase}`) })}
        {run.rowsRead > 0 &&
          ` (${run.rows ? t('readOf', { read, rows: showNumber(run.rows) }) : t('read', { read })})`}
      </p>
      <p className="muted">{t('leave')}</p>
    </div>
  );
}
