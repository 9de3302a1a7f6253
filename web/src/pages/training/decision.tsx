import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { useRejectionReasons } from './rejection-reasons.js';
import { Refused } from './state-changed.js';

const useTexts = defineTexts(
  'decision',
  {
    submitted: 'Über diese Schulung ist noch nicht entschieden. Solange zählt sie nicht.',
    recognised: 'Diese Schulung ist anerkannt.',
    rejected: 'Diese Schulung ist abgelehnt.',
    recognise: 'Anerkennen',
    reject: 'Ablehnen …',
    reopen: 'Wieder auf „eingereicht“ setzen',
    rejectTitle: 'Schulung ablehnen',
    rejectLabel: 'Begründung',
    rejectHint: 'Die Person kann sie lesen.',
    doReject: 'Ablehnen',
    done: '„{{title}}“ ist {{recognition}}.',
  },
  {
    submitted: 'Nobody has decided about this training yet. Until then it does not count.',
    recognised: 'This training is recognised.',
    rejected: 'This training is rejected.',
    recognise: 'Recognise',
    reject: 'Reject …',
    reopen: 'Set back to “submitted”',
    rejectTitle: 'Reject the training',
    rejectLabel: 'Reason',
    rejectHint: 'The person can read it.',
    doReject: 'Reject',
    done: '“{{title}}” is {{recognition}}.',
  },
);

type Recognition = Message<'RecordedTrainingDto'>['recognition'];
const SENTENCE = { SUBMITTED: 'submitted', RECOGNISED: 'recognised', REJECTED: 'rejected' } as const;

interface DecisionProps {
  training: Message<'RecordedTrainingDto'>;
  reload: () => Promise<void>;
}

/** The decision about the recognition (R15); a refusal needs a reason, and each can be revised. */
export function Decision({ training, reload }: DecisionProps) {
  const t = useTexts();
  const terms = useTerms();
  const done = useDone();
  const reasons = useRejectionReasons();
  const [isRejecting, setRejecting] = useState(false);
  const { id, etag, recognition, title } = training;
  const decide = useMutation({
    mutationFn: (decision: { recognition: Recognition; reason?: string }) =>
      answer(
        api.POST('/api/v1/trainings/{id}/decision', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: decision,
        }),
      ),
    onSuccess: async (decided) => {
      setRejecting(false);
      await done(t('done', { title, recognition: terms(`recognition.${decided.recognition}`) }));
    },
    onError: () => setRejecting(false),
  });
  return (
    <>
      <Refused problem={decide.error} reload={reload} onReloaded={() => decide.reset()} />
      <p>{t(SENTENCE[recognition])}</p>
      <div className="buttons dense">
        {recognition !== 'RECOGNISED' && (
          <Button
            kind="primary"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ recognition: 'RECOGNISED' })}
          >
            {t('recognise')}
          </Button>
        )}
        {recognition !== 'REJECTED' && <Button onClick={() => setRejecting(true)}>{t('reject')}</Button>}
        {recognition !== 'SUBMITTED' && (
          <Button
            kind="tertiary"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ recognition: 'SUBMITTED' })}
          >
            {t('reopen')}
          </Button>
        )}
      </div>
      {isRejecting && (
        <ReasonDialog
          title={t('rejectTitle')}
          label={t('rejectLabel')}
          hint={t('rejectHint')}
          action={t('doReject')}
          templates={reasons}
          problem={null}
          onClose={() => setRejecting(false)}
          onReason={(reason) => decide.mutate({ recognition: 'REJECTED', reason })}
        />
      )}
    </>
  );
}
