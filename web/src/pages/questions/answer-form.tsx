import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { CategoryChoice } from '../../parts/category-choice.js';
import { FieldGroup, faultOf, RadioField, TextArea, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'answerForm',
  {
    recommendation: 'Empfehlung',
    recognise: 'anerkennen',
    reject: 'nicht anerkennen',
    text: 'Antwort an die Einheit',
    categories: 'Kompetenzbereiche',
    minutes: 'Anerkannte Minuten',
    minutesHint: 'Leer: so viele, wie bescheinigt sind.',
    save: 'Antwort geben',
    cancel: 'Abbrechen',
    done: 'Die Antwort ist gegeben. Sie lässt sich jederzeit ändern.',
  },
  {
    recommendation: 'Recommendation',
    recognise: 'recognise',
    reject: 'do not recognise',
    text: 'Answer to the unit',
    categories: 'Competence areas',
    minutes: 'Recognised minutes',
    minutesHint: 'Empty: as many as are certified.',
    save: 'Give the answer',
    cancel: 'Cancel',
    done: 'The answer is given. It can be changed at any time.',
  },
);

type NewAnswer = Message<'NewAnswerDto'>;

interface AnswerFormProps {
  question: Message<'ForwardedQuestionDto'>;
  onDone: () => void;
}

/** Answers a question, or answers it anew; begins with what was answered last. */
export function AnswerForm({ question: { id, training, answers }, onDone }: AnswerFormProps) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [last] = answers;
  const [text, setText] = useState(last?.text ?? '');
  const [recommendation, setRecommendation] = useState<NewAnswer['recommendation']>(
    last?.recommendation ?? 'RECOGNISED',
  );
  const [categories, setCategories] = useState(last?.categories ?? training.categories);
  const [minutes, setMinutes] = useState(last?.minutes ? String(last.minutes) : '');
  const isAsStated = categories.join() === training.categories.join();
  const give = useMutation({
    mutationFn: () => {
      const body: NewAnswer = {
        text: text.trim(),
        recommendation,
        categories: isAsStated ? undefined : categories,
        minutes: minutes.trim() === '' ? undefined : Number(minutes) || 0,
      };
      return answer(api.POST('/api/v1/questions/{id}/answer', { params: { path: { id } }, body }));
    },
    onSuccess: async () => {
      toast({ text: t('done') });
      onDone();
      await queries.invalidateQueries({ queryKey: ['questions'] });
      // An answered question leaves the list of the open ones, and the focus would be lost with it.
      document.querySelector('h1')?.focus();
    },
  });
  const problem = useLabelled(give.error, {
    text: t('text'),
    categories: t('categories'),
    minutes: t('minutes'),
  });
  return (
    <form
      className="form form--wide dense"
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate();
      }}
    >
      <ProblemNotice problem={problem} fieldOf={(pointer) => `answer-${pointer.split('/')[1]}`} />
      <FieldGroup legend={t('recommendation')} horizontal>
        {(['RECOGNISED', 'REJECTED'] as const).map((each) => (
          <RadioField
            key={each}
            name="recommendation"
            label={t(each === 'RECOGNISED' ? 'recognise' : 'reject')}
            checked={recommendation === each}
            onChange={() => setRecommendation(each)}
          />
        ))}
      </FieldGroup>
      <TextArea
        id="answer-text"
        label={t('text')}
        value={text}
        maxLength={2000}
        error={faultOf(problem, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
      <CategoryChoice
        id="answer-categories"
        legend={t('categories')}
        error={faultOf(problem, 'categories')}
        value={categories}
        onChange={setCategories}
      />
      <div className="fields fields--narrow">
        <TextField
          id="answer-minutes"
          label={t('minutes')}
          hint={t('minutesHint')}
          inputMode="numeric"
          autoComplete="off"
          value={minutes}
          error={faultOf(problem, 'minutes')}
          onChange={({ target }) => setMinutes(target.value)}
        />
      </div>
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={give.isPending}>
          {t('save')}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
