import type { Message } from '../../api/client.js';
import { RecognitionBadge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { showDay, showInstant, showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { courseInAddress } from '../courses/course-form.js';
import { AnswerForm } from './answer-form.js';

const useTexts = defineTexts(
  'question',
  {
    asked: '{{name}} ({{units}}), {{instant}}',
    noUnit: 'heute ohne Einheit',
    noProvider: 'ohne Anbieter',
    certified: 'bescheinigt {{minutes}}',
    recognised: 'bisher anerkannt {{minutes}}',
    completedOn: 'abgeschlossen am {{day}}',
    answer: 'Antworten',
    revise: 'Antwort ändern',
    decide: 'Für alle Einheiten entscheiden',
    about: '{{action}}: {{title}}',
    recommends: 'Empfehlung',
    by: '{{name}}, {{instant}}',
    former: 'Frühere Antwort',
  },
  {
    asked: '{{name}} ({{units}}), {{instant}}',
    noUnit: 'without unit today',
    noProvider: 'without provider',
    certified: 'certified {{minutes}}',
    recognised: 'recognised so far {{minutes}}',
    completedOn: 'completed on {{day}}',
    answer: 'Answer',
    revise: 'Change the answer',
    decide: 'Decide for all units',
    about: '{{action}}: {{title}}',
    recommends: 'Recommendation',
    by: '{{name}}, {{instant}}',
    former: 'Former answer',
  },
);

interface QuestionProps {
  question: Message<'ForwardedQuestionDto'>;
  isAnswering: boolean;
  onAnswering: (isAnswering: boolean) => void;
}

/** One question: what the training is, what is asked by whom, and what has been answered. */
export function Question({ question, isAnswering, onAnswering }: QuestionProps) {
  const t = useTexts();
  const terms = useTerms();
  const { training, text, askedBy, askedAt, answers } = question;
  const facts = [
    training.provider ?? t('noProvider'),
    training.categories.map((category) => terms(`category.${category}`)).join(', '),
    t('certified', { minutes: showMinutes(training.certifiedMinutes) }),
    training.minutes !== training.certifiedMinutes &&
      t('recognised', { minutes: showMinutes(training.minutes) }),
    training.format && terms(`format.${training.format}`),
    training.setting && terms(`setting.${training.setting}`),
    t('completedOn', { day: showDay(training.completedOn) }),
  ].filter(Boolean);
  const action = t(answers.length > 0 ? 'revise' : 'answer');
  return (
    <article className="card" aria-labelledby={`question-${question.id}`}>
      <h2 className="kern-heading-small" id={`question-${question.id}`}>
        {training.title}
      </h2>
      <p className="muted">{facts.join(' · ')}</p>
      <blockquote className="quote">
        <p>{text}</p>
        <footer className="muted">
          {t('asked', {
            name: askedBy.name,
            units: askedBy.units.join(', ') || t('noUnit'),
            instant: showInstant(askedAt),
          })}
        </footer>
      </blockquote>
      {answers.map((each, index) => (
        <Answer key={each.at} answer={each} isFormer={index > 0} />
      ))}
      {isAnswering ? (
        <AnswerForm question={question} onDone={() => onAnswering(false)} />
      ) : (
        <p className="buttons">
          <Button
            kind={answers.length === 0 ? 'primary' : 'secondary'}
            aria-label={t('about', { action, title: training.title })}
            onClick={() => onAnswering(true)}
          >
            {action}
          </Button>
          <LinkButton
            to="/katalog/neu"
            search={courseOf(question)}
            aria-label={t('about', { action: t('decide'), title: training.title })}
          >
            {t('decide')}
          </LinkButton>
        </p>
      )}
    </article>
  );
}

function Answer({ answer, isFormer }: { answer: Message<'AnswerDto'>; isFormer: boolean }) {
  const t = useTexts();
  const terms = useTerms();
  const { recommendation, categories, minutes, text, by, at } = answer;
  const facts = [
    categories?.map((category) => terms(`category.${category}`)).join(', '),
    minutes !== null && showMinutes(minutes),
  ].filter(Boolean);
  return (
    <div className={`answer${isFormer ? ' answer--former' : ''}`}>
      <p>
        <span className="muted">{t(isFormer ? 'former' : 'recommends')}:</span>{' '}
        <RecognitionBadge recognition={recommendation} /> {facts.join(' · ')}
      </p>
      <p>{text}</p>
      <p className="muted">{t('by', { name: by, instant: showInstant(at) })}</p>
    </div>
  );
}

/** The training as a new course, as the newest answer recommends it. */
function courseOf({ training, answers: [newest] }: Message<'ForwardedQuestionDto'>) {
  return courseInAddress({
    title: training.title,
    provider: training.provider,
    categories: newest?.categories ?? training.categories,
    minutes: newest?.minutes ?? training.certifiedMinutes,
    recognised: newest?.recommendation !== 'REJECTED',
    setting: training.setting,
  });
}
