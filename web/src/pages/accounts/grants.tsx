import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Badge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { Refusal } from '../../parts/said-by-service.js';
import { showDay, showInstant } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { GrantFields, grantOf, newDraft } from './grant-fields.js';
import { useGrantSentence } from './grant-sentence.js';

const useTexts = defineTexts(
  'grants',
  {
    title: 'Rollen',
    caption: 'Rollen dieses Kontos',
    history: 'Verlauf',
    historyCaption: 'Rollen, die beendet oder entzogen sind',
    role: 'Rolle',
    days: 'Gilt',
    state: 'Stand',
    states: { ACTIVE: 'gilt', FUTURE: 'gilt später', ENDED: 'beendet', REVOKED: 'entzogen' },
    by: 'Vergeben',
    revoked: 'Entzogen',
    setUp: 'Einrichtung',
    act: 'Entziehen',
    revoke: 'Entziehen',
    revokeWhat: 'Rolle „{{role}}“ entziehen',
    revokedNow: 'Die Rolle „{{role}}“ ist entzogen.',
    grantedAgain: 'Die Rolle „{{role}}“ gilt wieder.',
    grantedNow: 'Die Rolle „{{role}}“ ist vergeben.',
    always: 'bis auf Weiteres',
    from: 'ab {{from}}',
    until: 'bis {{to}}',
    period: '{{from}} bis {{to}}',
    none: 'Dieses Konto hat keine Rolle. Ohne Rolle sieht die Person nichts.',
    add: 'Rolle geben',
    own: 'Rollen für das eigene Konto vergibt jemand anderes mit der Rolle Administration.',
  },
  {
    title: 'Roles',
    caption: 'Roles of this account',
    history: 'History',
    historyCaption: 'Roles that have ended or were revoked',
    role: 'Role',
    days: 'Holds',
    state: 'State',
    states: { ACTIVE: 'holds', FUTURE: 'holds later', ENDED: 'ended', REVOKED: 'revoked' },
    by: 'Granted',
    revoked: 'Revoked',
    setUp: 'set-up',
    act: 'Revoke',
    revoke: 'Revoke',
    revokeWhat: 'Revoke role “{{role}}”',
    revokedNow: 'The role “{{role}}” has been revoked.',
    grantedAgain: 'The role “{{role}}” holds again.',
    grantedNow: 'The role “{{role}}” has been granted.',
    always: 'until further notice',
    from: 'from {{from}}',
    until: 'until {{to}}',
    period: '{{from}} to {{to}}',
    none: 'This account has no role. Without one the person sees nothing.',
    add: 'Grant a role',
    own: 'Roles for the own account are granted by somebody else with the role Administration.',
  },
);

type Grant = Message<'GrantDto'>;

/** The roles of an account: those that hold, a new one, and those that were. */
export function Grants({ account, isOwn }: { account: Message<'AccountDetailDto'>; isOwn: boolean }) {
  const t = useTexts();
  const isHere = ({ state }: Grant) => state === 'ACTIVE' || state === 'FUTURE';
  const past = account.grants.filter((grant) => !isHere(grant));
  return (
    <>
      <Section title={t('title')}>
        <GrantTable account={account} grants={account.grants.filter(isHere)} />
        {isOwn ? (
          <p className="muted">{t('own')}</p>
        ) : (
          <details className="more-filters">
            <summary>{t('add')}</summary>
            <GrantForm account={account} />
          </details>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={t('history')}>
          <GrantTable account={account} grants={past} isPast />
        </Section>
      )}
    </>
  );
}

function useGranting({ id }: Message<'AccountDetailDto'>) {
  const queries = useQueryClient();
  return (changed: Message<'AccountDetailDto'>) => {
    queries.setQueryData(['account', id], changed);
    void queries.invalidateQueries({ queryKey: ['accounts'] });
  };
}

