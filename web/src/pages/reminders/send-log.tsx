import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { SelectField, TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { MailStateBadge } from './mail-state-badge.js';
import { ReminderNav } from './reminder-nav.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'sendLog',
  {
    title: 'Versand',
    lead: 'Was wann aus welchem Anlass an wen ging, und was nicht ankam.',
    noServer: 'Es ist kein Mailserver eingerichtet',
    noServerText:
      'Die Nachrichten werden nicht verschickt. Wer eine bekommt, liest sie unter „Profil“. Einen Mailserver richten die ein, die Lernstand betreiben.',
    search: 'Betreff oder Konto',
    state: 'Stand',
    occasion: 'Anlass',
    all: 'alle',
    caption: 'Nachrichten, die neueste zuerst',
    when: 'Wann',
    subject: 'Betreff',
    removed: 'Inhalt nach Ablauf der Frist entfernt',
    recipient: 'An',
    hidden: 'wird nicht genannt',
    answer: 'Antwort des Mailservers',
    none: 'In dieser Auswahl gibt es keine Nachricht.',
  },
  {
    title: 'Send log',
    lead: 'What was sent to whom, when and what for, and what did not arrive.',
    noServer: 'No mail server is set up',
    noServerText:
      'Mails are not sent. Whoever gets one reads it under “Profile”. Those who run Lernstand can set up a mail server.',
    search: 'Subject or account',
    state: 'State',
    occasion: 'Occasion',
    all: 'all',
    caption: 'Mails, the newest first',
    when: 'When',
    subject: 'Subject',
    removed: 'content removed when its time was over',
    recipient: 'To',
    hidden: 'is not named',
    answer: 'Answer of the mail server',
    none: 'There is no mail in this selection.',
  },
);

const route = getRouteApi('/inside/runde/erinnerungen/versand');
const PAGE_SIZE = 50;
type Mail = Message<'MailDto'>;
type Search = ReturnType<typeof route.useSearch>;
const MAIL_STATES = ['WAITING', 'SENT', 'FAILED', 'SKIPPED', 'EXPIRED'] as const;
const OCCASIONS = [
  ...(['ROUND_OPENED', 'SUBMISSION_RECEIVED', 'SUBMISSION_ACCEPTED', 'SUBMISSION_RETURNED'] as const),
  ...(['RENEWAL_DEMANDED', 'REMINDER_DIGEST', 'ESCALATION', 'OWN_REMINDER'] as const),
];

/** What was sent to whom and why. */
export function SendLog() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.seite ?? 1;
  const { stand: state, anlass, suche: q } = search;
  const occasion = anlass as Mail['occasion'] | undefined;
  const query = { state, occasion, q, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['mails', query],
    queryFn: () => answer(api.GET('/api/v1/mails', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: Partial<Search>) =>
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ReminderNav />
      {data && !data.isServerConfigured && (
        <Notice kind="warning" title={t('noServer')}>
          <p className="kern-body">{t('noServerText')}</p>
        </Notice>
      )}
      <Filters value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <MailTable mails={data.items} />
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={(seite) => change({ seite })} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

function Filters({ value, onChange }: { value: Search; onChange: (changed: Partial<Search>) => void }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const [typed, setTyped] = useState(value.suche ?? '');
  return (
    <search className="filters">
      <TextField
        label={t('search')}
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => onChange({ suche: typed || undefined })}
        onKeyDown={({ key }) => key === 'Enter' && onChange({ suche: typed || undefined })}
      />
      <SelectField
        label={t('state')}
        value={value.stand ?? ''}
        onChange={({ target }) => onChange({ stand: (target.value || undefined) as Search['stand'] })}
      >
        <option value="">{t('all')}</option>
        {MAIL_STATES.map((state) => (
          <option key={state} value={state}>
            {terms(`state.${state}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('occasion')}
        value={value.anlass ?? ''}
        onChange={({ target }) => onChange({ anlass: target.value || undefined })}
      >
        <option value="">{t('all')}</option>
        {OCCASIONS.map((occasion) => (
          <option key={occasion} value={occasion}>
            {terms(`occasion.${occasion}`)}
          </option>
        ))}
      </SelectField>
    </search>
  );
}

function MailTable({ mails }: { mails: Mail[] }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const columns: Column<Mail>[] = [
    {
      id: 'subject',
      title: t('subject'),
      isRowHeader: true,
      cell: ({ id, subject }) => (
        <Link to="/runde/erinnerungen/versand/$id" params={{ id }}>
          {subject ?? t('removed')}
        </Link>
      ),
    },
    {
      id: 'recipient',
      title: t('recipient'),
      cell: ({ recipient }) => recipient?.displayName ?? t('hidden'),
    },
    { id: 'occasion', title: t('occasion'), cell: ({ occasion }) => terms(`occasion.${occasion}`) },
    { id: 'when', title: t('when'), cell: ({ madeAt }) => showInstant(madeAt) },
    { id: 'state', title: t('state'), cell: ({ state }) => <MailStateBadge state={state} /> },
    { id: 'answer', title: t('answer'), cell: ({ lastAnswer }) => lastAnswer ?? '–' },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={mails}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}
