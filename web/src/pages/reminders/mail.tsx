import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { MailStateBadge } from './mail-state-badge.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'mail',
  {
    title: 'Nachricht',
    removed: 'Der Inhalt ist nach Ablauf der Aufbewahrungsfrist entfernt. Dass sie verschickt wurde, bleibt.',
    back: 'Zum Versand',
    again: 'Noch einmal verschicken',
    willGo: 'Die Nachricht geht in der nächsten Minute hinaus.',
    state: 'Stand',
    recipient: 'An',
    hidden: 'wird nicht genannt: Es würde zeigen, wessen Pflicht noch offen ist',
    occasion: 'Anlass',
    made: 'Entstanden',
    ended: 'Verschickt oder aufgegeben',
    due: 'Nächster Versuch ab',
    why: 'Warum?',
    text: 'Text',
    attempts: 'Versuche',
    caption: 'Alle Versuche, sie zu verschicken',
    number: 'Nr.',
    started: 'Begonnen',
    outcome: 'Ergebnis',
    answer: 'Antwort des Mailservers',
    none: 'Es wurde noch nicht versucht, sie zu verschicken.',
  },
  {
    title: 'Mail',
    removed: 'What it said has been removed when its time was over. That it was sent stays.',
    back: 'To the send log',
    again: 'Send again',
    willGo: 'The mail goes out within the next minute.',
    state: 'State',
    recipient: 'To',
    hidden: 'is not named: it would tell whose obligation is still open',
    occasion: 'Occasion',
    made: 'Made',
    ended: 'Sent or given up',
    due: 'Next attempt from',
    why: 'Why?',
    text: 'Text',
    attempts: 'Attempts',
    caption: 'All attempts to send it',
    number: 'No.',
    started: 'Begun',
    outcome: 'Result',
    answer: 'Answer of the mail server',
    none: 'Nobody has tried to send it yet.',
  },
);

const route = getRouteApi('/inside/runde/erinnerungen/versand/$id');

/** One mail: what it says, why it was sent, and every attempt. */
export function Mail() {
  const t = useTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['mails', id],
    queryFn: () => answer(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });
  return (
    <Page
      title={data?.subject ?? t('title')}
      actions={
        <LinkButton to="/runde/erinnerungen/versand" icon="arrow-back">
          {t('back')}
        </LinkButton>
      }
    >
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? <Shown mail={data} /> : !error && <Loading />}
    </Page>
  );
}

function Shown({ mail }: { mail: Message<'MailDetailDto'> }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const { state, recipient, occasion, madeAt, endedAt, dueAt, body, why, log } = mail;
  return (
    <>
      <dl className="facts">
        <Fact name={t('state')}>
          <MailStateBadge state={state} />
        </Fact>
        <Fact name={t('recipient')}>{recipient?.displayName ?? t('hidden')}</Fact>
        <Fact name={t('occasion')}>{terms(`occasion.${occasion}`)}</Fact>
        <Fact name={t('made')}>{showInstant(madeAt)}</Fact>
        {endedAt && <Fact name={t('ended')}>{showInstant(endedAt)}</Fact>}
        {dueAt && <Fact name={t('due')}>{showInstant(dueAt)}</Fact>}
      </dl>
      {state !== 'SENT' && body !== null && <Retry id={mail.id} />}
      <Section title={t('text')}>
        {body === null ? <p className="muted">{t('removed')}</p> : <p className="mail-text__body">{body}</p>}
      </Section>
      {why !== null && (
        <Section title={t('why')}>
          <p>{why}</p>
        </Section>
      )}
      <Section title={t('attempts')}>
        <Attempts log={log} />
      </Section>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Retry({ id }: { id: string }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mails/{id}/retry', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['mails'] });
      toast({ text: t('willGo') });
    },
  });
  return (
    <>
      <ProblemNotice problem={retry.error} />
      <Button icon="mail" disabled={retry.isPending} onClick={() => retry.mutate()}>
        {t('again')}
      </Button>
    </>
  );
}

function Attempts({ log }: { log: Message<'MailAttemptDto'>[] }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const columns: Column<Message<'MailAttemptDto'>>[] = [
    { id: 'number', title: t('number'), isRowHeader: true, cell: ({ number }) => number },
    { id: 'started', title: t('started'), cell: ({ startedAt }) => showInstant(startedAt) },
    { id: 'outcome', title: t('outcome'), cell: ({ outcome }) => terms(`outcome.${outcome}`) },
    { id: 'answer', title: t('answer'), cell: ({ answer }) => answer ?? '–' },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={log}
      keyOf={({ number }) => String(number)}
      empty={<p>{t('none')}</p>}
    />
  );
}
