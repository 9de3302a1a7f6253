import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { FileDrop } from '../../parts/file-drop.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { defineTexts } from '../../texts/texts.js';
import { addFile, stateSeen } from '../record/record-act.js';
import { EvidenceList } from './evidence-list.js';

const useTexts = defineTexts(
  'evidence',
  {
    add: 'Datei hinzufügen',
    upload_one: 'Datei hochladen',
    upload_other: '{{count}} Dateien hochladen',
    seen: 'Original gesehen',
    added: 'Der Nachweis ist hinzugefügt.',
    withdrawTitle: 'Nachweis zurückziehen',
    withdrawLabel: 'Warum?',
    withdrawHint: 'Die Datei wird danach nicht mehr gezeigt.',
    withdraw: 'Zurückziehen',
    withdrawn: 'Der Nachweis ist zurückgezogen.',
  },
  {
    add: 'Add a file',
    upload_one: 'Upload the file',
    upload_other: 'Upload {{count}} files',
    seen: 'Original seen',
    added: 'The evidence is added.',
    withdrawTitle: 'Withdraw the evidence',
    withdrawLabel: 'Why?',
    withdrawHint: 'The file is then shown no more.',
    withdraw: 'Withdraw',
    withdrawn: 'The evidence is withdrawn.',
  },
);

/** The evidence of a training: files to look at, statements; more can be added, and withdrawn with a reason. */
export function Evidence({
  training,
  mayRecord,
}: {
  training: Message<'RecordedTrainingDto'>;
  mayRecord: boolean;
}) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const { id } = training;
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', id],
    queryFn: () => answer(api.GET('/api/v1/trainings/{id}/evidence', { params: { path: { id } } })),
  });
  const changed = async (text: string) => {
    toast({ text });
    await queries.invalidateQueries({ queryKey: ['evidence', id] });
  };
  const add = useMutation({
    mutationFn: async (what: readonly File[] | 'ORIGINAL_SEEN') => {
      if (what === 'ORIGINAL_SEEN') return void (await stateSeen(id));
      for (const file of what) {
        await addFile(id, file);
        setFiles((left) => left.filter((each) => each !== file));
      }
    },
    onSuccess: () => changed(t('added')),
  });
  const withdraw = useMutation({
    mutationFn: ({ evidenceId, reason }: { evidenceId: string; reason: string }) =>
      answer(
        api.POST('/api/v1/trainings/{id}/evidence/{evidenceId}/withdrawal', {
          params: { path: { id, evidenceId } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      setWithdrawn(null);
      await changed(t('withdrawn'));
    },
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <EvidenceList
        training={training}
        items={data.items}
        opensFirst={mayRecord && training.recognition === 'SUBMITTED'}
        onWithdraw={mayRecord ? setWithdrawn : undefined}
      />
      {mayRecord && (
        <div className="evidence-add dense">
          <ProblemNotice problem={add.error} />
          <FileDrop label={t('add')} files={files} onChange={setFiles} />
          <div className="buttons">
            {files.length > 0 && (
              <Button kind="primary" disabled={add.isPending} onClick={() => add.mutate(files)}>
                {t('upload', { count: files.length })}
              </Button>
            )}
            <Button disabled={add.isPending} icon="check" onClick={() => add.mutate('ORIGINAL_SEEN')}>
              {t('seen')}
            </Button>
          </div>
        </div>
      )}
      {withdrawn && (
        <ReasonDialog
          title={t('withdrawTitle')}
          label={t('withdrawLabel')}
          hint={t('withdrawHint')}
          action={t('withdraw')}
          problem={withdraw.error}
          onClose={() => setWithdrawn(null)}
          onReason={(reason) => withdraw.mutate({ evidenceId: withdrawn, reason })}
        />
      )}
    </>
  );
}
