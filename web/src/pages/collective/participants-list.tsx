import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { FileDrop } from '../../parts/file-drop.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'participantsList',
  {
    label: 'Teilnahmeliste als Nachweis für alle',
    upload: 'Für alle hochladen',
    done: 'Die Teilnahmeliste ist Nachweis für alle erfassten Personen',
  },
  {
    label: 'List of participants as evidence for all',
    upload: 'Upload for all',
    done: 'The list of participants is evidence for all recorded persons',
  },
);

/** One file that proves an event for everybody who took part. */
export function ParticipantsList({ event }: { event: number }) {
  const t = useTexts();
  const [files, setFiles] = useState<File[]>([]);
  const add = useMutation({
    mutationFn: async () => {
      for (const file of files) {
        const form = new FormData();
        form.append('file', file);
        await answer(
          api.POST('/api/v1/events/{id}/evidence', {
            params: { path: { id: event } },
            // The description says what the form holds; the browser makes it.
            body: form as unknown as Message<'EvidenceFormDto'>,
            bodySerializer: () => form,
          }),
        );
        setFiles((left) => left.filter((each) => each !== file));
      }
    },
  });
  return (
    <div className="evidence-add dense event-result__buttons">
      <ProblemNotice problem={add.error} />
      {add.isSuccess && <Notice kind="success" title={t('done')} live />}
      <FileDrop label={t('label')} files={files} onChange={setFiles} />
      {files.length > 0 && (
        <div className="buttons">
          <Button kind="primary" disabled={add.isPending} onClick={() => add.mutate()}>
            {t('upload')}
          </Button>
        </div>
      )}
    </div>
  );
}
