import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Badge, RecognitionBadge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextArea } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'trainingQuestions',
  {
    none: 'Zu dieser Schulung wurde nichts gefragt.',
    label: 'Frage zum Inhalt',
    hint: 'Geht an die Integrations- und Ausländerbeauftragte. Sie sieht die Schulung, nicht die Person: Nennen Sie keinen Namen.',
    send: 'Frage senden',
    sent: 'Die Frage ist gesendet.',
    takeBack: 'Frage zurücknehmen',
    takenBack: 'Die Frage ist zurückgenommen.',
    asked: '{{name}}, {{instant}}',
    states: { OPEN: 'offen', ANSWERED: 'beantwortet', WITHDRAWN: 'zurückgenommen' },
  },
  {
    none: 'Nothing has been asked about this training.',
    label: 'Question about the content',
    hint: 'Goes to the integration commissioner, who sees the training, not the person: give no name.',
    send: 'Send the question',
    sent: 'The question has been sent.',
    takeBack: 'Take back the question',
    takenBack: 'The question has been taken back.',
    asked: '{{name}}, {{instant}}',
    states: { OPEN: 'open', ANSWERED: 'answered', WITHDRAWN: 'taken back' },
  },
);

const KINDS = { OPEN: 'warning', ANSWERED: 'success', WITHDRAWN: 'info' } as const;

/** Questions of content about a training (§7) with their answers, and the way to ask one. */
export function Questions({ id, mayRecord }: { id: string; mayRecord: boolean }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const params = { path: { id } };
  const { data, error } = useQuery({
    queryKey: ['training-questions', id],
    queryFn: () => answer(api.GET('/api/v1/trainings/{id}/questions', { params })),
  });
  const changed = async (said: string) => {
    toast({ text: said });
    await queries.invalidateQueries({ queryKey: ['training-questions', id] });
  };
  const ask = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/trainings/{id}/questions', { params, body: { text } })),
    onSuccess: async () => {
      setText('');
      await changed(t('sent'));
    },
  });
  const takeBack = useMutation({
    mutationFn: (question: string) =>
      answer(api.POST('/api/v1/questions/{id}/withdrawal', { params: { path: { id: question } } })),
    onSuccess: () => changed(t('takenBack')),
  });
  const questions = data?.items ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate();
  };
  return (
    <>
      <ProblemNotice problem={error ?? takeBack.error} />
      {data && questions.length === 0 && <p className="muted">{t('none')}</p>}
      {questions.length > 0 && (
        <ol className="time-line">
          {questions.map((question) => (
            <li key={question.id}>
              <Badge kind={KINDS[question.state]}>{t(`states.${question.state}`)}</Badge>
              <p>{question.text}</p>
              <p className="muted">
                {t('asked', { name: question.askedBy.name, instant: showInstant(question.askedAt) })}
              </p>
              {question.answers.slice(0, 1).map((given) => (
                <Given key={given.at} answer={given} />
              ))}
              {mayRecord && question.state === 'OPEN' && (
                <Button small kind="tertiary" onClick={() => takeBack.mutate(question.id)}>
                  {t('takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayRecord && !questions.some(({ state }) => state === 'OPEN') && (
        <form className="form dense" noValidate onSubmit={submit}>
          <ProblemNotice problem={ask.error} fieldOf={() => 'question-text'} />
          <TextArea
            id="question-text"
            label={t('label')}
            hint={t('hint')}
            maxLength={2000}
            error={faultOf(ask.error, 'text')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button type="submit">{t('send')}</Button>
        </form>
      )}
    </>
  );
}

/** The answer that holds, with what it recommends. */
function Given({ answer: { text, by, at, recommendation } }: { answer: Message<'AnswerDto'> }) {
  const t = useTexts();
  return (
    <blockquote className="answer">
      <p>{text}</p>
      <p className="muted">
        <RecognitionBadge recognition={recommendation} /> {t('asked', { name: by, instant: showInstant(at) })}
      </p>
    </blockquote>
  );
}
