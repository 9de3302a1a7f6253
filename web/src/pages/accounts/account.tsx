import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useToast } from '../../app/toasts.js';
import { Badge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { Refusal } from '../../parts/said-by-service.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { AccountForm } from './account-form.js';
import { Grants } from './grants.js';
import { LinkForPassword } from './link-for-password.js';

const useTexts = defineTexts(
  'account',
  {
    title: 'Konto',
    back: 'Alle Konten',
    state: 'Zustand',
    open: 'offen',
    locked: 'gesperrt',
    lock: 'Sperren',
    unlock: 'Entsperren',
    lockedNow: 'Das Konto von {{name}} ist gesperrt. Alle seine Sitzungen sind beendet.',
    openNow: 'Das Konto von {{name}} ist wieder offen.',
    since: 'Angelegt am',
    email: 'E-Mail-Adresse',
    number: 'Personalnummer',
    none: 'keine',
    password: 'Passwort',
    isSet: 'gesetzt',
    isNotSet: 'nicht gesetzt',
    change: 'Angaben ändern',
  },
  {
    title: 'Account',
    back: 'All accounts',
    state: 'State',
    open: 'open',
    locked: 'locked',
    lock: 'Lock',
    unlock: 'Unlock',
    lockedNow: 'The account of {{name}} is locked. All its sessions have ended.',
    openNow: 'The account of {{name}} is open again.',
    since: 'Made on',
    email: 'E-mail address',
    number: 'Personnel number',
    none: 'none',
    password: 'Password',
    isSet: 'set',
    isNotSet: 'not set',
    change: 'Change details',
  },
);

const route = getRouteApi('/inside/konten/$id');

/** One account: its roles with their history, its password, its lock. */
export function Account() {
  const t = useTexts();
  const { id } = route.useParams();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['account', id],
    queryFn: () => answer(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  const isOwn = session.account.id === id;
  return (
    <Page
      title={data.displayName}
      actions={
        <>
          <LinkButton to="/konten" kind="tertiary" icon="arrow-back">
            {t('back')}
          </LinkButton>
          <Lock account={data} />
        </>
      }
    >
      <AccountFacts account={data} />
      <Grants account={data} isOwn={isOwn} />
      {!data.disabled && (
        <Section title={t('password')}>
          <LinkForPassword accountId={id} />
        </Section>
      )}
      <Section title={t('change')}>
        <AccountForm key={data.id} account={data} isOwn={isOwn} />
      </Section>
    </Page>
  );
}

function AccountFacts({ account }: { account: Message<'AccountDetailDto'> }) {
  const t = useTexts();
  const { email, disabled, hasPassword, personnelNumber, createdAt } = account;
  const facts: [string, React.ReactNode][] = [
    [
      t('state'),
      <Badge key="state" kind={disabled ? 'danger' : 'success'}>
        {t(disabled ? 'locked' : 'open')}
      </Badge>,
    ],
    [t('email'), email],
    [t('number'), personnelNumber ?? t('none')],
    [t('password'), t(hasPassword ? 'isSet' : 'isNotSet')],
    [t('since'), showInstant(createdAt)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className={value === email ? 'facts__wide' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lock({ account }: { account: Message<'AccountDetailDto'> }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const { id, displayName: name } = account;
  const lock = useMutation({
    mutationFn: (disabled: boolean) =>
      answer(api.PATCH('/api/v1/accounts/{id}', { params: { path: { id } }, body: { disabled } })),
    onSuccess: (changed) => {
      queries.setQueryData(['account', id], changed);
      void queries.invalidateQueries({ queryKey: ['accounts'] });
      toast({
        text: t(changed.disabled ? 'lockedNow' : 'openNow', { name }),
        undo: () => lock.mutate(!changed.disabled),
      });
    },
    onError: (problem) => toast({ text: <Refusal problem={problem} />, kind: 'danger' }),
  });
  return (
    <Button disabled={lock.isPending} onClick={() => lock.mutate(!account.disabled)}>
      {t(account.disabled ? 'unlock' : 'lock')}
    </Button>
  );
}
