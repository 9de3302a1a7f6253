import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'filePreview',
  { preview: 'Vorschau von {{name}}' },
  { preview: 'Preview of {{name}}' },
);

/** A file of evidence in the page, from an address that only this page has. */
export function FilePreview({ trainingId, item }: { trainingId: string; item: Message<'EvidenceDto'> }) {
  const t = useTexts();
  const { data, error } = useQuery({
    queryKey: ['evidence-file', item.id],
    queryFn: () =>
      answer(
        api.GET('/api/v1/trainings/{id}/evidence/{evidenceId}/file', {
          params: { path: { id: trainingId, evidenceId: item.id } },
          parseAs: 'blob',
        }),
      ),
    // A file never changes, and is not kept longer than it is looked at.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const address = useObjectAddress(data);
  if (error) return <ProblemNotice problem={error} />;
  if (!address) return <Loading />;
  const name = t('preview', { name: item.fileName ?? '' });
  return item.mediaType === 'application/pdf' ? (
    <iframe className="file-preview" src={address} title={name} />
  ) : (
    <img className="file-preview file-preview--picture" src={address} alt={name} />
  );
}

function useObjectAddress(file: unknown): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!(file instanceof Blob)) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [file]);
  return address;
}
