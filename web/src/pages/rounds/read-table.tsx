import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { Field, TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { UnitFigures } from '../submission/unit-figures.js';
import { type BoardUnit, type Round, useRoundsChanged } from './round-queries.js';
import { type FilledTable, sendTable, TABLE_FILES } from './send-table.js';
import { TableFaults } from './table-faults.js';

const useTexts = defineTexts(
  'readTable',
  {
    title: 'Tabelle von {{code}} einlesen',
    file: 'Ausgefüllte Tabelle',
    fileHint: 'Excel (.xlsx) oder CSV, nach der leeren Tabelle dieser Einheit.',
    signedBy: 'Wer hat auf der Tabelle gezeichnet?',
    check: 'Tabelle prüfen',
    found: 'Die Tabelle ist in Ordnung. Noch ist nichts eingelesen',
    foundHelp: 'Vergleichen Sie die Zahlen mit der Tabelle. Beim Einlesen werden sie gesiegelt.',
    seal: 'Einlesen und siegeln',
    keep: 'Abbrechen',
    done: 'Die Tabelle von {{code}} ist eingelesen und gesiegelt.',
  },
  {
    title: 'Read in the table of {{code}}',
    file: 'Filled table',
    fileHint: 'Excel (.xlsx) or CSV, made from the empty table of this unit.',
    signedBy: 'Who signed on the table?',
    check: 'Check the table',
    found: 'The table is all right. Nothing has been read in yet',
    foundHelp: 'Compare the figures with the table. Reading it in seals them.',
    seal: 'Read in and seal',
    keep: 'Cancel',
    done: 'The table of {{code}} is read in and sealed.',
  },
);

interface ReadTableProps {
  round: Round;
  unit: BoardUnit;
  onClose: () => void;
}

/** Takes the filled table of a unit that works without the system: first its figures or all its faults, then the seal. */
export function ReadTable({ round, unit, onClose }: ReadTableProps) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const [file, setFile] = useState<File>();
  const [signedBy, setSignedBy] = useState('');
  const { code } = unit;
  const check = useMutation({ mutationFn: (table: FilledTable) => sendTable(unit, table, 'true') });
  const seal = useMutation({
    mutationFn: (table: FilledTable) => sendTable(unit, table, 'false'),
    onSuccess: async () => {
      onClose();
      toast({ text: t('done', { code }) });
      await changed();
    },
  });
  const isBusy = check.isPending || seal.isPending;
  const table = file && { file, signedBy };
  return (
    <Dialog title={t('title', { code })} onClose={onClose}>
      <form
        className="form dense"
        onSubmit={(event) => {
          event.preventDefault();
          seal.reset();
          if (table) check.mutate(table);
        }}
      >
        <Field label={t('file')} hint={t('fileHint')}>
          {(frame) => (
            <input
              {...frame}
              type="file"
              required
              accept={TABLE_FILES}
              onChange={({ target }) => {
                setFile(target.files?.[0]);
                check.reset();
                seal.reset();
              }}
            />
          )}
        </Field>
        <TextField
          label={t('signedBy')}
          optional
          value={signedBy}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setSignedBy(target.value)}
        />
        {isBusy && <Loading />}
        <Refused problem={seal.error ?? check.error} reload={() => void changed()} />
        {check.data && table && (
          <>
            <Notice kind="success" title={t('found')} live>
              <p className="kern-body">{t('foundHelp')}</p>
            </Notice>
            <UnitFigures
              figures={check.data.figures}
              unit={unit}
              mandate={round.mandate}
              asOf={round.referenceDate}
            />
          </>
        )}
        <div className="buttons">
          {check.data && table ? (
            <Button kind="primary" disabled={isBusy} onClick={() => seal.mutate(table)}>
              {t('seal')}
            </Button>
          ) : (
            <Button kind="primary" type="submit" disabled={isBusy}>
              {t('check')}
            </Button>
          )}
          <Button onClick={onClose}>{t('keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Refused({ problem, reload }: { problem: unknown; reload: () => void }) {
  if (problem instanceof Problem && problem.status === 422 && problem.errors.length > 0) {
    return <TableFaults problem={problem} />;
  }
  return <ProblemNotice problem={problem} reload={reload} />;
}
