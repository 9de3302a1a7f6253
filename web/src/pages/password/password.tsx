import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { Button, LinkButton } from '../../parts/button.js';
import { faultOf } from '../../parts/field.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { NewPasswordField } from '../../parts/password-field.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'password',
  {
    title: 'Passwort festlegen',
    lead: 'Der Link gilt nur einmal. Danach melden Sie sich überall mit dem neuen Passwort an.',
    noSecret: 'In der Adresse fehlt das Geheimnis',
    noSecretHelp: 'Öffnen Sie den ganzen Link, den Sie bekommen haben.',
    password: 'Neues Passwort',
    set: 'Passwort festlegen',
    done: 'Ihr Passwort ist festgelegt',
    doneHelp: 'Sie können sich jetzt damit anmelden.',
    signIn: 'Anmelden',
  },
  {
    title: 'Set password',
    lead: 'The link works only once. Afterwards you sign in everywhere with the new password.',
    noSecret: 'The secret is missing in the address',
    noSecretHelp: 'Open the whole link that you have been given.',
    password: 'New password',
    set: 'Set password',
    done: 'Your password has been set',
    doneHelp: 'You can sign in with it now.',
    signIn: 'Sign in',
  },
);

/** Sets the own password with the secret of a link, which leaves the address and the history at once. */
export function Password() {
  const t = useTexts();
  const navigate = useNavigate();
  const [token] = useState(() => window.location.hash.slice(1));
  const [password, setPassword] = useState('');
  useEffect(() => {
    if (token !== '') void navigate({ to: '/passwort', hash: '', replace: true });
  }, [token, navigate]);
  const set = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/account-links', { body: { token, password } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate();
  };
  return (
    <main className="narrow">
      <img src="/lernstand.svg" alt="" width="48" height="48" />
      <Page title={t('title')} lead={set.isSuccess ? undefined : t('lead')}>
        {set.isSuccess ? (
          <>
            <Notice kind="success" title={t('done')} live>
              <p className="kern-body">{t('doneHelp')}</p>
            </Notice>
            <p className="buttons">
              <LinkButton to="/anmelden" kind="primary">
                {t('signIn')}
              </LinkButton>
            </p>
          </>
        ) : token === '' ? (
          <Notice kind="warning" title={t('noSecret')}>
            <p className="kern-body">{t('noSecretHelp')}</p>
          </Notice>
        ) : (
          <form className="form" onSubmit={submit}>
            <ProblemNotice problem={set.error} />
            <NewPasswordField
              label={t('password')}
              error={faultOf(set.error, 'password')}
              value={password}
              onChange={setPassword}
            />
            <Button kind="primary" type="submit" disabled={set.isPending}>
              {t('set')}
            </Button>
          </form>
        )}
      </Page>
    </main>
  );
}
