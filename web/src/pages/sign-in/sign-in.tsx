import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { sessionQuery } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'signIn',
  {
    title: 'Anmelden',
    lead: 'Lernstand zeigt, wer in der Stadtverwaltung den Schulungsauftrag erfüllt hat.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    signIn: 'Anmelden',
    with: 'Weiter mit {{name}}',
    or: 'oder mit Passwort',
    forgotten:
      'Passwort vergessen? Die Administration gibt Ihnen einen Link, mit dem Sie ein neues festlegen.',
  },
  {
    title: 'Sign in',
    lead: 'Lernstand shows who in the city administration has fulfilled the training mandate.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    with: 'Continue with {{name}}',
    or: 'or with a password',
    forgotten: 'Forgotten your password? The administration gives you a link to set a new one.',
  },
);

const route = getRouteApi('/anmelden');

/** The way in: with the city's service where there is one, or with address and password. */
export function SignIn() {
  const t = useTexts();
  const router = useRouter();
  const queries = useQueryClient();
  const { weiter = '/' } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => answer(api.GET('/api/v1/sign-in-ways')),
  });
  const signIn = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/session', { body: { email, password } })),
    onSuccess: async () => {
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      router.history.push(isOwnPath(weiter) ? weiter : '/');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <main className="narrow">
      <img src="/lernstand.svg" alt="" width="48" height="48" />
      <Page title={t('title')} lead={t('lead')}>
        {ways?.providers.map(({ id, name }) => (
          <a
            key={id}
            className="kern-btn kern-btn--primary kern-btn--block"
            href={`/api/v1/oidc/${encodeURIComponent(id)}/sign-in?returnTo=${encodeURIComponent(weiter)}`}
          >
            <span className="kern-label">{t('with', { name })}</span>
          </a>
        ))}
        {ways?.local && ways.providers.length > 0 && <p className="muted">{t('or')}</p>}
        {ways?.local && (
          <form onSubmit={submit} className="form">
            <ProblemNotice problem={signIn.error} />
            <TextField
              label={t('email')}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            <TextField
              label={t('password')}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
            <Button kind="primary" type="submit" disabled={signIn.isPending}>
              {t('signIn')}
            </Button>
            <p className="muted">{t('forgotten')}</p>
          </form>
        )}
      </Page>
    </main>
  );
}

/** A path of this service: one slash, and no second one that would name another host. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
