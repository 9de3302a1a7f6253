import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { RoundFields, useRoundLabels } from './round-fields.js';
import type { RoundForm } from './round-proposal.js';
import { type Round, useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'changeRound',
  {
    title: 'Runde ändern',
    open: 'Die Runde ist offen: Stichtag und Eröffnung stehen fest.',
    save: 'Speichern',
    keep: 'Abbrechen',
    done: 'Die Runde ist geändert.',
  },
  {
    title: 'Change the round',
    open: 'The round is open: reference date and opening are fixed.',
    save: 'Save',
    keep: 'Cancel',
    done: 'The round is changed.',
  },
);

/** Changes name, days and demand of a round; what somebody else changed meanwhile is not overwritten. */
export function ChangeRound({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const [typed, setTyped] = useState<Partial<RoundForm>>({});
  const change = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: round.id }, header: { 'If-Match': round.etag } },
          body: typed,
        }),
      ),
    onSuccess: async () => {
      onClose();
      toast({ text: t('done') });
      await changed();
    },
  });
  const problem = useLabelled(change.error, useRoundLabels());
  const isOpen = round.state === 'OPEN';
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form
        className="form dense"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <ProblemNotice
          problem={problem}
          fieldOf={(pointer) => `round-${pointer.slice(2)}`}
          reload={() => void changed()}
        />
        {isOpen && <p className="kern-body">{t('open')}</p>}
        <RoundFields
          value={{ ...round, ...typed }}
          onChange={(more) => setTyped((before) => ({ ...before, ...more }))}
          problem={problem}
          isOpen={isOpen}
        />
        <div className="buttons">
          <Button kind="primary" type="submit" disabled={change.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
