import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { type Said, saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { useRejectionReasons } from '../training/rejection-reasons.js';

const useTexts = defineTexts(
  'decideMany',
  {
    region: 'Entscheiden über ausgewählte Nachweise',
    chosen_zero: 'Nichts ausgewählt. Wählen Sie Nachweise aus, um über sie zu entscheiden.',
    chosen_one: 'Ein Nachweis ausgewählt.',
    chosen_other: '{{count}} Nachweise ausgewählt.',
    recognise: 'Anerkennen',
    reject: 'Ablehnen …',
    clear: 'Auswahl aufheben',
    rejectTitle: 'Ausgewählte Nachweise ablehnen',
    rejectLabel: 'Begründung',
    done_one: 'Über einen Nachweis entschieden.',
    done_other: 'Über {{count}} Nachweise entschieden.',
    none: 'Über keinen Nachweis wurde entschieden.',
    notAll_one: 'Bei einem Nachweis ging es nicht',
    notAll_other: 'Bei {{count}} Nachweisen ging es nicht',
    line: '{{name}}, „{{title}}“:',
  },
  {
    region: 'Decide about the selected certificates',
    chosen_zero: 'Nothing selected. Select certificates to decide about them.',
    chosen_one: 'One certificate selected.',
    chosen_other: '{{count}} certificates selected.',
    recognise: 'Recognise',
    reject: 'Reject …',
    clear: 'Clear selection',
    rejectTitle: 'Reject the selected certificates',
    rejectLabel: 'Reason',
    done_one: 'Decided about one certificate.',
    done_other: 'Decided about {{count}} certificates.',
    none: 'No certificate was decided about.',
    notAll_one: 'It did not work for one certificate',
    notAll_other: 'It did not work for {{count}} certificates',
    line: '{{name}}, “{{title}}”:',
  },
);

type Training = Message<'RecordedTrainingDto'>;

/** Decides about all selected trainings in one act, and says about which ones it could not. */
export function Decide({ chosen, onDone }: { chosen: readonly Training[]; onDone: () => void }) {
  const t = useTexts();
  const done = useDone();
  const reasons = useRejectionReasons();
  const [isRejecting, setRejecting] = useState(false);
  const [left, setLeft] = useState<{ id: string; whose: string; said: Said }[]>([]);
  const decide = useMutation({
    mutationFn: (decision: { recognition: 'RECOGNISED' | 'REJECTED'; reason?: string }) =>
      answer(
        api.POST('/api/v1/trainings/decisions', {
          body: { ...decision, items: chosen.map(({ id, etag }) => ({ id, etag })) },
        }),
      ),
    onSuccess: async ({ decided, change, items }) => {
      const refused = items.filter(({ result }) => result !== 'DECIDED' && result !== 'UNCHANGED');
      setLeft(
        refused.map(({ id, result: code, message }) => {
          const training = chosen.find((each) => each.id === id);
          const name = `${training?.lastName}, ${training?.firstName}`;
          return {
            id,
            whose: t('line', { name, title: training?.title ?? '' }),
            said: saidOf({ code, message }),
          };
        }),
      );
      setRejecting(false);
      onDone();
      if (change === null) return;
      await done(decided === 0 ? t('none') : t('done', { count: decided }), change);
    },
  });
  return (
    <section className="decide" aria-label={t('region')}>
      <ProblemNotice problem={isRejecting ? null : decide.error} />
      <div role="status">
        {left.length > 0 && (
          <Notice kind="warning" title={t('notAll', { count: left.length })}>
            <ul>
              {left.map(({ id, whose, said }) => (
                <li key={id}>
                  {whose} <SaidByService said={said} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <p className={chosen.length === 0 ? 'muted' : undefined}>{t('chosen', { count: chosen.length })}</p>
      </div>
      {chosen.length > 0 && (
        <div className="buttons dense">
          <Button
            kind="primary"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ recognition: 'RECOGNISED' })}
          >
            {t('recognise')}
          </Button>
          <Button disabled={decide.isPending} onClick={() => setRejecting(true)}>
            {t('reject')}
          </Button>
          <Button kind="tertiary" onClick={onDone}>
            {t('clear')}
          </Button>
        </div>
      )}
      {isRejecting && (
        <ReasonDialog
          title={t('rejectTitle')}
          label={t('rejectLabel')}
          action={t('rejectTitle')}
          templates={reasons}
          problem={decide.error}
          onClose={() => setRejecting(false)}
          onReason={(reason) => decide.mutate({ recognition: 'REJECTED', reason })}
        />
      )}
    </section>
  );
}