function GrantForm({ account }: { account: Message<'AccountDetailDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const toast = useToast();
  const changed = useGranting(account);
  const [draft, setDraft] = useState(newDraft());
  const params = { path: { id: account.id } };
  const grant = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/accounts/{id}/grants', { params, body: grantOf(draft) })),
    onSuccess: (answered) => {
      if (draft.role !== '') toast({ text: t('grantedNow', { role: terms(`role.${draft.role}`) }) });
      setDraft(newDraft());
      changed(answered);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <ProblemNotice problem={grant.error} />
      <GrantFields
        draft={draft}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        problem={grant.error}
      />
      <Button kind="primary" type="submit" disabled={grant.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}

interface GrantTableProps {
  account: Message<'AccountDetailDto'>;
  grants: Grant[];
  isPast?: boolean;
}

function GrantTable({ account, grants, isPast = false }: GrantTableProps) {
  const t = useTexts();
  const sentence = useGrantSentence();
  const revoke = useRevoke(account);
  const days = ({ validFrom, validTo }: Grant) => {
    const [from, to] = [validFrom && showDay(validFrom), validTo && showDay(validTo)];
    if (from && to) return t('period', { from, to });
    if (to) return t('until', { to });
    return from ? t('from', { from }) : t('always');
  };
  const columns: Column<Grant>[] = [
    { id: 'role', title: t('role'), isRowHeader: true, cell: sentence },
    { id: 'days', title: t('days'), cell: days },
    {
      id: 'state',
      title: t('state'),
      cell: ({ state }) => (
        <Badge kind={state === 'ACTIVE' ? 'success' : 'info'}>{t(`states.${state}`)}</Badge>
      ),
    },
    {
      id: 'by',
      title: t('by'),
      cell: ({ grantedAt, grantedBy }) => `${showInstant(grantedAt)}, ${grantedBy ?? t('setUp')}`,
    },
    isPast
      ? {
          id: 'revoked',
          title: t('revoked'),
          cell: ({ revokedAt, revokedBy }) => (revokedAt ? `${showInstant(revokedAt)}, ${revokedBy}` : '–'),
        }
      : {
          id: 'act',
          title: t('act'),
          cell: (grant) => (
            <Button
              small
              aria-label={t('revokeWhat', { role: sentence(grant) })}
              onClick={() => revoke(grant)}
            >
              {t('revoke')}
            </Button>
          ),
        },
  ];
  return (
    <DataTable
      caption={t(isPast ? 'historyCaption' : 'caption')}
      columns={columns}
      rows={grants}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}

/** Revokes a role; to take that back is to grant it again, from today on at the earliest that it was. */
function useRevoke(account: Message<'AccountDetailDto'>): (grant: Grant) => void {
  const t = useTexts();
  const sentence = useGrantSentence();
  const toast = useToast();
  const changed = useGranting(account);
  const { id } = account;
  const failed = (problem: Error) => toast({ text: <Refusal problem={problem} />, kind: 'danger' });
  const again = useMutation({
    mutationFn: ({ role, unit, names, deputy, validFrom, validTo }: Grant) => {
      const draft = { role, unit, names, deputy, validFrom: validFrom ?? '', validTo: validTo ?? '' };
      const params = { path: { id } };
      return answer(api.POST('/api/v1/accounts/{id}/grants', { params, body: grantOf(draft) }));
    },
    onSuccess: (answered, grant) => {
      changed(answered);
      toast({ text: t('grantedAgain', { role: sentence(grant) }) });
    },
    onError: failed,
  });
  const revoke = useMutation({
    mutationFn: ({ id: grantId }: Grant) =>
      answer(api.DELETE('/api/v1/accounts/{id}/grants/{grantId}', { params: { path: { id, grantId } } })),
    onSuccess: (answered, grant) => {
      changed(answered);
      toast({ text: t('revokedNow', { role: sentence(grant) }), undo: () => again.mutate(grant) });
    },
    onError: failed,
  });
  return (grant) => revoke.mutate(grant);
}
