import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { type Run, useTakeRun } from './run-queries.js';

const useTexts = defineTexts(
  'importLeavers',
  {
    label: 'So viele Personen sind wirklich ausgeschieden',
    hint: 'Tragen Sie die Zahl aus der Meldung ein, wenn die Datei vollständig ist.',
    confirm: 'Bestätigen und neu prüfen',
  },
  {
    label: 'So many persons have really left',
    hint: 'Enter the number of the message if the file is complete.',
    confirm: 'Confirm and check again',
  },
);

/** Confirms that as many persons have left as the file lacks: a part of a file must not end half of the city. */
export function Leavers({ run }: { run: Run }) {
  const t = useTexts();
  const take = useTakeRun();
  const [typed, setTyped] = useState('');
  const confirm = useMutation({
    mutationFn: (leavers: number) =>
      answer(
        api.PUT('/api/v1/import-runs/{id}/options', {
          params: { path: { id: run.id } },
          body: { kind: 'beschaeftigte', mode: 'state', ...(run.on ? { on: run.on } : {}), leavers },
        }),
      ),
    onSuccess: take,
  });
  const number = Number(typed.replaceAll('.', '').trim());
  return (
    <form
      className="form step__next"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '' && Number.isInteger(number)) confirm.mutate(number);
      }}
    >
      {confirm.error && <ProblemNotice problem={confirm.error} />}
      <TextField
        label={t('label')}
        hint={t('hint')}
        inputMode="numeric"
        value={typed}
        error={faultOf(confirm.error, 'leavers')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" kind="primary" disabled={confirm.isPending}>
        {t('confirm')}
      </Button>
    </form>
  );
}
