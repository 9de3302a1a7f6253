import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { RecognitionBadge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { HandIn } from './hand-in.js';
import { CERTIFICATE_FILES, uploadCertificate } from './upload-certificate.js';

const useTexts = defineTexts(
  'handedIn',
  {
    title: 'Von mir eingereicht',
    caption: 'Zertifikate, die ich eingereicht habe',
    training: 'Schulung',
    completedOn: 'Abgeschlossen am',
    state: 'Anerkennung',
    files: 'Dateien',
    add: 'Datei hinzufügen',
    addTo: 'Datei zu „{{title}}“ hinzufügen',
    added: 'Die Datei ist bei „{{title}}“ abgelegt.',
    none: 'Sie haben noch kein Zertifikat eingereicht.',
  },
  {
    title: 'Handed in by me',
    caption: 'Certificates that I have handed in',
    training: 'Training',
    completedOn: 'Completed on',
    state: 'Recognition',
    files: 'Files',
    add: 'Add a file',
    addTo: 'Add a file to “{{title}}”',
    added: 'The file has been put to “{{title}}”.',
    none: 'You have not handed in a certificate yet.',
  },
);

type Training = Message<'OwnTrainingDto'>;

/** What one has handed in, with its files and what became of it; and the way to hand in more. */
export function HandedIn() {
  const t = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['own-trainings'],
    queryFn: () => answer(api.GET('/api/v1/me/trainings', { params: { query: { pageSize: 200 } } })),
  });
  const columns: Column<Training>[] = [
    { id: 'training', title: t('training'), isRowHeader: true, cell: ({ title }) => title },
    { id: 'completedOn', title: t('completedOn'), cell: ({ completedOn }) => showDay(completedOn) },
    {
      id: 'state',
      title: t('state'),
      cell: ({ recognition, rejectionReason }) => (
        <>
          <RecognitionBadge recognition={recognition} />
          {rejectionReason && <p className="reason">{rejectionReason}</p>}
        </>
      ),
    },
    { id: 'files', title: t('files'), cell: (training) => <Files training={training} /> },
  ];
  return (
    <Section title={t('title')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && (
        <DataTable
          caption={t('caption')}
          columns={columns}
          rows={data.items.filter(({ handedIn }) => handedIn)}
          keyOf={({ id }) => id}
          empty={<p>{t('none')}</p>}
        />
      )}
      <HandIn />
    </Section>
  );
}

/** The files of a training; while nobody has decided about it, more can be added. */
function Files({ training }: { training: Training }) {
  const t = useTexts();
  const id = useId();
  const toast = useToast();
  const queries = useQueryClient();
  const { title, evidence, recognition } = training;
  const add = useMutation({
    mutationFn: (file: File) => uploadCertificate(training.id, file),
    onSuccess: () => toast({ text: t('added', { title }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-trainings'] }),
  });
  const files = evidence.filter(({ kind, withdrawnAt }) => kind === 'FILE' && withdrawnAt === null);
  return (
    <>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/api/v1/me/trainings/${training.id}/evidence/${file.id}/file`}>{file.fileName}</a>
          </li>
        ))}
      </ul>
      {recognition === 'SUBMITTED' && (
        <>
          <label htmlFor={id} className="muted">
            {t('add')}
          </label>
          <input
            id={id}
            type="file"
            className="file-input"
            aria-label={t('addTo', { title })}
            accept={CERTIFICATE_FILES}
            disabled={add.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) add.mutate(file);
              target.value = '';
            }}
          />
        </>
      )}
      <ProblemNotice problem={add.error} />
    </>
  );
}
