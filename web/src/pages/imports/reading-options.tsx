import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { FieldGroup, faultOf, RadioField, SelectField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { useImportTerms } from './import-terms.js';
import { type FileKind, type Run, useTakeRun } from './run-queries.js';

const useTexts = defineTexts(
  'readingOptions',
  {
    kind: 'Dateiart',
    choose: 'bitte auswählen',
    mode: 'Was sagt die Datei über die Beschäftigten?',
    history: 'den ganzen Verlauf jeder Person, die darin steht',
    state: 'wer an einem bestimmten Tag wo arbeitet; wer fehlt, ist ausgeschieden',
    on: 'Stand vom',
    apply: 'So lesen und neu prüfen',
  },
  {
    kind: 'Kind of file',
    choose: 'please choose',
    mode: 'What does the file say about the employees?',
    history: 'the whole history of each person in it',
    state: 'who works where on a certain day; who is missing has left',
    on: 'State of',
    apply: 'Read like this and check again',
  },
);

const KINDS = ['organisationseinheiten', 'beschaeftigte', 'schulungsnachweise'] as const;

/** How the file is to be read: as it was recognised, or as a person knows better. */
export function ReadingOptions({ run }: { run: Run }) {
  const t = useTexts();
  const terms = useImportTerms();
  const { today } = useSession();
  const take = useTakeRun();
  const [kind, setKind] = useState<FileKind | ''>(run.kind ?? '');
  const [mode, setMode] = useState(run.mode ?? 'history');
  const [on, setOn] = useState(run.on ?? today);
  const isState = kind === 'beschaeftigte' && mode === 'state';
  const read = useMutation({
    mutationFn: (body: Message<'ImportRunOptionsDto'>) =>
      answer(api.PUT('/api/v1/import-runs/{id}/options', { params: { path: { id: run.id } }, body })),
    onSuccess: take,
  });
  const isOther =
    kind !== (run.kind ?? '') ||
    (kind === 'beschaeftigte' && (mode !== (run.mode ?? 'history') || (isState && on !== run.on)));
  return (
    <form
      className="filters reading-options dense"
      onSubmit={(event) => {
        event.preventDefault();
        if (kind === '') return;
        const employees = kind === 'beschaeftigte' ? { mode } : {};
        read.mutate({ kind, ...employees, ...(isState ? { on } : {}) });
      }}
    >
      {read.error && <ProblemNotice problem={read.error} />}
      <SelectField
        label={t('kind')}
        value={kind}
        error={faultOf(read.error, 'kind')}
        onChange={({ target }) => setKind(target.value as FileKind | '')}
      >
        {run.kind === null && <option value="">{t('choose')}</option>}
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {terms(`kind.${each}`)}
          </option>
        ))}
      </SelectField>
      {kind === 'beschaeftigte' && (
        <FieldGroup legend={t('mode')}>
          {(['history', 'state'] as const).map((each) => (
            <RadioField
              key={each}
              name="mode"
              label={t(each)}
              checked={mode === each}
              onChange={() => setMode(each)}
            />
          ))}
        </FieldGroup>
      )}
      {isState && <DateField label={t('on')} value={on} onChange={setOn} error={faultOf(read.error, 'on')} />}
      {isOther && (
        <div className="filters__buttons">
          <Button type="submit" kind="primary" disabled={read.isPending || kind === ''}>
            {t('apply')}
          </Button>
        </div>
      )}
    </form>
  );
}
