import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { CopyField } from '../../parts/copy-field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'linkForPassword',
  {
    about: 'Mit dem Link setzt die Person ihr Passwort selbst. Er gilt einmal, und nur drei Tage lang.',
    elsewhere: 'Hier meldet man sich mit dem Anmeldedienst der Stadt an; ein Passwort ist nicht nötig.',
    give: 'Link für das Passwort geben',
    again: 'Neuen Link geben',
    link: 'Link für das Passwort',
    once: 'Der Link wird nur jetzt gezeigt und gilt bis {{until}}. Geben Sie ihn nur der Person selbst.',
  },
  {
    about: 'With the link the person sets the password. It works once, and only for three days.',
    elsewhere: 'Here one signs in with the service of the city; no password is needed.',
    give: 'Give a link for the password',
    again: 'Give a new link',
    link: 'Link for the password',
    once: 'The link is shown only now and works until {{until}}. Give it to nobody but the person.',
  },
);

/** A link with which somebody sets the own password; shown once. `isAsked` = made at once, without a click. */
export function LinkForPassword({ accountId, isAsked = false }: { accountId: string; isAsked?: boolean }) {
  const t = useTexts();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/accounts/{id}/links', { params: { path: { id: accountId } } })),
  });
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => answer(api.GET('/api/v1/sign-in-ways')),
  });
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!isAsked || !ways?.local || hasAsked.current) return;
    hasAsked.current = true;
    mutate();
  }, [isAsked, ways, mutate]);
  if (!ways) return null;
  if (!ways.local) return <p className="muted">{t('elsewhere')}</p>;
  return (
    <div className="once">
      <ProblemNotice problem={error} />
      {data ? (
        <>
          <CopyField label={t('link')} value={window.location.origin + data.path} />
          <p className="muted">{t('once', { until: showInstant(data.expiresAt) })}</p>
        </>
      ) : (
        <p>{t('about')}</p>
      )}
      {!(isAsked && isPending) && (
        <Button disabled={isPending} onClick={() => mutate()}>
          {t(data ? 'again' : 'give')}
        </Button>
      )}
    </div>
  );
}
