import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { CheckField, faultOf, TextArea, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'erasePersons',
  {
    about:
      'Hinter den gesiegelten Zahlen stehen Personen. Dieser Teil liegt getrennt und lässt sich löschen.',
    open: 'Personen hinter den Siegeln löschen …',
    what: 'Gelöscht wird, wer hinter den gesiegelten Zahlen steht: Namen, Personalnummern und was für sie zählte. Zahlen, Unterschriften und Siegel bleiben, und die Siegel lassen sich weiter prüfen. Die Beschäftigten und ihre Schulungen bleiben im Bestand. Das lässt sich nicht zurücknehmen.',
    personnelNumber: 'Nur diese Personalnummer',
    personnelNumberHint: 'Leer: alle Personen der Runde.',
    reason: 'Warum?',
    reasonHint: 'Ohne Namen. Der Grund steht im Verlauf der Runde.',
    sure: 'Ich weiß, dass die Personen danach nicht wiederherzustellen sind.',
    erase: 'Endgültig löschen',
    done_zero: 'Es war nichts zu löschen.',
    done_one: 'Ein Eintrag ist gelöscht.',
    done_other: '{{count}} Einträge sind gelöscht.',
  },
  {
    about: 'Behind the sealed figures stand persons. This part is kept apart and can be erased.',
    open: 'Erase the persons behind the seals …',
    what: 'Who stands behind the sealed figures is erased: names, personnel numbers and what counted for them. Figures, signatures and seals stay, and the seals can still be verified. The employees and their trainings stay. This cannot be undone.',
    personnelNumber: 'Only this personnel number',
    personnelNumberHint: 'Empty: all persons of the round.',
    reason: 'Why?',
    reasonHint: 'Without names. The reason stands in the history of the round.',
    sure: 'I know that the persons cannot be brought back afterwards.',
    erase: 'Erase for good',
    done_zero: 'There was nothing to erase.',
    done_one: 'One entry is erased.',
    done_other: '{{count}} entries are erased.',
  },
);

/** Erases the personal part of a round, or one person in it: with a reason, and saying before what stays. */
export function ErasePersons({ id }: { id: string }) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const [personnelNumber, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const erase = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/rounds/{id}/persons/erasure', {
          params: { path: { id } },
          body: { reason: reason.trim(), personnelNumber: personnelNumber.trim() || undefined },
        }),
      ),
    onSuccess: async ({ erased }) => {
      setNumber('');
      setReason('');
      setSure(false);
      toast({ text: t('done', { count: erased }) });
      await changed();
    },
  });
  const problem = useLabelled(erase.error, {
    personnelNumber: t('personnelNumber'),
    reason: t('reason'),
  });
  return (
    <>
      <p>{t('about')}</p>
      <details className="more-filters">
        <summary>{t('open')}</summary>
        <form
          className="form card card--danger dense"
          onSubmit={(event) => {
            event.preventDefault();
            erase.mutate();
          }}
        >
          <p>{t('what')}</p>
          <ProblemNotice problem={problem} />
          <TextField
            label={t('personnelNumber')}
            hint={t('personnelNumberHint')}
            optional
            value={personnelNumber}
            maxLength={40}
            autoComplete="off"
            error={faultOf(problem, 'personnelNumber')}
            onChange={({ target }) => setNumber(target.value)}
          />
          <TextArea
            label={t('reason')}
            hint={t('reasonHint')}
            required
            minLength={3}
            maxLength={500}
            value={reason}
            error={faultOf(problem, 'reason')}
            onChange={({ target }) => setReason(target.value)}
          />
          <CheckField
            label={t('sure')}
            required
            checked={isSure}
            onChange={({ target }) => setSure(target.checked)}
          />
          <Button type="submit" icon="delete" disabled={erase.isPending}>
            {t('erase')}
          </Button>
        </form>
      </details>
    </>
  );
}
