import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { CertificateFields, useCertificateLabels } from '../../parts/certificate-fields.js';
import { certificateOf, formOf } from '../../parts/certificate-form.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { defineTexts } from '../../texts/texts.js';
import { Refused } from './state-changed.js';

const useTexts = defineTexts(
  'correct',
  {
    save: 'Berichtigung speichern',
    cancel: 'Abbrechen',
    hint: 'Was vorher hier stand, bleibt in der Geschichte.',
    done: '„{{title}}“ ist berichtigt.',
  },
  {
    save: 'Save correction',
    cancel: 'Cancel',
    hint: 'What stood here before stays in the history.',
    done: '“{{title}}” is corrected.',
  },
);

interface CorrectProps {
  training: Message<'RecordedTrainingDto'>;
  reload: () => Promise<void>;
  onClose: () => void;
}

/** Corrects what the certificate says. The entries stay when somebody else was faster. */
export function Correct({ training, reload, onClose }: CorrectProps) {
  const t = useTexts();
  const labels = useCertificateLabels();
  const done = useDone();
  const [form, setForm] = useState(() => formOf(training));
  const { id, etag } = training;
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/v1/trainings/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: certificateOf(form),
        }),
      ),
    onSuccess: async ({ title }) => {
      onClose();
      await done(t('done', { title }));
    },
  });
  const problem = useLabelled(save.error, labels);
  return (
    <form
      className="record__fields dense correct"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Refused
        problem={problem}
        reload={reload}
        onReloaded={() => save.reset()}
        fieldOf={(pointer) => `correct-${pointer.split('/')[1]}`}
      />
      <CertificateFields id="correct" value={form} onChange={setForm} problem={problem} />
      <p className="muted">{t('hint')}</p>
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
