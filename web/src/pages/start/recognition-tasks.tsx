import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { LinkButton } from '../../parts/button.js';
import { Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'recognitionTasks',
  {
    title: 'Anerkennung',
    questions_zero: 'Keine Frage wartet auf eine Antwort.',
    questions_one: 'Eine Frage wartet auf eine Antwort.',
    questions_other: '{{shown}} Fragen warten auf eine Antwort.',
    unequal_zero: 'Über alle Kurse ist überall gleich entschieden.',
    unequal_one: 'Über einen Kurs ist nicht überall gleich entschieden.',
    unequal_other: 'Über {{shown}} Kurse ist nicht überall gleich entschieden.',
    toQuestions: 'Zu den Fragen',
    toUnequal: 'Ungleich entschieden',
  },
  {
    title: 'Recognition',
    questions_zero: 'No question waits for an answer.',
    questions_one: 'One question waits for an answer.',
    questions_other: '{{shown}} questions wait for an answer.',
    unequal_zero: 'All courses are decided equally everywhere.',
    unequal_one: 'One course is not decided equally everywhere.',
    unequal_other: '{{shown}} courses are not decided equally everywhere.',
    toQuestions: 'To the questions',
    toUnequal: 'Decided unequally',
  },
);

/** What waits for whoever decides about recognition: open questions, and courses decided unequally. */
export function RecognitionTasks() {
  const t = useTexts();
  const one = { page: 1, pageSize: 1 };
  const { data: questions } = useQuery({
    queryKey: ['questions', { state: 'OPEN', ...one }],
    queryFn: () => answer(api.GET('/api/v1/questions', { params: { query: { state: 'OPEN', ...one } } })),
  });
  const { data: unequal } = useQuery({
    queryKey: ['courses-unequal', one],
    queryFn: () => answer(api.GET('/api/v1/courses/unequal', { params: { query: one } })),
  });
  return (
    <Section title={t('title')}>
      <ul className="tasks">
        <li>
          <span>
            {questions && t('questions', { count: questions.total, shown: showNumber(questions.total) })}
          </span>
          <LinkButton small to="/fragen">
            {t('toQuestions')}
          </LinkButton>
        </li>
        <li>
          <span>{unequal && t('unequal', { count: unequal.total, shown: showNumber(unequal.total) })}</span>
          <LinkButton small to="/katalog/ungleich">
            {t('toUnequal')}
          </LinkButton>
        </li>
      </ul>
    </Section>
  );
}
