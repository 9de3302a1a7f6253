import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { CopyField } from '../../parts/copy-field.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { DateField } from '../../parts/date-field.js';
import { CheckField, faultOf, TextField } from '../../parts/field.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { Refusal } from '../../parts/said-by-service.js';
import { showDay } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'ownTokens',
  {
    title: 'Zugriffstoken',
    help: 'Mit einem Zugriffstoken arbeitet ein Programm in Ihrem Namen, ohne Ihr Passwort zu kennen.',
    caption: 'Ihre Zugriffstoken',
    none: 'Sie haben kein Zugriffstoken.',
    name: 'Wofür',
    nameHint: 'Daran erkennen Sie es später wieder.',
    until: 'Gilt bis',
    untilHint: 'Höchstens 366 Tage; ohne Angabe 90 Tage.',
    used: 'Zuletzt benutzt',
    never: 'noch nie',
    may: 'Darf',
    read: 'nur lesen',
    all: 'alles, was Sie dürfen',
    readOnly: 'Nur lesen',
    act: 'Widerrufen',
    revoke: 'Widerrufen',
    revokeWhat: 'Zugriffstoken „{{name}}“ widerrufen',
    revoked: 'Das Zugriffstoken „{{name}}“ gilt nicht mehr.',
    make: 'Zugriffstoken anlegen',
    made: 'Das Zugriffstoken wird nur jetzt gezeigt',
    secret: 'Zugriffstoken „{{name}}“',
    seen: 'Ich habe es kopiert',
  },
  {
    title: 'Access tokens',
    help: 'With an access token a program works in your name, without knowing your password.',
    caption: 'Your access tokens',
    none: 'You have no access token.',
    name: 'What for',
    nameHint: 'By this you recognise it later.',
    until: 'Works until',
    untilHint: '366 days at most; 90 days if left out.',
    used: 'Last used',
    never: 'never',
    may: 'May',
    read: 'read only',
    all: 'all that you may',
    readOnly: 'Read only',
    act: 'Revoke',
    revoke: 'Revoke',
    revokeWhat: 'Revoke access token “{{name}}”',
    revoked: 'The access token “{{name}}” works no more.',
    make: 'Make access token',
    made: 'The access token is shown only now',
    secret: 'Access token “{{name}}”',
    seen: 'I have copied it',
  },
);

/** The own access tokens; a new one is shown once. */
export function OwnTokens() {
  const t = useTexts();
  const [made, setMade] = useState<Message<'CreatedTokenDto'> | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['tokens'],
    queryFn: () => answer(api.GET('/api/v1/tokens')),
  });
  return (
    <Section title={t('title')}>
      <p className="muted">{t('help')}</p>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && <TokenTable tokens={data.items} />}
      {made ? (
        <Notice kind="warning" title={t('made')} live>
          <CopyField label={t('secret', { name: made.name })} value={made.token} />
          <Button small onClick={() => setMade(null)}>
            {t('seen')}
          </Button>
        </Notice>
      ) : (
        <details className="more-filters">
          <summary>{t('make')}</summary>
          <TokenForm onMade={setMade} />
        </details>
      )}
    </Section>
  );
}

function TokenForm({ onMade }: { onMade: (token: Message<'CreatedTokenDto'>) => void }) {
  const t = useTexts();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [readOnly, setReadOnly] = useState(true);
  const make = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), readOnly, ...(expiresOn ? { expiresOn } : {}) };
      return answer(api.POST('/api/v1/tokens', { body }));
    },
    onSuccess: (token) => {
      void queries.invalidateQueries({ queryKey: ['tokens'] });
      onMade(token);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <ProblemNotice problem={make.error} />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={100}
        autoComplete="off"
        error={faultOf(make.error, 'name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <DateField
        label={t('until')}
        optional
        hint={t('untilHint')}
        error={faultOf(make.error, 'expiresOn')}
        value={expiresOn}
        onChange={setExpiresOn}
      />
      <CheckField
        label={t('readOnly')}
        checked={readOnly}
        onChange={({ target }) => setReadOnly(target.checked)}
      />
      <Button type="submit" disabled={make.isPending}>
        {t('make')}
      </Button>
    </form>
  );
}

function TokenTable({ tokens }: { tokens: Message<'TokenDto'>[] }) {
  const t = useTexts();
  const terms = useTerms();
  const toast = useToast();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ id }: Message<'TokenDto'>) =>
      answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: (_, { name }) => toast({ text: t('revoked', { name }) }),
    onError: (problem) => toast({ text: <Refusal problem={problem} />, kind: 'danger' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
  const columns: Column<Message<'TokenDto'>>[] = [
    { id: 'name', title: t('name'), isRowHeader: true, cell: ({ name }) => name },
    {
      id: 'may',
      title: t('may'),
      cell: ({ readOnly, roles }) =>
        [t(readOnly ? 'read' : 'all'), ...(roles ?? []).map((role) => terms(`role.${role}`))].join(', '),
    },
    { id: 'until', title: t('until'), cell: ({ expiresOn }) => showDay(expiresOn) },
    {
      id: 'used',
      title: t('used'),
      cell: ({ lastUsedOn }) => (lastUsedOn ? showDay(lastUsedOn) : t('never')),
    },
    {
      id: 'act',
      title: t('act'),
      cell: (token) => (
        <Button small aria-label={t('revokeWhat', { name: token.name })} onClick={() => revoke.mutate(token)}>
          {t('revoke')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={tokens}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}
