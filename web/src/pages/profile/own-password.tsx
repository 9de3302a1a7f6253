import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { NewPasswordField } from '../../parts/password-field.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'ownPassword',
  {
    title: 'Passwort',
    help: 'Nach dem Ändern bleiben Sie hier angemeldet. Alle anderen Sitzungen enden.',
    current: 'Bisheriges Passwort',
    next: 'Neues Passwort',
    change: 'Passwort ändern',
    changed: 'Ihr Passwort ist geändert. Alle anderen Sitzungen sind beendet.',
  },
  {
    title: 'Password',
    help: 'After the change you stay signed in here. All other sessions end.',
    current: 'Present password',
    next: 'New password',
    change: 'Change password',
    changed: 'Your password has been changed. All other sessions have ended.',
  },
);

/** Another password for the own account, where people sign in with one. */
export function OwnPassword() {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNext] = useState('');
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => answer(api.GET('/api/v1/sign-in-ways')),
  });
  const change = useMutation({
    mutationFn: () => answer(api.PUT('/api/v1/session/password', { body: { currentPassword, newPassword } })),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      toast({ text: t('changed') });
    },
  });
  if (!ways?.local) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Section title={t('title')}>
      <p className="muted">{t('help')}</p>
      <form className="form" onSubmit={submit}>
        <ProblemNotice problem={change.error} />
        <TextField
          label={t('current')}
          type="password"
          autoComplete="current-password"
          required
          error={faultOf(change.error, 'currentPassword')}
          value={currentPassword}
          onChange={({ target }) => setCurrent(target.value)}
        />
        <NewPasswordField
          label={t('next')}
          error={faultOf(change.error, 'newPassword')}
          value={newPassword}
          onChange={setNext}
        />
        <Button type="submit" disabled={change.isPending}>
          {t('change')}
        </Button>
      </form>
    </Section>
  );
}
