import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Button, LinkButton } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { GrantFields, grantOf, newDraft } from './grant-fields.js';
import { LinkForPassword } from './link-for-password.js';

const useTexts = defineTexts(
  'newAccount',
  {
    title: 'Neues Konto',
    lead: 'Sie legen das Konto an und geben der Person einen Link. Ihr Passwort setzt sie damit selbst.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    number: 'Personalnummer',
    numberHint: 'Nur wenn die Person die eigenen Angaben sehen soll.',
    role: 'Rolle',
    roleLater: 'Weitere Rollen geben Sie danach auf der Seite des Kontos.',
    create: 'Konto anlegen',
    cancel: 'Abbrechen',
    done: 'Das Konto von {{name}} ist angelegt',
    doneText:
      'Geben Sie jetzt den Link der Person, zum Beispiel in einer E-Mail an ihre dienstliche Adresse.',
    noRoleYet:
      'Die Rolle ließ sich nicht vergeben. Das Konto ist angelegt; geben Sie ihm die Rolle auf seiner Seite.',
    open: 'Zum Konto',
    another: 'Noch ein Konto',
  },
  {
    title: 'New account',
    lead: 'You make the account and give the person a link. With it the person sets the password.',
    name: 'Name',
    email: 'E-mail address',
    number: 'Personnel number',
    numberHint: 'Only if the person shall see the own record.',
    role: 'Role',
    roleLater: 'You give more roles on the page of the account afterwards.',
    create: 'Make account',
    cancel: 'Cancel',
    done: 'The account of {{name}} has been made',
    doneText: 'Now give the link to the person, for example in an e-mail to the address at work.',
    noRoleYet: 'The role could not be granted. The account has been made; grant the role on its page.',
    open: 'To the account',
    another: 'Another account',
  },
);

const route = getRouteApi('/inside/konten/neu');

/** Makes an account with its first role, and the link for its password. */
export function NewAccount() {
  const t = useTexts();
  const { rolle = '' } = route.useSearch();
  const [made, setMade] = useState<{ account: Message<'AccountDetailDto'>; problem: unknown } | null>(null);
  if (made === null) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <NewAccountForm role={rolle} onMade={(account, problem) => setMade({ account, problem })} />
      </Page>
    );
  }
  const { account, problem } = made;
  return (
    <Page title={t('title')}>
      <Notice kind="success" title={t('done', { name: account.displayName })} live>
        <p className="kern-body">{t('doneText')}</p>
      </Notice>
      {problem !== null && (
        <>
          <ProblemNotice problem={problem} />
          <p>{t('noRoleYet')}</p>
        </>
      )}
      <LinkForPassword accountId={account.id} isAsked />
      <p className="buttons">
        <LinkButton to="/konten/$id" params={{ id: account.id }} kind="primary">
          {t('open')}
        </LinkButton>
        <Button onClick={() => setMade(null)}>{t('another')}</Button>
      </p>
    </Page>
  );
}

interface NewAccountFormProps {
  role: Parameters<typeof newDraft>[0];
  onMade: (account: Message<'AccountDetailDto'>, problemOfRole: unknown) => void;
}

function NewAccountForm({ role, onMade }: NewAccountFormProps) {
  const t = useTexts();
  const queries = useQueryClient();
  const [displayName, setDisplayName] = useState('');
  const [email, setEmail] = useState('');
  const [personnelNumber, setPersonnelNumber] = useState('');
  const [draft, setDraft] = useState(newDraft(role));
  const create = useMutation({
    mutationFn: async () => {
      const person = { displayName: displayName.trim(), email: email.trim() };
      const number = personnelNumber.trim();
      const body = number ? { ...person, personnelNumber: number } : person;
      const account = await answer(api.POST('/api/v1/accounts', { body }));
      // The account is there now: what is wrong with the role is said beside it and mended on its page.
      const params = { path: { id: account.id } };
      const granting = answer(api.POST('/api/v1/accounts/{id}/grants', { params, body: grantOf(draft) }));
      return {
        account,
        problem: await granting.then(
          () => null,
          (problem: unknown) => problem,
        ),
      };
    },
    onSuccess: async ({ account, problem }) => {
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      onMade(account, problem);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <ProblemNotice problem={create.error} />
      <TextField
        label={t('name')}
        required
        maxLength={200}
        autoComplete="off"
        error={faultOf(create.error, 'displayName')}
        value={displayName}
        onChange={({ target }) => setDisplayName(target.value)}
      />
      <TextField
        label={t('email')}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        error={faultOf(create.error, 'email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <TextField
        label={t('number')}
        hint={t('numberHint')}
        optional={draft.role !== 'EMPLOYEE'}
        required={draft.role === 'EMPLOYEE'}
        maxLength={40}
        autoComplete="off"
        error={faultOf(create.error, 'personnelNumber')}
        value={personnelNumber}
        onChange={({ target }) => setPersonnelNumber(target.value)}
      />
      <GrantFields
        draft={draft}
        onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
        problem={create.error}
      />
      <p className="muted">{t('roleLater')}</p>
      <p className="buttons">
        <Button kind="primary" type="submit" disabled={create.isPending}>
          {t('create')}
        </Button>
        <LinkButton to="/konten" kind="tertiary">
          {t('cancel')}
        </LinkButton>
      </p>
    </form>
  );
}
