import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { MailText } from '../reminders/mail-text.js';
import { useReminderTerms } from '../reminders/terms.js';

const useTexts = defineTexts(
  'ownMails',
  {
    title: 'Ihre Nachrichten',
    onlyHere: 'Nachrichten werden hier nicht per E-Mail verschickt; Sie lesen sie auf dieser Seite.',
    caption: 'Nachrichten an Sie, die neueste zuerst',
    mail: 'Nachricht',
    occasion: 'Anlass',
    when: 'Wann',
    go: 'Öffnen',
    none: 'Noch keine Nachricht. Wenn etwas für Sie offen ist, steht es auf der Startseite.',
  },
  {
    title: 'Your mails',
    onlyHere: 'Mails are not sent by e-mail here; you read them on this page.',
    caption: 'Mails to you, the newest first',
    mail: 'Mail',
    occasion: 'Occasion',
    when: 'When',
    go: 'Open',
    none: 'No mail yet. When something is open for you, it stands on the start page.',
  },
);

const PAGE_SIZE = 10;

/** The mails to the own account, each with the reason for it. */
export function OwnMails() {
  const t = useTexts();
  const terms = useReminderTerms();
  const [page, setPage] = useState(1);
  const query = { page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['own-mails', query],
    queryFn: () => answer(api.GET('/api/v1/me/mails', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Message<'OwnMailDto'>>[] = [
    { id: 'mail', title: t('mail'), isRowHeader: true, cell: (mail) => <MailText {...mail} /> },
    { id: 'occasion', title: t('occasion'), cell: ({ occasion }) => terms(`occasion.${occasion}`) },
    { id: 'when', title: t('when'), cell: ({ madeAt }) => showInstant(madeAt) },
    {
      id: 'go',
      title: t('go'),
      cell: ({ path, subject }) => (
        <a href={path} aria-label={`${t('go')}: ${subject}`}>
          {t('go')}
        </a>
      ),
    },
  ];
  return (
    <Section title={t('title')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && (
        <>
          {!data.isServerConfigured && <p className="muted">{t('onlyHere')}</p>}
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={data.items}
            keyOf={({ id }) => id}
            empty={<p>{t('none')}</p>}
          />
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
        </>
      )}
    </Section>
  );
}
