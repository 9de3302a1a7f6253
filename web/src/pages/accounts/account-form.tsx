import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'accountForm',
  {
    name: 'Name',
    email: 'E-Mail-Adresse',
    number: 'Personalnummer',
    ownNumber: 'Die eigene Personalnummer ändert jemand anderes mit der Rolle Administration.',
    save: 'Speichern',
    saved: 'Die Angaben von {{name}} sind gespeichert.',
  },
  {
    name: 'Name',
    email: 'E-mail address',
    number: 'Personnel number',
    ownNumber: 'The own personnel number is changed by somebody else with the role Administration.',
    save: 'Save',
    saved: 'The details of {{name}} have been saved.',
  },
);

interface AccountFormProps {
  account: Message<'AccountDetailDto'>;
  isOwn: boolean;
}

/** Name, address and personnel number of an account. */
export function AccountForm({ account, isOwn }: AccountFormProps) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [displayName, setDisplayName] = useState(account.displayName);
  const [email, setEmail] = useState(account.email);
  const [number, setNumber] = useState(account.personnelNumber ?? '');
  const params = { path: { id: account.id } };
  const save = useMutation({
    mutationFn: (body: Message<'AccountChangeDto'>) =>
      answer(api.PATCH('/api/v1/accounts/{id}', { params, body })),
    onSuccess: (changed) => {
      const before = account;
      queries.setQueryData(['account', account.id], changed);
      void queries.invalidateQueries({ queryKey: ['accounts'] });
      toast({
        text: t('saved', { name: changed.displayName }),
        undo: () => {
          const personnelNumber = isOwn ? {} : { personnelNumber: before.personnelNumber };
          setDisplayName(before.displayName);
          setEmail(before.email);
          setNumber(before.personnelNumber ?? '');
          save.mutate({ displayName: before.displayName, email: before.email, ...personnelNumber });
        },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const person = { displayName: displayName.trim(), email: email.trim() };
    save.mutate(isOwn ? person : { ...person, personnelNumber: number.trim() || null });
  };
  return (
    <form className="form" onSubmit={submit}>
      <ProblemNotice problem={save.error} />
      <TextField
        label={t('name')}
        required
        maxLength={200}
        error={faultOf(save.error, 'displayName')}
        value={displayName}
        onChange={({ target }) => setDisplayName(target.value)}
      />
      <TextField
        label={t('email')}
        type="email"
        required
        maxLength={254}
        error={faultOf(save.error, 'email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      {isOwn ? (
        <p className="muted">{t('ownNumber')}</p>
      ) : (
        <TextField
          label={t('number')}
          optional
          maxLength={40}
          error={faultOf(save.error, 'personnelNumber')}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
      )}
      <Button type="submit" disabled={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
