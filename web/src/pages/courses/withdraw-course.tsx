import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { faultOf, TextArea } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'withdrawCourse',
  {
    title: '„{{title}}“ zurückziehen',
    help: 'Danach entscheidet der Katalog über diesen Kurs nicht mehr. Worauf er angewandt wurde, bleibt, wie es ist.',
    reason: 'Warum?',
    withdraw: 'Zurückziehen',
    cancel: 'Abbrechen',
    done: '„{{title}}“ ist zurückgezogen.',
  },
  {
    title: 'Withdraw “{{title}}”',
    help: 'Afterwards the register decides about this course no more. What it was applied to stays as it is.',
    reason: 'Why?',
    withdraw: 'Withdraw',
    cancel: 'Cancel',
    done: '“{{title}}” is withdrawn.',
  },
);

interface WithdrawCourseProps {
  course: Message<'CourseDetailDto'>;
  etag: string;
  onClose: () => void;
}

/** Asks why a course is withdrawn, which stands in its history. */
export function WithdrawCourse({ course: { id, title }, etag, onClose }: WithdrawCourseProps) {
  const t = useTexts();
  const done = useDone();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/courses/{id}/withdrawal', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      onClose();
      await done(t('done', { title }));
    },
  });
  return (
    <Dialog title={t('title', { title })} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate();
        }}
      >
        <p>{t('help')}</p>
        <ProblemNotice problem={withdraw.error} fieldOf={() => 'withdrawal-reason'} />
        <TextArea
          id="withdrawal-reason"
          label={t('reason')}
          value={reason}
          maxLength={500}
          error={faultOf(withdraw.error, 'reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="buttons">
          <Button kind="primary" type="submit" disabled={withdraw.isPending}>
            {t('withdraw')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
