import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeRound } from './change-round.js';
import { type Round, useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'roundSteps',
  {
    change: 'Ändern',
    keep: 'Abbrechen',
    opening: {
      button: 'Jetzt öffnen',
      title: 'Runde jetzt öffnen?',
      text: '{{units}} Einheiten werden sofort aufgefordert und melden bis zum {{deadline}}. Von selbst öffnet die Runde am {{day}}. Stichtag und Eröffnung lassen sich danach nicht mehr ändern.',
      done: 'Die Runde ist offen.',
    },
    reopening: {
      button: 'Wieder öffnen',
      title: 'Runde wieder öffnen?',
      text: 'Die Einheiten können wieder melden. Was gesiegelt ist, bleibt gesiegelt.',
      done: 'Die Runde ist wieder offen.',
    },
    closing: {
      button: 'Schließen',
      title: 'Runde schließen?',
      text: '{{handedIn}} von {{units}} Einheiten haben übermittelt. Danach kann keine mehr melden, und Sie können nichts mehr annehmen oder zurückgeben. Sie können die Runde wieder öffnen.',
      done: 'Die Runde ist geschlossen.',
    },
    cancellation: {
      button: 'Absagen',
      title: 'Runde absagen?',
      text: 'Die Runde öffnet dann nicht, und niemand wird aufgefordert. Das lässt sich nicht zurücknehmen.',
      done: 'Die Runde ist abgesagt.',
    },
  },
  {
    change: 'Change',
    keep: 'Cancel',
    opening: {
      button: 'Open now',
      title: 'Open the round now?',
      text: '{{units}} units are asked at once and hand in by {{deadline}}. By itself the round opens on {{day}}. Reference date and opening cannot be changed afterwards.',
      done: 'The round is open.',
    },
    reopening: {
      button: 'Open again',
      title: 'Open the round again?',
      text: 'The units can hand in again. What is sealed stays sealed.',
      done: 'The round is open again.',
    },
    closing: {
      button: 'Close',
      title: 'Close the round?',
      text: '{{handedIn}} of {{units}} units have handed in. Afterwards none can hand in, and you can accept or return nothing. You can open the round again.',
      done: 'The round is closed.',
    },
    cancellation: {
      button: 'Call off',
      title: 'Call the round off?',
      text: 'Then the round does not open, and nobody is asked. This cannot be undone.',
      done: 'The round is called off.',
    },
  },
);

/** What can be done with a round, and at which address. */
const STEPS = {
  opening: '/api/v1/rounds/{id}/opening',
  reopening: '/api/v1/rounds/{id}/opening',
  closing: '/api/v1/rounds/{id}/closing',
  cancellation: '/api/v1/rounds/{id}/cancellation',
} as const;
type Step = keyof typeof STEPS;

const BY_STATE: Record<Round['state'], readonly Step[]> = {
  PLANNED: ['opening', 'cancellation'],
  OPEN: ['closing'],
  CLOSED: ['reopening'],
  CANCELLED: [],
};

/** Opens, closes, calls off or changes a round; every step says before what it brings. */
export function RoundSteps({ round }: { round: Round }) {
  const t = useTexts();
  const [asked, setAsked] = useState<Step | 'change'>();
  const close = () => setAsked(undefined);
  const mayChange = round.state === 'PLANNED' || round.state === 'OPEN';
  return (
    <>
      {BY_STATE[round.state].map((step) => (
        <Button
          key={step}
          kind={step === 'opening' ? 'primary' : 'secondary'}
          aria-haspopup="dialog"
          onClick={() => setAsked(step)}
        >
          {t(`${step}.button`)}
        </Button>
      ))}
      {mayChange && (
        <Button icon="edit" aria-haspopup="dialog" onClick={() => setAsked('change')}>
          {t('change')}
        </Button>
      )}
      {asked === 'change' && <ChangeRound round={round} onClose={close} />}
      {asked !== undefined && asked !== 'change' && <Confirm round={round} step={asked} onClose={close} />}
    </>
  );
}

function Confirm({ round, step, onClose }: { round: Round; step: Step; onClose: () => void }) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const { id, etag } = round;
  const move = useMutation({
    mutationFn: () =>
      answer(api.POST(STEPS[step], { params: { path: { id }, header: { 'If-Match': etag } } })),
    onSuccess: async () => {
      onClose();
      toast({ text: t(`${step}.done`) });
      await changed();
    },
  });
  return (
    <Dialog title={t(`${step}.title`)} onClose={onClose}>
      <ProblemNotice problem={move.error} reload={() => void changed()} />
      <p className="kern-body">
        {t(`${step}.text`, {
          units: showNumber(round.units),
          handedIn: showNumber(round.handedIn),
          deadline: showDay(round.deadline),
          day: showDay(round.opensOn),
        })}
      </p>
      <div className="buttons dense">
        <Button kind="primary" disabled={move.isPending} onClick={() => move.mutate()}>
          {t(`${step}.button`)}
        </Button>
        <Button onClick={onClose}>{t('keep')}</Button>
      </div>
    </Dialog>
  );
}
