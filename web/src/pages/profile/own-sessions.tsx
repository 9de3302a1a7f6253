import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Badge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { Refusal } from '../../parts/said-by-service.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'ownSessions',
  {
    title: 'Wo Sie angemeldet sind',
    caption: 'Ihre laufenden Sitzungen',
    began: 'Angemeldet seit',
    seen: 'Zuletzt benutzt',
    by: 'Angemeldet mit',
    password: 'Passwort',
    here: 'diese Sitzung',
    act: 'Beenden',
    end: 'Beenden',
    endWhat: 'Sitzung seit {{began}} beenden',
    endOthers: 'Alle anderen beenden',
    ended: 'Die Sitzung ist beendet.',
    othersEnded: 'Alle anderen Sitzungen sind beendet.',
  },
  {
    title: 'Where you are signed in',
    caption: 'Your running sessions',
    began: 'Signed in since',
    seen: 'Last used',
    by: 'Signed in with',
    password: 'password',
    here: 'this session',
    act: 'End',
    end: 'End',
    endWhat: 'End session since {{began}}',
    endOthers: 'End all others',
    ended: 'The session has ended.',
    othersEnded: 'All other sessions have ended.',
  },
);

/** The own sessions, on this and other devices; each can be ended. */
export function OwnSessions() {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answer(api.GET('/api/v1/sessions')),
  });
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? answer(api.DELETE('/api/v1/sessions'))
        : answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: (_, id) => toast({ text: t(id === null ? 'othersEnded' : 'ended') }),
    onError: (problem) => toast({ text: <Refusal problem={problem} />, kind: 'danger' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const columns: Column<Message<'SessionItemDto'>>[] = [
    {
      id: 'began',
      title: t('began'),
      isRowHeader: true,
      cell: ({ createdAt }) => showInstant(createdAt),
    },
    { id: 'seen', title: t('seen'), cell: ({ seenAt }) => showInstant(seenAt) },
    { id: 'by', title: t('by'), cell: ({ provider }) => provider ?? t('password') },
    {
      id: 'act',
      title: t('act'),
      cell: ({ id, createdAt, current }) =>
        current ? (
          <Badge kind="info">{t('here')}</Badge>
        ) : (
          <Button
            small
            aria-label={t('endWhat', { began: showInstant(createdAt) })}
            onClick={() => end.mutate(id)}
          >
            {t('end')}
          </Button>
        ),
    },
  ];
  return (
    <Section
      title={t('title')}
      actions={
        data && data.items.length > 1 && <Button onClick={() => end.mutate(null)}>{t('endOthers')}</Button>
      }
    >
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && (
        <DataTable caption={t('caption')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
