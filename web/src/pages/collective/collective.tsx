import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { answer, api, type Message, newKey } from '../../api/client.js';
import { useShortcut } from '../../app/shortcuts.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { CertificateFields, useCertificateLabels } from '../../parts/certificate-fields.js';
import { certificateOf, EMPTY_CERTIFICATE } from '../../parts/certificate-form.js';
import { faultOf, TextArea, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { useSettled } from '../../parts/use-settled.js';
import { defineTexts } from '../../texts/texts.js';
import { ParticipantTable } from './participant-table.js';
import { readParticipants } from './participants.js';
import { EventResult } from './result.js';

const useTexts = defineTexts(
  'collective',
  {
    title: 'Sammelerfassung',
    lead: 'Eine Veranstaltung, viele Teilnehmende, einmal speichern.',
    event: 'Veranstaltung',
    participants: 'Teilnehmende',
    list: 'Personalnummern',
    listHint:
      'Eine je Zeile: eingefügt, gescannt oder getippt. Ein Name daneben stört nicht und wird verglichen.',
    repeated_one: 'Eine Nummer steht doppelt da und wird einmal erfasst.',
    repeated_other: '{{count}} Nummern stehen doppelt da und werden einmal erfasst.',
    despite: 'Ähnliche trotzdem erfassen, weil',
    despiteHint: 'Gilt für alle Zeilen, bei denen schon eine ähnliche Schulung steht.',
    save_zero: 'Für niemanden erfassen',
    save_one: 'Für eine Person erfassen',
    save_other: 'Für {{count}} Personen erfassen',
    saved_one: 'Für eine Person erfasst.',
    saved_other: 'Für {{count}} Personen erfasst.',
    shortcut: 'Veranstaltung speichern',
  },
  {
    title: 'Record an event',
    lead: 'One event, many participants, saved once.',
    event: 'Event',
    participants: 'Participants',
    list: 'Personnel numbers',
    listHint: 'One per line: pasted, scanned or typed. A name beside it does no harm and is compared.',
    repeated_one: 'One number stands there twice and is recorded once.',
    repeated_other: '{{count}} numbers stand there twice and are recorded once.',
    despite: 'Record similar ones nevertheless, because',
    despiteHint: 'Holds for all lines that have a similar training already.',
    save_zero: 'Record for nobody',
    save_one: 'Record for one person',
    save_other: 'Record for {{count}} persons',
    saved_one: 'Recorded for one person.',
    saved_other: 'Recorded for {{count}} persons.',
    shortcut: 'Save the event',
  },
);

/** Records one event for many: the list is checked line by line while it grows, and saved once. */
export function Collective() {
  const t = useTexts();
  const labels = useCertificateLabels();
  const done = useDone();
  const form = useRef<HTMLFormElement>(null);
  const act = useRef({ said: '', key: '' });
  const [certificate, setCertificate] = useState(EMPTY_CERTIFICATE);
  const [text, setText] = useState('');
  const [despiteSimilar, setDespiteSimilar] = useState('');
  const [result, setResult] = useState<Message<'RecordedEventDto'> | null>(null);
  const { lines, repeated } = useMemo(() => readParticipants(text), [text]);
  const participants = lines.map(({ personnelNumber }) => personnelNumber);
  const check = useCheck(participants, certificate);
  const checked = new Map((check.data?.participants ?? []).map((line) => [line.personnelNumber, line]));
  const isSimilar = [...checked.values()].some(({ result }) => result === 'SIMILAR_TRAINING');
  const wanted = participants.filter((number) => {
    const found = checked.get(number)?.result;
    return found === 'RECORDED' || (found === 'SIMILAR_TRAINING' && despiteSimilar.trim() !== '');
  });
  const save = useMutation({
    mutationFn: () => {
      const body = {
        ...certificateOf(certificate),
        participants,
        despiteSimilar: despiteSimilar.trim() || undefined,
      };
      // The same list under the same key: a lost answer is asked for again, and nothing is recorded twice.
      const said = JSON.stringify(body);
      if (act.current.said !== said) act.current = { said, key: newKey() };
      return answer(
        api.POST('/api/v1/events', { body, params: { header: { 'Idempotency-Key': act.current.key } } }),
      );
    },
    onSuccess: async (event) => {
      setResult(event);
      if (event.recorded > 0) await done(t('saved', { count: event.recorded }), event.event);
    },
  });
  useShortcut('Ctrl+Enter', t('shortcut'), () => form.current?.requestSubmit());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  const problem = useLabelled(save.error, {
    ...labels,
    participants: t('list'),
    despiteSimilar: t('despite'),
  });
  if (result) {
    const again = () => {
      setResult(null);
      setText('');
      setDespiteSimilar('');
    };
    return (
      <Page title={t('title')}>
        <EventResult title={certificate.title} result={result} checked={checked} onAgain={again} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form ref={form} className="collective dense" noValidate onSubmit={submit}>
        <ProblemNotice problem={problem} fieldOf={(pointer) => `event-${pointer.split('/')[1]}`} />
        <Section title={t('event')}>
          <div className="record__fields">
            <CertificateFields id="event" value={certificate} onChange={setCertificate} problem={problem} />
          </div>
        </Section>
        <Section title={t('participants')}>
          <div className="collective__lists">
            <div className="record__fields">
              <TextArea
                id="event-participants"
                label={t('list')}
                hint={t('listHint')}
                className="collective__text"
                rows={12}
                spellCheck={false}
                value={text}
                error={faultOf(problem, 'participants')}
                onChange={({ target }) => setText(target.value)}
              />
              {repeated > 0 && <p className="muted">{t('repeated', { count: repeated })}</p>}
            </div>
            <ParticipantTable lines={lines} checked={checked} problem={check.error} />
          </div>
          {isSimilar && (
            <TextField
              id="event-despiteSimilar"
              label={t('despite')}
              hint={t('despiteHint')}
              maxLength={500}
              value={despiteSimilar}
              error={faultOf(problem, 'despiteSimilar')}
              onChange={({ target }) => setDespiteSimilar(target.value)}
            />
          )}
        </Section>
        <div className="buttons collective__save">
          <Button kind="primary" type="submit" disabled={save.isPending}>
            {t('save', { count: wanted.length })}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** Asks the service about every line, whenever the list rests for a moment. */
function useCheck(participants: string[], { title, completedOn }: typeof EMPTY_CERTIFICATE) {
  const body = useSettled({
    participants,
    title: title.trim() || undefined,
    completedOn: completedOn || undefined,
  });
  return useQuery({
    queryKey: ['event-check', body],
    queryFn: () => answer(api.POST('/api/v1/events/preview', { body })),
    enabled: body.participants.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
