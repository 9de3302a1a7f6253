import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { installationQuery } from '../../app/installation.js';
import { sessionQuery } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { NewPasswordField } from '../../parts/password-field.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'accountStep',
  {
    title: 'Wer verwaltet Lernstand?',
    lead: 'Mit diesem Konto legen Sie die Konten aller anderen an. Namen und Nachweise von Personen zeigt es nicht.',
    noSecret: 'In der Adresse fehlt das Geheimnis',
    noSecretHelp: 'Öffnen Sie den ganzen Link, den der Dienst beim Start gezeigt hat.',
    email: 'E-Mail-Adresse',
    name: 'Name',
    password: 'Passwort',
    create: 'Konto anlegen und weiter',
  },
  {
    title: 'Who manages Lernstand?',
    lead: 'With this account you make the accounts of all others. It shows no names and no evidence of persons.',
    noSecret: 'The secret is missing in the address',
    noSecretHelp: 'Open the whole link that the service has shown at its start.',
    email: 'E-mail address',
    name: 'Name',
    password: 'Password',
    create: 'Make account and go on',
  },
);

/** The first administrator, with the secret of the link; signed in at once. */
export function AccountStep() {
  const t = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // The fragment is sent to no server before the form is.
  const [token] = useState(() => window.location.hash.slice(1));
  const [email, setEmail] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const create = useMutation({
    mutationFn: async () => {
      const person = { email: email.trim(), displayName: displayName.trim(), password, token };
      await answer(api.POST('/api/v1/setup', { body: person }));
      await answer(api.POST('/api/v1/session', { body: { email: person.email, password } }));
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      await queries.invalidateQueries(installationQuery);
      await navigate({ to: '/einrichten', search: { schritt: 'stadt' }, hash: '', replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {token === '' ? (
        <Notice kind="warning" title={t('noSecret')}>
          <p className="kern-body">{t('noSecretHelp')}</p>
        </Notice>
      ) : (
        <form className="form" onSubmit={submit}>
          <ProblemNotice problem={create.error} />
          <TextField
            label={t('name')}
            required
            maxLength={100}
            autoComplete="name"
            error={faultOf(create.error, 'displayName')}
            value={displayName}
            onChange={({ target }) => setDisplayName(target.value)}
          />
          <TextField
            label={t('email')}
            type="email"
            required
            maxLength={254}
            autoComplete="username"
            error={faultOf(create.error, 'email')}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
          <NewPasswordField
            label={t('password')}
            error={faultOf(create.error, 'password')}
            value={password}
            onChange={setPassword}
          />
          <Button kind="primary" type="submit" disabled={create.isPending}>
            {t('create')}
          </Button>
        </form>
      )}
    </Page>
  );
}
