import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { SelectField, TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { useGrantSentence } from './grant-sentence.js';
import { ROLES } from './roles.js';

const useTexts = defineTexts(
  'accounts',
  {
    title: 'Konten',
    lead_one: 'Ein Konto.',
    lead_other: '{{shown}} Konten.',
    new: 'Neues Konto',
    caption: 'Konten mit ihren Rollen',
    search: 'Name oder E-Mail-Adresse',
    find: 'Suchen',
    role: 'Rolle heute',
    lock: 'Zustand',
    all: 'alle',
    open: 'offen',
    locked: 'gesperrt',
    account: 'Konto',
    email: 'E-Mail-Adresse',
    roles: 'Rollen heute',
    noRole: 'keine',
    noPassword: 'ohne Passwort',
    none: 'Kein Konto passt zu dieser Auswahl. Lassen Sie eine Bedingung weg, oder prüfen Sie die Schreibweise.',
  },
  {
    title: 'Accounts',
    lead_one: 'One account.',
    lead_other: '{{shown}} accounts.',
    new: 'New account',
    caption: 'Accounts with their roles',
    search: 'Name or e-mail address',
    find: 'Search',
    role: 'Role today',
    lock: 'State',
    all: 'all',
    open: 'open',
    locked: 'locked',
    account: 'Account',
    email: 'E-mail address',
    roles: 'Roles today',
    noRole: 'none',
    noPassword: 'no password',
    none: 'No account matches this selection. Leave out a condition, or check the spelling.',
  },
);

const route = getRouteApi('/inside/konten');
const PAGE_SIZE = 50;
type Search = ReturnType<typeof route.useSearch>;

/** Who may sign in, and with which roles. */
export function Accounts() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.seite ?? 1;
  const query = {
    q: search.suche,
    role: search.rolle,
    disabled: search.gesperrt,
    page,
    pageSize: PAGE_SIZE,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['accounts', query],
    queryFn: () => answer(api.GET('/api/v1/accounts', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: Partial<Search>) =>
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <LinkButton to="/konten/neu" kind="primary" icon="add">
          {t('new')}
        </LinkButton>
      }
    >
      <Filters value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <AccountTable accounts={data.items} />
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
  const terms = useTerms();
  const [text, setText] = useState(value.suche ?? '');
  return (
    <search>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ suche: text.trim() || undefined });
        }}
      >
        <TextField
          label={t('search')}
          type="search"
          value={text}
          maxLength={200}
          onChange={({ target }) => {
            setText(target.value);
            if (target.value === '') onChange({ suche: undefined });
          }}
        />
        <SelectField
          label={t('role')}
          value={value.rolle ?? ''}
          onChange={({ target }) => onChange({ rolle: (target.value || undefined) as Search['rolle'] })}
        >
          <option value="">{t('all')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {terms(`role.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('lock')}
          value={value.gesperrt ?? ''}
          onChange={({ target }) => onChange({ gesperrt: (target.value || undefined) as Search['gesperrt'] })}
        >
          <option value="">{t('all')}</option>
          <option value="false">{t('open')}</option>
          <option value="true">{t('locked')}</option>
        </SelectField>
        <div className="filters__buttons">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
        </div>
      </form>
    </search>
  );
}

function AccountTable({ accounts }: { accounts: Message<'AccountDetailDto'>[] }) {
  const t = useTexts();
  const sentence = useGrantSentence();
  const columns: Column<Message<'AccountDetailDto'>>[] = [
    {
      id: 'account',
      title: t('account'),
      isRowHeader: true,
      cell: ({ id, displayName }) => (
        <Link to="/konten/$id" params={{ id }}>
          {displayName}
        </Link>
      ),
    },
    { id: 'email', title: t('email'), cell: ({ email }) => <span className="breakable">{email}</span> },
    {
      id: 'roles',
      title: t('roles'),
      cell: ({ grants }) => {
        const active = grants.filter(({ state }) => state === 'ACTIVE');
        if (active.length === 0) return <span className="muted">{t('noRole')}</span>;
        return (
          <ul className="plain-list">
            {active.map((grant) => (
              <li key={grant.id}>{sentence(grant)}</li>
            ))}
          </ul>
        );
      },
    },
    {
      id: 'state',
      title: t('lock'),
      cell: ({ disabled, hasPassword }) =>
        disabled ? (
          <Badge kind="danger">{t('locked')}</Badge>
        ) : hasPassword ? (
          <Badge kind="success">{t('open')}</Badge>
        ) : (
          <Badge kind="info">{t('noPassword')}</Badge>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={accounts}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}
