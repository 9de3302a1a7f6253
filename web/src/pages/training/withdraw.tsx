import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message, Problem } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'withdraw',
  {
    open: 'Zurückziehen …',
    title: 'Nachweis zurückziehen',
    label: 'Warum?',
    hint: 'Die Schulung zählt dann nicht mehr. Sie bleibt in der Geschichte.',
    action: 'Zurückziehen',
    done: '„{{title}}“ ist zurückgezogen.',
  },
  {
    open: 'Withdraw …',
    title: 'Withdraw the certificate',
    label: 'Why?',
    hint: 'The training then counts no more. It stays in the history.',
    action: 'Withdraw',
    done: '“{{title}}” is withdrawn.',
  },
);

/** Takes a training out of every count, with a reason; it stays in the history, and can be brought back. */
export function Withdraw({
  training: { id, etag, title },
  reload,
}: {
  training: Message<'RecordedTrainingDto'>;
  reload: () => Promise<void>;
}) {
  const t = useTexts();
  const done = useDone();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/api/v1/trainings/{id}/withdrawal', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      setOpen(false);
      await navigate({ to: '/nachweise' });
      await done(t('done', { title }));
    },
    // The dialog stays open with its reason over the new state.
    onError: async (problem) => {
      if (problem instanceof Problem && problem.code === 'STATE_HAS_CHANGED') await reload();
    },
  });
  return (
    <>
      <Button
        onClick={() => {
          withdraw.reset();
          setOpen(true);
        }}
      >
        {t('open')}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={t('title')}
          label={t('label')}
          hint={t('hint')}
          action={t('action')}
          problem={withdraw.error}
          onClose={() => setOpen(false)}
          onReason={(reason) => withdraw.mutate(reason)}
        />
      )}
    </>
  );
}
